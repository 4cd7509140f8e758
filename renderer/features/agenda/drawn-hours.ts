import type { Appointment } from '../../../core/contract/agenda.ts'
import { addMinutes, minutesOf } from './clock-arithmetic.ts'
import { weekdayOf } from '../../../core/shared/calendar.ts'
import type { AgendaFrame } from './opening.ts'

/** The hours of the clock that a day or a week is drawn between; whole hours, `24` ends the day. */
export type DrawnHours = { readonly from: number; readonly until: number }

const USUAL: DrawnHours = { from: 8, until: 19 }
const HOUR = 60

type Span = { readonly from: string; readonly until: string }

const spanOf = ({ day, time, durationMinutes }: Pick<Appointment, 'day' | 'time' | 'durationMinutes'>): Span => {
  const end = addMinutes({ day, time }, durationMinutes)
  return { from: time, until: end.day === day ? end.time : '24:00' }
}

/** The usual hours of a desk, widened so that no opening, permanence or appointment of the period is cut off. */
export function drawnHours(appointments: readonly Appointment[], frame: AgendaFrame): DrawnHours {
  const spans = [
    ...appointments.map(spanOf),
    ...frame.permanences.map(spanOf),
    ...frame.places.flatMap(({ hours }) => hours),
  ]
  return {
    from: Math.min(USUAL.from, ...spans.map(({ from }) => Math.floor(minutesOf(from) / HOUR))),
    until: Math.max(USUAL.until, ...spans.map(({ until }) => Math.ceil(minutesOf(until) / HOUR))),
  }
}

/** True when the week-end must be drawn: someone comes, or a place is open. */
export function weekEndIsUsed(appointments: readonly Appointment[], frame: AgendaFrame): boolean {
  const isWeekEnd = (day: string): boolean => weekdayOf(day) > 5
  return (
    appointments.some(({ day }) => isWeekEnd(day)) ||
    frame.permanences.some(({ day }) => isWeekEnd(day)) ||
    frame.places.some(({ hours }) => hours.some(({ weekday }) => weekday > 5))
  )
}
