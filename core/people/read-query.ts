import { isCalendarDay } from '../shared/calendar.ts'
import { fold } from '../shared/text.ts'
import { LONGEST_WORD } from './search-words.ts'

/** One thing that was typed, folded, in each of its readings: « 12/03/25 » is 1925, 2025, or the beginning of either. */
export type TypedWord = readonly string[]

/** True for a phone or a date, or a part of one. */
export const isNumber = (reading: string): boolean => /^\d+$/u.test(reading)

const MOST_WORDS = 6

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]

// A phone typed with dots (06.12.12.34.56) must not lose its first six digits to a date.
const alone = (pattern: string): string => `(?<![\\d./-])${pattern}(?![./-]?\\d)`
const parts = [
  `(?<namedDate>\\d{1,2}(?:er)?\\s+(?:${months.join('|')})\\s+\\d{4})(?!\\d)`,
  `(?<date>${alone('\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})')})`,
  `(?<partOfDate>${alone('\\d{1,2}/(?:\\d{4}|\\d{1,2})')})`,
  // Where the international prefix stands, the national form has a 0.
  `(?:(?<prefix>(?:\\+|00)\\s*(?:33|262|590|594|596|508)[\\s.-]*(?:\\(0\\)[\\s.-]*)?))?(?<digits>\\d(?:[\\s.-]*\\d)*)`,
  `(?<word>[\\p{L}\\p{N}]+)`,
]
const TYPED = new RegExp(parts.join('|'), 'gu')

const two = (digits: string): string => digits.padStart(2, '0')
const digitsOf = (text: string): string => text.replace(/\D/gu, '')

/** As `nationalPhone` keeps it, whatever part of it is typed; « +33 06… » is often written. */
const national = (prefix: string, digits: string): string =>
  prefix.includes('508') ? `0508${digits}` : `0${digits.replace(/^0/u, '')}`

/** A whole date as the index keeps it, the day first; what was typed when there is no such day. */
function readDate(written: string, [date = '', month = '', year = '']: readonly string[]): TypedWord {
  const start = `${two(date)}${two(month)}`
  const years = year.length === 4 ? [year] : [`19${year}`, `20${year}`]
  const days = years.filter((full) => isCalendarDay(`${full}-${two(month)}-${two(date)}`)).map((full) => start + full)
  // A year of two digits may also be one half typed, or the date be the beginning of a phone.
  return days.length === 0 || year.length === 2 ? [...days, `${start}${year}`, digitsOf(written)] : days
}

function readOne({
  namedDate,
  date,
  partOfDate,
  prefix,
  digits,
  word,
}: Readonly<Record<string, string | undefined>>): TypedWord {
  if (namedDate !== undefined) {
    const [day = '', month = '', year = ''] = namedDate.split(/\s+/u)
    return readDate(namedDate, [digitsOf(day), String(months.indexOf(month) + 1), year])
  }
  if (date !== undefined) return readDate(date, date.split(/[/.-]/u))
  if (partOfDate !== undefined) return [partOfDate.split('/').map(two).join('')]
  if (digits !== undefined) return [prefix === undefined ? digitsOf(digits) : national(prefix, digitsOf(digits))]
  return [word ?? '']
}

/**
 * The words to look for, folded: names as typed; a date in any usual writing (12/03/1980, 12 mars 1980, 12.3.80, 1980-03-12, or a
 * part of it) as digits, the day first; a phone written in groups, with or without its international prefix, as one run of digits.
 * Six words at most. Punctuation never reaches the search.
 */
export function queryWords(text: string): readonly TypedWord[] {
  const typed: TypedWord[] = []
  for (const { groups } of fold(text).matchAll(TYPED)) {
    if (typed.length === MOST_WORDS) break
    typed.push([...new Set(readOne(groups ?? {}).map((reading) => reading.slice(0, LONGEST_WORD)))])
  }
  return typed
}
