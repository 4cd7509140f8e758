import * as library from 'rrule'
import type { Recurrences } from '../../core/agenda/recurrence.ts'
import type { CalendarDay } from '../../core/shared/calendar.ts'

// Node reads the library's CommonJS build, whose names are all behind `default`; the bundler reads the other, which has none.
const { RRule } = (Reflect.get(library, 'default') ?? library) as typeof library
type Rule = InstanceType<typeof RRule>

const WEEKDAY = '(?:MO|TU|WE|TH|FR|SA|SU)'
const listOf = (one: string): RegExp => new RegExp(`^${one}(?:,${one}){0,30}$`, 'u')
const NUMBER = /^[1-9]\d{0,2}$/u
const MONTHS = listOf('(?:[1-9]|1[0-2])')
const MONTH_DAYS = listOf('-?(?:[1-9]|[12]\\d|3[01])')
const WEEKDAYS = listOf(WEEKDAY)
const NTH_WEEKDAYS = listOf(`(?:[+-]?[1-5])?${WEEKDAY}`)
const POSITIONS = listOf('-?(?:[1-9]|[12]\\d|3[01])')
const UNTIL = /^\d{8}(?:T\d{6}Z?)?$/u

const always = { INTERVAL: NUMBER, COUNT: NUMBER, UNTIL, WKST: new RegExp(`^${WEEKDAY}$`, 'u'), BYMONTH: MONTHS }
const byMonth = { ...always, BYDAY: NTH_WEEKDAYS, BYMONTHDAY: MONTH_DAYS, BYSETPOS: POSITIONS }

/**
 * What is read of RFC 5545 §3.3.10, by frequency. The parts that RFC forbids beside a frequency, those more frequent than daily, and those no
 * desk uses (week numbers, days of the year) are refused: among them are rules that the library looks for until the year 9999.
 */
const partsOf: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  DAILY: { ...always, BYDAY: WEEKDAYS },
  WEEKLY: { ...always, BYDAY: WEEKDAYS },
  MONTHLY: byMonth,
  YEARLY: byMonth,
}

// Days have no zone: each is read as its midnight UTC, where no clock changes.
const midnight = (day: CalendarDay): Date => new Date(`${day}T00:00:00Z`)

function isReadable(rule: string): boolean {
  const parts = rule.split(';').map((part): readonly [string, string] => {
    const equals = part.indexOf('=')
    return [part.slice(0, Math.max(equals, 0)), part.slice(equals + 1)]
  })
  const values = new Map(parts)
  if (values.size !== parts.length || (values.has('COUNT') && values.has('UNTIL'))) return false
  const allowed = partsOf[values.get('FREQ') ?? '']
  if (allowed === undefined) return false
  return parts.every(([name, value]) => name === 'FREQ' || (allowed[name]?.test(value) ?? false))
}

function parse(rule: string, from: CalendarDay): Rule | null {
  if (!isReadable(rule)) return null
  try {
    return new RRule({ ...RRule.parseString(rule), dtstart: midnight(from) }, true)
  } catch {
    return null
  }
}

const LONGEST_PERIOD_DAYS = 400
const OLDEST = '1970-01-01'

/** Rules of RFC 5545 by the `rrule` library: at most 400 days are told at once, the number of days of the longest period asked. */
export const recurrences: Recurrences = {
  understands: (rule, from) => {
    const parsed = from < OLDEST ? null : parse(rule, from)
    return parsed !== null && parsed.after(midnight(from), true) !== null
  },
  days: (rule, from, { since, before }) => {
    const found = parse(rule, from)?.between(
      midnight(since),
      new Date(midnight(before).getTime() - 1),
      true,
      (_day, rank) => rank < LONGEST_PERIOD_DAYS,
    )
    return (found ?? []).map((day) => day.toISOString().slice(0, 10))
  },
}
