import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hoursProblem, isOpenDuring } from '../../../core/agenda/hours.ts'
import { weekdayOf } from '../../../core/shared/calendar.ts'

const on = (weekday: number, from: string, until: string) => ({ weekday, from, until })
// 2026-03-02 is a Monday.
const monday = '2026-03-02'
const week = [on(1, '13:30', '17:00'), on(1, '09:00', '12:00'), on(2, '09:00', '12:00'), on(2, '12:00', '17:00')]

describe('the hours of a place', () => {
  it.each([
    ['2026-03-02', 1],
    ['2026-03-07', 6],
    ['2026-03-08', 7],
    ['2028-02-29', 2],
  ])('%s is weekday %i (ISO 8601)', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday)
  })

  it.each([
    ['none at all', [], null],
    ['two openings of a day', week, null],
    ['one that ends before it begins', [on(1, '12:00', '09:00')], 'hours_reversed'],
    ['one that lasts no time', [on(1, '12:00', '12:00')], 'hours_reversed'],
    ['two that overlap', [on(1, '10:00', '14:00'), on(1, '09:00', '10:01')], 'hours_overlap'],
    ['the same twice', [on(3, '09:00', '12:00'), on(3, '09:00', '12:00')], 'hours_overlap'],
    ['the same hours on other days', [on(3, '09:00', '12:00'), on(4, '09:00', '12:00')], null],
  ] as const)('%s', (_name, hours, problem) => {
    expect(hoursProblem(hours)).toBe(problem)
  })

  it.each([
    ['within an opening', monday, '09:00', '09:30', true],
    ['up to its end', monday, '11:30', '12:00', true],
    ['a minute past its end', monday, '11:31', '12:01', false],
    ['in the break', monday, '12:30', '13:00', false],
    ['over the break', monday, '11:00', '14:00', false],
    ['over two openings that follow each other', '2026-03-03', '11:30', '12:30', true],
    ['on a day without hours', '2026-03-04', '10:00', '10:30', false],
  ])('%s', (_name, day, from, until, open) => {
    expect(isOpenDuring(week, day, { from, until })).toBe(open)
  })

  it('that are not known never say closed', () => {
    expect(isOpenDuring([], monday, { from: '03:00', until: '04:00' })).toBe(true)
  })

  it('read the same in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(week, { minLength: week.length }), (shuffled) => {
        expect(hoursProblem(shuffled)).toBeNull()
        expect(isOpenDuring(shuffled, '2026-03-03', { from: '11:00', until: '16:00' })).toBe(true)
      }),
    )
  })
})
