import type { CalendarDay } from '../shared/calendar.ts'

export type Tried = {
  /** The day on which each obstacle that still stands was said. */
  readonly obstacleDays: readonly CalendarDay[]
  /** The day on which the organisation was expected to have answered at the latest; `null` when none is known or it was reached. */
  readonly answerDue: CalendarDay | null
  /** The days on which the organisation was contacted. */
  readonly exchangeDays: readonly CalendarDay[]
  readonly today: CalendarDay
}

/**
 * True when the usual way was tried and did not work: the organisation was contacted about an obstacle, or about an answer that is late, and
 * nothing moved since. Only then is a difficulty sent higher: Administration+ asks for the proof of that attempt.
 */
export function standardRouteFailed({ obstacleDays, answerDue, exchangeDays, today }: Tried): boolean {
  const contactedSince = (day: CalendarDay): boolean => exchangeDays.some((contact) => contact >= day)
  const late = answerDue !== null && answerDue < today && contactedSince(answerDue)
  return late || obstacleDays.some(contactedSince)
}
