import type { AppealRoute, LateRemedy } from '../../core/contract/appeals.ts'
import { plural } from './plural.ts'

/** Words of the appeals page. */
export const appealWords = {
  title: 'Contester une décision',
  back: 'Revenir au dossier',
  backToAppeals: 'Revenir aux recours',
  ask: 'La décision mentionne-t-elle un recours préalable obligatoire ?',
  askHint:
    'Cherchez sur la lettre : « recours préalable obligatoire », « commission de recours amiable », « CRA », « RAPO ».',
  answers: { yes: 'Oui', no: 'Non', does_not_know: 'Ne sait pas' },
  answerFirst: 'Répondez à la question : les recours s’affichent dans l’ordre à suivre.',
  decision: 'La décision',
  notified: 'Décision reçue le',
  notifiedHint: 'Changez-la pour essayer une autre date : rien n’est modifié.',
  reference: (reference: string) => `Référence ${reference}`,
  noDecision: 'Aucune décision n’est notée dans ce dossier.',
  noteDecision: 'Noter la décision',
  routes: 'Dans cet ordre',
  routesNone: 'La fiche ne donne aucun recours. La décision reçue dit où et quand contester.',
  hidden: (count: number) => plural(count, 'recours écarté', 'recours écartés'),
  to: 'À qui',
  delay: 'Délai',
  verify: 'À vérifier auprès de l’organisme.',
  basis: {
    entry: 'Délai lu pour cette démarche',
    general_rule: 'Délai de la règle générale : lisez celui de la décision',
    read_on_decision: 'Délai à lire sur la décision',
  },
  startNeeded: 'Date de départ inconnue',
  notes: 'À savoir',
  noAnswer: 'Sans réponse à ce recours',
  silence: {
    refusal: 'c’est un refus',
    acceptance: 'c’est un accord',
    unknown: 'la fiche ne le dit pas : à considérer comme un refus',
  },
  after: (duration: string) => `au bout de ${duration}`,
  source: 'Source',
  noSource: 'La fiche ne donne pas de source : ce recours ne se prépare pas d’ici. Demandez à un point-justice.',
  lastVerified: (day: string) => `source lue en ${day}`,
  lastVerifiedDay: (day: string) => `source lue le ${day}`,
  lastVerifiedNever: 'date de lecture non renseignée',
  letter: 'Préparer la lettre',
  letterFor: (type: string) => `Préparer la lettre : ${type}`,
  file: 'Déclarer l’envoi du recours',
  fileFor: (type: string) => `Déclarer l’envoi du recours : ${type}`,
  fileDay: 'Envoyé le',
  channel: 'Par quel moyen',
  proof: 'Numéro de preuve',
  proofHint: 'Numéro du recommandé ou de l’accusé. Vide s’il n’y en a pas.',
  late: 'Même quand les dates sont passées',
  lateHint: 'Une date passée ne ferme pas tout. Voici ce qui reste à essayer, à vérifier avec un point-justice.',
  allBehind: 'Les dates théoriques sont passées. Il reste à essayer :',
  until: (day: string) => `jusqu’au ${day}`,
  lateSource: 'Texte',
  notGiven: 'non renseigné',
} as const

/** Where a route stands among the others. */
export const routeStandings = {
  first: 'À faire en premier',
  possible: 'Possible',
  after_prior_appeal: 'Après le recours préalable',
  hidden_by_prior_appeal: 'Écarté par le recours préalable',
  no_source: 'Sans source',
} as const satisfies Record<AppealRoute['standing'], string>

/** Why it cannot be taken now. */
export const routeWhys = {
  first: null,
  possible: null,
  after_prior_appeal: 'Le tribunal refuse la demande si le recours préalable n’a pas été fait d’abord.',
  hidden_by_prior_appeal:
    'Un recours gracieux ne protège pas le délai du recours préalable obligatoire : commencez par le recours préalable.',
  no_source: null,
} as const satisfies Record<AppealRoute['standing'], string | null>

