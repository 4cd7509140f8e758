/** Words of the reminders given to the person: slip, SMS, e-mail. */
export const appointmentNoteWords = {
  menu: 'Rappel pour la personne',
  slip: 'Coupon papier',
  sms: 'Texte de SMS',
  email: 'Texte d’e-mail',

  precise: 'Préciser l’organisme',
  preciseWarning:
    'Le nom de l’organisme peut révéler une situation à qui lit ce message par-dessus l’épaule. Demandez à la personne avant de l’écrire.',
  withPapers: 'Ajouter les pièces à apporter',
  withPapersWarning: 'Les pièces demandées peuvent révéler une situation. Demandez à la personne avant de les écrire.',
  noMobile:
    'Aucun numéro qui reçoit les SMS n’est enregistré pour cette personne. Le texte peut être copié ; le coupon convient peut-être mieux.',
  noEmail: 'Aucune adresse e-mail n’est enregistrée pour cette personne.',
  noPhoneForCall:
    'Rendez-vous par téléphone, mais aucun numéro n’est enregistré pour cette personne. Ajoutez-le dans sa fiche.',
  noStructurePhone:
    'Le téléphone de la structure n’est pas renseigné : la personne ne saura pas qui prévenir. Ajoutez-le dans les réglages.',
  smsTitle: 'SMS de rappel',
  smsTo: (phone: string) => `À envoyer au ${phone}, depuis le téléphone de la structure.`,
  emailTitle: 'E-mail de rappel',
  emailTo: (address: string) => `À envoyer à ${address}, depuis la messagerie de la structure.`,

  screen: 'Coupon de rendez-vous',
  hint: 'Deux coupons par page A4, à couper. Un peut rester au dossier.',
  back: 'Retour à l’agenda',
  print: 'Imprimer',

  heading: 'Votre rendez-vous',
  when: (day: string, time: string) => `${day} à ${time}`,
  inParis: (time: string) => `${time} à Paris`,
  inParisOn: (day: string, time: string) => `${day} à ${time} à Paris`,
  with: (organisation: string) => `Avec : ${organisation}`,
  where: 'Où',
  byPhoneAt: (phone: string) => `Par téléphone : on vous appelle au ${phone}.`,
  byPhone: 'Par téléphone.',
  byVideo: 'En visio.',
  atHome: 'Chez vous',
  bring: 'À apporter',
  cannotCome: (phone: string) => `Si vous ne pouvez pas venir, prévenez-nous au ${phone}.`,

  smsStart: (when: string) => `Rappel : rendez-vous ${when}`,
  smsCannotCome: (phone: string) => `Empêchement : ${phone}.`,
  smsBring: (papers: string) => `Apportez : ${papers}.`,
  subject: (when: string) => `Votre rendez-vous du ${when}`,
  hello: 'Bonjour,',
  reminder: (when: string) => `Nous vous rappelons votre rendez-vous : ${when}.`,
  bye: 'À bientôt.',
} as const
