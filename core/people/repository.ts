import type { DuplicateCandidate, Person, PersonDetails, PersonHit } from '../contract/people.ts'

export interface PeopleReader {
  find(personId: string): Person | null
  /** Given and family name of each known identifier, for lists. */
  names(personIds: readonly string[]): ReadonlyMap<string, string>
  /** Best first; see `people.search`. */
  search(text: string, limit: number): readonly PersonHit[]
  /** The last people met, latest first. */
  latest(limit: number): readonly PersonHit[]
  /** Who may be the same person as these details, and why; those remembered as distinct from `except` are left out. */
  duplicates(details: PersonDetails, except: string | null): readonly DuplicateCandidate[]
}

export interface PeopleRepository extends PeopleReader {
  create(person: Person): void
  save(person: Person): void
  /** Remembers that two people are not the same. */
  markDistinct(personId: string, otherPersonId: string): void
  /** Moves the last contact forward; never back. */
  recordContact(personId: string, at: number): void
}
