import { describe, expect, it } from 'vitest'
import {
  byDay,
  dayDigits,
  dayLong,
  dayNear,
  dayPlain,
  duration,
  durationWords,
  instant,
  mondayOf,
  partialDate,
  partialDateStart,
  relativeDay,
  time,
} from '../../../renderer/messages/dates.ts'

const today = '2027-01-11'
const paris = { today, timeZone: 'Europe/Paris' }

describe('a day in words', () => {
  it.each([
    ['2027-01-12', 'mardi 12 janvier'],
    ['2027-03-01', 'lundi 1er mars'],
    ['2028-02-29', 'mardi 29 février 2028'],
    ['2026-12-31', 'jeudi 31 décembre 2026'],
    ['2027-01-21', 'jeudi 21 janvier'],
  ])('%s reads « %s », with its year only when it is another', (day, words) => {
    expect(dayLong(day, today)).toBe(words)
  })

  it.each([
    ['2027-01-10', 'hier'],
    ['2027-01-11', 'aujourd’hui'],
    ['2027-01-12', 'demain'],
    ['2027-01-13', 'mercredi 13 janvier'],
  ])('%s reads « %s » when near', (day, words) => {
    expect(dayNear(day, today)).toBe(words)
  })

  it('crosses the year for near days', () => {
    expect(dayNear('2027-01-01', '2026-12-31')).toBe('demain')
  })

  it('says by when, near days without an article', () => {
    expect(byDay('2027-01-20', today)).toBe('au plus tard le mercredi 20 janvier')
    expect(byDay('2027-01-12', today)).toBe('demain au plus tard')
  })

  it('writes a birth date in words and in digits', () => {
    expect(dayPlain('1980-05-01')).toBe('1er mai 1980')
    expect(dayDigits('1980-05-01')).toBe('01/05/1980')
  })
})

describe('a distance in days', () => {
  it.each([
    ['2027-01-08', 'il y a 3\u00A0jours'],
    ['2027-01-10', 'hier'],
    ['2027-01-23', 'dans 12\u00A0jours'],
    ['2026-11-13', 'il y a 59\u00A0jours'],
    ['2026-09-11', 'il y a 4\u00A0mois'],
    ['2024-01-11', 'il y a 3\u00A0ans'],
  ])('%s is « %s »', (day, words) => {
    expect(relativeDay(day, today)).toBe(words)
  })
})

describe('times and durations', () => {
  it.each([
    ['09:30', '9\u00A0h\u00A030'],
    ['14:00', '14\u00A0h'],
    ['00:05', '0\u00A0h\u00A005'],
  ])('%s reads « %s »', (typed, words) => {
    expect(time(typed)).toBe(words)
  })

  it.each([
    [20, '20\u00A0min'],
    [60, '1\u00A0h'],
    [65, '1\u00A0h\u00A005'],
    [0, '0\u00A0min'],
  ])('%d minutes read « %s »', (minutes, words) => {
    expect(duration(minutes)).toBe(words)
  })

  it.each([
    ['P3M', '3\u00A0mois'],
    ['P1Y6M', '1\u00A0an et 6\u00A0mois'],
    ['P10Y', '10\u00A0ans'],
    ['P15D', '15\u00A0jours'],
    ['P2W', '14\u00A0jours'],
    ['P12M', '1\u00A0an'],
  ])('%s reads « %s »', (iso, words) => {
    expect(durationWords(iso)).toBe(words)
  })

  it.each(['PT2H', 'trois mois', '', 'P0D'])('gives no words for « %s »', (iso) => {
    expect(durationWords(iso)).toBeNull()
  })
})

describe('an instant at the desk', () => {
  it('is told in the zone of the desk, on its day', () => {
    const elevenAtNightInUtc = Date.UTC(2027, 0, 11, 23, 30)
    expect(instant(elevenAtNightInUtc, paris)).toBe('demain à 0\u00A0h\u00A030')
    expect(instant(elevenAtNightInUtc, { today, timeZone: 'America/Cayenne' })).toBe('aujourd’hui à 20\u00A0h\u00A030')
  })
})

describe('a date as precise as it was read', () => {
  it.each([
    ['2026', '2026', '2026-01-01'],
    ['2026-10', 'octobre 2026', '2026-10-01'],
    ['2026-10-03', '3 octobre 2026', '2026-10-03'],
  ])('%s reads « %s » and counts from %s', (text, words, start) => {
    expect(partialDate(text)).toBe(words)
    expect(partialDateStart(text)).toBe(start)
  })
})

describe('the week', () => {
  it.each([
    ['2027-01-11', '2027-01-11'],
    ['2027-01-17', '2027-01-11'],
    ['2027-01-01', '2026-12-28'],
  ])('of %s starts on Monday %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday)
  })
})
