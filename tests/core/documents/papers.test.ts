import { beforeEach, describe, expect, it } from 'vitest'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import {
  aCasefile,
  aPerson,
  doWhatCanBeDone,
  nobody,
  ofCasefile,
  ofPerson,
  only,
  reread,
  seen,
  sharedDoor,
  the,
} from '../../support/desk.ts'

const door = sharedDoor()
beforeEach(() => door().clock.moveTo('2026-03-02T09:30'))

const standingOf = (casefile: Casefile, documentTypeId: string) =>
  the(casefile.papers, (paper) => paper.documentTypeId === documentTypeId).standing.state

describe('a person’s papers', () => {
  it('serve all their dossiers: the second asks for strictly fewer', async () => {
    const alone = await aCasefile(door(), await aPerson(door()), 'ants-passeport')
    const personId = await aPerson(door())
    await aCasefile(door(), personId, 'ants-cni-majeur')
    await seen(door(), ofPerson(personId), 'justificatif-domicile', { issuedOn: '2026-01-10' })
    const second = await aCasefile(door(), personId, 'ants-passeport')
    expect(standingOf(second, 'justificatif-domicile')).toBe('valid')
    expect(second.papersMissing).toBe(alone.papersMissing - 1)
  })

  it('serve no one else', async () => {
    await seen(door(), ofPerson(await aPerson(door())), 'rib')
    expect(standingOf(await aCasefile(door(), await aPerson(door()), 'caf-aide-logement'), 'rib')).toBe('to_bring')
  })

  it('seen from a dossier belong to its person', async () => {
    const personId = await aPerson(door())
    const { casefileId } = await aCasefile(door(), personId, 'caf-aide-logement')
    await seen(door(), ofCasefile(casefileId), 'rib')
    expect((await door().ask('documents.ofPerson', { personId })).map(({ documentTypeId }) => documentTypeId)).toEqual([
      'rib',
    ])
  })

  it('expire as days pass, without anyone touching the dossier', async () => {
    const personId = await aPerson(door())
    await seen(door(), ofPerson(personId), 'acte-naissance', { issuedOn: '2026-01-15' })
    const casefile = await aCasefile(door(), personId, 'mairie-pacs-mariage')
    const states: string[] = []
    for (const day of ['2026-04-14', '2026-04-15']) {
      door().clock.moveTo(`${day}T09:00`)
      states.push(standingOf(await reread(door(), casefile), 'acte-naissance'))
    }
    expect(states).toEqual(['valid', 'expired'])
  })

  it('the last seen wins, and forgetting it gives back the former', async () => {
    const personId = await aPerson(door())
    const casefile = await aCasefile(door(), personId, 'ants-passeport')
    await seen(door(), ofPerson(personId), 'justificatif-domicile', { issuedOn: '2026-02-01' })
    door().clock.advance(60_000)
    const wrong = await seen(door(), ofPerson(personId), 'justificatif-domicile', { issuedOn: '2020-01-01' })
    expect(standingOf(await reread(door(), casefile), 'justificatif-domicile')).toBe('expired')
    await door().ask('documents.forget', { heldDocumentId: wrong.heldDocumentId })
    expect(standingOf(await reread(door(), casefile), 'justificatif-domicile')).toBe('valid')
  })

  it('forgotten when there is no former one, are to bring again', async () => {
    const personId = await aPerson(door())
    const casefile = await aCasefile(door(), personId, 'caf-aide-logement')
    const { heldDocumentId } = await seen(door(), ofPerson(personId), 'rib')
    await door().ask('documents.forget', { heldDocumentId })
    expect(standingOf(await reread(door(), casefile), 'rib')).toBe('to_bring')
    expect(await door().call('documents.forget', { heldDocumentId })).toEqual({
      ok: false,
      error: { code: 'held_document_unknown' },
    })
  })

  it('are told in the history of the open dossiers that ask for them, and of no other', async () => {
    const personId = await aPerson(door())
    const asks = await aCasefile(door(), personId, 'caf-aide-logement')
    const doesNotAsk = await aCasefile(door(), personId, 'ants-passeport')
    const { heldDocumentId, label } = await seen(door(), ofPerson(personId), 'rib')
    await door().ask('documents.forget', { heldDocumentId })
    const kinds = async (one: Casefile) => (await reread(door(), one)).timeline.map(({ event }) => event)
    expect(await kinds(asks)).toEqual([
      { kind: 'paper_forgotten', label },
      { kind: 'paper_seen', label },
      { kind: 'opened' },
    ])
    expect(await kinds(doesNotAsk)).toEqual([{ kind: 'opened' }])
  })

  it('an expired one makes no dossier ask for more than if it had never been seen', async () => {
    const personId = await aPerson(door())
    const before = await aCasefile(door(), personId, 'caf-aide-logement')
    await seen(door(), ofPerson(personId), 'titre-sejour', { expiresOn: '2020-01-01' })
    expect((await reread(door(), before)).papersMissing).toBe(before.papersMissing)
  })
})

