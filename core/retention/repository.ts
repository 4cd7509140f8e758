import type { ErasureProof, RetentionCategory } from '../contract/retention.ts'
import type { CalendarDay } from '../shared/calendar.ts'

/** Someone whose last contact is old. */
export type OldContact = {
  readonly personId: string
  readonly lastContactAt: number
  readonly postponed: { readonly until: CalendarDay; readonly reason: string } | null
  /** The day it was first announced that her data ends; `null` before. */
  readonly announcedOn: CalendarDay | null
}

export type Postponement = {
  readonly personId: string
  readonly until: CalendarDay
  readonly reason: string
  readonly at: number
  readonly mediatorId: string
}

export interface RetentionReader {
  /** The months that the structure chose; `null` where it keeps the ceiling. */
  months(category: RetentionCategory): number | null
  /** Last met before this instant (ms UTC), the longest ago first. */
  lastMetBefore(at: number, limit: number): readonly OldContact[]
  /** The latest first. */
  proofs(limit: number): readonly ErasureProof[]
  /** Everyone who was erased here: identifiers that mean nothing any more, and when. */
  erased(): readonly { readonly personId: string; readonly at: number }[]
}

export interface RetentionRepository extends RetentionReader {
  setMonths(category: RetentionCategory, months: number): void
  postpone(postponement: Postponement): void
  /** Notes that the end was announced; the first day stays. */
  announce(personIds: readonly string[], on: CalendarDay): void
  /** Erases all that is kept of someone and of nobody else, and remembers her identifier. */
  erase(personId: string, at: number): void
  /** Erases what was done for nobody known and not touched since. Gives how many dossiers, visits, appointments and reminders. */
  eraseAnonymousBefore(at: number, day: CalendarDay): number
  /** Once people were erased: leaves nothing of their words in the search. */
  settleSearch(): void
  addProof(proofId: string, proof: ErasureProof): void
}
