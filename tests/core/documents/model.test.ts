import { describe, expect, it } from 'vitest'
import type { SheetDocument, ValidityRule } from '../../../core/contract/sheets.ts'
import type { HeldDocumentId } from '../../../core/contract/values.ts'
import {
  acceptance,
  type HeldDocumentRecord,
  latestByType,
  mustBeBrought,
  paperState,
  type Validity,
  validityOf,
} from '../../../core/documents/model.ts'

const noneKnown: Validity = { basis: 'none_known', duration: null }
const onDocument: Validity = { basis: 'expiry_on_document', duration: null }
const lessThan = (duration: string): Validity => ({ basis: 'issued_on', duration })

const held = (dates: { readonly issuedOn?: string; readonly expiresOn?: string } = {}): HeldDocumentRecord => ({
  heldDocumentId: 'held' as HeldDocumentId,
  personId: 'person',
  casefileId: null,
  documentTypeId: 'paper',
  seenAt: 0,
  issuedOn: dates.issuedOn ?? null,
  expiresOn: dates.expiresOn ?? null,
  original: { holder: 'person', who: '' },
})

const until = (day: string | null) => ({ known: true, until: day })
const dateMissing = { known: false }

describe('the last day a paper is accepted', () => {
  it.each([
    ['no rule, no date', noneKnown, {}, until(null)],
    ['no rule, only issued', noneKnown, { issuedOn: '2020-01-01' }, until(null)],
    ['no rule, but a printed expiry', noneKnown, { expiresOn: '2026-05-01' }, until('2026-05-01')],
    ['printed expiry asked and typed', onDocument, { expiresOn: '2026-05-01' }, until('2026-05-01')],
    ['printed expiry asked, not typed', onDocument, { issuedOn: '2026-01-01' }, dateMissing],
    ['less than three months', lessThan('P3M'), { issuedOn: '2026-01-15' }, until('2026-04-14')],
    [
      'less than three months, from the end of a month',
      lessThan('P3M'),
      { issuedOn: '2025-11-30' },
      until('2026-02-27'),
    ],
    ['less than one year, from a leap day', lessThan('P1Y'), { issuedOn: '2024-02-29' }, until('2025-02-27')],
    ['less than fifteen days', lessThan('P15D'), { issuedOn: '2026-03-20' }, until('2026-04-03')],
    ['counted from an issue nobody typed', lessThan('P3M'), {}, dateMissing],
    [
      'counted from an issue nobody typed, expiry printed',
      lessThan('P3M'),
      { expiresOn: '2026-05-01' },
      until('2026-05-01'),
    ],
    [
      'printed expiry before the rule’s',
      lessThan('P1Y'),
      { issuedOn: '2026-01-15', expiresOn: '2026-02-01' },
      until('2026-02-01'),
    ],
    [
      'printed expiry after the rule’s',
      lessThan('P3M'),
      { issuedOn: '2026-01-15', expiresOn: '2030-01-01' },
      until('2026-04-14'),
    ],
    ['a rule this application cannot count', lessThan('PT72H'), { issuedOn: '2026-01-15' }, dateMissing],
  ])('%s', (_name, validity, dates, expected) => {
    expect(acceptance(validity, held(dates))).toEqual(expected)
  })
})

describe('the rule of a paper', () => {
  const asked = (validity: string | null): SheetDocument =>
    ({ id: 'paper', required: true, condition: null, notes: null, validity, kind_of_condition: null }) as SheetDocument
  const typeWith = (validity_rule: ValidityRule) => ({ validity_rule }) as Parameters<typeof validityOf>[1]

  it.each([
    ['the sheet’s own before the type’s', 'P3M', { duration: 'P1Y', from: 'issued_on' }, lessThan('P3M')],
    ['the type’s when the sheet is silent', null, { duration: 'P1Y', from: 'issued_on' }, lessThan('P1Y')],
    ['the expiry printed on it', null, { until: 'expiry_on_document' }, onDocument],
    ['none known', null, null, noneKnown],
  ] as const)('is %s', (_name, own, rule, expected) => {
    expect(validityOf(asked(own), typeWith(rule))).toEqual(expected)
  })

  it('is unknown for a type that left the catalogue', () => {
    expect(validityOf(asked(null), null)).toEqual(noneKnown)
  })
})

