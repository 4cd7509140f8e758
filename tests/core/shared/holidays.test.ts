import { describe, expect, it } from 'vitest'
import { HolidayZone } from '../../../core/contract/settings.ts'
import { addDays } from '../../../core/shared/calendar.ts'
import { dayOff, holidayOn, holidaysOf, isCompleteZone, isWorkingDay } from '../../../core/shared/holidays.ts'
import { publishedFixedDays, publishedMovableDays, publishedYears } from '../../fixtures/published-holidays.ts'

const days = (year: number, zone: HolidayZone) => holidaysOf(year, zone).map(({ day }) => day)

/** The local days, in every year but those of Saint-Martin before 2018. */
const localDays = {
  metropole: [],
  alsace_moselle: ['12-26'],
  guadeloupe: ['05-27'],
  guyane: ['06-10'],
  la_reunion: ['12-20'],
  martinique: ['05-22'],
  mayotte: ['04-27'],
  saint_barthelemy: ['10-09'],
  saint_martin: ['05-28'],
} as const satisfies Partial<Record<HolidayZone, readonly string[]>>

const zones = Object.keys(localDays) as readonly (keyof typeof localDays)[]
const eachYear = zones.flatMap((zone) => publishedMovableDays.map(([year, ...movable]) => ({ zone, year, movable })))

describe('the holidays of a zone are those published', () => {
  it.each(eachYear)('$zone $year', ({ zone, year, movable: [goodFriday, ...common] }) => {
    const local = zone === 'saint_martin' && year < 2018 ? ['05-27'] : localDays[zone]
    const published = [...publishedFixedDays, ...common, ...local].map((day) => `${year}-${day}`)
    const found = days(year, zone)
    if (zone === 'alsace_moselle' && goodFriday !== null) published.push(`${year}-${goodFriday}`)
    const compared = zone === 'alsace_moselle' && goodFriday === null ? holidaysButGoodFriday(year) : found
    expect(compared).toEqual(published.toSorted())
  })

  const holidaysButGoodFriday = (year: number) =>
    holidaysOf(year, 'alsace_moselle').flatMap(({ day, code }) => (code === 'good_friday' ? [] : [day]))

  it.each(Object.entries(publishedYears))('%s, whole', (which, list) => {
    const [zone = '', year = ''] = which.split(' ')
    expect(days(Number(year), HolidayZone.parse(zone))).toEqual(list.split(' ').map((day) => `${year}-${day}`))
  })

  // The years after those, by the published dates of Easter.
  it.each(['2028-04-16', '2029-04-01', '2030-04-21', '2031-04-13'])('Easter %s', (easter) => {
    const year = Number(easter.slice(0, 4))
    expect(holidayOn(addDays(easter, 1), 'metropole')).toBe('easter_monday')
    expect(holidayOn(addDays(easter, 39), 'metropole')).toBe('ascension')
    expect(holidayOn(addDays(easter, 50), 'metropole')).toBe('whit_monday')
    expect(holidayOn(addDays(easter, -2), 'alsace_moselle')).toBe('good_friday')
    expect(days(year, 'metropole')).toHaveLength(11)
    expect(days(year, 'alsace_moselle')).toHaveLength(13)
  })

  it('count eleven, one more overseas and two more in Alsace-Moselle, whatever the year', () => {
    for (let year = 2000; year <= 2031; year += 1) {
      expect(zones.map((zone) => days(year, zone).length)).toEqual([11, 13, 12, 12, 12, 12, 12, 12, 12])
    }
  })
})

describe('a zone', () => {
  it.each(HolidayZone.options.map((zone) => [zone, zone in localDays] as const))(
    '%s is known completely: %s',
    (zone, complete) => {
      expect(isCompleteZone(zone)).toBe(complete)
    },
  )

  it('whose local calendar is incomplete has the common holidays', () => {
    expect(days(2027, 'wallis_et_futuna')).toEqual(days(2027, 'metropole'))
  })
})

describe('a day off', () => {
  it.each([
    ['2027-05-08', 'metropole', { because: 'saturday', holiday: 'victory_1945' }],
    ['2027-08-15', 'metropole', { because: 'sunday', holiday: 'assumption' }],
    ['2027-05-06', 'metropole', { because: 'holiday', holiday: 'ascension' }],
    ['2027-05-15', 'metropole', { because: 'saturday', holiday: null }],
    ['2027-12-20', 'la_reunion', { because: 'holiday', holiday: 'abolition' }],
    ['2027-03-26', 'alsace_moselle', { because: 'holiday', holiday: 'good_friday' }],
    ['2024-12-26', 'alsace_moselle', { because: 'holiday', holiday: 'saint_stephen' }],
  ] as const)('%s in %s says why', (day, zone, why) => {
    expect(dayOff(day, zone)).toEqual(why)
    expect(isWorkingDay(day, zone)).toBe(false)
  })

  it.each([
    ['2027-12-20', 'metropole'],
    ['2027-03-26', 'metropole'],
    ['2027-05-07', 'metropole'],
  ] as const)('%s is worked in %s', (day, zone) => {
    expect(dayOff(day, zone)).toBeNull()
    expect(isWorkingDay(day, zone)).toBe(true)
  })
})
