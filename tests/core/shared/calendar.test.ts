import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addDuration,
  addMonths,
  daysBetween,
  isCalendarDay,
  parseDuration,
} from '../../../core/shared/calendar.ts'

const days = fc.integer({ min: -50_000, max: 50_000 }).map((count) => addDays('2026-01-01', count))

describe('a calendar day', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('%s exists', (day) => {
    expect(isCalendarDay(day)).toBe(true)
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '0999-12-31',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '10000-01-01',
    '+002026-01-01',
    '٢٠٢٦-٠١-٠١',
    '',
  ])('%j does not', (text) => {
    expect(isCalendarDay(text)).toBe(false)
  })

  it('is never anything else, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => !isCalendarDay(text) || /^\d{4}-\d{2}-\d{2}$/u.test(text)))
  })
})

describe('days added', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days give %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected)
  })

  it('are what daysBetween counts', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -9999, max: 9999 }),
        (day, count) => daysBetween(day, addDays(day, count)) === count,
      ),
    )
  })

  it('keep the order of days', () => {
    fc.assert(
      fc.property(
        days,
        days,
        (one, other) => Math.sign(daysBetween(one, other)) === (one < other ? 1 : one > other ? -1 : 0),
      ),
    )
  })
})

describe('months added', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %i months give %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected)
  })

  it('keep the day number, or give the last day of a shorter month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const later = addMonths(day, count)
        const isLastOfMonth = addDays(later, 1).endsWith('-01')
        return (
          isCalendarDay(later) && (later.slice(8) === day.slice(8) || (isLastOfMonth && later.slice(8) < day.slice(8)))
        )
      }),
    )
  })

  it('land in the month that many months away', () => {
    const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -600, max: 600 }),
        (day, count) => monthOf(addMonths(day, count)) === monthOf(day) + count,
      ),
    )
  })
})

describe('a duration', () => {
  it.each([
    ['P3M', { months: 3, days: 0 }],
    ['P1Y', { months: 12, days: 0 }],
    ['P1Y6M', { months: 18, days: 0 }],
    ['P15D', { months: 0, days: 15 }],
    ['P2W', { months: 0, days: 14 }],
    ['P1Y2M3W4D', { months: 14, days: 25 }],
    ['P0D', { months: 0, days: 0 }],
  ])('%s is read', (text, expected) => {
    expect(parseDuration(text)).toEqual(expected)
  })

  it.each([
    '',
    'P',
    'PT1H',
    'P1DT1H',
    '3M',
    'P-3M',
    '-P3M',
    'P3',
    'PM',
    'P1,5M',
    'P1M1Y',
    'p3m',
    ' P3M',
    'P3M ',
    'P3M\n',
    'P٣M',
    'P1D1D',
  ])('%j is not one', (text) => {
    expect(parseDuration(text)).toBeNull()
  })

  it('adds its months before its days', () => {
    expect(addDuration('2026-01-31', { months: 1, days: 1 })).toBe('2026-03-01')
  })
})
