import { describe, expect, it } from 'vitest'
import type { Deadline } from '../../../core/contract/deadlines.ts'
import { asksForStart, startLean } from '../../../renderer/features/deadlines/proposals.ts'
import { dayBefore, isBehind } from '../../../renderer/features/deadlines/recomputed.ts'
import { procedures } from '../procedures/catalogue.ts'

const sheet = procedures.find(({ id }) => id === 'cpam-c2s')
const rank = (label: string) => sheet?.deadlines.findIndex((deadline) => deadline.label === label) ?? -1

const computation = {
  kind: 'cpc',
  prudent: '2027-01-13',
  theoretical: '2027-01-20',
  effectiveFrom: null,
  zone: 'metropole',
  zoneComplete: true,
  trail: [],
} as const

describe('the day asked to date a rule', () => {
  it('is asked unless the rule gives its date alone', () => {
    expect(asksForStart({ knownStart: null, computation: null })).toBe(true)
    expect(asksForStart({ knownStart: '2026-11-20', computation: { ...computation, trail: [] } })).toBe(true)
    expect(asksForStart({ knownStart: null, computation: { ...computation, trail: [] } })).toBe(false)
  })

  it('lies behind for a letter received, ahead for a right that ends', () => {
    if (sheet === undefined) throw new Error('the catalogue lost cpam-c2s')
    const leanOf = (label: string) => startLean({ ref: { of: 'deadline', rank: rank(label) }, computable: true }, sheet)
    expect(leanOf('Contester un refus devant la CRA')).toBe('past')
    expect(leanOf('Demander le renouvellement')).toBe('future')
    expect(startLean({ ref: { of: 'appeal', rank: 0 }, computable: false }, sheet)).toBe('future')
  })
})

const deadline = {
  deadlineId: '0190aaaa-bbbb-7ccc-8ddd-000000000001' as Deadline['deadlineId'],
  casefileId: '0190aaaa-bbbb-7ccc-8ddd-000000000002' as Deadline['casefileId'],
  role: 'appeal',
  label: 'Contester',
  day: '2027-01-13',
  lastDay: '2027-01-20',
  start: null,
  computation: null,
  rule: null,
  done: false,
} as const satisfies Deadline

describe('a deadline', () => {
  it.each([
    ['2027-01-13', {}, false],
    ['2027-01-20', {}, false],
    ['2027-01-21', {}, true],
    ['2027-01-21', { done: true }, false],
    ['2027-01-21', { role: 'silence' as const }, false],
    ['2027-01-14', { lastDay: null }, true],
    ['2027-01-21', { role: 'set_by_hand' as const }, false],
  ])('on %s with %j is behind: %s', (today, details, behind) => {
    expect(isBehind({ ...deadline, ...details }, today)).toBe(behind)
  })

  it('keeps the day that it had before the catalogue changed, and only while it is the present one', () => {
    const timeline = [
      {
        at: 1,
        mediatorName: 'Camille',
        event: {
          kind: 'deadline_recomputed' as const,
          label: 'Contester',
          fromDay: '2027-01-06',
          fromLastDay: null,
          toDay: '2027-01-13',
          toLastDay: null,
        },
      },
    ]
    expect(dayBefore({ timeline }, deadline)).toBe('2027-01-06')
    expect(dayBefore({ timeline }, { ...deadline, day: '2027-02-01' })).toBeNull()
    expect(dayBefore({ timeline }, { ...deadline, label: 'Autre' })).toBeNull()
  })
})
