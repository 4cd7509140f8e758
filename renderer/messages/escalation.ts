import type { EscalationReport, EscalationTheme, Urgency } from '../../core/contract/escalation.ts'
import { plural } from './plural.ts'

/** Words of the escalation page. */
export const escalationWords = {
  title: 'Préparer un signalement',
  hint: 'Se prépare sans réseau. Le texte ne dit pas qui est la personne : ajoutez son identité dans le service, s’il la demande.',
  back: 'Revenir au dossier',
  copy: 'Copier le texte',
  copied: 'Texte copié. Collez-le dans le service de signalement.',
  notCopied: 'La copie n’est pas possible ici. Sélectionnez le texte ci-dessous, puis copiez-le.',
  letter: 'Imprimer la lettre',
  missing: 'Ce qui manque encore',
  complete: 'Tout ce que demande le signalement est là.',
  fields: 'Ce que vous seul pouvez dire',
  urgency: 'Urgence',
  urgencyWords: 'Pourquoi c’est urgent',
  asked: 'Ce que vous demandez à l’organisme',
  askedExample: 'Ex. : débloquer le versement, dire quelle pièce manque, rappeler la personne.',
  kept: 'Gardé au fur et à mesure.',
  text: 'Texte à coller',
  replaced: (count: number) =>
    plural(
      count,
      'passage remplacé : il disait qui est la personne.',
      'passages remplacés : ils disaient qui est la personne.',
    ),
  path: 'Où l’envoyer, dans cet ordre',
  pathNone: 'Le catalogue ne dit pas où envoyer un signalement pour cet organisme.',
  preparedAt: (when: string) => `Dernière préparation : ${when}`,
  noteExchange: 'Noter un échange',
} as const

export const escalationThemes = {
  retirement: 'Retraite',
  papers: 'Papiers / Titres',
  housing: 'Logement',
  business: 'Gestion d’entreprise',
  address_mail: 'Adresse / Courrier',
  work_training: 'Emploi / Formation',
  tax_money: 'Impôts / Argent',
  social_family: 'Social / Famille',
  health_disability: 'Santé / Handicap',
} as const satisfies Record<EscalationTheme, string>

export const urgencies = {
  none: 'Pas d’urgence particulière',
  resources_stopped: 'Plus de ressources',
  housing_at_risk: 'Logement menacé',
  health: 'Santé en danger',
  legal_date: 'Date légale proche',
  other: 'Autre urgence',
} as const satisfies Record<Urgency, string>

/** What the report still lacks, and how to give it. */
export const missingFields = {
  obstacle: 'Un blocage : notez-le sur l’étape qui bloque.',
  attempt: 'Une démarche déjà tentée : notez un échange avec l’organisme.',
  proof: 'Une preuve : le numéro du dépôt, ou qui a répondu.',
  asked: 'Ce que vous demandez à l’organisme.',
  urgency_words: 'Pourquoi c’est urgent.',
} as const satisfies Record<EscalationReport['missing'][number], string>

/** Titles of the fields, in the order of the form that receives them. */
export const reportFields = {
  theme: 'Thème',
  organisation: 'Organisme concerné',
  procedure: 'Démarche',
  obstacle: 'Blocage',
  since: (day: string) => `depuis le ${day}`,
  attempts: 'Démarche classique déjà tentée',
  attempt: (day: string, channel: string, organisation: string) => `${day}, ${channel}, ${organisation}`,
  with: (who: string) => `avec ${who}`,
  noAttempt: 'aucune notée',
  submission: 'Dépôt de la demande',
  submitted: (day: string, proof: string) => `le ${day}, preuve ${proof}`,
  submittedNoProof: (day: string) => `le ${day}, sans numéro de preuve`,
  notSubmitted: 'pas encore déposée',
  done: 'Étapes faites',
  papers: 'Pièces prêtes',
  papersMissing: 'Pièces manquantes',
  deadlines: 'Dates',
  urgency: 'Urgence',
  asked: 'Demande',
  unknown: 'non renseigné',
  none: 'aucune',
  person: 'la personne',
} as const

/** Words of the letter version. */
export const escalationLetterWords = {
  screen: 'Lettre de signalement',
  hint: 'Elle ne nomme pas la personne : complétez son identité à la main, avec son accord.',
  print: 'Imprimer la lettre',
  back: 'Revenir au signalement',
  recipient: 'À l’attention du service des réclamations',
  recipientAddress: 'Adresse :',
  placeAndDay: (day: string) => `À ………………, le ${day}`,
  subject: 'Objet : situation bloquée, demande d’intervention',
  dear: 'Madame, Monsieur,',
  open: 'Nous accompagnons une personne dont la démarche est bloquée. La voie normale a été suivie, sans résultat.',
  openNotTried: 'Nous accompagnons une personne dont la démarche est bloquée.',
  identity: 'Identité de la personne, à compléter avec son accord :',
  request: 'Nous vous demandons :',
  requestBlank: 'Nous vous demandons de nous dire ce qui bloque, et ce que la personne doit faire.',
  more: (count: number) => `et ${plural(count, 'autre', 'autres')}`,
  regards: 'Veuillez agréer, Madame, Monsieur, nos salutations distinguées.',
  signature: 'Nom, structure et signature :',
} as const
