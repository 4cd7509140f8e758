import type { Consent, ConsentKind, ContactChannel, PersonConsents } from '../../core/contract/consents.ts'

/** Words of the three agreements and of the information notice. */
export const consentWords = {
  consents: 'Accords',
  intro: 'Trois accords séparés. Chacun se donne, se refuse et se retire seul.',
  none: 'Pas d’accord noté',
  record: 'Noter l’accord',
  recordWhich: (kind: string) => `Noter l’accord : ${kind}`,
  addStructure: 'Noter une autre structure',
  given: (when: string, how: string) => `Accord donné ${when}, ${how}`,
  withStructure: (structure: string) => `Avec : ${structure}`,
  by: (channels: string) => `Par : ${channels}`,
  withdraw: 'Retirer',
  withdrawWhich: (kind: string) => `Retirer l’accord : ${kind}`,
  past: (count: string) => `Accords retirés : ${count}`,
  pastLine: (kind: string, given: string, withdrawn: string) => `${kind} : donné ${given}, retiré ${withdrawn}`,
  structure: 'Avec quelle structure ?',
  structureHint: 'Une seule, par son nom.',
  channels: 'Par quels moyens ?',
  how: 'Comment a-t-elle dit oui ?',
  save: 'Enregistrer',
  cancel: 'Annuler',

  notice: 'Notice d’information',
  noticeGiven: (when: string, how: string) => `Remise ${when}, ${how}.`,
  noticeNotGiven: 'Pas encore remise.',
  seeNotice: 'Lire et imprimer la notice',
  noteNotice: 'Noter la remise',
  print: 'Imprimer',
  backToPerson: 'Voir la personne',
  noticeHint: 'Elle dit ce qui est gardé, pourquoi, et comment le faire effacer. Une page A4.',
  completeInSettings: 'Compléter dans les réglages',
} as const

export const consentKinds = {
  keep_file: 'Garder un dossier',
  share: 'Partager avec une structure',
  be_contacted: 'Être recontacté',
} as const satisfies Record<ConsentKind, string>

/** What is asked, as it is read to the person. */
export const consentQuestions = {
  keep_file: '« Acceptez-vous que nous gardions votre dossier ici, pour la suite ? »',
  share: '« Acceptez-vous que nous parlions de votre dossier à cette structure ? »',
  be_contacted: '« Acceptez-vous que nous vous recontactions ? »',
} as const satisfies Record<ConsentKind, string>

export const contactChannels = {
  phone: 'Téléphone',
  sms: 'SMS',
  email: 'Courriel',
  post: 'Courrier',
} as const satisfies Record<ContactChannel, string>

export const consentHow = {
  said: 'de vive voix',
  written: 'par écrit',
} as const satisfies Record<Consent['how'], string>

export const noticeHow = {
  paper: 'sur papier',
  read_aloud: 'lue à voix haute',
  sent: 'envoyée',
} as const satisfies Record<NonNullable<PersonConsents['notice']>['how'], string>

/** The information notice, as it is printed: short sentences, « vous ». */
export const noticeWords = {
  title: 'Vos données : ce que nous gardons, et vos droits',
  who: 'Qui est responsable',
  structure: (name: string) => `La structure ${name}.`,
  address: (address: string) => `Adresse : ${address}`,
  phone: (phone: string) => `Téléphone : ${phone}`,
  contact: (contact: string) => `Pour toute question sur vos données : ${contact}`,
  unknown: 'non renseigné',
  why: 'Pourquoi',
  whyText: [
    'Pour vous aider dans vos démarches administratives, et reprendre là où nous nous sommes arrêtés.',
    'Vous pouvez aussi rester anonyme : nous vous aidons sans créer de fiche à votre nom.',
  ],
  what: 'Ce que nous gardons',
  whatText: [
    'Votre nom. Si vous les donnez : prénom, date de naissance, téléphone, adresse électronique.',
    'Vos démarches : étapes faites, dates, rendez-vous, pièces que nous avons vues, échanges avec les organismes.',
    'Ce qui gêne l’accès en ligne, par exemple une messagerie perdue. Vos accords et vos mandats.',
  ],
  never: 'Ce que nous ne gardons pas',
  neverText: [
    'Vos mots de passe et vos codes.',
    'La copie de vos papiers : nous notons seulement que nous les avons vus.',
  ],
  where: 'Où',
  whereText: 'Sur l’ordinateur de la structure, dans un fichier chiffré. Le logiciel n’envoie rien par internet.',
  share: 'Qui d’autre',
  shareText:
    'Les organismes de vos démarches, pour ces démarches. Une autre structure, seulement si vous avez dit oui pour elle.',
  howLong: 'Combien de temps',
  howLongText: 'Durée fixée par la structure : ……………………………………',
  howLongMark: 'Repère de la CNIL pour l’accompagnement social : deux ans après votre dernier contact avec nous.',
  rights: 'Vos droits',
  rightsText: [
    'Vous pouvez demander à voir vos données, à les corriger, à les effacer, à en limiter l’usage, ou vous y opposer.',
    'Vous pouvez retirer un accord à tout moment, sans dire pourquoi. L’aide continue.',
    'La structure vous répond en un mois au plus.',
    'Vous pouvez aussi écrire à la CNIL, l’autorité qui protège les données : www.cnil.fr',
  ],
  given: (day: string) => `Notice remise le ${day}.`,
} as const
