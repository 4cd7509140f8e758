import type { Original, PersonPaper } from '../../core/contract/documents.ts'
import { plural } from './plural.ts'

/** Words of the papers that were seen. */
export const documentWords = {
  title: 'Pièces vues',
  none: 'Aucune pièce vue. Une pièce notée ici, ou dans un dossier, sert à tous les dossiers de la personne.',
  all: 'Toutes les pièces',
  note: 'Noter une pièce vue',
  noted: 'Pièce notée comme vue.',
  corrected: 'Pièce corrigée.',
  forgotten: 'Pièce oubliée.',
  seenOn: (day: string) => `vue ${day}`,
  issuedOn: (day: string) => `délivrée le ${day}`,
  copies: (count: number) => plural(count, 'copie gardée', 'copies gardées'),
  serves: 'Sert à',
  waitsFor: 'À renouveler pour',
  servesNone: 'aucun dossier ouvert ne la demande',
  correct: 'Modifier',
  correctWhich: (paper: string) => `Modifier : ${paper}`,
  forget: 'Oublier',
  forgetWhich: (paper: string) => `Oublier : ${paper}`,
} as const

export const originalsOf = {
  person: null,
  organisation: 'original remis à un organisme',
  other: 'original chez quelqu’un d’autre',
} as const satisfies Record<Original['holder'], string | null>

/** « original : sa fille », or who has it in general; `null` when the person keeps it. */
export const originalPhrase = ({ holder, who }: Original): string | null =>
  holder !== 'person' && who !== '' ? `original : ${who}` : originalsOf[holder]

/** What a state says by itself; with a day, `validUntil` and `expiredSince` say more. */
export const paperStateWords = {
  valid: 'Valable',
  date_missing: 'Date à demander',
  expired: 'Expirée',
} as const satisfies Record<PersonPaper['state'], string>

export const paperDayWords = {
  validUntil: (day: string) => `Valable jusqu’au ${day}`,
  expiredSince: (day: string) => `Expirée depuis le ${day}`,
} as const

/** Words of the form of one paper. */
export const paperFormWords = {
  titleNew: 'Noter une pièce vue',
  titleOf: (paper: string) => `Modifier : ${paper}`,
  search: 'Quelle pièce ?',
  searchHint: 'Un mot suffit : fiche de paie, passeport, facture.',
  nothing: 'Aucune pièce ne correspond. Essayez un autre mot.',
  missing: 'Choisissez une pièce.',
  change: 'Changer de pièce',
  issuedOn: 'Délivrée le',
  issuedHint: (duration: string) => `Acceptée pendant ${duration}.`,
  issuedOptional: 'Facultatif.',
  expiresOn: 'Valable jusqu’au',
  expiresOnPaper: 'La date écrite sur la pièce.',
  expiresOptional: 'Facultatif. La date écrite sur la pièce, ou celle que l’organisme a donnée.',
  original: 'Qui garde l’original ?',
  holders: { person: 'La personne', organisation: 'Un organisme', other: 'Quelqu’un d’autre' },
  who: 'Qui ?',
  whoHint: 'Facultatif. Par exemple : la mairie, sa fille.',
  save: 'Enregistrer',
} as const satisfies Record<string, unknown> & { readonly holders: Record<Original['holder'], string> }
