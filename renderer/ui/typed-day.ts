import { addDays, isCalendarDay, type CalendarDay } from '../../core/shared/calendar.ts'

/** How to complete what was not typed: a birth date lies in the past, an appointment in the future. */
export type Lean = 'past' | 'future'

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
] as const

const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function monthOf(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word)
  const start = word.replace(/\.$/u, '')
  const [rank, another] = months.flatMap((month, index) => (month.startsWith(start) ? [index + 1] : []))
  // « jui » may be June or July: it is none.
  return rank === undefined || another !== undefined ? null : rank
}

const dayOf = (year: number, month: number, day: number): CalendarDay =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

function yearOf(typed: string, today: CalendarDay, lean: Lean): number {
  if (typed.length === 4) return Number(typed)
  const present = Number(today.slice(0, 4))
  const century = present - (present % 100)
  const year = century + Number(typed)
  // A birth in « 80 » was in the last century; an appointment in « 27 » is in this one.
  return lean === 'past' && year > present ? year - 100 : year
}

function withoutYear(month: number, day: number, today: CalendarDay, lean: Lean): CalendarDay | null {
  const present = Number(today.slice(0, 4))
  // Eight years reach the next 29 February, even around 2100.
  const years = Array.from({ length: 9 }, (_, distance) => (lean === 'past' ? present - distance : present + distance))
  const found = years
    .map((year) => dayOf(year, month, day))
    .find((candidate) => {
      if (!isCalendarDay(candidate)) return false
      return lean === 'past' ? candidate <= today : candidate >= today
    })
  return found ?? null
}

const nearDays: ReadonlyMap<string, number> = new Map([
  ['hier', -1],
  ["aujourd'hui", 0],
  ['auj', 0],
  ['demain', 1],
  ['apres-demain', 2],
])

/** `DDMMYYYY`, `DDMMYY`, `YYYY-MM-DD`, or up to three parts whatever stands between them. */
function split(text: string): { day: string; month: string; year: string } | null {
  const iso = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/.exec(text)
  if (iso !== null) return { year: iso[1] ?? '', month: iso[2] ?? '', day: iso[3] ?? '' }
  const run = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text)
  if (run !== null) return { day: run[1] ?? '', month: run[2] ?? '', year: run[3] ?? '' }
  const parts = /^(\d{1,2})(?:er)?[\s./,-]+(\d{1,2}|[\p{L}]{3,9}\.?)(?:[\s./,-]+(\d{4}|\d{2}))?$/u.exec(text)
  return parts === null ? null : { day: parts[1] ?? '', month: parts[2] ?? '', year: parts[3] ?? '' }
}

/**
 * Reads a day as people type it in France: 12/1/80, 12011980, 12.01.1980, 12 janvier 1980, 12/1, demain.
 * `null` when it is not a day that exists. `today` is `YYYY-MM-DD`.
 */
export function parseTypedDay(typed: string, today: CalendarDay, lean: Lean): CalendarDay | null {
  const text = plainLetters(typed.trim())
    .replace(/\u2019/gu, "'")
    .replace(/\s+/gu, ' ')
  const near = nearDays.get(text)
  if (near !== undefined) return addDays(today, near)
  const parts = split(text)
  if (parts === null) return null
  const month = monthOf(parts.month)
  if (month === null) return null
  if (parts.year === '') return withoutYear(month, Number(parts.day), today, lean)
  const day = dayOf(yearOf(parts.year, today, lean), month, Number(parts.day))
  return isCalendarDay(day) ? day : null
}
