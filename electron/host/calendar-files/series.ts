import { addDays, type CalendarDay, daysBetween } from '../../../core/shared/calendar.ts'
import { recurrences } from '../recurrences.ts'
import type { When } from './when.ts'

/** A day of a series, and its instant (none for whole days). */
export type Occurrence = { readonly day: CalendarDay; readonly instant: number }

export type Period = { readonly since: CalendarDay; readonly before: CalendarDay }

/** How many steps of rules one file may ask for: hundreds of old series stay far below, and a hostile file stops there. */
export type Budget = { left: number }
export const seriesBudget = (): Budget => ({ left: 250_000 })

const daysPerStep: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7, MONTHLY: 30, YEARLY: 365 }
const WEEKDAY_NUMBERS = ['', 'SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

const compact = (day: CalendarDay): string => day.replaceAll('-', '')

/** The rule of jCal (RFC 7265 §3.6.10) as RFC 5545 writes it, without its end. */
function ruleText(rule: object): string {
  const parts = Object.entries(rule).filter(([name]) => name !== 'until')
  return parts
    .map(([name, value]) => {
      const text = Array.isArray(value) ? value.map(String).join(',') : String(value)
      // The library tells the first day of the week by its number.
      return `${name.toUpperCase()}=${name === 'wkst' ? (WEEKDAY_NUMBERS[Number(text)] ?? text) : text}`
    })
    .join(';')
}

/** The last instant of a rule, and the day that the clocks of the event show then; `null` when it has none. */
function endOf(rule: object, start: When): Occurrence | null {
  const until: unknown = Reflect.get(rule, 'until')
  if (typeof until !== 'string') return null
  const day = until.slice(0, 10)
  if (start.kind === 'day' || until.length === 10) return { day, instant: Infinity }
  if (!until.endsWith('Z')) return { day, instant: start.clocks.instantOf({ day, time: until.slice(11, 16) }) }
  const instant = Date.parse(until)
  return Number.isNaN(instant) ? { day, instant: Infinity } : { day: start.clocks.localTime(instant).day, instant }
}

/** True when the file may still ask for that rule; what it costs is taken. */
function pay(budget: Budget, rule: object, first: CalendarDay, last: CalendarDay): boolean {
  const frequency: unknown = Reflect.get(rule, 'freq')
  const step = typeof frequency === 'string' ? daysPerStep[frequency] : undefined
  if (step === undefined) return false
  budget.left -= 50 + Math.max(0, daysBetween(first, last)) / step
  return budget.left > 0
}

/**
 * The occurrences of a rule on the days of a period, told by the clocks of its first one: nine o’clock stays nine o’clock when they change.
 * `null` for a rule that is not read.
 */
export function occurrencesOf(
  rule: object,
  start: When,
  { since, before }: Period,
  budget: Budget,
): readonly Occurrence[] | null {
  const first = start.kind === 'day' ? start.day : start.local.day
  const end = endOf(rule, start)
  if (end !== null && end.day < addDays(since, -1)) return []
  if (!pay(budget, rule, first, before)) return null
  const text = ruleText(rule) + (end === null ? '' : `;UNTIL=${compact(end.day)}`)
  if (!recurrences.understands(text, first)) return null
  return recurrences
    .days(text, first, { since: addDays(since, -1), before: addDays(before, 1) })
    .map((day) => ({
      day,
      instant: start.kind === 'day' ? 0 : start.clocks.instantOf({ day, time: start.local.time }),
    }))
    .filter(({ instant }) => end === null || instant <= end.instant)
}
