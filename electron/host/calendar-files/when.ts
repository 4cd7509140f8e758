import { isCalendarDay, type CalendarDay } from '../../../core/shared/calendar.ts'
import { firstInstantFrom, isTimeZone, localTime, type LocalTime } from '../../../core/shared/zone.ts'
import type { FileZone } from './file-zone.ts'
import type { JcalProperty } from './jcal.ts'
import { windowsZones } from './windows-zones.ts'

const MINUTE_MS = 60_000

/** A place where clocks tell the same time: how it tells an instant, and the instant that it tells. */
export type Clocks = {
  readonly instantOf: (local: LocalTime) => number
  readonly localTime: (instant: number) => LocalTime
}

const wallTime = (wall: number): LocalTime => {
  const text = new Date(wall).toISOString()
  return { day: text.slice(0, 10), time: text.slice(11, 16) }
}

export const clocksOfZone = (zone: string): Clocks => ({
  instantOf: (local) => firstInstantFrom(local, zone),
  localTime: (instant) => localTime(instant, zone),
})

const clocksOfFile = (zone: FileZone): Clocks => ({
  instantOf: ({ day, time }) => {
    const wall = Date.parse(`${day}T${time}:00Z`)
    return wall - zone(wall) * MINUTE_MS
  },
  localTime: (instant) => wallTime(instant + zone(instant + zone(instant) * MINUTE_MS) * MINUTE_MS),
})

/** `/mozilla.org/20050126_1/Europe/Paris` and the like: the zone is at the end. */
function ianaName(tzid: string): string | null {
  const words = tzid.split('/')
  const candidates = [tzid, words.slice(-3).join('/'), words.slice(-2).join('/'), windowsZones[tzid] ?? '']
  return candidates.find((one) => one.length <= 60 && /^[A-Za-z][\w+/-]*$/u.test(one) && isTimeZone(one)) ?? null
}

/**
 * The clocks that a TZID names: a known zone, a name of Windows, else what the file itself says of it; `null` when nobody knows it. Known zones
 * come first, because what old files say of them is often out of date.
 */
export function clocksOf(tzid: string, fileZones: ReadonlyMap<string, FileZone>): Clocks | null {
  const name = ianaName(tzid.trim())
  if (name !== null) return clocksOfZone(name)
  const zone = fileZones.get(tzid)
  return zone === undefined ? null : clocksOfFile(zone)
}

export type When =
  | { readonly kind: 'day'; readonly day: CalendarDay }
  | { readonly kind: 'time'; readonly local: LocalTime; readonly instant: number; readonly clocks: Clocks }

export type WhenProblem = 'unreadable' | 'zone_unknown'

const DAY = /^\d{4}-\d\d-\d\d$/u
const TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):[0-5]\d(Z?)$/u
// Nobody plans outside of these; and further, calendars of the machine no longer agree.
const isReasonable = (day: string): boolean => isCalendarDay(day) && day >= '1970-01-01' && day < '2200-01-01'

/** The value of a property at `rank`, by its TZID, as UTC, or by the clocks of times told without a zone. */
export function whenOf(
  property: JcalProperty,
  rank: number,
  floating: Clocks,
  fileZones: ReadonlyMap<string, FileZone>,
): When | WhenProblem {
  const value = property[3 + rank]
  if (typeof value !== 'string') return 'unreadable'
  if (DAY.test(value)) return isReasonable(value) ? { kind: 'day', day: value } : 'unreadable'
  const [, day = '', hour = '', minute = '', isUtc = ''] = TIME.exec(value) ?? []
  if (!isReasonable(day)) return 'unreadable'
  const local = { day, time: `${hour}:${minute}` }
  const tzid = property[1]['tzid']
  const clocks = isUtc === 'Z' ? clocksOfZone('UTC') : typeof tzid === 'string' ? clocksOf(tzid, fileZones) : floating
  return clocks === null ? 'zone_unknown' : { kind: 'time', local, instant: clocks.instantOf(local), clocks }
}
