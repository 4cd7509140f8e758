import type { Appointment } from '../../../core/contract/agenda.ts'
import { minutesBetween, type WallTime } from './clock-arithmetic.ts'

/** An appointment in the hand, that the keyboard carries until Alt is released. */
export type Carried = { readonly appointment: Appointment; readonly at: WallTime }

const MINUTE_MS = 60_000

/** The appointments as they are drawn while one of them is carried: it stands where the hand holds it. */
export function withCarried(appointments: readonly Appointment[], carried: Carried | null): readonly Appointment[] {
  if (carried === null) return appointments
  const { appointment, at } = carried
  const startsAt = appointment.startsAt + minutesBetween(appointment, at) * MINUTE_MS
  return [
    ...appointments.filter(({ appointmentId }) => appointmentId !== appointment.appointmentId),
    { ...appointment, ...at, startsAt },
  ]
}
