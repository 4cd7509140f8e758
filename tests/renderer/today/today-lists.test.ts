import { describe, expect, it } from 'vitest'
import type { Visit, VisitSubject } from '../../../core/contract/visits.ts'
import {
  byCasefile,
  isEmptyVisit,
  lateness,
  visitWho,
  type OnlineStep,
} from '../../../renderer/features/today/today-lists.ts'

const personId = '0190aaaa-bbbb-7ccc-8ddd-0000000000aa' as Extract<VisitSubject, { kind: 'known' }>['personId']
const casefileId = (last: string) => `0190aaaa-bbbb-7ccc-8ddd-00000000000${last}` as OnlineStep['casefileId']

const visit = (details: Partial<Visit>): Visit => ({
  visitId: '0190aaaa-bbbb-7ccc-8ddd-000000000001' as Visit['visitId'],
  subject: { kind: 'undecided' },
  personName: null,
  startedAt: 0,
  finishedAt: null,
  posture: null,
  note: '',
  draft: { personSearch: '', procedureSearch: '', personForm: null },
  casefileIds: [],
  leavingChecks: [],
  ...details,
})

describe('a deadline', () => {
  it.each([
    ['2026-11-20', { isLate: true, words: 'En retard de 3\u00A0jours' }],
    ['2026-11-22', { isLate: true, words: 'En retard de 1\u00A0jour' }],
    ['2026-11-23', { isLate: false, words: 'aujourd’hui' }],
    ['2026-11-24', { isLate: false, words: 'demain' }],
    ['2026-11-28', { isLate: false, words: 'samedi 28 novembre' }],
  ])('of %s is told on 23 November', (day, told) => {
    expect(lateness(day, '2026-11-23')).toEqual(told)
  })
})

describe('an unfinished visit', () => {
  it.each([
    ['nothing', {}, true],
    ['someone anonymous', { subject: { kind: 'anonymous' } }, true],
    ['someone known', { subject: { kind: 'known', personId } }, false],
    ['a note', { note: 'à rappeler' }, false],
    ['a blank note', { note: ' \n' }, true],
    ['a dossier', { casefileIds: [casefileId('1')] }, false],
  ] as const)('with %s: may be removed without loss: %s', (_case, details, isEmpty) => {
    expect(
      isEmptyVisit(visit({ ...details, casefileIds: 'casefileIds' in details ? [...details.casefileIds] : [] })),
    ).toBe(isEmpty)
  })

  it('says whom it is with', () => {
    expect(visitWho(visit({ subject: { kind: 'known', personId }, personName: 'Amina Diallo' }))).toBe('Amina Diallo')
    expect(visitWho(visit({ subject: { kind: 'anonymous' } }))).toBe('Personne anonyme')
    expect(visitWho(visit({}))).toBe('Personne à choisir')
  })
})

it('steps for the network are gathered under their dossier, in the order given', () => {
  const step = (stepId: string, of: string): OnlineStep => ({
    casefileId: casefileId(of),
    stepId: stepId as OnlineStep['stepId'],
    text: `étape ${stepId}`,
    where: null,
    title: `dossier ${of}`,
    personName: null,
  })
  const gathered = byCasefile([step('a', '1'), step('b', '2'), step('c', '1')])
  expect(gathered.map(({ title, steps }) => [title, steps.map(({ stepId }) => stepId)])).toEqual([
    ['dossier 1', ['a', 'c']],
    ['dossier 2', ['b']],
  ])
})