/** Who receives it, in words that name no benefit: they show through the window of an envelope. */
export const appealBodies = {
  cra: 'Commission de recours amiable',
  cmra: 'Commission médicale de recours amiable',
  rapo_other: 'Service des recours préalables',
  gracious: 'Service qui a pris la décision',
  hierarchical: 'Responsable du service',
  mediator: 'Médiateur',
  judicial_court: 'Tribunal judiciaire, pôle social',
  administrative_court: 'Tribunal administratif',
  other: 'Service des recours',
} as const satisfies Record<AppealRoute['bodyKind'], string>

/** What remains to be tried once a date has gone by. */
export const lateRemedies = {
  no_mention_of_remedies: {
    title: 'La décision ne disait pas comment contester',
    words: 'Le délai ne court alors peut-être pas. Relisez la lettre, au verso aussi.',
  },
  reasonable_year: {
    title: 'Un an pour agir devant le tribunal administratif',
    words: 'Quand la décision ne disait ni le recours ni le délai, le juge accepte en général une année.',
  },
  legal_aid: {
    title: 'Demander l’aide juridictionnelle',
    words: 'Un avocat dit ce qui reste possible. La demande d’aide peut changer le délai : à vérifier.',
  },
  right_to_error: {
    title: 'Droit à l’erreur',
    words: 'Une erreur de bonne foi, faite pour la première fois, peut être corrigée sans sanction.',
  },
  gracious_request: {
    title: 'Demander un nouvel examen',
    words: 'Demandez à l’organisme de relire sa décision, surtout avec un élément nouveau.',
  },
  access_point: {
    title: 'Voir un point-justice',
    words: 'Un juriste reçoit gratuitement, et vérifie les dates.',
  },
} as const satisfies Record<LateRemedy['kind'], { title: string; words: string }>

/** Words of the letter. Nothing above its fold names a benefit. */
export const letterWords = {
  screen: 'Lettre de recours',
  hint: 'Relisez avec la personne, imprimez, complétez à la main, datez et signez. Gardez une copie.',
  print: 'Imprimer la lettre',
  toFill: 'À compléter à la main sur le papier',
  missing: {
    decision_day: 'la date de réception de la décision',
    decision_reference: 'la référence de la décision',
    person_name: 'le nom de la personne',
    address: 'l’adresse de la personne et celle du destinataire',
  },
  name: 'Nom et prénom :',
  address: 'Adresse :',
  recipientAddress: 'Adresse (lue sur la décision) :',
  placeAndDay: (day: string) => `À ………………, le ${day}`,
  subject: 'Objet : contestation d’une décision',
  subjectSilence: 'Objet : contestation d’un refus resté sans réponse',
  registered: 'Lettre recommandée avec avis de réception',
  dear: 'Madame, Monsieur,',
  received: (day: string) => `J’ai reçu le ${day} votre décision`,
  receivedBlank: 'J’ai reçu le ……………… votre décision',
  reference: (reference: string) => `, référence ${reference}`,
  referenceBlank: ', référence ………………',
  about: (procedure: string) => `, au sujet de la démarche suivante : ${procedure}.`,
  silent: (day: string) => `Vous n’avez pas répondu à ma demande. Votre silence est devenu un refus le ${day}`,
  silentBlank: 'Vous n’avez pas répondu à ma demande. Votre silence est devenu un refus le ………………',
  contest: {
    review: 'Je conteste cette décision. Je vous demande de réexaminer ma situation.',
    mediator: 'Je ne suis pas d’accord avec cette décision. Je vous demande votre médiation.',
    court: 'Je conteste cette décision. Je demande au tribunal de l’annuler et d’examiner ma situation.',
  },
  taken: (organisation: string) => `Décision prise par : ${organisation}.`,
  because: 'Voici pourquoi :',
  joined: 'Pièces jointes',
  decisionCopy: 'copie de la décision contestée',
  requestCopy: 'copie de la demande et de la preuve de son envoi',
  acknowledge: 'Je vous demande de m’en accuser réception.',
  regards: 'Veuillez agréer, Madame, Monsieur, mes salutations distinguées.',
  signature: 'Signature :',
} as const
