import type { CalendarDay } from '../../../core/shared/calendar.ts'
import { dayPlain } from '../../messages/dates.ts'
import { monthRanks, ruleWordsOf as words, weekdays } from '../../messages/places.ts'

export const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** The parts of a rule by name, or `null` when one is told twice or is no part. */
export function partsOfRule(rule: string): ReadonlyMap<string, string> | null {
  const parts = rule.split(';').map((part) => part.split('='))
  if (parts.some((part) => part.length !== 2)) return null
  const values = new Map(parts.map(([name = '', value = '']) => [name, value]))
  return values.size === parts.length ? values : null
}

const inList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${words.and}${items.at(-1)}`

function onWords(days: readonly string[]): string {
  if (days.length === 0) return ''
  return days.length === 1 ? words.on(inList(days)) : words.onSeveral(inList(days))
}

function weekdayWords(code: string): string | null {
  const rank = WEEKDAY_CODES.findIndex((one) => one === code)
  return weekdays[rank] ?? null
}

/** `1TU` is « 1er mardi », `TU` « mardi ». */
function nthWeekdayWords(text: string): string | null {
  const parts = /^([+-]?\d)?([A-Z]{2})$/u.exec(text)
  const day = weekdayWords(parts?.[2] ?? '')
  const rank = parts?.[1]?.replace('+', '')
  if (day === null) return null
  if (rank === undefined) return day
  return Object.hasOwn(monthRanks, rank) ? `${monthRanks[rank as keyof typeof monthRanks]} ${day}` : null
}

function monthDayWords(text: string): string | null {
  if (text === '-1') return words.lastDay
  if (!/^\d{1,2}$/u.test(text)) return null
  return text === '1' ? words.first : text
}

const frequencies: Readonly<Record<string, readonly [one: string, many: ((count: number) => string) | null]>> = {
  DAILY: [words.everyDay, words.everyNDays],
  WEEKLY: [words.everyWeek, words.everyNWeeks],
  MONTHLY: [words.everyMonth, words.everyNMonths],
  YEARLY: [words.everyYear, null],
}

function frequencyWords(frequency: string, interval: string): string | null {
  const [one, many] = frequencies[frequency] ?? [null, null]
  return interval === '1' ? one : (many?.(Number(interval)) ?? null)
}

const readable = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'UNTIL', 'COUNT', 'WKST'])

const untilDay = (text: string): CalendarDay => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`

/** A rule of RFC 5545 in French, « chaque mois, le 1er mardi »; `null` for one that these words do not tell wholly. */
export function ruleWords(rule: string): string | null {
  const parts = partsOfRule(rule)
  if (parts === null || [...parts.keys()].some((name) => !readable.has(name))) return null
  const frequency = frequencyWords(parts.get('FREQ') ?? '', parts.get('INTERVAL') ?? '1')
  const days = parts.get('BYDAY')?.split(',').map(nthWeekdayWords) ?? []
  const monthDays = parts.get('BYMONTHDAY')?.split(',').map(monthDayWords) ?? []
  const on = [...days, ...monthDays]
  // Both together mean the days that are both: no short sentence says so.
  if (frequency === null || on.includes(null) || (days.length > 0 && monthDays.length > 0)) return null
  const until = parts.get('UNTIL')
  const count = parts.get('COUNT')
  return [
    frequency,
    onWords(on.filter((one) => one !== null)),
    until === undefined ? '' : words.until(dayPlain(untilDay(until))),
    count === undefined ? '' : words.times(Number(count)),
  ]
    .filter((part) => part !== '')
    .join(', ')
}