describe('an anonymous dossier’s papers', () => {
  it('stay its own', async () => {
    const mine = await aCasefile(door(), null, 'caf-aide-logement')
    const other = await aCasefile(door(), null, 'caf-aide-logement')
    await seen(door(), ofCasefile(mine.casefileId), 'rib')
    expect(standingOf(await reread(door(), mine), 'rib')).toBe('valid')
    expect(standingOf(await reread(door(), other), 'rib')).toBe('to_bring')
  })

  it('are given to the person when the person is chosen, for all their dossiers', async () => {
    const personId = await aPerson(door())
    const former = await aCasefile(door(), personId, 'ants-passeport')
    const { visitId } = await door().ask('visits.start', { personId: null })
    const anonymous = await aCasefile(door(), null, 'ants-cni-majeur', visitId)
    await seen(door(), ofCasefile(anonymous.casefileId), 'justificatif-domicile', { issuedOn: '2026-02-01' })
    await door().ask('visits.chooseSubject', { visitId, subject: { kind: 'known', personId } })
    expect(only(await door().ask('documents.ofPerson', { personId })).documentTypeId).toBe('justificatif-domicile')
    expect(standingOf(await reread(door(), former), 'justificatif-domicile')).toBe('valid')
  })

  it('once given, wake the person’s other dossiers in the lists of the day', async () => {
    const personId = await aPerson(door())
    const former = await aCasefile(door(), personId, 'caf-aide-logement')
    await doWhatCanBeDone(door(), former)
    for (const { documentTypeId, standing } of former.papers) {
      if (standing.state === 'to_bring' && documentTypeId !== 'piece-identite')
        await seen(door(), ofPerson(personId), documentTypeId)
    }
    const { visitId } = await door().ask('visits.start', { personId: null })
    const anonymous = await aCasefile(door(), null, 'ants-cni-majeur', visitId)
    await seen(door(), ofCasefile(anonymous.casefileId), 'piece-identite', { expiresOn: '2030-01-01' })
    await door().ask('visits.chooseSubject', { visitId, subject: { kind: 'known', personId } })
    const { toAct } = await door().ask('today.read', {})
    expect(toAct.map(({ casefileId }) => casefileId)).toContain(former.casefileId)
  })
})

describe('whether a paper concerns this person', () => {
  it('is settled, unsettled, and counts in what is missing', async () => {
    const casefile = await aCasefile(door(), await aPerson(door()), 'caf-aide-logement')
    const { requirementId } = the(casefile.papers, ({ standing }) => standing.state === 'to_ask')
    const missing: number[] = []
    for (const concerned of [true, false, null]) {
      await door().ask('documents.setConcerned', { requirementId, concerned })
      missing.push((await reread(door(), casefile)).papersMissing - casefile.papersMissing)
    }
    expect(missing).toEqual([1, 0, 0])
  })

  it('is not changed in a closed dossier', async () => {
    const casefile = await aCasefile(door(), await aPerson(door()), 'caf-aide-logement')
    await door().ask('casefiles.setStatus', {
      casefileId: casefile.casefileId,
      status: 'abandoned',
      reason: 'Déménage',
      outcome: 'no_news',
    })
    const requirementId = casefile.papers[0]?.requirementId ?? ''
    expect(await door().call('documents.setConcerned', { requirementId, concerned: false })).toEqual({
      ok: false,
      error: { code: 'casefile_closed' },
    })
  })

  it('is not asked of an unknown requirement', async () => {
    expect(await door().call('documents.setConcerned', { requirementId: nobody, concerned: true })).toEqual({
      ok: false,
      error: { code: 'requirement_unknown' },
    })
  })
})

describe('a paper is refused', () => {
  const today = '2026-03-02'
  it.each([
    ['issued tomorrow', 'rib', '2026-03-03', null, 'issued_in_future'],
    ['expired before it was issued', 'rib', '2026-01-02', '2026-01-01', 'expires_before_issue'],
    ['of a type the catalogue does not know', 'carte-de-dragon', null, null, 'document_type_unknown'],
  ])('%s', async (_name, documentTypeId, issuedOn, expiresOn, code) => {
    const personId = await aPerson(door())
    expect(
      await door().call('documents.recordSeen', { holder: ofPerson(personId), documentTypeId, issuedOn, expiresOn }),
    ).toEqual({ ok: false, error: { code } })
    expect(await door().ask('documents.ofPerson', { personId })).toEqual([])
  })

  it('but not when issued today, nor when it expires the day it was issued', async () => {
    const personId = await aPerson(door())
    await seen(door(), ofPerson(personId), 'rib', { issuedOn: today, expiresOn: today })
    expect(only(await door().ask('documents.ofPerson', { personId })).issuedOn).toBe(today)
  })

  it.each([
    [ofPerson(nobody), 'person_unknown'],
    [ofCasefile(nobody), 'casefile_unknown'],
  ])('of a holder nobody knows: %o', async (holder, code) => {
    expect(
      await door().call('documents.recordSeen', { holder, documentTypeId: 'rib', issuedOn: null, expiresOn: null }),
    ).toEqual({ ok: false, error: { code } })
  })

  it('asked of someone unknown', async () => {
    expect(await door().call('documents.ofPerson', { personId: nobody })).toEqual({
      ok: false,
      error: { code: 'person_unknown' },
    })
  })
})

describe('a paper that another procedure gives', () => {
  const givenBy = (casefile: Casefile, documentTypeId: string) =>
    the(casefile.papers, (paper) => paper.documentTypeId === documentTypeId).obtainedBy

  it('names that procedure, which opens for the same person', async () => {
    const personId = await aPerson(door())
    const casefile = await aCasefile(door(), personId, 'ants-cni-majeur')
    const procedure = givenBy(casefile, 'acte-naissance')
    expect(procedure?.procedureId).toBe('mairie-acte-naissance')
    const [opened] = await door().ask('casefiles.open', {
      personId,
      visitId: null,
      procedureIds: [procedure?.procedureId ?? ''],
    })
    expect(opened).toMatchObject({ personId, title: procedure?.title })
  })

  it('names none for its own paper, nor for one that nobody plainly gives', async () => {
    const casefile = await aCasefile(door(), await aPerson(door()), 'ants-cni-majeur')
    expect(givenBy(casefile, 'photo-identite')).toBeNull()
    for (const { obtainedBy } of casefile.papers) expect(obtainedBy?.procedureId).not.toBe(casefile.procedureId)
  })
})
