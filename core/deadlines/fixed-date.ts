import type { TrailLine } from '../contract/deadlines.ts'
import { addDays, addMonths, type CalendarDay } from '../shared/calendar.ts'
import type { DeadlineRule } from './rule.ts'

const MONTHS = { P1M: 1, P3M: 3, P1Y: 12 } as const

const pad = (number: number, width: number): string => String(number).padStart(width, '0')

/** A day of a month, or the last day of that month when it is shorter. `month` counts from 1. */
const dayOfMonth = (year: number, month: number, day: number): CalendarDay => {
  const first = `${pad(year, 4)}-${pad(month, 2)}-01`
  const inMonth = addDays(first, day - 1)
  return inMonth.slice(0, 7) === first.slice(0, 7) ? inMonth : addDays(addMonths(first, 1), -1)
}

const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4))
const monthOf = (day: CalendarDay): number => Number(day.slice(5, 7))

/** The first day on or after `from` that a recurrence names: its day of the month, each month, quarter or year from its month. */
function nextOccurrence(from: CalendarDay, every: keyof typeof MONTHS, day: number, month: number): CalendarDay {
  const step = MONTHS[every]
  const firstOfMonth = `${from.slice(0, 7)}-01`
  // Within one whole turn and the month after, one occurrence is on or after `from`.
  for (let ahead = 0; ; ahead += 1) {
    const first = addMonths(firstOfMonth, ahead)
    if ((monthOf(first) - month) % step !== 0) continue
    const found = dayOfMonth(yearOf(first), monthOf(first), day)
    if (found >= from) return found
  }
}

/**
 * A date that a rule fixes, from the day of its start event (or today when it needs none): a day and a month of a year, else the next occurrence
 * of a day of the month.
 */
export function fixedDay(
  { fixed, recurrence }: Pick<DeadlineRule, 'fixed' | 'recurrence'>,
  start: CalendarDay,
): { readonly day: CalendarDay; readonly trail: readonly TrailLine[] } {
  if (fixed !== null) {
    const year = fixed.year ?? yearOf(start) + (fixed.year_offset ?? 0)
    const reached = dayOfMonth(year, fixed.month, fixed.day)
    const from: readonly TrailLine[] = fixed.year === null ? [{ kind: 'start', day: start }] : []
    return { day: reached, trail: [...from, { kind: 'fixed', reached }] }
  }
  const dayNumber = recurrence?.day_of_month ?? null
  if (recurrence === null || dayNumber === null) throw new Error('a rule that fixes no date')
  const reached = nextOccurrence(start, recurrence.every, dayNumber, recurrence.month ?? monthOf(start))
  return { day: reached, trail: [{ kind: 'next_occurrence', dayOfMonth: dayNumber, reached }] }
}
