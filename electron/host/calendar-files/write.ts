import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone.js'
import utc from 'dayjs/plugin/utc.js'
import ical, { ICalAlarmType, ICalEventClass, ICalEventStatus } from 'ical-generator'
import type { CalendarEntry } from '../../../core/agenda/calendar-file.ts'
import { messages } from '../../messages.ts'
import { vtimezone } from './vtimezone.ts'

// The library reads a plain `Date` by the clock of the machine: only a date that knows zones is told by the wall of its own.
dayjs.extend(utc)
dayjs.extend(timezone)

const PRODUCT = { company: 'Etabli', product: 'Agenda', language: 'FR' }

/** Writes a file of RFC 5545 that reveals no more than its entries say. */
export function writeCalendar(entries: readonly CalendarEntry[], stamp: number): string {
  const { neutralTitle, reminder } = messages.calendarFile
  // The first year of each zone's own events is where its rules are looked at.
  const years = new Map<string, number>()
  for (const { startsAt, timeZone } of entries) {
    const year = new Date(startsAt).getUTCFullYear()
    years.set(timeZone, Math.min(year, years.get(timeZone) ?? year))
  }
  const calendar = ical({
    prodId: PRODUCT,
    timezone: { name: null, generator: (zone) => vtimezone(zone, years.get(zone) ?? 1970) },
  })
  for (const entry of entries) {
    const { startsAt, timeZone, title, place, remindBefore, cancelled } = entry
    const event = calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: new Date(stamp),
      start: dayjs.utc(startsAt),
      end: dayjs.utc(startsAt).add(entry.durationMinutes, 'minute'),
      timezone: timeZone,
      summary: title ?? neutralTitle,
      location: place,
      class: ICalEventClass.PRIVATE,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
    for (const minutes of cancelled ? [] : remindBefore) {
      event.createAlarm({ type: ICalAlarmType.display, triggerBefore: minutes * 60, description: reminder })
    }
  }
  return `${calendar.toString()}\r\n`
}
