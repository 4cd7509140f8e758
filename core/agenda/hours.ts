import type { OpeningHours } from '../contract/agenda.ts'
import { type CalendarDay, weekdayOf } from '../shared/calendar.ts'

const inOrder = (hours: readonly OpeningHours[]): readonly OpeningHours[] =>
  hours.toSorted((one, other) => one.weekday - other.weekday || (one.from < other.from ? -1 : 1))

/** Why the hours of a week cannot be those of a place, or `null`. One that ends when another begins does not overlap it. */
export function hoursProblem(hours: readonly OpeningHours[]): 'hours_reversed' | 'hours_overlap' | null {
  if (hours.some(({ from, until }) => from >= until)) return 'hours_reversed'
  const sorted = inOrder(hours)
  const overlaps = sorted.some((one, rank) => {
    const next = sorted[rank + 1]
    return next !== undefined && next.weekday === one.weekday && next.from < one.until
  })
  return overlaps ? 'hours_overlap' : null
}

/** Hours that follow each other are one opening: 9 to 12 then 12 to 17 is 9 to 17. */
function openingsOf(hours: readonly OpeningHours[], weekday: number): readonly OpeningHours[] {
  const openings: OpeningHours[] = []
  for (const one of inOrder(hours.filter((each) => each.weekday === weekday))) {
    const last = openings.at(-1)
    if (last !== undefined && last.until === one.from) openings[openings.length - 1] = { ...last, until: one.until }
    else openings.push(one)
  }
  return openings
}

/** True when a place is open on `day` from `from` to `until` (`HH:MM`); a place whose hours are not known is never said to be closed. */
export function isOpenDuring(
  hours: readonly OpeningHours[],
  day: CalendarDay,
  { from, until }: { readonly from: string; readonly until: string },
): boolean {
  if (hours.length === 0) return true
  return openingsOf(hours, weekdayOf(day)).some((opening) => opening.from <= from && until <= opening.until)
}
