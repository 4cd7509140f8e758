import type { Computation, Deadline, Distance } from '../contract/deadlines.ts'
import type { CalendarDay } from '../shared/calendar.ts'

/** What a rule is dated from, as it was given. */
export type StartGiven = {
  /** `null` when the rule needs none. */
  readonly day: CalendarDay | null
  readonly evidence: string
  readonly distance: Distance
  /** How long the clock of a silence stood still (CRPA L.114-5). */
  readonly suspendedDays: number
}

/** A deadline of a dossier; when it dates a deadline or an appeal of its sheet, that one's rank. */
export type DeadlineRecord = {
  readonly deadlineId: string
  readonly casefileId: string
  readonly role: Deadline['role']
  readonly label: string
  /** The day to act before: the prudent one when it was computed. */
  readonly day: CalendarDay
  readonly lastDay: CalendarDay | null
  readonly start: (NonNullable<Deadline['start']> & Pick<StartGiven, 'distance' | 'suspendedDays'>) | null
  readonly computation: Computation | null
  readonly sheetDeadline: number | null
  readonly sheetAppeal: number | null
  readonly doneAt: number | null
}

/** A date that the mediator set or read on a letter: nothing was computed. */
export const setByHand = {
  role: 'set_by_hand',
  lastDay: null,
  start: null,
  computation: null,
  sheetAppeal: null,
  doneAt: null,
} as const satisfies Partial<DeadlineRecord>
