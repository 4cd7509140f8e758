import { addDays, addMonths, type CalendarDay, daysBetween } from '../shared/calendar.ts'

const MONTH_LENGTH = 7

/** `2026-03` of `2026-03-14`. */
export const monthOf = (day: CalendarDay): string => day.slice(0, MONTH_LENGTH)

export const firstDayOf = (month: string): CalendarDay => `${month}-01`

const lastDayOf = (month: string): CalendarDay => addDays(addMonths(firstDayOf(month), 1), -1)

/** Every month from one day to another, both included. */
export function monthsBetween(from: CalendarDay, to: CalendarDay): readonly string[] {
  const months: string[] = []
  for (let month = monthOf(from); month <= monthOf(to); month = monthOf(addMonths(firstDayOf(month), 1))) {
    months.push(month)
  }
  return months
}

const daysFrom = (from: CalendarDay, to: CalendarDay): readonly CalendarDay[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_none, count) => addDays(from, count))

/** The fewest kept periods that make up these days: whole months, and days at the edges. */
export const periodsOf = (from: CalendarDay, to: CalendarDay): readonly string[] =>
  monthsBetween(from, to).flatMap((month) => {
    const first = firstDayOf(month)
    const last = lastDayOf(month)
    if (from <= first && last <= to) return [month]
    return daysFrom(from > first ? from : first, to < last ? to : last)
  })
