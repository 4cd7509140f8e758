import type { CalendarDay } from '../shared/calendar.ts'
import type { DeadlineRecord } from './model.ts'

export interface DeadlinesReader {
  find(deadlineId: string): DeadlineRecord | null
  /** Soonest first within each dossier. */
  ofCasefiles(casefileIds: readonly string[]): readonly DeadlineRecord[]
  /** Not done, in open dossiers, on `day` or before it, with when each was written (ms UTC); soonest first. */
  notDoneUntil(day: CalendarDay, limit: number): readonly (DeadlineRecord & { readonly createdAt: number })[]
  /** Computed from a rule, not done, in open dossiers: what a new catalogue may change. In pages, by identifier after `after`. */
  computedAfter(after: string, limit: number): readonly DeadlineRecord[]
}

export interface DeadlinesRepository extends DeadlinesReader {
  add(deadline: DeadlineRecord, createdAt: number): void
  /** Writes the dates and the reasoning again. */
  save(deadline: DeadlineRecord): void
  setDone(deadlineId: string, doneAt: number | null): void
  remove(deadlineId: string): void
}
