import type { Appointment } from '../../../core/contract/agenda.ts'
import { addDays, type CalendarDay } from '../../../core/shared/calendar.ts'
import { mondayOf } from '../../messages/dates.ts'

const WEEK_DAYS = 7

export type Week = { readonly monday: CalendarDay; readonly sunday: CalendarDay; readonly endsBefore: CalendarDay }

/** The week, Monday to Sunday, that holds `day`. */
export function weekOf(day: CalendarDay): Week {
  const monday = mondayOf(day)
  return { monday, sunday: addDays(monday, WEEK_DAYS - 1), endsBefore: addDays(monday, WEEK_DAYS) }
}

export type AgendaDay = { readonly day: CalendarDay; readonly appointments: readonly Appointment[] }

/** The days of the week with their appointments in the order of the clock; an empty week-end is left out. */
export const daysOfWeek = (monday: CalendarDay, appointments: readonly Appointment[]): readonly AgendaDay[] =>
  Array.from({ length: WEEK_DAYS }, (_, rank) => {
    const day = addDays(monday, rank)
    const ofDay = appointments.filter((one) => one.day === day).toSorted((one, other) => one.startsAt - other.startsAt)
    return { day, appointments: ofDay }
  }).filter(({ appointments: ofDay }, rank) => rank < 5 || ofDay.length > 0)
