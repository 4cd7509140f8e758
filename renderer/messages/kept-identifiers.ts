import type { IdentifierKind } from '../../core/contract/identifiers.ts'

export const identifierKinds = {
  nir: 'Numéro de sécurité sociale',
  tax_number: 'Numéro fiscal',
  beneficiary: 'Numéro allocataire (Caf ou MSA)',
  foreigner: 'Numéro étranger (AGDREF)',
  job_seeker: 'Identifiant France Travail',
  iban: 'IBAN',
} as const satisfies Record<IdentifierKind, string>

/** Numbers kept of a person, each for one dossier. */
export const keptWords = {
  title: 'Numéros gardés',
  none: 'Aucun. Un numéro se garde pour un dossier ouvert, masqué, et s’efface quand ce dossier se clôt.',
  noPurpose: 'Aucun. Un numéro ne se garde que pour un dossier ouvert.',
  purpose: (title: string) => `Pour : ${title}`,
  show: 'Afficher',
  showWhich: (kind: string) => `Afficher : ${kind}`,
  hide: 'Masquer',
  hideWhich: (kind: string) => `Masquer : ${kind}`,
  remove: 'Effacer',
  removeWhich: (kind: string) => `Effacer : ${kind}`,
  keep: 'Garder un numéro',
  keepTitle: 'Garder un numéro',
  keepDo: 'Garder',
  kind: 'Quel numéro ?',
  number: 'Le numéro, avec ou sans espaces',
  numberHint: 'Jamais un mot de passe ni un code : seulement ce qui désigne la personne auprès d’un organisme.',
  numberRequired: 'Écrivez le numéro.',
  casefile: 'Pour quel dossier ?',
  casefileHint: 'Le numéro s’efface quand ce dossier se clôt.',
  nirOff:
    'Le numéro de sécurité sociale ne se garde pas ici. Il peut se vérifier sans être gardé : Ctrl+K, « Vérifier un numéro ».',
} as const

/** The social security number, off unless the head of the structure says on what text it relies. */
export const nirWords = {
  title: 'Numéro de sécurité sociale',
  off: 'Il ne se garde pas. Il peut se vérifier à la frappe, sans être conservé.',
  headOnly: 'Le responsable de la structure peut l’autoriser.',
  allow: 'Autoriser à le garder',
  allowTitle: 'Autoriser à garder le numéro de sécurité sociale',
  allowDo: 'Autoriser',
  law: 'Le décret 2019-341 dit quels organismes peuvent l’utiliser, et pour quoi. L’accord de la personne ne suffit pas. Demandez à votre délégué à la protection des données si votre structure y figure.',
  article: 'Article du décret qui le permet',
  articleHint: 'Celui que votre délégué à la protection des données vous a indiqué.',
  bodyCategory: 'Catégorie d’organisme de votre structure',
  bodyCategoryHint: 'Telle que le décret la nomme.',
  signed: 'Votre nom et la date seront gardés avec cette autorisation.',
  on: (article: string, bodyCategory: string) => `Il peut se garder, masqué : ${article} (${bodyCategory}).`,
  since: (day: string, who: string) => `Autorisé le ${day} par ${who}.`,
  forbid: 'Ne plus le garder',
  forbidTitle: 'Ne plus garder le numéro de sécurité sociale',
  forbidHint: 'Tous les numéros de sécurité sociale gardés ici seront effacés. Les autres numéros restent.',
  forbidDo: 'Effacer et ne plus garder',
} as const
