import type { OpeningHours } from '../../../core/contract/agenda.ts'
import { time } from '../../messages/dates.ts'
import { parseTypedTime } from '../../ui/typed-time.ts'

type Hours = Pick<OpeningHours, 'from' | 'until'>

// A dash however it is typed, or the word that people say, with its accent or not.
const BETWEEN = /\s*[-\u2010-\u2015/]\s*|\s+(?:\u00E0|a)\s+/iu

function parseOne(text: string): Hours | null {
  const [first, second, ...more] = text.trim().split(BETWEEN)
  const from = parseTypedTime(first ?? '')
  const until = parseTypedTime(second ?? '')
  return more.length > 0 || from === null || until === null ? null : { from, until }
}

/** Reads the hours of a day as people type them: « 9h-12h, 13h30-17h », « 9 à 12 et 14 à 17 ». None when empty; `null` when not read. */
export function parseTypedHours(typed: string): readonly Hours[] | null {
  if (typed.trim() === '') return []
  const hours = typed.split(/[,;]|\bet\b/iu).map(parseOne)
  return hours.includes(null) ? null : hours.filter((one) => one !== null)
}

/** « 9 h-12 h, 13 h 30-17 h », as {@link parseTypedHours} reads it again. */
export const hoursText = (hours: readonly Hours[]): string =>
  hours.map(({ from, until }) => `${time(from)}-${time(until)}`).join(', ')
