import type { Need, OrganisationSheet, ProcedureSheet, SheetDeadline, SheetStep } from '../../core/contract/sheets.ts'
import { plural } from './plural.ts'

/** Words of the catalogue's list. */
export const catalogueWords = {
  find: 'Ce que la personne demande, avec ses mots',
  findExample: 'Ex. : carte d’identité perdue, APL, mot de passe Caf…',
  findHint: 'Flèches pour choisir, Entrée pour ouvrir la fiche.',
  answers: (count: number) => plural(count, 'fiche trouvée', 'fiches trouvées'),
  nothing:
    'Aucune fiche ne répond. Essayez un mot plus courant, le nom de l’organisme ou de l’aide, ou effacez pour parcourir le catalogue.',
  browseBy: 'Parcourir par',
  ways: { organisme: 'Organisme', theme: 'Thème', evenement: 'Situation de vie' },
  all: 'Tout le catalogue',
  choice: (label: string, count: number) => `${label} (${count})`,
  noChoice: 'Ce classement n’existe pas dans le catalogue. Choisissez dans la liste.',
  seeAll: 'Voir tout le catalogue',
  minutes: (minutes: string) => `environ ${minutes}`,
  toRecheck: 'à revérifier',
  sheets: (count: number) => plural(count, 'fiche', 'fiches'),
  edition: (count: number, stale: number, version: string) =>
    `${plural(count, 'fiche', 'fiches')}, dont ${stale} à revérifier. Catalogue ${version}.`,
} as const

/** Titles of the parts of a sheet, in their order. */
export const sheetTitles = {
  audience: 'À qui ça s’adresse',
  papers: 'Pièces à réunir',
  steps: 'Étapes',
  practical: 'En pratique',
  deadlines: 'Délais',
  silence: 'Si l’organisme ne répond pas',
  appeals: 'Recours',
  blockers: 'Blocages habituels',
  after: 'Après la démarche',
  contacts: 'Contacts',
  sources: 'Sources',
} as const

/** Words of one sheet. */
export const sheetWords = {
  unknown: 'non renseigné',
  openCasefile: 'Ouvrir un dossier',
  inNewVisit: 'Dans un nouvel accueil',
  inVisit: (who: string, when: string) => `Dans l’accueil en cours : ${who}, ${when}`,
  someone: 'personne à choisir',
  anonymous: 'personne anonyme',
  print: 'Imprimer la fiche',
  printedOn: (day: string) => `Imprimé le ${day}`,
  contents: 'Sur cette fiche',
  stale: 'Fiche à revérifier',
  staleSince: (date: string) =>
    `Source la plus récente : ${date}. Vérifiez auprès de l’organisme avant de vous engager.`,
  staleNotDated: 'La date des sources est non renseignée. Vérifiez auprès de l’organisme avant de vous engager.',
  freshest: (date: string) => `Source la plus récente : ${date}. À vérifier auprès de l’organisme en cas de doute.`,
  verify: 'à vérifier auprès de l’organisme',
  yes: 'Oui',
  no: 'Non',
  source: 'Source',
  minutes: 'Temps au guichet',
  cost: 'Coût',
  paid: 'Payant, montant non renseigné',
  account: 'Compte en ligne',
  franceConnect: 'FranceConnect',
  signature: 'Signature de la personne elle-même',
  mandate: 'Mandat',
  mandateYes: 'Possible',
  mandateNo: 'Impossible',
  audienceNone: 'Conditions : non renseigné.',
  always: 'Toujours demandées',
  depends: 'Selon la situation',
  onlyIf: 'Si',
  validity: 'Validité',
  issuer: 'Délivrée par',
  obtain: 'Pour l’obtenir',
  noCopy: 'À montrer seulement : n’en gardez pas de copie.',
  lessThan: (duration: string) => `de moins de ${duration}`,
  usually: (rule: string) => `${rule} (règle habituelle de cette pièce)`,
  notExpired: 'en cours de validité',
  papersNone: 'Pièces : non renseigné.',
  where: 'Où',
  otherwise: 'Sinon',
  deadlinesNone: 'Délais : non renseigné.',
  appealsNone: 'Recours : non renseigné. La décision reçue dit où et quand contester.',
  blockersNone: 'Blocages : non renseigné.',
  afterNone: 'Suites : non renseigné.',
  workaround: 'Que faire',
  computable: 'Date calculable',
  toAsk: 'Date à demander',
  delay: 'Délai',
  to: 'Auprès de',
  noAnswer: 'Sans réponse',
  place: 'Avant le tribunal',
  suspends: 'Suspend',
  generalRule: 'Règle générale',
  generalRuleExplained: 'Cette fiche n’a pas de source pour ce délai : lisez celui de la décision.',
  online: 'En ligne',
  phone: 'Téléphone',
  inPerson: 'Sur place',
  post: 'Par courrier',
  paperForm: 'Formulaire papier',
  cerfa: (number: string) => `cerfa ${number}`,
  officialSite: 'Site officiel',
  hours: 'Horaires',
  phoneCost: 'Prix de l’appel',
  escalation: 'En cas de blocage durable, dans cet ordre',
  otherSources: (count: number) => plural(count, 'autre source', 'autres sources'),
  confidence: 'Confiance',
  note: 'À savoir',
} as const

