import { isCalendarDay } from '../../../core/shared/calendar.ts'
import { componentsOf, type Jcal, propertiesOf, textOf } from './jcal.ts'

/** Wall time of a zone as the instant that the same figures would be in UTC: what offsets are added to. */
export type Wall = number

type Observance = { readonly offset: number; readonly onsets: (year: number) => readonly Wall[] }

const MOST_OBSERVANCES = 200
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const NTH_DAY = /^([+-]?[1-5])(SU|MO|TU|WE|TH|FR|SA)$/u
const WALL = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)$/u

/** Minutes of an offset as jCal tells it, `+02:00`; `null` when it is none. */
export function offsetMinutes(text: string): number | null {
  const parts = /^([+-])(\d\d):(\d\d)/u.exec(text)
  if (parts === null) return null
  const minutes = Number(parts[2]) * 60 + Number(parts[3])
  return minutes > 15 * 60 ? null : parts[1] === '-' ? -minutes : minutes
}

function wallOf(text: string): Wall | null {
  const [, day = '', time = ''] = WALL.exec(text) ?? []
  const wall = isCalendarDay(day) ? Date.parse(`${day}T${time}Z`) : Number.NaN
  return Number.isNaN(wall) ? null : wall
}

const only = (value: unknown): unknown => (Array.isArray(value) ? (value.length === 1 ? value[0] : undefined) : value)

function nthWeekday(year: number, month: number, rank: number, weekday: number): number | null {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const dates = Array.from({ length: last }, (_none, index) => index + 1)
  return (
    dates
      .filter((date) => new Date(Date.UTC(year, month - 1, date)).getUTCDay() === weekday)
      .at(rank > 0 ? rank - 1 : rank) ?? null
  )
}

/** Every rule of a zone that is in use says « the last Sunday of March, each year »; any other is not read. */
function yearlyOnsets(rule: object, start: Wall): ((year: number) => readonly Wall[]) | null {
  const value = (name: string): unknown => only(Reflect.get(rule, name))
  const month = Number(value('bymonth') ?? new Date(start).getUTCMonth() + 1)
  const day = NTH_DAY.exec(String(value('byday')))
  const until = value('until')
  const stops = typeof until === 'string' ? Date.parse(until.replace(/Z?$/u, 'Z')) : Infinity
  if (value('freq') !== 'YEARLY' || Number(value('interval') ?? 1) !== 1 || day === null) return null
  if (!Number.isInteger(month) || month < 1 || month > 12 || Number.isNaN(stops)) return null
  const rank = Number(day[1])
  const weekday = WEEKDAYS.indexOf(day[2] ?? '')
  const timeOfDay = ((start % 86_400_000) + 86_400_000) % 86_400_000
  return (year) => {
    const date = nthWeekday(year, month, rank, weekday)
    const onset = date === null ? null : Date.UTC(year, month - 1, date) + timeOfDay
    return onset === null || onset < start || onset > stops ? [] : [onset]
  }
}

function observanceOf(component: Jcal): Observance | null {
  const offset = offsetMinutes(textOf(component, 'tzoffsetto'))
  const start = wallOf(textOf(component, 'dtstart'))
  if (offset === null || start === null) return null
  const rules = propertiesOf(component, 'rrule')
  const [rule] = rules
  if (rule === undefined) {
    const added = propertiesOf(component, 'rdate').flatMap(([, , , ...values]) =>
      values.map((one) => wallOf(String(one))),
    )
    const walls = [start, ...added.filter((one) => one !== null)]
    return { offset, onsets: () => walls }
  }
  const told = rule[3]
  const onsets = rules.length === 1 && typeof told === 'object' && told !== null ? yearlyOnsets(told, start) : null
  return onsets === null ? null : { offset, onsets }
}

/** What a zone described in the file adds to UTC at a wall time, in minutes. */
export type FileZone = (wall: Wall) => number

/** Reads a VTIMEZONE (RFC 5545 §3.6.5); `null` when a part of it cannot be. */
export function fileZone(component: Jcal): FileZone | null {
  const parts = [...componentsOf(component, 'standard'), ...componentsOf(component, 'daylight')]
  if (parts.length === 0 || parts.length > MOST_OBSERVANCES) return null
  const observances = parts.map(observanceOf)
  const first = observances[0]
  if (first === undefined || first === null || observances.includes(null)) return null
  return (wall) => {
    const year = new Date(wall).getUTCFullYear()
    let latest: { readonly at: Wall; readonly offset: number } | null = null
    for (const one of observances) {
      if (one === null) continue
      for (const at of [...one.onsets(year - 1), ...one.onsets(year)]) {
        if (at <= wall && (latest === null || at > latest.at)) latest = { at, offset: one.offset }
      }
    }
    return latest?.offset ?? first.offset
  }
}
