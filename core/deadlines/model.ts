import type { CalendarDay } from '../shared/calendar.ts'

/** A deadline of a dossier; when it answers one of its sheet's, `sheetDeadline` is that one's rank. */
export type DeadlineRecord = {
  readonly deadlineId: string
  readonly casefileId: string
  readonly label: string
  readonly day: CalendarDay
  readonly sheetDeadline: number | null
  readonly doneAt: number | null
}
