import { expect, it } from 'vitest'
import type { Consent, PersonConsents } from '../../../core/contract/consents.ts'
import { inForce, withdrawn } from '../../../renderer/features/consents/consent-lists.ts'

const consent = (details: Partial<Consent>): Consent => ({
  consentId: '0190aaaa-bbbb-7ccc-8ddd-000000000001' as Consent['consentId'],
  kind: 'keep_file',
  structure: '',
  channels: [],
  how: 'said',
  givenAt: 1,
  withdrawnAt: null,
  mediatorName: 'Camille',
  ...details,
})

const known: PersonConsents = {
  notice: null,
  consents: [
    consent({ kind: 'share', structure: 'CCAS' }),
    consent({ kind: 'share', structure: 'PIMMS' }),
    consent({ kind: 'keep_file', withdrawnAt: 5 }),
  ],
}

it('an agreement withdrawn no longer holds, and stays in the history', () => {
  expect(inForce(known, 'keep_file')).toEqual([])
  expect(withdrawn(known).map(({ kind }) => kind)).toEqual(['keep_file'])
})

it('each structure has its own agreement to share', () => {
  expect(inForce(known, 'share').map(({ structure }) => structure)).toEqual(['CCAS', 'PIMMS'])
})

it('one agreement never stands for another', () => {
  expect(inForce(known, 'be_contacted')).toEqual([])
})
