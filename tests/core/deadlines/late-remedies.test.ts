import { describe, expect, it } from 'vitest'
import { lateRemedies, type LateCase } from '../../../core/deadlines/late-remedies.ts'
import { sheet } from './shipped.ts'

const late = (more: Partial<NonNullable<LateCase['decision']>> | null, countings: LateCase['countings'] = ['cpc']) =>
  lateRemedies({
    decision:
      more === null ? null : { notifiedOn: '2026-02-28', mentionsRemedies: 'no', evidence: 'envelope', ...more },
    countings,
    legalAidSheet: sheet('justice-aide-juridictionnelle'),
  })

const kinds = (...given: Parameters<typeof late>) => late(...given).map(({ kind }) => kind)
const always = ['right_to_error', 'gracious_request', 'legal_aid', 'access_point']

describe('past the last day', () => {
  it('something always remains, each with its reference', () => {
    expect(kinds(null)).toEqual(always)
    expect(kinds({ mentionsRemedies: 'yes' }, ['franc', 'cpc'])).toEqual(always)
    expect(late({}, ['franc']).every(({ reference }) => reference !== '')).toBe(true)
    expect(late(null).find(({ kind }) => kind === 'legal_aid')?.source).toMatch(/^https:/u)
  })

  it.each(['no', 'does_not_know'] as const)('a letter that mentions no remedy (%s) comes first', (mentionsRemedies) => {
    expect(kinds({ mentionsRemedies })).toEqual(['no_mention_of_remedies', ...always])
  })

  it('the administrative courts then give a year, which is not franc', () => {
    const [, year] = late({}, ['cpc', 'franc'])
    expect(year).toMatchObject({ kind: 'reasonable_year', until: '2027-02-28' })
  })

  it('a silence mentions nothing by itself', () => {
    expect(kinds({ evidence: 'silence' }, ['franc'])).toEqual(always)
  })
})