describe('where a paper stands', () => {
  const required = { required: true, concerned: null }
  const conditional = { required: false, concerned: null }

  it.each([
    ['the day before the last', '2026-04-13', 'valid'],
    ['the last day', '2026-04-14', 'valid'],
    ['the day that completes three months', '2026-04-15', 'expired'],
    ['the day after', '2026-04-16', 'expired'],
  ])('« de moins de trois mois », %s', (_name, day, state) => {
    expect(paperState(required, lessThan('P3M'), held({ issuedOn: '2026-01-15' }), day).state).toBe(state)
  })

  it.each([
    ['2026-04-30', 'valid'],
    ['2026-05-01', 'valid'],
    ['2026-05-02', 'expired'],
  ])('an identity card that expires on 2026-05-01 is, on %s, %s', (day, state) => {
    expect(paperState(required, onDocument, held({ expiresOn: '2026-05-01' }), day).state).toBe(state)
  })

  it.each([
    ['required, not seen', required, null, 'to_bring'],
    ['conditional, not settled, not seen', conditional, null, 'to_ask'],
    ['conditional, settled yes, not seen', { required: false, concerned: true }, null, 'to_bring'],
    ['conditional, settled no, not seen', { required: false, concerned: false }, null, 'not_concerned'],
    ['required, but does not concern this person', { required: true, concerned: false }, null, 'not_concerned'],
    [
      'settled no, though held',
      { required: false, concerned: false },
      held({ expiresOn: '2030-01-01' }),
      'not_concerned',
    ],
    ['conditional, not settled, held and valid', conditional, held({ expiresOn: '2030-01-01' }), 'valid'],
    ['conditional, not settled, held and expired', conditional, held({ expiresOn: '2020-01-01' }), 'to_ask'],
    [
      'conditional, settled yes, held and expired',
      { required: false, concerned: true },
      held({ expiresOn: '2020-01-01' }),
      'expired',
    ],
    ['required, held, date missing', required, held(), 'date_missing'],
  ])('%s', (_name, asked, document, state) => {
    expect(paperState(asked, onDocument, document, '2026-03-02').state).toBe(state)
  })

  it('says until when it is valid, and since when it is not', () => {
    const document = held({ expiresOn: '2026-05-01' })
    expect(paperState(required, onDocument, document, '2026-05-01')).toEqual({
      state: 'valid',
      heldDocumentId: 'held',
      until: '2026-05-01',
    })
    expect(paperState(required, onDocument, document, '2026-05-02')).toEqual({
      state: 'expired',
      heldDocumentId: 'held',
      since: '2026-05-01',
    })
  })

  it.each([
    ['to_bring', true],
    ['expired', true],
    ['valid', false],
    ['date_missing', false],
    ['to_ask', false],
    ['not_concerned', false],
  ])('%s must be brought: %s', (state, expected) => {
    expect(
      mustBeBrought({ state, heldDocumentId: 'held', until: null, since: '2026-01-01' } as Parameters<
        typeof mustBeBrought
      >[0]),
    ).toBe(expected)
  })
})

it('the paper in force of a type is the last seen, whatever the order of the rows', () => {
  const older = { ...held(), heldDocumentId: 'older' as HeldDocumentId, seenAt: 1 }
  const newer = { ...held(), heldDocumentId: 'newer' as HeldDocumentId, seenAt: 2 }
  const other = { ...held(), documentTypeId: 'other', heldDocumentId: 'other' as HeldDocumentId }
  for (const rows of [
    [older, newer, other],
    [newer, other, older],
  ]) {
    const latest = latestByType(rows)
    expect([latest.get('paper')?.heldDocumentId, latest.get('other')?.heldDocumentId]).toEqual(['newer', 'other'])
  }
})
