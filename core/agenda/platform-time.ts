import type { AppointmentMode } from '../contract/agenda.ts'
import { localTime, type LocalTime } from '../shared/zone.ts'

/** Where the phone and video platforms of the national organisations are. */
const PLATFORM_ZONE = 'Europe/Paris'

/**
 * What a clock in Paris shows at an appointment by phone or by video with an organisation, when the desk does not live by it (standards §7.6);
 * `null` when there is nothing to add: the two clocks agree, or one goes there in person.
 */
export function platformTime(
  {
    startsAt,
    mode,
    isWithOrganisation,
  }: {
    readonly startsAt: number
    readonly mode: AppointmentMode
    readonly isWithOrganisation: boolean
  },
  deskZone: string,
): LocalTime | null {
  if (!isWithOrganisation || (mode !== 'phone' && mode !== 'video')) return null
  const here = localTime(startsAt, deskZone)
  const there = localTime(startsAt, PLATFORM_ZONE)
  return here.day === there.day && here.time === there.time ? null : there
}