/** What a step needs. */
export const sheetNeeds = {
  none: 'Faisable ici, sans Internet',
  network: 'Internet',
  phone: 'Téléphone',
  counter: 'Guichet',
  post: 'Courrier',
} as const satisfies Record<Need, string>

export const stepActors = {
  person: 'La personne elle-même',
  mediator_with_person: 'Vous et la personne',
  organisation: 'L’organisme',
} as const satisfies Record<SheetStep['actor'], string>

export const deadlineKinds = {
  user_must_act: 'La personne doit agir',
  authority_must_answer: 'Côté organisme',
  silence_means: 'Silence de l’organisme',
} as const satisfies Record<SheetDeadline['kind'], string>

export const confidences = {
  high: 'Élevée : pages officielles, ou plusieurs copies récentes qui concordent.',
  medium: 'Moyenne : page officielle ancienne, ou récente mais en partie de seconde main.',
  low: 'Faible : source mince ou incertaine.',
} as const satisfies Record<ProcedureSheet['confidence'], string>

/** Durations in the units of the source: « 12 mois » stays « 12 mois ». */
export const units = {
  years: (count: number) => plural(count, 'an', 'ans'),
  months: (count: number) => `${count} mois`,
  weeks: (count: number) => plural(count, 'semaine', 'semaines'),
  days: (count: number) => plural(count, 'jour', 'jours'),
  hours: (count: number) => plural(count, 'heure', 'heures'),
  minutes: (count: number) => plural(count, 'minute', 'minutes'),
  and: ' et ',
} as const

/** A deadline's rule; the anchor is quoted as the catalogue words it. */
export const rules = {
  after: (duration: string, anchor: string) => `${duration} après : ${anchor}`,
  // « 5 ans, à partir de 35 ans »: the anchor already has its preposition.
  running: (duration: string, anchor: string) => `${duration}, ${anchor}`,
  before: (duration: string, anchor: string) => `${duration} avant : ${anchor}`,
  on: (anchor: string) => `Date : ${anchor}`,
  atTheLatest: (anchor: string) => `Au plus tard : ${anchor}`,
  every: { P1M: 'Revient chaque mois', P3M: 'Revient tous les trois mois', P1Y: 'Revient chaque année' },
  onDay: (every: string, day: string) => `${every}, le ${day}.`,
  noDay: (every: string) => `${every}.`,
} as const

/** How days are counted, where it changes the date. */
export const countings = {
  civil: 'S’il finit un samedi, un dimanche ou un jour férié, il va jusqu’au jour ouvrable suivant.',
  franc: 'Délai franc : il finit un jour plus tard ; si ce jour est chômé, il va jusqu’au jour ouvrable suivant.',
  ouvres: 'Jours ouvrés : du lundi au vendredi, sans les jours fériés.',
  ouvrables: 'Jours ouvrables : du lundi au samedi, sans les jours fériés.',
  quarter_end: 'Compté jusqu’à la fin du trimestre.',
  month_end: 'Compté jusqu’à la fin du mois.',
  month_start: 'Ramené au premier jour du mois.',
} as const

export const appealWords = {
  readOnDecision: 'à lire sur la décision',
  from: (duration: string, start: string) => `${duration} après : ${start}`,
  until: (day: string, year: string, start: string) => `jusqu’au ${day} ${year} : ${start}`,
  untilDay: (day: string) => `jusqu’au ${day}`,
  /** By how many years the date is moved from the year of the start. */
  years: new Map([
    [0, 'de l’année de cette date'],
    [1, 'de l’année qui suit'],
    [2, 'de la deuxième année qui suit'],
  ]),
  starts: new Map([
    ['decision_notified', 'réception de la décision'],
    ['appeal_answer', 'réponse au recours, ou rejet sans réponse'],
    ['payment_demand_received', 'réception de la demande de remboursement'],
    ['tax_collection', 'mise en recouvrement, écrite sur l’avis'],
  ]),
  /** A start of its own is said by the question that asks for it. */
  ownStart: (question: string) => `« ${question} »`,
  mandatory: 'obligatoire',
  optional: 'facultatif',
} as const

/** What no answer means. */
export const silenceWords = {
  refusalAfter: (duration: string) => `Pas de réponse au bout de ${duration} : c’est un refus.`,
  refusal: 'Pas de réponse : c’est un refus.',
  acceptanceAfter: (duration: string) => `Pas de réponse au bout de ${duration} : c’est un accord.`,
  acceptance: 'Pas de réponse : c’est un accord.',
  unknown: 'Non renseigné : à considérer comme un refus.',
  byGeneralRule: 'Règle générale, sans source sur cette fiche.',
} as const

/** « Caisse d’allocations familiales (Caf) », or the name alone when it already holds the short one. */
export const organisationLine = ({
  name,
  short_name: short,
}: Pick<OrganisationSheet, 'name' | 'short_name'>): string => (name.includes(short) ? name : `${name} (${short})`)
