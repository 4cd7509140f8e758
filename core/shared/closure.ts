import type { CalendarDay } from './calendar.ts'

type ClosedDays = {
  readonly from: CalendarDay
  readonly until: CalendarDay
  /** `null` closes every place. */
  readonly placeId: string | null
}

/** The closure that empties a place (`null`: the structure as a whole) on a day. */
export const closureOn = <Of extends ClosedDays>(
  day: CalendarDay,
  placeId: string | null,
  closures: readonly Of[],
): Of | null =>
  closures.find(
    (closure) =>
      closure.from <= day && day <= closure.until && (closure.placeId === null || closure.placeId === placeId),
  ) ?? null
