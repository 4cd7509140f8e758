import { describe, expect, it } from 'vitest'
import type { ListedPaper, PaperList } from '../../../core/contract/paper-lists.ts'
import { smsLength } from '../../../core/shared/sms.ts'
import { emailText, missingOf, shortLabel, smsText } from '../../../renderer/features/paper-lists/list-texts.ts'
import { listedStanding } from '../../../renderer/messages/paper-lists.ts'

const casefileId = '0190aaaa-bbbb-7ccc-8ddd-000000000001' as PaperList['casefiles'][number]['casefileId']
const flat = (text: string) => text.replaceAll('\u00A0', ' ')

const paper = (label: string, state: ListedPaper['state'], until: string | null = null): ListedPaper => ({
  documentTypeId: 'rib' as ListedPaper['documentTypeId'],
  label,
  pictogram: 'paper',
  state,
  until,
  condition: null,
  howToObtain: '',
  original: null,
  askedBy: [casefileId],
})

const list = (...papers: ListedPaper[]): PaperList => ({
  structureName: 'Espace de Testville',
  structurePhone: '01 99 00 12 34',
  mediatorName: 'Camille',
  day: '2026-03-02',
  personName: 'Amina Exemple',
  personGivenName: 'Amina',
  personPhone: '06 39 98 01 23',
  personEmail: '',
  casefiles: [{ casefileId, title: 'Demander une aide au logement' }],
  papers,
})

const some = list(
  paper('Attestation de loyer (cerfa 10842)', 'to_bring'),
  paper('Justificatif de domicile', 'expired', '2026-02-01'),
  paper('Relevé d’identité bancaire', 'valid'),
  paper('Livret de famille', 'to_ask'),
)

describe('the list to send', () => {
  it('holds what is missing and what expired, nothing else', () => {
    expect(missingOf(some).map(({ label }) => label)).toEqual([
      'Attestation de loyer (cerfa 10842)',
      'Justificatif de domicile',
    ])
  })

  it('by SMS names the papers, no procedure, and whom to ask, in the cheap alphabet', () => {
    const text = smsText(some)
    expect(text).toBe(
      'Pièces à apporter : Attestation de loyer, Justificatif de domicile. Question : 01 99 00 12 34.'.replaceAll(
        'è',
        'è',
      ),
    )
    expect(text).not.toContain('logement')
    expect(smsLength(text)).toMatchObject({ alphabet: 'gsm7', segments: 1 })
  })

  it('by e-mail says nothing in its subject that a locked screen should not show', () => {
    const { subject, body } = emailText(some)
    expect(subject).toBe('Vos pièces à apporter')
    expect(flat(body)).toContain('- Attestation de loyer (cerfa 10842)\n- Justificatif de domicile')
    expect(body).not.toContain('logement')
  })

  it('is empty when nothing is missing, and calls nobody when the structure gave no number', () => {
    expect(smsText(list(paper('RIB', 'valid')))).toBe('')
    expect(smsText({ ...some, structurePhone: '' })).not.toContain('Question')
  })
})

it.each([
  ['Attestation de loyer (cerfa 10842)', 'Attestation de loyer'],
  ['Pièce d’identité (carte, passeport ou autre titre admis)', 'Pièce d’identité'],
  ['Acte de naissance', 'Acte de naissance'],
])('« %s » is short as « %s »', (label, short) => {
  expect(shortLabel(label)).toBe(short)
})

it.each([
  ['to_bring', null, 'À apporter'],
  ['expired', '2026-02-01', 'Expirée depuis le 1er février 2026'],
  ['date_missing', null, 'Déjà vue, date à demander'],
  ['to_ask', null, 'Selon la situation'],
  ['valid', null, 'Déjà là'],
  ['valid', '2026-03-31', 'Déjà là, valable jusqu’au 31 mars 2026'],
] as const)('a paper %s until %s reads « %s »', (state, until, said) => {
  expect(flat(listedStanding({ state, until }))).toBe(said)
})
