import type { Appointment } from '../contract/agenda.ts'
import type { CalendarTitles } from '../contract/calendar-files.ts'
import type { CalendarEntry } from '../agenda/calendar-file.ts'
import type { AppointmentRecord } from '../agenda/repository.ts'

const isOff: ReadonlySet<Appointment['status']> = new Set(['excused', 'cancelled_by_us'])

const joined = (parts: readonly (string | null)[]): string | null => {
  const told = parts.filter((part) => part !== null && part !== '')
  return told.length === 0 ? null : told.join(' – ')
}

/**
 * An appointment as another calendar may know it. Neutral by default (standards §4.1): a shared calendar is read by others, so that neither a
 * name, nor an organisation, nor a place (which is an address at home) leaves. Its UID and its SEQUENCE make the next export an update.
 */
export function entryOf(
  record: AppointmentRecord,
  { personName, organisationName, placeName, title, place }: Appointment,
  titles: CalendarTitles,
): CalendarEntry {
  const { uid, sequence, startsAt, durationMinutes, timeZone, status, remindBefore } = record
  const isFull = titles === 'full'
  return {
    uid,
    sequence,
    startsAt,
    durationMinutes,
    timeZone,
    remindBefore,
    title: isFull ? joined([personName, title, organisationName]) : null,
    place: isFull ? joined([placeName, place]) : null,
    cancelled: isOff.has(status),
  }
}
