import type { ScheduleEventData } from '@mantine/schedule'
import type { Appointment } from '../../../core/contract/agenda.ts'
import { addDays, type CalendarDay } from '../../../core/shared/calendar.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { closureTold, holidayTold, permanenceTold, whoOf } from './appointment-words.ts'
import { addMinutes, scheduleTime } from './clock-arithmetic.ts'
import type { AgendaFrame } from './opening.ts'

/** What one block of the calendar stands for. */
export type AgendaItem =
  | { readonly kind: 'appointment'; readonly appointment: Appointment; readonly overlaps: boolean }
  | { readonly kind: 'more'; readonly day: CalendarDay; readonly hidden: number }
  | { readonly kind: 'mark' }

export type AgendaEvent = ScheduleEventData<{ readonly item: AgendaItem }>

/** What a block of the schedule stands for; whatever else it may hold is a mark. */
export const itemOf = (event: ScheduleEventData): AgendaItem => (event as AgendaEvent).payload?.item ?? { kind: 'mark' }

const colours = {
  planned: 'teal',
  honoured: 'gray',
  no_show: 'red',
  excused: 'gray',
  cancelled_by_us: 'gray',
} as const satisfies Record<Appointment['status'], string>

const takesTheDesk = ({ status, with: withWhom }: Appointment): boolean =>
  status === 'planned' && withWhom.kind === 'mediator'

const endOf = ({ day, time, durationMinutes }: Appointment) => addMinutes({ day, time }, durationMinutes)

/** The planned appointments with the mediator that another one of them meets in time. */
export function overlapping(appointments: readonly Appointment[]): ReadonlySet<string> {
  const found = new Set<string>()
  const ordered = appointments.filter(takesTheDesk).toSorted((one, other) => one.startsAt - other.startsAt)
  let latest: { readonly one: Appointment; readonly endsAt: number } | null = null
  for (const one of ordered) {
    const endsAt = one.startsAt + one.durationMinutes * 60_000
    if (latest !== null && one.startsAt < latest.endsAt) {
      found.add(one.appointmentId)
      found.add(latest.one.appointmentId)
    }
    if (latest === null || endsAt > latest.endsAt) latest = { one, endsAt }
  }
  return found
}

const appointmentEvent = (appointment: Appointment, overlaps: boolean): AgendaEvent => ({
  id: appointment.appointmentId,
  title: whoOf(appointment),
  start: scheduleTime(appointment),
  end: scheduleTime(endOf(appointment)),
  color: colours[appointment.status],
  variant: appointment.arrivedAt !== null && appointment.status === 'planned' ? 'filled' : 'light',
  payload: { item: { kind: 'appointment', appointment, overlaps } },
})

const markEvent = (id: string, title: string, from: CalendarDay, until: CalendarDay): AgendaEvent => ({
  id,
  title,
  start: scheduleTime({ day: from, time: '00:00' }),
  end: scheduleTime({ day: addDays(until, 1), time: '00:00' }),
  color: 'gray',
  payload: { item: { kind: 'mark' } },
})

/** The blocks of a day or a week: holidays and closures across the day, permanences behind, appointments in front. */
export const eventsOfDays = (appointments: readonly Appointment[], frame: AgendaFrame): AgendaEvent[] => {
  const met = overlapping(appointments)
  return [
    ...frame.holidays.map(({ day, holiday }) => markEvent(`ferie-${day}`, holidayTold(holiday), day, day)),
    ...frame.closures.map((closure) =>
      markEvent(`fermeture-${closure.closureId}`, closureTold(closure), closure.from, closure.until),
    ),
    ...frame.permanences.map((permanence): AgendaEvent => ({
      id: `permanence-${permanence.permanenceId}-${permanence.day}`,
      title: permanenceTold(permanence),
      start: scheduleTime(permanence),
      end: scheduleTime(addMinutes(permanence, permanence.durationMinutes)),
      color: 'gray',
      display: 'background',
      payload: { item: { kind: 'mark' } },
    })),
    ...appointments.map((one) => appointmentEvent(one, met.has(one.appointmentId))),
  ]
}

/** Lines that a day of the month has room for. */
export const MONTH_LINES = 4

const daysFrom = (from: CalendarDay, endsBefore: CalendarDay): readonly CalendarDay[] => {
  const days: CalendarDay[] = []
  for (let day = from; day < endsBefore; day = addDays(day, 1)) days.push(day)
  return days
}

type Period = { readonly from: CalendarDay; readonly endsBefore: CalendarDay }

/**
 * The blocks of a month: a few lines a day, then how many more there are. Whatever the month holds, no more than that is drawn.
 */
export function eventsOfMonth(
  appointments: readonly Appointment[],
  frame: AgendaFrame,
  { from, endsBefore }: Period,
): AgendaEvent[] {
  const met = overlapping(appointments)
  const byDay = Map.groupBy(
    appointments.toSorted((one, other) => one.startsAt - other.startsAt),
    ({ day }) => day,
  )
  return daysFrom(from, endsBefore).flatMap((day): AgendaEvent[] => {
    const marks = [
      ...frame.holidays
        .filter((holiday) => holiday.day === day)
        .map(({ holiday }) => markEvent(`ferie-${day}`, holidayTold(holiday), day, day)),
      ...frame.closures
        .filter((closure) => closure.from <= day && day <= closure.until)
        .map((closure) => markEvent(`fermeture-${closure.closureId}-${day}`, closureTold(closure), day, day)),
      ...frame.permanences
        .filter((permanence) => permanence.day === day)
        .map((permanence) =>
          markEvent(`permanence-${permanence.permanenceId}-${day}`, permanenceTold(permanence), day, day),
        ),
    ].slice(0, MONTH_LINES - 2)
    const ofDay = byDay.get(day) ?? []
    const room = MONTH_LINES - marks.length
    const shown = ofDay.length <= room ? ofDay : ofDay.slice(0, room - 1)
    const hidden = ofDay.length - shown.length
    return [
      ...marks,
      ...shown.map((one) => appointmentEvent(one, met.has(one.appointmentId))),
      ...(hidden === 0 ? [] : [moreEvent(day, hidden)]),
    ]
  })
}

const moreEvent = (day: CalendarDay, hidden: number): AgendaEvent => ({
  id: `suite-${day}`,
  title: words.more(hidden),
  start: scheduleTime({ day, time: '23:58' }),
  end: scheduleTime({ day, time: '23:59' }),
  color: 'gray',
  payload: { item: { kind: 'more', day, hidden } },
})
