import { describe, expect, it } from 'vitest'
import { openDoor } from '../../support/door.ts'
import { validInputs } from '../../support/valid-inputs.ts'
import { aCasefile, aPerson, close, nobody, only, reread, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()

const sheetOf = async (procedureId: string) => (await door().ask('procedures.read', { procedureId })).sheet

describe('a dossier just opened', () => {
  it('has every step and every paper of the sheet, nothing done, nothing settled', async () => {
    const sheet = await sheetOf('caf-aide-logement')
    const casefile = await aCasefile(door(), await aPerson(door()), 'caf-aide-logement')
    expect(casefile.steps.map(({ text }) => text).toSorted()).toEqual(sheet.steps.map(({ text }) => text).toSorted())
    expect(casefile.papers.map(({ documentTypeId }) => documentTypeId)).toEqual(sheet.documents.map(({ id }) => id))
    expect(casefile).toMatchObject({
      status: 'preparing',
      stepsDone: 0,
      sheet,
      sheetChanged: false,
      sheetRemoved: false,
    })
    expect(new Set(casefile.papers.map(({ standing }) => standing.state))).toEqual(new Set(['to_bring', 'to_ask']))
  })

  it('begins its history', async () => {
    const { timeline, openedAt } = await aCasefile(door(), null, 'cpam-c2s')
    expect(timeline).toEqual([{ at: openedAt, mediatorName: 'Dominique Test', event: { kind: 'opened' } }])
  })

  it('is given back by the store after a lock', async () => {
    const own = await aCasefile(door(), await aPerson(door()), 'caf-aide-logement')
    await door().ask('session.lock', {})
    await door().ask('session.unlock', { passphrase: 'lampe rivage tortue cerise manteau fougere brouette' })
    expect(await reread(door(), own)).toEqual(own)
  })
})

describe('opening', () => {
  it('refuses to put someone else’s dossier in a visit', async () => {
    const { visitId } = await door().ask('visits.start', { personId: await aPerson(door()) })
    const personId = await aPerson(door())
    const answer = await door().call('casefiles.open', { personId, visitId, procedureIds: ['cpam-c2s'] })
    expect(answer).toEqual({ ok: false, error: { code: 'visit_of_someone_else' } })
    expect(await door().ask('casefiles.ofPerson', { personId })).toEqual([])
  })

  it('is for the person of the visit when the screen had not heard yet who was chosen', async () => {
    const personId = await aPerson(door())
    const { visitId } = await door().ask('visits.start', { personId: null })
    await door().ask('visits.chooseSubject', { visitId, subject: { kind: 'known', personId } })
    const opened = await door().ask('casefiles.open', { personId: null, visitId, procedureIds: ['cpam-c2s'] })
    expect(opened.map((casefile) => casefile.personId)).toEqual([personId])
  })

  it('takes up the dossier already open for the same person and procedure', async () => {
    const personId = await aPerson(door())
    const first = await aCasefile(door(), personId, 'cpam-c2s')
    expect((await aCasefile(door(), personId, 'cpam-c2s')).casefileId).toBe(first.casefileId)
  })

  it('makes a new one when the former is closed', async () => {
    const personId = await aPerson(door())
    const first = await aCasefile(door(), personId, 'cpam-c2s')
    await close(door(), first)
    expect((await aCasefile(door(), personId, 'cpam-c2s')).casefileId).not.toBe(first.casefileId)
  })

  it('takes two procedures in one call, and one named twice once', async () => {
    const procedureIds = ['cpam-c2s', 'caf-aide-logement', 'cpam-c2s']
    const opened = await door().ask('casefiles.open', { personId: await aPerson(door()), visitId: null, procedureIds })
    expect(opened.map(({ procedureId }) => procedureId)).toEqual(['cpam-c2s', 'caf-aide-logement'])
  })

  it('with one unknown procedure opens none', async () => {
    const personId = await aPerson(door())
    const answer = await door().call('casefiles.open', {
      personId,
      visitId: null,
      procedureIds: ['cpam-c2s', 'dragon'],
    })
    expect(answer).toEqual({ ok: false, error: { code: 'procedure_unknown' } })
    expect(await door().ask('casefiles.ofPerson', { personId })).toEqual([])
  })

  it('keeps apart the dossiers of two anonymous people', async () => {
    const [one, other] = [await aCasefile(door(), null, 'cpam-c2s'), await aCasefile(door(), null, 'cpam-c2s')]
    expect(one.casefileId).not.toBe(other.casefileId)
  })

  it('the same procedure twice in one anonymous visit takes up the same dossier', async () => {
    const { visitId } = await door().ask('visits.start', { personId: null })
    const one = await aCasefile(door(), null, 'cpam-c2s', visitId)
    const again = await aCasefile(door(), null, 'cpam-c2s', visitId)
    expect(again.casefileId).toBe(one.casefileId)
    expect((await door().ask('casefiles.ofVisit', { visitId })).map(({ casefileId }) => casefileId)).toEqual([
      one.casefileId,
    ])
  })

  it('attaches to the visit in the order they were taken up', async () => {
    const personId = await aPerson(door())
    const former = await aCasefile(door(), personId, 'ants-passeport')
    const { visitId } = await door().ask('visits.start', { personId })
    const first = await aCasefile(door(), personId, 'cpam-c2s', visitId)
    door().clock.advance(60_000)
    await aCasefile(door(), personId, 'ants-passeport', visitId)
    expect((await door().ask('visits.read', { visitId })).casefileIds).toEqual([first.casefileId, former.casefileId])
  })

  it.each([
    ['for someone unknown', { personId: nobody, visitId: null }, 'person_unknown'],
    ['in an unknown visit', { personId: null, visitId: nobody }, 'visit_unknown'],
  ])('%s is refused', async (_name, who, code) => {
    expect(await door().call('casefiles.open', { ...who, procedureIds: ['cpam-c2s'] })).toEqual({
      ok: false,
      error: { code },
    })
  })

  it('in a finished visit is refused', async () => {
    const personId = await aPerson(door())
    const { visitId } = await door().ask('visits.start', { personId })
    await door().ask('visits.finish', { visitId })
    const answer = await door().call('casefiles.open', { personId, visitId, procedureIds: ['cpam-c2s'] })
    expect(answer).toEqual({ ok: false, error: { code: 'visit_finished' } })
  })
})

describe('a dossier nobody has', () => {
  it.each([
    ['casefiles.read', { casefileId: nobody }, 'casefile_unknown'],
    ['casefiles.ofVisit', { visitId: nobody }, 'visit_unknown'],
    ['casefiles.setStatus', { casefileId: nobody, status: 'in_progress', reason: '' }, 'casefile_unknown'],
    ['casefiles.submit', validInputs['casefiles.submit'], 'casefile_unknown'],
    ['casefiles.recordDocumentsRequested', validInputs['casefiles.recordDocumentsRequested'], 'casefile_unknown'],
    ['casefiles.recordDocumentsSent', validInputs['casefiles.recordDocumentsSent'], 'casefile_unknown'],
    ['casefiles.recordDecision', validInputs['casefiles.recordDecision'], 'casefile_unknown'],
    ['exchanges.ofCasefile', { casefileId: nobody }, 'casefile_unknown'],
    ['exchanges.record', validInputs['exchanges.record'], 'casefile_unknown'],
    ['appeals.plan', validInputs['appeals.plan'], 'casefile_unknown'],
    ['appeals.letter', validInputs['appeals.letter'], 'casefile_unknown'],
    ['appeals.file', validInputs['appeals.file'], 'casefile_unknown'],
    ['casefiles.keepDraftNote', { casefileId: nobody, text: '' }, 'casefile_unknown'],
    ['casefiles.addNote', { casefileId: nobody, text: 'x' }, 'casefile_unknown'],
    ['casefiles.tickStep', { stepId: nobody, how: 'alone' }, 'step_unknown'],
    ['casefiles.setObstacle', { stepId: nobody, obstacle: null, words: '' }, 'step_unknown'],
    ['deadlines.add', { casefileId: nobody, sheetDeadline: null, label: 'x', day: '2026-03-02' }, 'casefile_unknown'],
    ['handouts.read', { casefileIds: [nobody] }, 'casefile_unknown'],
    ['handouts.recordPrinted', { casefileIds: [nobody] }, 'casefile_unknown'],
  ])('%s refuses', async (name, input, code) => {
    expect(await door().raw(name, input)).toEqual({ ok: false, error: { code } })
  })

  it('gives an unknown person no dossier', async () => {
    expect(await door().ask('casefiles.ofPerson', { personId: nobody })).toEqual([])
  })

  it('the identifier of one thing is not that of another', async () => {
    const casefile = await aCasefile(door(), await aPerson(door()), 'cpam-c2s')
    expect(await door().call('casefiles.tickStep', { stepId: casefile.casefileId, how: 'alone' })).toEqual({
      ok: false,
      error: { code: 'step_unknown' },
    })
    expect(await door().call('casefiles.read', { casefileId: casefile.steps[0]?.stepId ?? '' })).toEqual({
      ok: false,
      error: { code: 'casefile_unknown' },
    })
  })
})

it('nothing opens before the store is set up', async () => {
  const answer = await openDoor().call('casefiles.open', { personId: null, visitId: null, procedureIds: ['cpam-c2s'] })
  expect(answer).toEqual({ ok: false, error: { code: 'locked' } })
})

it('the latest change comes first among a person’s dossiers, the open before the closed', async () => {
  const personId = await aPerson(door())
  const closed = await aCasefile(door(), personId, 'cpam-c2s')
  const older = await aCasefile(door(), personId, 'ants-passeport')
  door().clock.advance(60_000)
  const newer = await aCasefile(door(), personId, 'caf-aide-logement')
  door().clock.advance(60_000)
  await door().ask('casefiles.setStatus', {
    casefileId: closed.casefileId,
    status: 'referred',
    reason: 'Vers la mairie',
    outcome: 'handed_over',
  })
  const listed = await door().ask('casefiles.ofPerson', { personId })
  expect(listed.map(({ casefileId }) => casefileId)).toEqual([newer.casefileId, older.casefileId, closed.casefileId])
  expect(only(listed.slice(2)).next).toEqual({ what: { kind: 'closed' }, who: null, by: null })
})
