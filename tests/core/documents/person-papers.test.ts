import { beforeEach, describe, expect, it } from 'vitest'
import { aCasefile, aPerson, nobody, ofPerson, only, reread, seen, sharedDoor, the } from '../../support/desk.ts'
import { kept } from '../../support/copies.ts'

const door = sharedDoor()
beforeEach(() => door().clock.moveTo('2026-03-02T09:30'))

const papersOf = (personId: string) => door().ask('documents.ofPerson', { personId })
const byThePerson = { holder: 'person', who: '' } as const

describe('the papers of a person', () => {
  it('are the latest seen of each type, what needs a look first, then what ends soonest', async () => {
    const personId = await aPerson(door())
    const mine = ofPerson(personId)
    await seen(door(), mine, 'rib')
    await seen(door(), mine, 'passeport', { expiresOn: '2031-05-04' })
    await seen(door(), mine, 'titre-sejour', { expiresOn: '2026-02-01' })
    await seen(door(), mine, 'justificatif-domicile', { issuedOn: '2026-01-10' })
    await seen(door(), mine, 'acte-naissance')
    door().clock.moveTo('2026-03-02T09:31')
    await seen(door(), mine, 'rib')
    const papers = await papersOf(personId)
    expect(papers.map(({ documentTypeId, state, until }) => [documentTypeId, state, until])).toEqual([
      ['titre-sejour', 'expired', '2026-02-01'],
      ['acte-naissance', 'date_missing', null],
      ['justificatif-domicile', 'valid', '2027-01-09'],
      ['passeport', 'valid', '2031-05-04'],
      ['rib', 'valid', null],
    ])
  })

  it('say which open dossiers they serve', async () => {
    const personId = await aPerson(door())
    const card = await aCasefile(door(), personId, 'ants-cni-majeur')
    await aCasefile(door(), personId, 'ants-passeport')
    await seen(door(), ofPerson(personId), 'justificatif-domicile', { issuedOn: '2026-01-10' })
    const before = only(await papersOf(personId))
    expect(before.uses.map(({ state }) => state)).toEqual(['valid', 'valid'])
    await door().ask('casefiles.setStatus', {
      casefileId: card.casefileId,
      status: 'abandoned',
      reason: 'Elle renonce.',
      outcome: 'person_gave_up',
    })
    expect(only(await papersOf(personId)).uses).toHaveLength(1)
  })

  it('say how many copies of them are kept', async () => {
    const personId = await aPerson(door())
    const { heldDocumentId } = await seen(door(), ofPerson(personId), 'rib')
    expect(only(await papersOf(personId)).copies).toBe(0)
    await kept(door(), heldDocumentId)
    expect(only(await papersOf(personId)).copies).toBe(1)
  })

  it('are unknown of someone unknown', async () => {
    expect(await door().call('documents.ofPerson', { personId: nobody })).toMatchObject({
      ok: false,
      error: { code: 'person_unknown' },
    })
  })
})

describe('what was noted of a paper', () => {
  it('is corrected: its dates, and who keeps the original; the dossiers follow', async () => {
    const personId = await aPerson(door())
    const casefile = await aCasefile(door(), personId, 'ants-cni-majeur')
    const { heldDocumentId } = await seen(door(), ofPerson(personId), 'justificatif-domicile', {
      issuedOn: '2024-01-10',
    })
    const standing = async () =>
      the((await reread(door(), casefile)).papers, ({ documentTypeId }) => documentTypeId === 'justificatif-domicile')
        .standing.state
    expect(await standing()).toBe('expired')
    const original = { holder: 'other', who: 'sa fille' } as const
    await door().ask('documents.correct', { heldDocumentId, issuedOn: '2026-01-10', expiresOn: null, original })
    expect(await standing()).toBe('valid')
    expect(only(await papersOf(personId))).toMatchObject({ original, issuedOn: '2026-01-10', until: '2027-01-09' })
  })

  it('ends on a day that was typed, when its type has no rule', async () => {
    const personId = await aPerson(door())
    const { heldDocumentId } = await seen(door(), ofPerson(personId), 'bulletins-salaire')
    expect(only(await papersOf(personId))).toMatchObject({ state: 'valid', until: null })
    await door().ask('documents.correct', {
      heldDocumentId,
      issuedOn: null,
      expiresOn: '2026-03-31',
      original: byThePerson,
    })
    expect(only(await papersOf(personId))).toMatchObject({ state: 'valid', until: '2026-03-31' })
    door().clock.moveTo('2026-04-01T08:00')
    expect(only(await papersOf(personId))).toMatchObject({ state: 'expired', until: '2026-03-31' })
  })

  it('is refused when its dates cannot be, and stays as it was', async () => {
    const personId = await aPerson(door())
    const { heldDocumentId } = await seen(door(), ofPerson(personId), 'rib')
    const correct = (issuedOn: string | null, expiresOn: string | null) =>
      door().call('documents.correct', { heldDocumentId, issuedOn, expiresOn, original: byThePerson })
    expect(await correct('2026-03-03', null)).toMatchObject({ ok: false, error: { code: 'issued_in_future' } })
    expect(await correct('2026-03-02', '2026-03-01')).toMatchObject({
      ok: false,
      error: { code: 'expires_before_issue' },
    })
    expect(only(await papersOf(personId))).toMatchObject({ issuedOn: null, expiresOn: null })
  })
})

describe('a type of paper', () => {
  it.each([
    ['fiche de paie', 'bulletins-salaire'],
    ['facture edf', 'justificatif-domicile'],
    ['passeport', 'passeport'],
    ['bulletin de salair', 'bulletins-salaire'],
    ['acte de naissance', 'acte-naissance'],
    ['livret de famille', 'livret-famille'],
  ])('is found by « %s » among the first three', async (text, documentTypeId) => {
    const found = await door().ask('documents.searchTypes', { text, limit: 3 })
    expect(found.map((type) => type.documentTypeId)).toContain(documentTypeId)
  })

  it('is not looked for with no word', async () => {
    expect(await door().ask('documents.searchTypes', { text: ' ', limit: 3 })).toEqual([])
  })
})
