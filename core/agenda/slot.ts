import type { Closure, OpeningHours, SlotRemark } from '../contract/agenda.ts'
import type { HolidayZone } from '../contract/settings.ts'
import type { AppointmentId, PersonId, PlaceId } from '../contract/values.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import { holidayOn } from '../shared/holidays.ts'
import { localTime } from '../shared/zone.ts'
import { closureOn } from '../shared/closure.ts'
import { isOpenDuring } from './hours.ts'
import type { AppointmentRecord } from './repository.ts'

const MINUTE_MS = 60_000

/** A slot that is being chosen. */
export type Slot = {
  /** The appointment that is being moved, which does not overlap itself. */
  readonly appointmentId: AppointmentId | null
  readonly personId: PersonId | null
  /** With the mediator, at the desk or elsewhere; otherwise with an organisation. */
  readonly withMediator: boolean
  readonly day: CalendarDay
  readonly time: string
  readonly startsAt: number
  readonly durationMinutes: number
  readonly placeId: PlaceId | null
}

/** What a slot is looked at beside. */
export type SlotSurroundings = {
  readonly timeZone: string
  readonly holidayZone: HolidayZone
  readonly closures: readonly Closure[]
  /** The place of the slot, when it is one of the structure's. */
  readonly place: { readonly name: string; readonly hours: readonly OpeningHours[] } | null
  /** Those around the slot, whatever their status. */
  readonly appointments: readonly (AppointmentRecord & { readonly personName: string | null })[]
  /** Valid today, no longer that day. */
  readonly expiring: readonly { readonly label: string; readonly until: CalendarDay }[]
}

const DAY_MS = 86_400_000

/** Where an appointment may begin and still overlap the slot: none lasts a day. */
export const aroundSlot = ({ startsAt, durationMinutes }: Pick<Slot, 'startsAt' | 'durationMinutes'>) => ({
  from: startsAt - DAY_MS,
  before: startsAt + durationMinutes * MINUTE_MS,
})

const endsAt = ({ startsAt, durationMinutes }: Pick<Slot, 'startsAt' | 'durationMinutes'>): number =>
  startsAt + durationMinutes * MINUTE_MS

/**
 * Two appointments hinder each other when they ask for the same someone at the same time: the mediator, who is in one room at a time, or the
 * person. An organisation's appointment occupies the person only, since the mediator is not there: it leaves the desk free for others.
 */
function overlaps(slot: Slot, other: AppointmentRecord): boolean {
  if (other.status !== 'planned' || other.appointmentId === slot.appointmentId) return false
  if (other.startsAt >= endsAt(slot) || endsAt(other) <= slot.startsAt) return false
  const bothAskTheMediator = slot.withMediator && other.organisationId === null
  return bothAskTheMediator || (slot.personId !== null && slot.personId === other.personId)
}

const REPEATS_AFTER_MINUTES = [30, 60]

/** True for the first of two instants that a wall clock tells alike, the night it is set back. */
export function comesTwice(startsAt: number, zone: string): boolean {
  const { day, time } = localTime(startsAt, zone)
  return REPEATS_AFTER_MINUTES.some((minutes) => {
    const later = localTime(startsAt + minutes * MINUTE_MS, zone)
    return later.day === day && later.time === time
  })
}

/** Only a presence with the mediator needs the structure to be there. */
function remarksOnThePlace(slot: Slot, { closures, place, timeZone }: SlotSurroundings): readonly SlotRemark[] {
  if (!slot.withMediator) return []
  const closure = closureOn(slot.day, slot.placeId, closures)
  if (closure !== null) return [{ kind: 'closed', label: closure.label }]
  if (place === null) return []
  const end = localTime(endsAt(slot), timeZone)
  const until = end.day === slot.day ? end.time : '24:00'
  return isOpenDuring(place.hours, slot.day, { from: slot.time, until })
    ? []
    : [{ kind: 'outside_hours', placeName: place.name }]
}

/** What deserves a look in a slot, the most surprising first; nothing here forbids it. */
export function slotRemarks(slot: Slot, surroundings: SlotSurroundings): readonly SlotRemark[] {
  const { holidayZone, timeZone, appointments, expiring } = surroundings
  const holiday = holidayOn(slot.day, holidayZone)
  return [
    ...(holiday === null ? [] : [{ kind: 'public_holiday', holiday, zone: holidayZone } as const]),
    ...remarksOnThePlace(slot, surroundings),
    ...appointments
      .filter((other) => overlaps(slot, other))
      .map(({ appointmentId, personName, title, startsAt, timeZone: promisedIn }) => ({
        kind: 'overlaps' as const,
        appointmentId,
        personName,
        title,
        time: localTime(startsAt, promisedIn).time,
      })),
    ...(comesTwice(slot.startsAt, timeZone) ? [{ kind: 'time_comes_twice' } as const] : []),
    ...expiring.map(({ label, until }) => ({ kind: 'paper_expires', label, until }) as const),
  ]
}
