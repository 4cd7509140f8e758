import { describe, expect, it } from 'vitest'
import { emptyVisitDraft } from '../../../core/contract/visits.ts'
import { aPassphrase } from '../../support/door.ts'
import { aCasefile, aPerson, nobody, ofPerson, only, plan, reread, seen, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()

const start = (personId: string | null = null) => door().ask('visits.start', { personId })
const refused = (code: string) => ({ ok: false, error: { code } })
const known = (personId: string) => ({ kind: 'known', personId }) as const

const draft = {
  personSearch: ' dialo ',
  procedureSearch: 'perdu mot de passe caf',
  personForm: { familyName: ' Diallo', givenName: '', birthDay: '31/02/19', phone: 'pas de', email: '@' },
}

describe('a visit', () => {
  it('starts with nobody chosen, nothing typed', async () => {
    expect(await start()).toMatchObject({
      subject: { kind: 'undecided' },
      personName: null,
      startedAt: door().clock.now(),
      finishedAt: null,
      note: '',
      draft: emptyVisitDraft,
      casefileIds: [],
    })
  })

  it('starts with someone known, named', async () => {
    const personId = await aPerson(door(), { familyName: 'Zola', givenName: 'Émile' })
    expect(await start(personId)).toMatchObject({ subject: known(personId), personName: 'Émile Zola' })
  })

  it('keeps what is typed, valid or not, character for character, through a lock', async () => {
    const { visitId } = await start()
    const note = `${'Elle revient lundi.\n\t'.repeat(500)}fin`.slice(0, 10_000)
    await door().ask('visits.keep', { visitId, note, draft })
    await door().ask('session.lock', {})
    await door().ask('session.unlock', { passphrase: aPassphrase })
    expect(await door().ask('visits.read', { visitId })).toMatchObject({ note, draft })
  })

  it('keeps a note without touching the draft, and a draft without touching the note', async () => {
    const { visitId } = await start()
    await door().ask('visits.keep', { visitId, draft })
    await door().ask('visits.keep', { visitId, note: 'Un mot' })
    expect(await door().ask('visits.keep', { visitId })).toMatchObject({ note: 'Un mot', draft })
  })

  it('keeps a note of 10,000 characters and refuses one more, keeping the former', async () => {
    const { visitId } = await start()
    const note = 'é'.repeat(10_000)
    await door().ask('visits.keep', { visitId, note })
    expect(await door().call('visits.keep', { visitId, note: `${note}.` })).toEqual({
      ok: false,
      error: { code: 'invalid_input', fields: [{ path: 'note', problem: 'too_long' }] },
    })
    expect((await door().ask('visits.read', { visitId })).note).toBe(note)
  })
})

describe('choosing who was received', () => {
  it('gives the person the dossiers, papers and appointments of the anonymous visit', async () => {
    const { visitId } = await start()
    const casefile = await aCasefile(door(), null, 'caf-aide-logement', visitId)
    await seen(door(), { kind: 'casefile', casefileId: casefile.casefileId }, 'rib')
    await plan(door(), null, [casefile.casefileId], '2026-03-20', '10:00')
    const personId = await aPerson(door(), { familyName: 'Sand', givenName: 'George' })
    await door().ask('visits.chooseSubject', { visitId, subject: known(personId) })

    expect(await reread(door(), casefile)).toMatchObject({ personId, personName: 'George Sand' })
    expect(only(await door().ask('casefiles.ofPerson', { personId })).casefileId).toBe(casefile.casefileId)
    expect(only(await door().ask('documents.ofPerson', { personId })).documentTypeId).toBe('rib')
    expect(only(await door().ask('agenda.ofPerson', { personId })).personName).toBe('George Sand')
  })

  it('empties what was typed to find the person, and keeps the rest', async () => {
    const { visitId } = await start()
    await door().ask('visits.keep', { visitId, note: 'Un mot', draft })
    const visit = await door().ask('visits.chooseSubject', { visitId, subject: { kind: 'anonymous' } })
    expect(visit).toMatchObject({
      subject: { kind: 'anonymous' },
      note: 'Un mot',
      draft: { personSearch: '', personForm: null, procedureSearch: draft.procedureSearch },
    })
  })

  it('keeps the dossiers of someone anonymous anonymous', async () => {
    const { visitId } = await start()
    const casefile = await aCasefile(door(), null, 'cpam-c2s', visitId)
    await door().ask('visits.chooseSubject', { visitId, subject: { kind: 'anonymous' } })
    expect((await reread(door(), casefile)).personId).toBeNull()
  })

  it('may say again whose dossiers they are', async () => {
    const personId = await aPerson(door())
    const { visitId } = await start()
    await aCasefile(door(), personId, 'cpam-c2s', visitId)
    const visit = await door().ask('visits.chooseSubject', { visitId, subject: known(personId) })
    expect(visit.subject).toEqual(known(personId))
  })

  it.each(['another person', 'nobody known'])('never moves someone’s dossiers to %s', async (to) => {
    const personId = await aPerson(door())
    const { visitId } = await start(personId)
    const casefile = await aCasefile(door(), personId, 'cpam-c2s', visitId)
    const subject = to === 'another person' ? known(await aPerson(door())) : ({ kind: 'anonymous' } as const)
    expect(await door().call('visits.chooseSubject', { visitId, subject })).toEqual(refused('visit_has_casefiles'))
    expect((await reread(door(), casefile)).personId).toBe(personId)
    expect((await door().ask('visits.read', { visitId })).subject).toEqual(known(personId))
  })

  it('may change while there is no dossier', async () => {
    const { visitId } = await start(await aPerson(door()))
    const other = await aPerson(door())
    expect((await door().ask('visits.chooseSubject', { visitId, subject: known(other) })).subject).toEqual(known(other))
  })

  it.each([['someone unknown', known(nobody), 'person_unknown']] as const)(
    '%s is refused',
    async (_name, subject, code) => {
      const { visitId } = await start()
      expect(await door().call('visits.chooseSubject', { visitId, subject })).toEqual(refused(code))
    },
  )

  it('is refused once the visit is finished', async () => {
    const { visitId } = await start()
    await door().ask('visits.finish', { visitId })
    expect(await door().call('visits.chooseSubject', { visitId, subject: { kind: 'anonymous' } })).toEqual(
      refused('visit_finished'),
    )
  })
})

describe('finishing', () => {
  it('takes the time, forgets what was being typed, keeps the note', async () => {
    const { visitId } = await start()
    await door().ask('visits.keep', { visitId, note: 'Un mot', draft })
    door().clock.advance(1_200_000)
    expect(await door().ask('visits.finish', { visitId })).toMatchObject({
      finishedAt: door().clock.now(),
      note: 'Un mot',
      draft: emptyVisitDraft,
    })
  })

  it('counts as the person’s last contact', async () => {
    const personId = await aPerson(door())
    const { visitId } = await start(personId)
    door().clock.advance(60_000)
    await door().ask('visits.finish', { visitId })
    expect((await door().ask('people.read', { personId })).lastContactAt).toBe(door().clock.now())
  })

  it('takes it out of the unfinished visits; reopening puts it back', async () => {
    const { visitId } = await start()
    const isUnfinished = async () =>
      (await door().ask('visits.unfinished', {})).some((visit) => visit.visitId === visitId)
    const told = [await isUnfinished()]
    await door().ask('visits.finish', { visitId })
    told.push(await isUnfinished())
    await door().ask('visits.reopen', { visitId })
    told.push(await isUnfinished())
    expect(told).toEqual([true, false, true])
  })

  it('keeps what was looked at as the person left, until it is reopened', async () => {
    const { visitId } = await start()
    expect(await door().call('visits.checkLeaving', { visitId, leavingChecks: ['papers'] })).toEqual(
      refused('visit_not_finished'),
    )
    expect((await door().ask('visits.finish', { visitId })).leavingChecks).toEqual([])
    await door().ask('visits.checkLeaving', { visitId, leavingChecks: ['accounts', 'printer'] })
    expect((await door().ask('visits.read', { visitId })).leavingChecks).toEqual(['accounts', 'printer'])
    expect(await door().call('visits.checkLeaving', { visitId, leavingChecks: ['papers', 'papers'] })).toMatchObject({
      error: { code: 'invalid_input' },
    })
    await door().ask('visits.checkLeaving', { visitId, leavingChecks: ['accounts'] })
    expect((await door().ask('visits.read', { visitId })).leavingChecks).toEqual(['accounts'])
    expect((await door().ask('visits.reopen', { visitId })).leavingChecks).toEqual([])
  })

  it('twice is refused', async () => {
    const { visitId } = await start()
    await door().ask('visits.finish', { visitId })
    expect(await door().call('visits.finish', { visitId })).toEqual(refused('visit_finished'))
  })
})

it('the unfinished visits come latest first', async () => {
  const first = await start()
  door().clock.advance(1_000)
  const second = await start()
  const [one, two] = await door().ask('visits.unfinished', {})
  expect([one?.visitId, two?.visitId]).toEqual([second.visitId, first.visitId])
})

describe('discarding', () => {
  it('removes a visit in which nothing happened', async () => {
    const { visitId } = await start()
    await door().ask('visits.discard', { visitId })
    expect(await door().call('visits.read', { visitId })).toEqual(refused('visit_unknown'))
  })

  it.each(['a person', 'a dossier', 'a note'])('refuses when there is %s', async (what) => {
    const { visitId } = await start(what === 'a person' ? await aPerson(door()) : null)
    if (what === 'a dossier') await aCasefile(door(), null, 'cpam-c2s', visitId)
    if (what === 'a note') await door().ask('visits.keep', { visitId, note: 'x' })
    expect(await door().call('visits.discard', { visitId })).toEqual(refused('visit_not_empty'))
    expect((await door().ask('visits.read', { visitId })).visitId).toBe(visitId)
  })
})

describe('a visit nobody knows', () => {
  it.each([
    ['visits.read', {}],
    ['visits.chooseSubject', { subject: { kind: 'anonymous' } }],
    ['visits.keep', { note: 'x' }],
    ['visits.finish', {}],
    ['visits.reopen', {}],
    ['visits.discard', {}],
  ])('%s refuses', async (name, input) => {
    expect(await door().raw(name, { visitId: nobody, ...input })).toEqual(refused('visit_unknown'))
  })

  it('nor is a visit started for someone unknown', async () => {
    expect(await door().call('visits.start', { personId: nobody })).toEqual(refused('person_unknown'))
  })
})

it('a paper seen for the person chosen is not that of the anonymous visitor before', async () => {
  const personId = await aPerson(door())
  await seen(door(), ofPerson(personId), 'rib')
  const { visitId } = await start()
  const casefile = await aCasefile(door(), null, 'caf-aide-logement', visitId)
  const before = casefile.papersMissing
  await door().ask('visits.chooseSubject', { visitId, subject: known(personId) })
  expect((await reread(door(), casefile)).papersMissing).toBe(before - 1)
})
