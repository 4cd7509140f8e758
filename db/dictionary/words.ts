/** What a column says of someone. */
export type Category =
  /** Who she is. */
  | 'identity'
  /** How to reach her. */
  | 'contact'
  /** What she lives, asks or obtains: procedures, papers, appointments, autonomy. */
  | 'situation'
  /** What someone wrote freely; may speak of others, and is read again before it is given out. */
  | 'free_text'
  /** What she agreed to, signed or was told. */
  | 'agreement'
  /** When, and where it stands. */
  | 'course'
  /** The bytes of a paper. */
  | 'file'
  /** Identifiers that mean nothing outside the store. */
  | 'reference'
  /** Computed from the other columns, to find or to sort. */
  | 'derived'
  /** Speaks of someone else. */
  | 'other_person'

/** Why it is kept. */
export type Purpose = 'find_again' | 'accompany' | 'remind' | 'prove_mandate' | 'prove_information' | 'count' | 'rights'

/** How long: with the dossier of the person, until the end of the copy, until the mandate can no longer be contested, or without her once she is erased. */
export type Keeping = 'dossier' | 'copy' | 'mandate' | 'anonymised'

export type ColumnEntry = {
  readonly table: string
  readonly column: string
  readonly category: Category
  readonly purpose: Purpose
  readonly keeping: Keeping
  /** Whether it is given to the person who asks for her data. */
  readonly isExported: boolean
}
