import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  byItselfAfter,
  lastDayKept,
  latestContactAnnounced,
  latestContactOver,
  standingOn,
} from '../../../core/retention/rules.ts'
import { addDays } from '../../../core/shared/calendar.ts'

describe('the last day that data is kept', () => {
  it.each([
    ['2026-03-02', 24, '2028-03-02'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('of someone last met on %s, kept %i months, is %s', (lastContactOn, months, last) => {
    expect(lastDayKept({ lastContactOn, postponedUntil: null }, months)).toBe(last)
  })

  it('is the day it was postponed to, when that is later', () => {
    const met = { lastContactOn: '2026-03-02' }
    expect(lastDayKept({ ...met, postponedUntil: '2028-06-30' }, 24)).toBe('2028-06-30')
    expect(lastDayKept({ ...met, postponedUntil: '2027-06-30' }, 24)).toBe('2028-03-02')
  })
})

const days = fc.integer({ min: 0, max: 4_000 }).map((count) => addDays('2024-01-01', count))
const months = fc.integer({ min: 3, max: 24 })

describe('the days that bound the search', () => {
  it('part, whatever the lengths of months, what is over from what is not', () => {
    fc.assert(
      fc.property(days, months, (today, count) => {
        const isOver = (day: string) =>
          standingOn(today, lastDayKept({ lastContactOn: day, postponedUntil: null }, count)) === 'over'
        const bound = latestContactOver(today, count)
        expect(isOver(bound)).toBe(true)
        expect(isOver(addDays(bound, 1))).toBe(false)
      }),
    )
  })

  it('take in all that is announced', () => {
    fc.assert(
      fc.property(days, months, (today, count) => {
        const standing = (day: string) =>
          standingOn(today, lastDayKept({ lastContactOn: day, postponedUntil: null }, count))
        const bound = latestContactAnnounced(today, count)
        expect(standing(bound)).not.toBeNull()
        expect(standing(addDays(bound, 1))).toBeNull()
      }),
    )
  })
})

it('nothing goes by itself within a month of its end, nor of its announcement', () => {
  expect(byItselfAfter('2028-03-02', '2028-02-01')).toBe('2028-04-01')
  expect(byItselfAfter('2028-03-02', '2029-01-15')).toBe('2029-02-14')
})
