import type { PersonChange, PersonSection } from '../contract/rights.ts'
import type { CalendarDay } from '../shared/calendar.ts'

export type Restriction = {
  readonly personId: string
  readonly since: number
  readonly reason: string
  readonly mediatorId: string
}

/** A field of an identity, before and after a correction. */
export type StoredChange = Omit<PersonChange, 'mediatorName'> & {
  readonly changeId: string
  readonly personId: string
  readonly mediatorId: string
}

/** What names a thing of someone: `casefile` and its identifier. */
export type Named = { readonly kind: string; readonly id: string }

export interface RightsReader {
  restriction(personId: string): Restriction | null
  restricted(): readonly Restriction[]
  /** The latest first. */
  changes(personId: string): readonly StoredChange[]
  /** What is kept of someone, table by table; with the bytes of her copies when asked. */
  personData(personId: string, withFiles: boolean): readonly PersonSection[]
  /** Those whose data is closed: restricted, or last met before `lastMetBefore` (ms UTC) and not postponed to `today` or later. */
  closed(lastMetBefore: number, today: CalendarDay): ReadonlyMap<string, 'person_restricted' | 'retention_over'>
  /** Whose these things are. */
  peopleOf(named: readonly Named[]): readonly string[]
}

export interface RightsRepository extends RightsReader {
  restrict(restriction: Restriction): void
  lift(personId: string): void
  addChange(change: StoredChange): void
  /** Another correction of the same field, by the same person, a moment later: one line tells both. */
  extendChange(changeId: string, at: number, after: string): void
}
