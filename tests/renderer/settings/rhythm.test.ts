import { describe, expect, it } from 'vitest'
import { recurrences } from '../../../electron/host/recurrences.ts'
import {
  firstRhythm,
  type Rhythm,
  rhythmOf,
  rhythmProblem,
  ruleOf,
} from '../../../renderer/features/settings/rhythm.ts'
import { ruleWords } from '../../../renderer/features/agenda/rule-words.ts'

// A Tuesday.
const from = '2026-03-03'
const rhythm = (more: Partial<Rhythm>): Rhythm => ({ ...firstRhythm(from), ...more })

describe('a rhythm', () => {
  it.each([
    [rhythm({}), 'FREQ=WEEKLY;BYDAY=TU'],
    [rhythm({ weekdays: [5, 1] }), 'FREQ=WEEKLY;BYDAY=MO,FR'],
    [rhythm({ kind: 'everyTwoWeeks', weekdays: [3] }), 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
    [rhythm({ kind: 'monthly', rank: '1', weekday: 2 }), 'FREQ=MONTHLY;BYDAY=1TU'],
    [rhythm({ kind: 'monthly', rank: '-1', weekday: 5 }), 'FREQ=MONTHLY;BYDAY=-1FR'],
    [rhythm({ until: '2026-12-31' }), 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231'],
    [rhythm({ kind: 'advanced', rule: ' FREQ=MONTHLY;BYMONTHDAY=15 ' }), 'FREQ=MONTHLY;BYMONTHDAY=15'],
  ])('means a rule that is understood, and is found again in it', (wanted, rule) => {
    expect(ruleOf(wanted)).toBe(rule)
    expect(recurrences.understands(rule, from)).toBe(true)
    const again = rhythmOf(rule, from)
    expect([again.kind, ruleOf(again)]).toEqual([wanted.kind, rule])
  })

  it.each(['FREQ=WEEKLY;BYDAY=TU;COUNT=4', 'FREQ=DAILY', 'n’importe quoi'])(
    'keeps a rule that the form does not ask: %s',
    (rule) => {
      const kept = rhythmOf(rule, from)
      expect([kept.kind, ruleOf(kept)]).toEqual(['advanced', rule])
    },
  )

  it('says what it lacks', () => {
    expect(rhythmProblem(rhythm({ weekdays: [] }))).toBe('no_day')
    expect(rhythmProblem(rhythm({ kind: 'monthly', weekdays: [] }))).toBeNull()
    expect(rhythmProblem(rhythm({ kind: 'advanced' }))).toBe('no_rule')
  })
})

describe('a rule in words', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=TU', 'chaque semaine, le mardi'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR', 'toutes les 2 semaines, les lundi, mercredi et vendredi'],
    ['FREQ=MONTHLY;BYDAY=1TU', 'chaque mois, le 1er mardi'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'chaque mois, le dernier vendredi'],
    ['FREQ=MONTHLY;BYMONTHDAY=1', 'chaque mois, le 1er'],
    ['FREQ=DAILY;COUNT=3', 'chaque jour, 3 fois'],
    ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231', 'chaque semaine, le mardi, jusqu’au 31 décembre 2026'],
    ['FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=1', null],
    ['FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO', null],
    ['', null],
  ])('%s', (rule, told) => {
    expect(ruleWords(rule)?.replace(/\u00A0/gu, ' ') ?? null).toBe(told)
  })
})
