import { addDays, type CalendarDay, daysBetween, parseDuration, weekdayOf } from '../../core/shared/calendar.ts'
import { localTime } from '../../core/shared/zone.ts'
import { plural } from './plural.ts'

// Days are civil: they are formatted in UTC so that no time zone can move them.
const formatter = (options: Intl.DateTimeFormatOptions) => {
  // Made at its first use: each takes milliseconds, that the first screen would wait for.
  let format: Intl.DateTimeFormat | undefined
  return (day: CalendarDay): string => {
    format ??= new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', ...options })
    // French writes the first of a month « 1er », which the formatter does not.
    return format.format(Date.parse(`${day}T00:00:00Z`)).replace(/(^| )1(?= \p{L})/u, '$11er')
  }
}

const weekdayDayMonth = formatter({ weekday: 'long', day: 'numeric', month: 'long' })
const weekdayDayMonthYear = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const dayMonthYear = formatter({ day: 'numeric', month: 'long', year: 'numeric' })
const shortMonthYear = formatter({ month: 'short', year: '2-digit' })
const monthYear = formatter({ month: 'long', year: 'numeric' })

/** « mardi 12 janvier », with the year when it is not the present one. */
export const dayLong = (day: CalendarDay, today: CalendarDay): string =>
  day.slice(0, 4) === today.slice(0, 4) ? weekdayDayMonth(day) : weekdayDayMonthYear(day)

/** « mardi 12 janvier 2027 »: a legal date, which is read on its own. */
export const dayFull = (day: CalendarDay): string => weekdayDayMonthYear(day)

/** « 12 janvier 1980 »: a date on its own, a birth date. */
export const dayPlain = (day: CalendarDay): string => dayMonthYear(day)

/** « janvier 2027 »: the month that holds `day`. */
export const monthLong = (day: CalendarDay): string => monthYear(day)

/** « janv. 27 »: the same, under a bar of a chart. */
export const monthShort = (day: CalendarDay): string => shortMonthYear(day)

/** « 12/01/1980 ». */
export const dayDigits = (day: CalendarDay): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`

/** « aujourd’hui », « demain », « hier », else {@link dayLong}. */
export function dayNear(day: CalendarDay, today: CalendarDay): string {
  switch (daysBetween(today, day)) {
    case 0:
      return 'aujourd’hui'
    case 1:
      return 'demain'
    case -1:
      return 'hier'
    default:
      return dayLong(day, today)
  }
}

/** « avant le mardi 12 janvier », « avant demain », « avant aujourd’hui » said as « aujourd’hui au plus tard ». */
export function byDay(day: CalendarDay, today: CalendarDay): string {
  const near = dayNear(day, today)
  return near === dayLong(day, today) ? `au plus tard le ${near}` : `${near} au plus tard`
}

/** `09:30` → « 9 h 30 », `14:00` → « 14 h ». */
export function time(timeOfDay: string): string {
  const [hours = '0', minutes = '00'] = timeOfDay.split(':')
  return minutes === '00' ? `${Number(hours)}\u00A0h` : `${Number(hours)}\u00A0h\u00A0${minutes}`
}

/** « mardi 12 janvier à 9 h 30 », near days in words: an appointment. */
export const dayAndTime = (day: CalendarDay, timeOfDay: string, today: CalendarDay): string =>
  `${dayNear(day, today)} à ${time(timeOfDay)}`

export type DeskTime = { readonly today: CalendarDay; readonly timeZone: string }

/** An instant (ms UTC) at the desk: « aujourd’hui à 9 h 30 ». */
export function instant(ms: number, { today, timeZone }: DeskTime): string {
  const local = localTime(ms, timeZone)
  return dayAndTime(local.day, local.time, today)
}

/** The day of an instant (ms UTC) at the desk, near days in words. */
export const instantDay = (ms: number, { today, timeZone }: DeskTime): string =>
  dayNear(localTime(ms, timeZone).day, today)

/** Minutes: « 20 min », « 1 h », « 1 h 05 ». */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest}\u00A0min`
  return rest === 0 ? `${hours}\u00A0h` : `${hours}\u00A0h\u00A0${String(rest).padStart(2, '0')}`
}

/** An ISO 8601 duration in words, `P1Y6M` → « 1 an et 6 mois »; `null` for one that has hours or cannot be read. */
export function durationWords(iso: string): string | null {
  const parsed = parseDuration(iso)
  if (parsed === null) return null
  const years = Math.floor(parsed.months / 12)
  const months = parsed.months % 12
  const words = [
    years > 0 ? plural(years, 'an', 'ans') : '',
    months > 0 ? `${months}\u00A0mois` : '',
    parsed.days > 0 ? plural(parsed.days, 'jour', 'jours') : '',
  ].filter((word) => word !== '')
  return words.length === 0 ? null : words.join(' et ')
}

function distance(days: number): string {
  if (days < 60) return plural(days, 'jour', 'jours')
  if (days < 730) return `${Math.floor(days / 30.44)}\u00A0mois`
  return plural(Math.floor(days / 365.25), 'an', 'ans')
}

/** « aujourd’hui », « il y a 3 jours », « il y a 4 mois », « dans 12 jours ». */
export function relativeDay(day: CalendarDay, today: CalendarDay): string {
  const days = daysBetween(today, day)
  if (Math.abs(days) <= 1) return dayNear(day, today)
  return days < 0 ? `il y a ${distance(-days)}` : `dans ${distance(days)}`
}

/** A date as precise as it was read: `2026`, `2026-10` → « octobre 2026 », `2026-10-03` → « 3 octobre 2026 ». */
export function partialDate(text: string): string {
  if (text.length === 4) return text
  return text.length === 7 ? monthYear(`${text}-01`) : dayMonthYear(text)
}

/** The first day that a date as precise as it was read may stand for: the age counts from the least favourable. */
export function partialDateStart(text: string): CalendarDay {
  if (text.length === 4) return `${text}-01-01`
  return text.length === 7 ? `${text}-01` : text
}

/** The Monday of the week of `day`. */
export const mondayOf = (day: CalendarDay): CalendarDay => addDays(day, 1 - weekdayOf(day))
