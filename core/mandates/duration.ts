import type { MandateDays } from '../contract/mandates.ts'
import { addDays, type CalendarDay } from '../shared/calendar.ts'

const DAY_MS = 86_400_000

/** A remote agreement is followed by the signed paper within this many days. */
const PAPER_DAYS = 15

/**
 * The instant (ms UTC) at which a mandate agreed at `agreedAt` authorises nothing any more: `days` times 24 hours later exactly, as
 * Aidants Connect counts. A change of the clocks moves the hour it shows, never its length.
 */
export const mandateEnd = (agreedAt: number, days: MandateDays): number => agreedAt + days * DAY_MS

/** The last day on which the signed paper of an agreement given remotely on `agreedOn` is still in time. */
export const paperDueDay = (agreedOn: CalendarDay): CalendarDay => addDays(agreedOn, PAPER_DAYS)
