import type { Appointment } from '../../../core/contract/agenda.ts'
import { addDays } from '../../../core/shared/calendar.ts'
import { addMinutes, type WallTime } from './clock-arithmetic.ts'

export const STEP_MINUTES = 15

/** Where Alt and an arrow carry an appointment: a quarter of an hour up or down, a day to either side; `null` for another key. */
export function movedByArrow(at: WallTime, key: string): WallTime | null {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const moved = addMinutes(at, key === 'ArrowUp' ? -STEP_MINUTES : STEP_MINUTES)
      // Up and down stay within the day: past midnight would be another day, which left and right are for.
      return moved.day === at.day ? moved : at
    }
    case 'ArrowLeft':
      return { ...at, day: addDays(at.day, -1) }
    case 'ArrowRight':
      return { ...at, day: addDays(at.day, 1) }
    default:
      return null
  }
}

type Placed = Pick<Appointment, 'appointmentId' | 'day' | 'time' | 'startsAt'>

/** The order in which the hand goes from one to the next: by time, then as they were given. */
export const inTimeOrder = <One extends Placed>(appointments: readonly One[]): readonly One[] =>
  appointments.toSorted((one, other) => one.startsAt - other.startsAt)

/**
 * Where an arrow takes the hand from `present`: up and down by time, left and right to the nearest day that has an appointment, Home and End to the
 * first and the last. `null` for another key, or when there is nothing further.
 */
export function neighbourByKey(ordered: readonly Placed[], present: string, key: string): string | null {
  const rank = ordered.findIndex(({ appointmentId }) => appointmentId === present)
  const here = ordered[rank]
  if (here === undefined) return null
  const found = (): Placed | undefined => {
    switch (key) {
      case 'ArrowUp':
        return ordered[rank - 1]
      case 'ArrowDown':
        return ordered[rank + 1]
      case 'ArrowLeft': {
        const before = ordered.findLast(({ day }) => day < here.day)
        return before === undefined ? undefined : nearestTime(ordered, before.day, here.time)
      }
      case 'ArrowRight': {
        const after = ordered.find(({ day }) => day > here.day)
        return after === undefined ? undefined : nearestTime(ordered, after.day, here.time)
      }
      case 'Home':
        return ordered[0]
      case 'End':
        return ordered.at(-1)
      default:
        return undefined
    }
  }
  return found()?.appointmentId ?? null
}

/** The first of that day at this time or later, else its last. */
function nearestTime(ordered: readonly Placed[], day: string, time: string): Placed | undefined {
  const ofDay = ordered.filter((one) => one.day === day)
  return ofDay.find((one) => one.time >= time) ?? ofDay.at(-1)
}
