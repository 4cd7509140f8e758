import { type CalendarDay, weekdayOf, addDays } from '../shared/calendar.ts'

/** How many backups are kept: the latest of each of so many days, weeks and months that have one. */
export const KEPT = { days: 7, weeks: 4, months: 12 } as const

/** A drill is due this long after the last one, in days (standards PRIV-18). */
export const DRILL_DAYS = 90

/** The second place is asked for when its latest backup is older than this, in days. */
export const SECOND_PLACE_DAYS = 7

export type Generation = { readonly name: string; readonly day: CalendarDay; readonly at: number }

const monday = (day: CalendarDay): string => addDays(day, 1 - weekdayOf(day))

/** The names of the backups to keep; the others may go. The latest is always kept. */
export function keptGenerations(generations: readonly Generation[]): ReadonlySet<string> {
  const latestFirst = generations.toSorted((one, other) => other.at - one.at)
  const kept = new Set<string>()
  const keepLatestOf = (periodOf: (day: CalendarDay) => string, most: number): void => {
    const periods = new Set<string>()
    for (const { name, day } of latestFirst) {
      const period = periodOf(day)
      if (periods.has(period)) continue
      if (periods.size === most) return
      periods.add(period)
      kept.add(name)
    }
  }
  keepLatestOf((day) => day, KEPT.days)
  keepLatestOf(monday, KEPT.weeks)
  keepLatestOf((day) => day.slice(0, 7), KEPT.months)
  return kept
}
