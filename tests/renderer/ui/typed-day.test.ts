import { assert, constantFrom, integer, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../core/shared/calendar.ts'
import { dayDigits, dayPlain } from '../../../renderer/messages/dates.ts'
import { parseTypedDay } from '../../../renderer/ui/typed-day.ts'

const today = '2027-01-11'

describe('a day typed in any usual way', () => {
  it.each([
    ['12/1/80', '1980-01-12'],
    ['12/01/1980', '1980-01-12'],
    ['12011980', '1980-01-12'],
    ['120180', '1980-01-12'],
    ['12.01.1980', '1980-01-12'],
    ['12-1-1980', '1980-01-12'],
    ['12 1 1980', '1980-01-12'],
    [' 12 / 01 / 1980 ', '1980-01-12'],
    ['12 janvier 1980', '1980-01-12'],
    ['1er août 1980', '1980-08-01'],
    ['3 FÉVRIER 80', '1980-02-03'],
    ['4 juil. 1999', '1999-07-04'],
    ['1980-01-12', '1980-01-12'],
    ['29/02/2000', '2000-02-29'],
  ])('« %s » is %s', (typed, day) => {
    expect(parseTypedDay(typed, today, 'past')).toBe(day)
  })

  it.each([
    '',
    '12',
    '31/02/1980',
    '29/02/1900',
    '32/01/1980',
    '12/13/1980',
    '00/01/1980',
    'bonjour',
    '12/janvierx/1980',
    '12 jui 1980',
    '12/01/180',
    '1/1/12345',
    '<b>12/01/1980</b>',
    '12/ma/1980',
    '٣/١/١٩٨٠',
  ])('« %s » is no day', (typed) => {
    expect(parseTypedDay(typed, today, 'past')).toBeNull()
  })
})

describe('what was not typed', () => {
  it.each([
    ['12/1/27', 'past', '2027-01-12'],
    ['12/1/28', 'past', '1928-01-12'],
    ['12/1/28', 'future', '2028-01-12'],
    ['10/1', 'past', '2027-01-10'],
    ['10/1', 'future', '2028-01-10'],
    ['12/1', 'past', '2026-01-12'],
    ['12/1', 'future', '2027-01-12'],
    ['29/2', 'future', '2028-02-29'],
    ['29/2', 'past', '2024-02-29'],
    ['11/1', 'future', '2027-01-11'],
    ['11/1', 'past', '2027-01-11'],
    ['demain', 'future', '2027-01-12'],
    ['hier', 'past', '2027-01-10'],
    ['Aujourd’hui', 'future', '2027-01-11'],
  ] as const)('« %s » leans to the %s: %s', (typed, lean, day) => {
    expect(parseTypedDay(typed, today, lean)).toBe(day)
  })
})

it('gives back any day from its digits and from its words', () => {
  assert(
    property(integer({ min: -40_000, max: 40_000 }), constantFrom('past', 'future'), (distance, lean) => {
      const day = addDays(today, distance)
      expect(parseTypedDay(dayDigits(day), today, lean)).toBe(day)
      expect(parseTypedDay(dayPlain(day), today, lean)).toBe(day)
    }),
  )
})

it('never throws, whatever is typed', () => {
  assert(
    property(string({ unit: 'grapheme' }), (typed) => {
      const day = parseTypedDay(typed, today, 'past')
      expect(day === null || /^\d{4}-\d{2}-\d{2}$/u.test(day)).toBe(true)
    }),
  )
})
