import { localTime } from '../../../core/shared/zone.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** What a zone adds to UTC at an instant, in minutes. */
export function offsetAt(instant: number, zone: string): number {
  const { day, time } = localTime(instant, zone)
  return (Date.parse(`${day}T${time}:00Z`) - Math.floor(instant / MINUTE_MS) * MINUTE_MS) / MINUTE_MS
}

type Change = { readonly at: number; readonly from: number; readonly to: number }

/** The first minute of the new offset, between two instants that do not have the same. */
function changeBetween(before: number, after: number, zone: string): Change {
  const from = offsetAt(before, zone)
  let low = before
  let high = after
  while (high - low > MINUTE_MS) {
    const middle = Math.floor((low + high) / 2 / MINUTE_MS) * MINUTE_MS
    if (offsetAt(middle, zone) === from) low = middle
    else high = middle
  }
  return { at: high, from, to: offsetAt(high, zone) }
}

function changesOf(year: number, zone: string): readonly Change[] {
  const first = Date.UTC(year, 0, 1)
  const days = Array.from({ length: 366 }, (_none, rank) => first + rank * DAY_MS)
  return days
    .filter((day) => offsetAt(day, zone) !== offsetAt(day + DAY_MS, zone))
    .map((day) => changeBetween(day, day + DAY_MS, zone))
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const

/** The wall clock just before a change, as a date that is read in UTC. */
const wallOf = ({ at, from }: Change): Date => new Date(at + from * MINUTE_MS)

const ranksInMonth = (wall: Date): readonly number[] => {
  const date = wall.getUTCDate()
  const last = new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 0)).getUTCDate()
  return [...(date + 7 > last ? [-1] : []), Math.ceil(date / 7)]
}

type YearlyRule = { readonly month: number; readonly weekday: number; readonly rank: number; readonly time: string }

/** The rule « the last Sunday of March at 02:00 » that changes of successive years share; `null` when there is none. */
function ruleOf(changes: readonly Change[]): YearlyRule | null {
  const walls = changes.map(wallOf)
  const [first] = walls
  if (first === undefined) return null
  const time = first.toISOString().slice(11, 16)
  const isAlike = (wall: Date) =>
    wall.getUTCMonth() === first.getUTCMonth() &&
    wall.getUTCDay() === first.getUTCDay() &&
    wall.toISOString().slice(11, 16) === time
  if (!walls.every(isAlike)) return null
  const rank = ranksInMonth(first).find((one) => walls.every((wall) => ranksInMonth(wall).includes(one)))
  return rank === undefined ? null : { month: first.getUTCMonth(), weekday: first.getUTCDay(), rank, time }
}

/** The first day of a rule in 1970, `YYYYMMDD`: where every calendar begins the rules of a zone. */
function onsetIn1970({ month, weekday, rank }: YearlyRule): string {
  const lastDate = new Date(Date.UTC(1970, month + 1, 0)).getUTCDate()
  const dates = Array.from({ length: lastDate }, (_none, index) => index + 1)
  const matching = dates.filter((date) => new Date(Date.UTC(1970, month, date)).getUTCDay() === weekday)
  const date = matching.at(rank > 0 ? rank - 1 : rank) ?? 1
  return new Date(Date.UTC(1970, month, date)).toISOString().slice(0, 10).replaceAll('-', '')
}

const offsetText = (minutes: number): string => {
  const size = Math.abs(minutes)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`
}

const observance = (change: Pick<Change, 'from' | 'to'>, start: string, rule: string | null): readonly string[] => {
  const kind = change.to > change.from ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${offsetText(change.from)}`,
    `TZOFFSETTO:${offsetText(change.to)}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    `END:${kind}`,
  ]
}

function byRule(changes: readonly Change[]): readonly string[] | null {
  const rule = ruleOf(changes)
  const [first] = changes
  if (rule === null || first === undefined) return null
  const day = `${rule.rank}${WEEKDAYS[rule.weekday] ?? ''}`
  const start = `${onsetIn1970(rule)}T${rule.time.replace(':', '')}00`
  return observance(first, start, `FREQ=YEARLY;BYMONTH=${rule.month + 1};BYDAY=${day}`)
}

const OBSERVED_YEARS = 5

/**
 * The VTIMEZONE of a zone (RFC 5545 §3.6.5), for events of `year` and of the four years after it.
 *
 * It is made from the zone data of the runtime, which comes with the application and is the one its own times are told by: the shipped sets of
 * ready-made VTIMEZONEs that were looked at date from 2018 and read their files beside their own source, where the bundle has none. A rule is
 * written when every year of the period follows it; otherwise each change is written alone.
 */
export function vtimezone(zone: string, year: number): string {
  const years = Array.from({ length: OBSERVED_YEARS }, (_none, rank) => changesOf(year + rank, zone))
  const count = years[0]?.length ?? 0
  const steady = offsetAt(Date.UTC(year, 0, 1), zone)
  const parts = Array.from({ length: count }, (_none, rank) => byRule(years.flatMap((changes) => changes[rank] ?? [])))
  const isRegular = years.every((changes) => changes.length === count) && parts.every((part) => part !== null)
  const single = (change: Change): readonly string[] =>
    observance(change, wallOf(change).toISOString().slice(0, 19).replaceAll(/[:-]/gu, ''), null)
  const before = observance({ from: steady, to: steady }, '19700101T000000', null)
  const body =
    isRegular && count > 0 ? parts.flatMap((part) => part ?? []) : [...before, ...years.flat().flatMap(single)]
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...body, 'END:VTIMEZONE'].join('\r\n')
}
