import { describe, expect, it } from 'vitest'
import type { ProcedureSheet } from '../../../core/contract/sheets.ts'
import { computeDeadline } from '../../../core/deadlines/compute.ts'
import { isItselfAnAppeal } from '../../../core/deadlines/known-starts.ts'
import { ruleAt } from '../../../core/deadlines/rule.ts'
import { meaningOf, type RequestHistory, silenceClock, silenceRuleOf } from '../../../core/deadlines/silence.ts'
import { sheet, sheets } from './shipped.ts'

const sent = (receivedOn: string | null, more: Partial<RequestHistory> = {}): RequestHistory => ({
  receivedOn,
  receivedByCompetentOn: null,
  documentRequests: [],
  ...more,
})

const asked = (receivedOn: string, answerBefore: string | null, sentOn: string | null) => ({
  receivedOn,
  answerBefore,
  sentOn,
})

/** The day at whose end a silence is born; `null` when it must be asked. */
function born(of: ProcedureSheet, history: RequestHistory): string | null {
  const clock = silenceClock(of, history)
  const rule = clock === null ? null : ruleAt(of, clock.ref)
  if (clock === null || rule === null) return null
  const { start, suspendedDays } = clock
  const computed = computeDeadline({ rule, start, suspendedDays, today: start, zone: 'metropole', distance: 'none' })
  return computed.ok ? computed.value.theoretical : null
}

/** A sheet whose silence of two months counts from the submission, with another meaning. */
const twoMonths = (meaning: ProcedureSheet['silence']['meaning']): ProcedureSheet => {
  const ame = sheet('cpam-ame')
  return { ...ame, silence: { ...ame.silence, meaning } }
}

describe('no answer means', () => {
  it('what the catalogue says, and a refusal when it does not say', () => {
    expect(meaningOf(twoMonths('acceptance'))).toEqual({ meaning: 'acceptance', stated: 'acceptance' })
    expect(meaningOf(twoMonths('refusal'))).toEqual({ meaning: 'refusal', stated: 'refusal' })
    expect(meaningOf(twoMonths('unknown'))).toEqual({ meaning: 'refusal', stated: 'unknown' })
  })

  it('an agreement on no sheet of the catalogue but those that say so with a source', () => {
    const agreed = sheets.filter((one) => meaningOf(one).meaning === 'acceptance')
    expect(agreed.map(({ id }) => id).toSorted()).toEqual(['cpam-accident-travail', 'cpam-c2s'])
    expect(agreed.every(({ silence }) => silence.source !== null)).toBe(true)
  })

  it.each(['caf-rsa-demande', 'caf-aide-logement'])('a refusal for %s, a request for money', (id) => {
    expect(meaningOf(sheet(id)).meaning).toBe('refusal')
  })
})

describe('a refusal by silence', () => {
  it('counts from the reception by the first administration, even the wrong one', () => {
    const history = sent('2027-02-01', { receivedByCompetentOn: '2027-02-20' })
    expect(born(twoMonths('refusal'), history)).toBe('2027-04-01')
    expect(born(twoMonths('unknown'), history)).toBe('2027-04-01')
  })

  it.each([
    ['until the papers were sent', asked('2027-02-10', '2027-03-10', '2027-02-25'), '2027-04-16'],
    [
      'until the end of the period given, when they were sent after',
      asked('2027-02-10', '2027-02-20', '2027-03-25'),
      '2027-04-11',
    ],
    [
      'until the end of the period given, when they were not sent',
      asked('2027-02-10', '2027-02-20', null),
      '2027-04-11',
    ],
    [
      'not at all while its end is unknown: the earlier day is the prudent one',
      asked('2027-02-10', null, null),
      '2027-04-01',
    ],
    [
      'not at all when the papers left before they were asked for',
      asked('2027-02-10', null, '2027-02-01'),
      '2027-04-01',
    ],
  ])('stands still %s', (_what, request, day) => {
    expect(born(twoMonths('refusal'), sent('2027-02-01', { documentRequests: [request] }))).toBe(day)
  })

  it('stands still for each request', () => {
    const documentRequests = [asked('2027-03-01', null, '2027-03-06'), asked('2027-02-10', null, '2027-02-20')]
    expect(born(twoMonths('refusal'), sent('2027-02-01', { documentRequests }))).toBe('2027-04-16')
  })
})

describe('an agreement by silence', () => {
  it('counts from the reception by the competent administration', () => {
    expect(born(twoMonths('acceptance'), sent('2027-02-01'))).toBe('2027-04-01')
    expect(born(twoMonths('acceptance'), sent('2027-02-01', { receivedByCompetentOn: '2027-02-20' }))).toBe(
      '2027-04-20',
    )
  })

  it('counts only from the last missing paper', () => {
    const documentRequests = [asked('2027-03-01', null, '2027-03-06'), asked('2027-02-10', null, '2027-02-20')]
    expect(born(twoMonths('acceptance'), sent('2027-02-01', { documentRequests }))).toBe('2027-05-06')
  })

  it('does not count while a paper is missing', () => {
    const documentRequests = [asked('2027-03-01', '2027-03-15', null), asked('2027-02-10', null, '2027-02-20')]
    expect(born(twoMonths('acceptance'), sent('2027-02-01', { documentRequests }))).toBeNull()
  })
})

describe('from the complete file', () => {
  it('is asked until the last paper was sent', () => {
    expect(born(sheet('cpam-c2s'), sent('2027-02-01'))).toBeNull()
    const documentRequests = [asked('2027-02-10', null, '2027-02-20')]
    expect(born(sheet('cpam-c2s'), sent('2027-02-01', { documentRequests }))).toBe('2027-04-20')
  })
})

describe('has no clock', () => {
  it('before anything was sent', () => {
    expect(silenceClock(twoMonths('refusal'), sent(null))).toBeNull()
    expect(silenceClock(twoMonths('acceptance'), sent(null))).toBeNull()
  })

  it.each(['etrangers-renouvellement', 'caf-rsa-demande'])('on %s, whose sheet does not date it', (id) => {
    expect(silenceRuleOf(sheet(id))).toBeNull()
    expect(silenceClock(sheet(id), sent('2027-02-01'))).toBeNull()
  })
})

describe('the silence kept on an appeal', () => {
  it('is not the one of the request', () => {
    expect(isItselfAnAppeal(sheet('mdph-aah'))).toBe(false)
    expect(born(sheet('mdph-aah'), sent('2027-02-01'))).toBe('2027-06-01')
  })

  it('is, for a procedure that is itself an appeal', () => {
    expect(isItselfAnAppeal(sheet('caf-contestation-dette'))).toBe(true)
    expect(born(sheet('caf-contestation-dette'), sent('2027-02-01'))).toBe('2027-04-01')
    expect(isItselfAnAppeal(sheet('caf-rsa-demande'))).toBe(false)
  })
})
