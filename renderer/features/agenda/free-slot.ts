import type { Appointment, Place } from '../../../core/contract/agenda.ts'
import { addDays, type CalendarDay } from '../../../core/shared/calendar.ts'
import { minutesOf, timeOf, type WallTime } from './clock-arithmetic.ts'
import { type AgendaFrame, openingsOn } from './opening.ts'

/** How far ahead a free slot is looked for. */
export const SEARCHED_DAYS = 28

const STEP = 15

type Wanted = {
  /** The first day looked at, and the first one that is not. */
  readonly from: CalendarDay
  readonly endsBefore: CalendarDay
  /** Nothing before this instant of the clock: today has begun. */
  readonly notBefore: WallTime
  readonly durationMinutes: number
  readonly place: Place
}

type Taken = Pick<Appointment, 'day' | 'time' | 'durationMinutes' | 'status' | 'with' | 'appointmentId'>

/** When the mediator is already taken that day, in minutes since midnight. An organisation's appointment leaves the desk free. */
const takenOn = (day: CalendarDay, appointments: readonly Taken[]) =>
  appointments
    .filter((one) => one.day === day && one.status === 'planned' && one.with.kind === 'mediator')
    .map(({ time, durationMinutes }) => ({ from: minutesOf(time), until: minutesOf(time) + durationMinutes }))

/**
 * The first moment when this place is open for the whole duration and the mediator free: neither closed, nor a public holiday, on a quarter of an
 * hour. `null` when there is none in the days looked at, or when the hours of the place are not known: nothing is then said to be free.
 */
export function firstFreeSlot(
  { from, endsBefore, notBefore, durationMinutes, place }: Wanted,
  appointments: readonly Taken[],
  { closures, holidays }: Pick<AgendaFrame, 'closures' | 'holidays'>,
): WallTime | null {
  for (let day = from; day < endsBefore; day = addDays(day, 1)) {
    if (day < notBefore.day || holidays.some((holiday) => holiday.day === day)) continue
    const taken = takenOn(day, appointments)
    for (const opening of openingsOn(day, place, closures)) {
      const last = minutesOf(opening.until) - durationMinutes
      const first = Math.ceil(minutesOf(opening.from) / STEP) * STEP
      for (let start = first; start <= last; start += STEP) {
        const isPast = day === notBefore.day && start < minutesOf(notBefore.time)
        const isTaken = taken.some((one) => start < one.until && one.from < start + durationMinutes)
        if (!isPast && !isTaken) return { day, time: timeOf(start) }
      }
    }
  }
  return null
}
