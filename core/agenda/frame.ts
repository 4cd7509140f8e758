import type { Closure, PermanenceOccurrence } from '../contract/agenda.ts'
import type { HolidayZone } from '../contract/settings.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import { closureOn } from '../shared/closure.ts'
import { type Holiday, holidaysOf } from '../shared/holidays.ts'
import { firstInstantFrom } from '../shared/zone.ts'
import type { Recurrences } from './recurrence.ts'
import type { PermanenceRecord } from './repository.ts'

/** Days from `from` included to `before` excluded. */
export type Period = { readonly from: CalendarDay; readonly before: CalendarDay }

/** The public holidays of a period, in order. */
export function holidaysWithin({ from, before }: Period, zone: HolidayZone): readonly Holiday[] {
  const first = Number(from.slice(0, 4))
  const years = Array.from({ length: Number(before.slice(0, 4)) - first + 1 }, (_none, rank) => first + rank)
  return years.flatMap((year) => holidaysOf(year, zone)).filter(({ day }) => day >= from && day < before)
}

/**
 * The presences of a period, soonest first: the days of each rule, but those taken out of it and those when nobody is there. A public holiday
 * takes none out: who works that day is for the structure to say, by a closure.
 */
export function occurrencesOf(
  permanences: readonly (PermanenceRecord & { readonly placeName: string | null })[],
  { from, before }: Period,
  closures: readonly Closure[],
  zone: string,
  recurrences: Recurrences,
): readonly PermanenceOccurrence[] {
  return permanences
    .flatMap(({ from: firstDay, rule, except, ...permanence }) =>
      recurrences
        .days(rule, firstDay, { since: from, before })
        .filter((day) => !except.includes(day) && closureOn(day, permanence.placeId, closures) === null)
        .map((day) => ({ ...permanence, day, startsAt: firstInstantFrom({ day, time: permanence.time }, zone) })),
    )
    .toSorted((one, other) => one.startsAt - other.startsAt)
}
