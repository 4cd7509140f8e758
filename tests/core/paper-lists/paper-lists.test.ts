import { beforeEach, describe, expect, it } from 'vitest'
import { mergePapers } from '../../../core/paper-lists/merge.ts'
import type { CasefileId } from '../../../core/contract/values.ts'
import type { Paper } from '../../../core/contract/documents.ts'
import { aCasefile, aPerson, nobody, ofPerson, seen, sharedDoor, the } from '../../support/desk.ts'

const door = sharedDoor()
beforeEach(() => door().clock.moveTo('2026-03-02T09:30'))

const listOf = (...casefileIds: string[]) => door().ask('paperLists.read', { casefileIds })

describe('the list of papers', () => {
  it('of several dossiers asks each paper once, and says for which', async () => {
    const personId = await aPerson(door())
    const card = await aCasefile(door(), personId, 'ants-cni-majeur')
    const passport = await aCasefile(door(), personId, 'ants-passeport')
    const { papers, casefiles } = await listOf(card.casefileId, passport.casefileId)
    expect(casefiles.map(({ title }) => title)).toEqual([card.title, passport.title])
    expect(new Set(papers.map(({ documentTypeId }) => documentTypeId)).size).toBe(papers.length)
    const home = the(papers, ({ documentTypeId }) => documentTypeId === 'justificatif-domicile')
    expect(home.askedBy).toEqual([card.casefileId, passport.casefileId])
    const alone = (await listOf(card.casefileId)).papers.length + (await listOf(passport.casefileId)).papers.length
    expect(papers.length).toBeLessThan(alone)
  })

  it('knows what was seen already', async () => {
    const personId = await aPerson(door())
    const { casefileId } = await aCasefile(door(), personId, 'ants-cni-majeur')
    const state = async () => {
      const paper = the((await listOf(casefileId)).papers, (one) => one.documentTypeId === 'justificatif-domicile')
      return [paper.state, paper.until]
    }
    expect(await state()).toEqual(['to_bring', null])
    await seen(door(), ofPerson(personId), 'justificatif-domicile', { issuedOn: '2026-01-10' })
    expect(await state()).toEqual(['valid', '2027-01-09'])
  })

  it('says who keeps the original of what was seen', async () => {
    const personId = await aPerson(door())
    const { casefileId } = await aCasefile(door(), personId, 'ants-cni-majeur')
    const original = { holder: 'other', who: 'sa fille' } as const
    await door().ask('documents.recordSeen', {
      holder: ofPerson(personId),
      documentTypeId: 'justificatif-domicile',
      issuedOn: '2026-01-10',
      expiresOn: null,
      original,
    })
    const { papers } = await listOf(casefileId)
    expect(the(papers, ({ documentTypeId }) => documentTypeId === 'justificatif-domicile').original).toEqual(original)
    expect(the(papers, ({ documentTypeId }) => documentTypeId === 'photo-identite').original).toBeNull()
  })

  it('of someone anonymous names nobody', async () => {
    const { casefileId } = await aCasefile(door(), null, 'ants-cni-majeur')
    expect(await listOf(casefileId)).toMatchObject({ personName: null, personGivenName: null, personPhone: '' })
  })

  it('never mixes two people, nor invents a dossier', async () => {
    const one = await aCasefile(door(), await aPerson(door()), 'ants-cni-majeur')
    const other = await aCasefile(door(), await aPerson(door()), 'ants-passeport')
    const read = (casefileIds: string[]) => door().call('paperLists.read', { casefileIds })
    expect(await read([one.casefileId, other.casefileId])).toMatchObject({
      ok: false,
      error: { code: 'casefiles_of_different_people' },
    })
    expect(await read([nobody])).toMatchObject({ ok: false, error: { code: 'casefile_unknown' } })
  })
})

describe('a paper asked by several dossiers', () => {
  const paper = (standing: Paper['standing']): Paper => ({
    requirementId: nobody as Paper['requirementId'],
    documentTypeId: 'rib' as Paper['documentTypeId'],
    label: 'RIB',
    pictogram: 'paper',
    required: true,
    condition: 'Si vous êtes payé',
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
  const dossier = (rank: number) => `0190aaaa-bbbb-7ccc-8ddd-00000000000${rank}` as CasefileId
  const heldDocumentId = nobody as Extract<Paper['standing'], { state: 'valid' }>['heldDocumentId']
  const merged = (...standings: Paper['standing'][]) =>
    mergePapers(
      standings.map((standing, rank) => ({ casefileId: dossier(rank), papers: [paper(standing)] })),
      () => null,
    )

  it('is wanted as soon as one of them wants it', () => {
    expect(merged({ state: 'valid', heldDocumentId, until: null }, { state: 'to_bring' })).toMatchObject([
      { state: 'to_bring', until: null, askedBy: [dossier(0), dossier(1)] },
    ])
    expect(merged({ state: 'expired', heldDocumentId, since: '2026-02-01' }, { state: 'to_ask' })).toMatchObject([
      { state: 'expired', until: '2026-02-01', condition: null },
    ])
  })

  it('is not asked by a dossier that it does not concern', () => {
    expect(merged({ state: 'not_concerned' }, { state: 'to_ask' })).toMatchObject([
      { state: 'to_ask', condition: 'Si vous êtes payé', askedBy: [dossier(1)] },
    ])
    expect(merged({ state: 'not_concerned' })).toEqual([])
  })
})
