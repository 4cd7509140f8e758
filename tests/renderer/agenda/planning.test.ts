import { describe, expect, it } from 'vitest'
import type { Paper, PaperState } from '../../../core/contract/documents.ts'
import { fieldOfRefusal, papersToBringOn, sameTimeOfDay } from '../../../renderer/features/agenda/planning.ts'

const heldDocumentId = '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee' as Extract<
  PaperState,
  { state: 'valid' }
>['heldDocumentId']

const paper = (label: string, standing: PaperState): Paper => ({
  requirementId: '0190aaaa-bbbb-7ccc-8ddd-000000000001' as Paper['requirementId'],
  documentTypeId: 'essai' as Paper['documentTypeId'],
  label,
  pictogram: 'paper',
  required: true,
  condition: null,
  question: null,
  notes: null,
  validityBasis: 'none_known',
  validityDuration: null,
  issuer: '',
  howToObtain: '',
  obtainedBy: null,
  issuedOn: null,
  expiresOn: null,
  standing,
})

describe('the papers to bring to an appointment', () => {
  it.each([
    ['still to bring', { state: 'to_bring' }, true],
    ['already expired', { state: 'expired', heldDocumentId, since: '2026-10-01' }, true],
    ['valid without limit', { state: 'valid', heldDocumentId, until: null }, false],
    ['valid until that very day', { state: 'valid', heldDocumentId, until: '2026-12-01' }, false],
    ['valid until the day before', { state: 'valid', heldDocumentId, until: '2026-11-30' }, true],
    ['seen without its date', { state: 'date_missing', heldDocumentId }, false],
    ['still a question', { state: 'to_ask' }, false],
    ['not concerned', { state: 'not_concerned' }, false],
  ] as const satisfies readonly (readonly [string, PaperState, boolean])[])('%s', (_case, standing, isToBring) => {
    const told = papersToBringOn([{ papers: [paper('Passeport', standing)] }], '2026-12-01')
    expect(told).toEqual(isToBring ? ['Passeport'] : [])
  })

  it('are told once when several dossiers ask for them', () => {
    const casefile = { papers: [paper('Passeport', { state: 'to_bring' }), paper('Photo', { state: 'to_bring' })] }
    expect(papersToBringOn([casefile, casefile], '2026-12-01')).toEqual(['Passeport', 'Photo'])
  })
})

describe('a refused appointment is explained', () => {
  it.each([
    ['time_does_not_exist', '2027-03-28', 'time'],
    ['appointment_in_past', '2026-11-22', 'day'],
    ['appointment_in_past', '2026-11-23', 'time'],
    ['organisation_unknown', '2026-12-01', 'with'],
    ['casefile_unknown', '2026-12-01', 'form'],
  ] as const)('%s on %s: beside %s', (code, day, field) => {
    expect(fieldOfRefusal(code, day, '2026-11-23')).toBe(field)
  })
})

it('the time proposed is the quarter of an hour that has begun, at the desk', () => {
  expect(sameTimeOfDay(Date.parse('2026-11-23T08:44:59Z'), 'Europe/Paris')).toBe('09:30')
  expect(sameTimeOfDay(Date.parse('2026-11-23T08:45:00Z'), 'Indian/Reunion')).toBe('12:45')
})
