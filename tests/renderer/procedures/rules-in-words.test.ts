import { describe, expect, it } from 'vitest'
import type { SheetDeadline } from '../../../core/contract/sheets.ts'
import {
  dayAndMonth,
  deadlineCounting,
  deadlineRule,
  quotedDuration,
  validityWords,
} from '../../../renderer/features/procedures/rules-in-words.ts'
import { documentTypes, faultsOf, procedures } from './catalogue.ts'

const rule = (duration: string, anchor: string, direction: SheetDeadline['rule']['direction'] = 'after') =>
  deadlineRule({ rule: { duration, anchor, direction } })

describe('a duration', () => {
  it.each([
    ['P12M', '12\u00A0mois'],
    ['P1Y', '1\u00A0an'],
    ['P6W', '6\u00A0semaines'],
    ['PT48H', '48\u00A0heures'],
    ['P16Y3M', '16\u00A0ans et 3\u00A0mois'],
    ['P15D', '15\u00A0jours'],
  ])('%s keeps the unit of its source', (iso, words) => {
    expect(quotedDuration(iso)).toBe(words)
  })

  it('of nothing has no words', () => {
    expect(quotedDuration('P0D')).toBeNull()
  })
})

describe('the rule of a delay', () => {
  it('says the duration, the side and the anchor', () => {
    expect(rule('P2M', 'notification de l\u2019indu')).toBe('2\u00A0mois après\u00A0: notification de l\u2019indu')
    expect(rule('P6M', 'départ souhaité', 'before')).toBe('6\u00A0mois avant\u00A0: départ souhaité')
  })

  it('without duration adds nothing to the date', () => {
    expect(rule('P0D', '31 mars')).toBe('Date\u00A0: 31 mars')
    expect(rule('P0D', 'date de fin du titre')).toBe('Date de fin du titre')
    expect(rule('P0D', 'signature du bail', 'before')).toBe('Au plus tard\u00A0: signature du bail')
  })

  it('does not double the preposition of its anchor', () => {
    expect(rule('P5Y', 'à partir de 35\u00A0ans')).toBe('5\u00A0ans, à partir de 35\u00A0ans')
  })
})

describe('the counting of a delay', () => {
  it('is said when it moves the date, and only then', () => {
    const counted = procedures.flatMap(({ deadlines }) => deadlines)
    const said = (counting: string) =>
      counted
        .filter(({ compute }) => compute.counting === counting)
        .map((deadline) => deadlineCounting(deadline).length)
    expect(Math.min(...said('civil'), ...said('franc'), ...said('working_days'))).toBeGreaterThan(0)
    expect(Math.max(...said('silence'))).toBe(0)
  })

  it('tells the first of a month as French does', () => {
    expect(dayAndMonth(1, 7)).toBe('1er juillet')
    expect(dayAndMonth(29, 2)).toBe('29 février')
  })
})

describe('the validity of a paper', () => {
  const type = (duration: string) => ({
    validity_rule: { duration, from: 'issued_on' as const },
    typical_validity: { note: null },
  })

  it('is the sheet\u2019s own before the usual one', () => {
    expect(validityWords('P3M', type('P1Y'))).toBe('de moins de 3\u00A0mois')
  })

  it('is said to be usual when the sheet has none', () => {
    expect(validityWords(null, type('P1Y'))).toContain('règle habituelle')
  })

  it('is « non renseigné » when nobody says it', () => {
    expect(validityWords(null, null)).toBe('non renseigné')
  })
})

it('every delay and paper of the catalogue reads as French', () => {
  const texts = procedures.flatMap(({ deadlines, documents }) => [
    ...deadlines.flatMap((deadline) => [deadlineRule(deadline), ...deadlineCounting(deadline)]),
    ...documents.map(({ id, validity }) =>
      validityWords(validity, documentTypes.find((type) => type.id === id) ?? null),
    ),
  ])
  expect(texts.length).toBeGreaterThan(800)
  expect(texts.flatMap(faultsOf)).toEqual([])
})
