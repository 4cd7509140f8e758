import type { Output } from '../../../core/contract/index.ts'
import type { Closure, OpeningHours, Place } from '../../../core/contract/agenda.ts'
import { type CalendarDay, weekdayOf } from '../../../core/shared/calendar.ts'
import { closureOn } from '../../../core/shared/closure.ts'

export type AgendaFrame = Output<'agenda.frame'>

/** The openings of one place on a day, soonest first; none when it is closed. */
export const openingsOn = (day: CalendarDay, place: Place, closures: readonly Closure[]): readonly OpeningHours[] =>
  closureOn(day, place.placeId, closures) === null
    ? place.hours
        .filter(({ weekday }) => weekday === weekdayOf(day))
        .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    : []

/** `unknown` when no place says its hours. */
export type Standing = 'open' | 'closed' | 'unknown'

/** Whether someone is at one of the places (at least) at that time of that day (`HH:MM`). */
export function standingAt(day: CalendarDay, time: string, { places, closures }: AgendaFrame): Standing {
  if (closureOn(day, null, closures) !== null) return 'closed'
  const known = places.filter(({ hours }) => hours.length > 0)
  if (known.length === 0) return 'unknown'
  const isOpen = known.some((place) =>
    openingsOn(day, place, closures).some(({ from, until }) => from <= time && time < until),
  )
  return isOpen ? 'open' : 'closed'
}
