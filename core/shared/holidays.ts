import type { HolidayZone } from '../contract/settings.ts'
import { addDays, type CalendarDay } from './calendar.ts'

/** A public holiday by name; the screen has the words. */
export type HolidayCode =
  | 'new_year'
  | 'good_friday'
  | 'easter_monday'
  | 'labour_day'
  | 'victory_1945'
  | 'ascension'
  | 'whit_monday'
  | 'bastille_day'
  | 'assumption'
  | 'all_saints'
  | 'armistice_1918'
  | 'christmas'
  | 'saint_stephen'
  | 'abolition'

export type Holiday = { readonly day: CalendarDay; readonly code: HolidayCode }

const pad = (number: number): string => String(number).padStart(2, '0')

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's algorithm). */
function easterSunday(year: number): CalendarDay {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const correction = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const d = (19 * a + b - Math.floor(b / 4) - correction + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${String(year).padStart(4, '0')}-${pad(Math.floor(f / 31))}-${pad((f % 31) + 1)}`
}

/** The day overseas that remembers the abolition of slavery, `MM-DD`. Saint-Martin moved its own from 27 to 28 May in 2018. */
function abolitionDay(year: number, zone: HolidayZone): string | null {
  switch (zone) {
    case 'mayotte':
      return '04-27'
    case 'martinique':
      return '05-22'
    case 'guadeloupe':
      return '05-27'
    case 'saint_martin':
      return year < 2018 ? '05-27' : '05-28'
    case 'guyane':
      return '06-10'
    case 'saint_barthelemy':
      return '10-09'
    case 'la_reunion':
      return '12-20'
    case 'metropole':
    case 'alsace_moselle':
    case 'nouvelle_caledonie':
    case 'polynesie_francaise':
    case 'wallis_et_futuna':
    case 'saint_pierre_et_miquelon':
      return null
    default:
      return zone satisfies never
  }
}

const incompleteZones: ReadonlySet<HolidayZone> = new Set([
  'nouvelle_caledonie',
  'polynesie_francaise',
  'wallis_et_futuna',
  'saint_pierre_et_miquelon',
])

/** False where only the common holidays are published: a local one may be missing, and the screen says so. */
export const isCompleteZone = (zone: HolidayZone): boolean => !incompleteZones.has(zone)

const known = new Map<string, readonly Holiday[]>()

/**
 * The public holidays of a year, in order: the common ones (code du travail, L.3133-1), those of Alsace-Moselle (L.3134-13) and the days of
 * abolition overseas (L.3422-2). Right from 2000 on, as the State's open data `jours-feries-france` publish them.
 */
export function holidaysOf(year: number, zone: HolidayZone): readonly Holiday[] {
  const key = `${year} ${zone}`
  const already = known.get(key)
  if (already !== undefined) return already

  const easter = easterSunday(year)
  const on = (monthAndDay: string): CalendarDay => `${String(year).padStart(4, '0')}-${monthAndDay}`
  const abolition = abolitionDay(year, zone)
  const local: readonly Holiday[] =
    zone === 'alsace_moselle'
      ? [
          { day: addDays(easter, -2), code: 'good_friday' },
          { day: on('12-26'), code: 'saint_stephen' },
        ]
      : []
  const holidays: readonly Holiday[] = [
    { day: on('01-01'), code: 'new_year' },
    { day: addDays(easter, 1), code: 'easter_monday' },
    { day: on('05-01'), code: 'labour_day' },
    { day: on('05-08'), code: 'victory_1945' },
    { day: addDays(easter, 39), code: 'ascension' },
    { day: addDays(easter, 50), code: 'whit_monday' },
    { day: on('07-14'), code: 'bastille_day' },
    { day: on('08-15'), code: 'assumption' },
    { day: on('11-01'), code: 'all_saints' },
    { day: on('11-11'), code: 'armistice_1918' },
    { day: on('12-25'), code: 'christmas' },
    ...local,
    ...(abolition === null ? [] : [{ day: on(abolition), code: 'abolition' } as const]),
  ]
  const sorted = holidays.toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
  known.set(key, sorted)
  return sorted
}

/** Which holiday a day is in a zone, or `null`. */
export const holidayOn = (day: CalendarDay, zone: HolidayZone): HolidayCode | null =>
  holidaysOf(Number(day.slice(0, 4)), zone).find((holiday) => holiday.day === day)?.code ?? null

/** Why nothing can be filed on a day. */
export type DayOff = {
  readonly because: 'saturday' | 'sunday' | 'holiday'
  readonly holiday: HolidayCode | null
}

/** Why a day is not worked, or `null` when it is: Saturday, Sunday, or a holiday of the zone. */
export function dayOff(day: CalendarDay, zone: HolidayZone): DayOff | null {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const holiday = holidayOn(day, zone)
  if (weekday === 6) return { because: 'saturday', holiday }
  if (weekday === 0) return { because: 'sunday', holiday }
  return holiday === null ? null : { because: 'holiday', holiday }
}

/** True from Monday to Friday, except holidays of the zone. */
export const isWorkingDay = (day: CalendarDay, zone: HolidayZone): boolean => dayOff(day, zone) === null
