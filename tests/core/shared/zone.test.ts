import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../core/shared/calendar.ts'
import { instantOf, isTimeZone, localTime, startOfDay } from '../../../core/shared/zone.ts'

const utc = (text: string): number => Date.parse(`${text}Z`)

const zones = [
  'Europe/Paris',
  'Indian/Reunion',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'Indian/Mayotte',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Wallis',
  'America/Miquelon',
  'Pacific/Marquesas',
  'America/Santiago',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'UTC',
]

describe('the instant of a wall-clock time', () => {
  it.each([
    ['Europe/Paris', '2026-01-15', '09:30', '2026-01-15T08:30'],
    ['Europe/Paris', '2026-07-15', '09:30', '2026-07-15T07:30'],
    ['Indian/Reunion', '2026-07-15', '09:30', '2026-07-15T05:30'],
    ['America/Guadeloupe', '2026-07-15', '22:30', '2026-07-16T02:30'],
    ['Pacific/Noumea', '2026-01-01', '08:00', '2025-12-31T21:00'],
    ['America/Miquelon', '2026-07-15', '09:30', '2026-07-15T11:30'],
    ['Pacific/Marquesas', '2026-01-15', '09:30', '2026-01-15T19:00'],
    ['Europe/Paris', '9999-12-31', '23:59', '9999-12-31T22:59'],
  ])('in %s, %s %s is %s UTC', (zone, day, time, expected) => {
    expect(instantOf({ day, time }, zone)).toBe(utc(expected))
  })

  it.each([
    ['Europe/Paris', '2026-03-29', '02:00'],
    ['Europe/Paris', '2026-03-29', '02:59'],
    ['Africa/Cairo', '2026-04-24', '00:30'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15'],
  ])('in %s, %s %s does not exist: the clock is set forward over it', (zone, day, time) => {
    expect(instantOf({ day, time }, zone)).toBeNull()
  })

  it.each([
    ['just before the gap', '2026-03-29', '01:59', '2026-03-29T00:59'],
    ['just after the gap', '2026-03-29', '03:00', '2026-03-29T01:00'],
    ['told twice: the first', '2026-10-25', '02:30', '2026-10-25T00:30'],
    ['just after the hour told twice', '2026-10-25', '03:00', '2026-10-25T02:00'],
  ])('in Paris, %s', (_name, day, time, expected) => {
    expect(instantOf({ day, time }, 'Europe/Paris')).toBe(utc(expected))
  })

  it.each([
    ['2026-02-30', '10:00'],
    ['nonsense', '10:00'],
    ['2026-01-01', '25:00'],
    ['', ''],
  ])('%j %j is no time at all', (day, time) => {
    expect(instantOf({ day, time }, 'Europe/Paris')).toBeNull()
  })

  it('is told back as the same wall-clock time, and is never later than the instant that told it', () => {
    const instants = fc.integer({ min: utc('1975-01-01T00:00'), max: utc('2099-12-31T00:00') })
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const told = localTime(instant, zone)
        const first = instantOf(told, zone)
        expect(first).not.toBeNull()
        expect(localTime(first ?? 0, zone)).toEqual(told)
        expect(first ?? 0).toBeLessThanOrEqual(instant)
        // Clocks are never set back by more than a day.
        expect(instant - (first ?? 0)).toBeLessThan(86_400_000 + 60_000)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the first instant of a day', () => {
  it.each([
    ['Europe/Paris', '2026-03-29', '2026-03-28T23:00'],
    ['Europe/Paris', '2026-10-25', '2026-10-24T22:00'],
    ['Pacific/Noumea', '2026-01-01', '2025-12-31T13:00'],
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00'],
    ['America/Santiago', '2026-09-06', '2026-09-06T04:00'],
  ])('in %s, %s begins at %s UTC, midnight or not', (zone, day, expected) => {
    expect(startOfDay(day, zone)).toBe(utc(expected))
  })

  it('belongs to the day, and the minute before it does not', () => {
    const days = fc.integer({ min: 0, max: 30_000 }).map((count) => addDays('1990-01-01', count))
    const usual = zones.filter((zone) => zone !== 'Pacific/Apia')
    fc.assert(
      fc.property(days, fc.constantFrom(...usual), (day, zone) => {
        expect(localTime(startOfDay(day, zone), zone).day).toBe(day)
        expect(localTime(startOfDay(day, zone) - 60_000, zone).day).toBe(addDays(day, -1))
      }),
      { numRuns: 500 },
    )
  })
})

it.each([
  ['Europe/Paris', true],
  ['Indian/Reunion', true],
  ['Europe/Atlantide', false],
  ['', false],
  ['../../etc/passwd', false],
])('%j is a time zone: %s', (zone, expected) => {
  expect(isTimeZone(zone)).toBe(expected)
})
