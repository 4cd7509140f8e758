import type { Appointment, Closure, PermanenceOccurrence, SlotRemark } from '../../../core/contract/agenda.ts'
import { agendaWords as words, modes, remarkWords } from '../../messages/agenda.ts'
import { dayNear, duration, time } from '../../messages/dates.ts'
import { holidayNames } from '../../messages/deadlines.ts'
import { plural } from '../../messages/plural.ts'
import { holidayZones } from '../../messages/statuses.ts'
import { addMinutes } from './clock-arithmetic.ts'

/** Who it is with: the person, else what it is about, else someone without a name. */
export function whoOf({ personId, personName, title }: Pick<Appointment, 'personId' | 'personName' | 'title'>): string {
  if (personId !== null && personName !== null) return personName
  return title === '' ? words.anonymous : title
}

/** Where it takes place, in one line; empty when nothing was said. */
export function whereOf({ mode, placeName, place, organisationName }: Appointment): string {
  const how = mode === 'on_site' ? null : modes[mode]
  return [organisationName, how, placeName, place === '' ? null : place].filter((part) => part !== null).join(' · ')
}

const MINUTE_MS = 60_000

/** For how many minutes someone has been waiting; `null` for one who does not. A clock set back never makes them wait less than nothing. */
export const waitingMinutes = ({ arrivedAt, status }: Pick<Appointment, 'arrivedAt' | 'status'>, now: number) =>
  arrivedAt === null || status !== 'planned' ? null : Math.max(0, Math.floor((now - arrivedAt) / MINUTE_MS))

/** « Attend depuis 12 min », « Vient d’arriver »; `null` for one who does not wait. */
export function waitingTold(appointment: Pick<Appointment, 'arrivedAt' | 'status'>, now: number): string | null {
  const minutes = waitingMinutes(appointment, now)
  if (minutes === null) return null
  return minutes === 0 ? words.justArrived : words.waitsSince(duration(minutes))
}

const holidayName = (code: string): string =>
  Object.hasOwn(holidayNames, code) ? holidayNames[code as keyof typeof holidayNames] : remarkWords.someHoliday

/** « Jour férié : Ascension ». */
export const holidayTold = (code: string): string => remarkWords.holiday(holidayName(code))

/** « Fermé : congés ». */
export const closureTold = ({ label }: Pick<Closure, 'label'>): string =>
  label === '' ? words.closed : words.closedFor(label)

/** « Permanence au centre social · de 14 h à 17 h ». */
export function permanenceTold({ title, placeName, day, time: from, durationMinutes }: PermanenceOccurrence): string {
  const hours = words.fromTo(time(from), time(addMinutes({ day, time: from }, durationMinutes).time))
  return [title, placeName, hours].filter((part) => part !== null).join(' · ')
}

/** What deserves a look in a slot, as a sentence. */
export function remarkTold(remark: SlotRemark, today: string): string {
  switch (remark.kind) {
    case 'public_holiday':
      return remarkWords.publicHoliday(holidayName(remark.holiday), holidayZones[remark.zone])
    case 'closed':
      return remark.label === '' ? remarkWords.closed : remarkWords.closedFor(remark.label)
    case 'outside_hours':
      return remarkWords.outsideHours(remark.placeName)
    case 'overlaps':
      return remarkWords.overlaps(
        remark.personName ?? (remark.title === '' ? words.anonymous : remark.title),
        time(remark.time),
      )
    case 'paper_expires':
      return remarkWords.paperExpires(remark.label, dayNear(remark.until, today))
    case 'time_comes_twice':
      return remarkWords.comesTwice
    default:
      return remark satisfies never
  }
}

/** « la veille », « 2 h avant », « 3 jours avant ». */
export function remindTold(minutes: number): string {
  if (minutes === 1440) return words.dayBefore
  if (minutes === 0) return words.onTime
  if (minutes % 1440 === 0) return words.before(plural(minutes / 1440, 'jour', 'jours'))
  return words.before(duration(minutes))
}
