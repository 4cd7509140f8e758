import type { CalendarDay } from '../shared/calendar.ts'
import type { DeadlineRecord } from './model.ts'

export interface DeadlinesReader {
  find(deadlineId: string): DeadlineRecord | null
  /** Soonest first within each dossier. */
  ofCasefiles(casefileIds: readonly string[]): readonly DeadlineRecord[]
  /** Not done, in open dossiers, on `day` or before it; soonest first. */
  notDoneUntil(day: CalendarDay, limit: number): readonly DeadlineRecord[]
}

export interface DeadlinesRepository extends DeadlinesReader {
  add(deadline: DeadlineRecord, createdAt: number): void
  setDone(deadlineId: string, doneAt: number | null): void
  remove(deadlineId: string): void
}
