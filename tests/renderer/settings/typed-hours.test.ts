import { describe, expect, it } from 'vitest'
import { hoursByDay, hoursLines } from '../../../renderer/features/settings/hours-words.ts'
import { hoursText, parseTypedHours } from '../../../renderer/features/settings/typed-hours.ts'

const one = (from: string, until: string) => ({ from, until })

describe('hours as people type them', () => {
  it.each([
    ['9h-12h', [one('09:00', '12:00')]],
    ['9 h - 12 h, 13 h 30 - 17 h', [one('09:00', '12:00'), one('13:30', '17:00')]],
    ['9 à 12 et 14 à 17', [one('09:00', '12:00'), one('14:00', '17:00')]],
    ['9:30–12:15 ; 14h/18h', [one('09:30', '12:15'), one('14:00', '18:00')]],
    ['8h a midi', [one('08:00', '12:00')]],
    ['', []],
    ['   ', []],
  ])('« %s »', (typed, hours) => {
    expect(parseTypedHours(typed)).toEqual(hours)
  })

  it.each(['matin', '9h', '9h-', '9h-12h-14h', '9h-25h', '9h-12h,', 'fermé', '9h-24h'])(
    '« %s » is not read',
    (typed) => {
      expect(parseTypedHours(typed)).toBeNull()
    },
  )

  it('are read again as they are told', () => {
    const hours = [one('09:00', '12:00'), one('13:30', '17:05')]
    expect(parseTypedHours(hoursText(hours))).toEqual(hours)
  })
})

describe('the hours of a week', () => {
  const on = (weekday: number, from: string, until: string) => ({ weekday, from, until })
  it('tells together the days that follow each other with the same hours', () => {
    const hours = [1, 2, 3].map((weekday) => on(weekday, '09:00', '12:00'))
    const lines = hoursLines([...hours, on(6, '10:00', '12:00'), on(1, '14:00', '17:00')])
    expect(lines.map((line) => line.replace(/\u00A0/gu, ' '))).toEqual([
      'lundi : 9 h-12 h, 14 h-17 h',
      'du mardi au mercredi : 9 h-12 h',
      'samedi : 10 h-12 h',
    ])
  })

  it('not known says so', () => {
    expect(hoursLines([])).toEqual(['Horaires non renseignés'])
    expect(hoursByDay([])).toEqual(['', '', '', '', '', '', ''])
  })
})
