import type { CalendarEvent, UnreadReason } from '../../../core/agenda/calendar-file.ts'
import { addDays, daysBetween } from '../../../core/shared/calendar.ts'
import type { FileZone } from './file-zone.ts'
import { componentsOf, type Jcal, type JcalProperty, propertiesOf, textOf } from './jcal.ts'
import { type Clocks, type When, whenOf, type WhenProblem } from './when.ts'

const MINUTE_MS = 60_000
const DAY_MINUTES = 1_440
/** The longest appointment of the agenda: what lasts longer takes whole days. */
const LONGEST_MINUTES = 480
const SHORTEST_MINUTES = 5

export type Surroundings = {
  readonly desk: Clocks
  /** The clocks of times told without a zone. */
  readonly floating: Clocks
  readonly fileZones: ReadonlyMap<string, FileZone>
  /** The whole file cancels what it holds (RFC 5546 `METHOD:CANCEL`). */
  readonly cancels: boolean
}

/** What every occurrence of an event shares. */
export type EventFacts = {
  readonly uid: string
  readonly sequence: number
  readonly title: string
  readonly place: string
  readonly online: boolean
  readonly cancelled: boolean
  readonly busy: boolean
  readonly remindBefore: readonly number[]
  readonly start: When
  readonly minutes: number
}

/** A time of the event that is told by one property; `null` when it has none. */
export function timeOf(
  component: Jcal,
  name: string,
  { floating, fileZones }: Surroundings,
): When | WhenProblem | null {
  const property: JcalProperty | undefined = propertiesOf(component, name)[0]
  return property === undefined ? null : whenOf(property, 0, floating, fileZones)
}

const DURATION = /^([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/u

/** Minutes of a duration (RFC 5545 §3.3.6); `null` when it is none. */
export function durationMinutes(text: string): number | null {
  const parts = DURATION.exec(text)
  if (parts === null) return null
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(2).map((part) => Number(part ?? 0))
  const size = weeks * 7 * DAY_MINUTES + days * DAY_MINUTES + hours * 60 + minutes + Math.floor(seconds / 60)
  return parts[1] === '-' ? -size : size
}

function remindersOf(component: Jcal): readonly number[] {
  const triggers = componentsOf(component, 'valarm').flatMap((alarm) => propertiesOf(alarm, 'trigger'))
  const minutes = triggers.flatMap(([, parameters, , value]) => {
    const before = typeof value === 'string' && parameters['related'] !== 'END' ? durationMinutes(value) : null
    return before === null || before > 0 || before < -43_200 ? [] : [0 - before]
  })
  return [...new Set(minutes)].toSorted((one, other) => other - one).slice(0, 5)
}

function lengthOf(component: Jcal, start: When, surroundings: Surroundings): number | WhenProblem {
  const end = timeOf(component, 'dtend', surroundings)
  if (typeof end === 'string') return end
  if (end === null) {
    const told = durationMinutes(textOf(component, 'duration'))
    return told ?? (start.kind === 'day' ? DAY_MINUTES : 0)
  }
  if (start.kind === 'day')
    return daysBetween(start.day, end.kind === 'day' ? end.day : addDays(end.local.day, 1)) * DAY_MINUTES
  return end.kind === 'time' ? Math.round((end.instant - start.instant) / MINUTE_MS) : 0
}

const WEB_ADDRESS = /https?:\/\//iu

/** Reads what an event says of itself, or why it cannot be read. */
export function factsOf(component: Jcal, surroundings: Surroundings): EventFacts | UnreadReason {
  const uid = textOf(component, 'uid').trim()
  if (uid === '') return 'uid_missing'
  const start = timeOf(component, 'dtstart', surroundings)
  if (start === null) return 'start_missing'
  if (typeof start === 'string') return start
  const minutes = lengthOf(component, start, surroundings)
  if (typeof minutes === 'string') return minutes
  const place = textOf(component, 'location')
  const sequence = Number(propertiesOf(component, 'sequence')[0]?.[3] ?? 0)
  const busyStatus = textOf(component, 'x-microsoft-cdo-busystatus').toUpperCase()
  const isFree = textOf(component, 'transp').toUpperCase() === 'TRANSPARENT' || busyStatus === 'FREE'
  return {
    uid,
    sequence: Number.isInteger(sequence) && sequence >= 0 && sequence < 1_000_000 ? sequence : 0,
    title: textOf(component, 'summary'),
    place: WEB_ADDRESS.test(place) ? '' : place,
    online: WEB_ADDRESS.test(place),
    cancelled: surroundings.cancels || textOf(component, 'status').toUpperCase() === 'CANCELLED',
    // An absence is an absence, even where its day is told free.
    busy: busyStatus === 'OOF' || !isFree,
    remindBefore: remindersOf(component),
    start,
    minutes,
  }
}

/** Outlook tells whole days of the desk as times from midnight to midnight. */
function coversDays({ minutes }: EventFacts, time: string): boolean {
  return minutes > LONGEST_MINUTES || (minutes > 0 && time === '00:00' && minutes % DAY_MINUTES === 0)
}

/** An event as it takes place from `start` on, told by the clocks of the desk. */
export function eventAt(
  { uid, sequence, title, place, online, cancelled, busy, remindBefore, ...facts }: EventFacts,
  start: When,
  desk: Clocks,
): CalendarEvent {
  const days = { kind: 'days', title, busy: busy && !cancelled } as const
  if (start.kind === 'day') {
    const count = Math.max(1, Math.ceil(facts.minutes / DAY_MINUTES))
    return { ...days, from: start.day, until: addDays(start.day, Math.min(count, 400) - 1) }
  }
  const local = desk.localTime(start.instant)
  if (coversDays({ ...facts, uid, sequence, title, place, online, cancelled, busy, remindBefore }, local.time)) {
    const end = desk.localTime(start.instant + (Math.min(facts.minutes, 400 * DAY_MINUTES) - 1) * MINUTE_MS)
    return { ...days, from: local.day, until: end.day }
  }
  const minutes = Math.max(SHORTEST_MINUTES, facts.minutes)
  const shared = { uid, sequence, title, place, online, cancelled, remindBefore }
  return { kind: 'timed', ...shared, startsAt: start.instant, durationMinutes: minutes }
}
