import { describe, expect, it } from 'vitest'
import type { Door } from '../../support/door.ts'
import { aPassphrase, openedDoor } from '../../support/door.ts'
import { aPaper, kept, pdfOf, sent } from '../../support/copies.ts'
import { aCasefile, aPerson, close, nobody, ofCasefile, ofPerson, seen } from '../../support/desk.ts'

const idsOf = async (door: Door, heldDocumentId: string) =>
  (await door.ask('copies.ofDocument', { heldDocumentId })).copies.map(({ copyId }) => copyId)

async function lockAndUnlock(door: Door): Promise<void> {
  await door.ask('session.lock', {})
  await door.ask('session.unlock', { passphrase: aPassphrase })
}

/** Someone with a dossier that asks for the paper, and a copy of it. */
async function aDossierAndACopy(door: Door) {
  const personId = await aPerson(door)
  const casefile = await aCasefile(door, personId, 'caf-aide-logement')
  const paper = casefile.papers.find(({ documentTypeId }) => documentTypeId === 'rib')
  if (paper === undefined) throw new Error('this procedure asks for papers')
  const { heldDocumentId } = await seen(door, ofPerson(personId), paper.documentTypeId)
  const copy = await kept(door, heldDocumentId)
  return { personId, casefile, heldDocumentId, copy }
}

describe('a copy that follows its dossiers', () => {
  it('has no last day while one is open, then thirty days after it closes, again none when it is reopened', async () => {
    const door = await openedDoor()
    const { casefile, copy } = await aDossierAndACopy(door)
    expect(copy).toMatchObject({ end: { kind: 'after_closing' }, lastDay: null })
    door.clock.moveTo('2026-03-20T10:00')
    await close(door, casefile)
    expect(await door.ask('copies.read', { copyId: copy.copyId })).toMatchObject({ lastDay: '2026-04-19' })
    door.clock.moveTo('2026-04-01T10:00')
    await door.ask('casefiles.addNote', { casefileId: casefile.casefileId, text: 'Vu ce jour.' })
    expect(await door.ask('copies.read', { copyId: copy.copyId })).toMatchObject({ lastDay: '2026-04-19' })
    const { casefileId } = casefile
    await door.ask('casefiles.setStatus', { casefileId, status: 'in_progress', reason: '' })
    expect(await door.ask('copies.read', { copyId: copy.copyId })).toMatchObject({ lastDay: null })
  })

  it('is deleted at the first opening after its last day, not before', async () => {
    const door = await openedDoor()
    const { casefile, heldDocumentId, copy } = await aDossierAndACopy(door)
    await close(door, casefile)
    door.clock.moveTo('2026-04-01T23:50')
    await lockAndUnlock(door)
    expect(await idsOf(door, heldDocumentId)).toEqual([copy.copyId])
    door.clock.moveTo('2026-04-02T00:10')
    await lockAndUnlock(door)
    expect(await idsOf(door, heldDocumentId)).toEqual([])
  })

  it('waits for the last of several dossiers, and only for those that ask for it', async () => {
    const door = await openedDoor()
    const { personId, casefile, copy } = await aDossierAndACopy(door)
    const alsoAsks = await aCasefile(door, personId, 'caf-prime-activite')
    await aCasefile(door, personId, 'cpam-c2s')
    await close(door, casefile)
    expect(await door.ask('copies.read', { copyId: copy.copyId })).toMatchObject({ lastDay: null })
    await close(door, alsoAsks)
    expect(await door.ask('copies.read', { copyId: copy.copyId })).toMatchObject({ lastDay: '2026-04-01' })
  })

  it('follows the dossier of someone anonymous as well', async () => {
    const door = await openedDoor()
    const casefile = await aCasefile(door, null, 'caf-aide-logement')
    const paper = casefile.papers.find(({ documentTypeId }) => documentTypeId === 'rib')
    const { heldDocumentId } = await seen(door, ofCasefile(casefile.casefileId), paper?.documentTypeId ?? '')
    const copy = await kept(door, heldDocumentId)
    expect(copy.lastDay).toBeNull()
    await close(door, casefile)
    const holder = ofCasefile(casefile.casefileId)
    expect(await door.ask('copies.ofHolder', { holder })).toMatchObject([
      { copyId: copy.copyId, lastDay: '2026-04-01' },
    ])
    expect(await door.ask('copies.read', { copyId: copy.copyId })).toMatchObject({ holder })
  })
})

describe('a copy kept until a day', () => {
  it('is deleted while the store stays open, within an hour of that day’s end, and the screens are told', async () => {
    const door = await openedDoor()
    const { heldDocumentId } = await aPaper(door)
    const end = { kind: 'day', day: '2026-03-02' } as const
    await kept(door, heldDocumentId, pdfOf(50), { end })
    door.clock.moveTo('2026-03-02T23:59')
    await stayForAnHour(door)
    expect(await idsOf(door, heldDocumentId)).toHaveLength(1)
    const before = door.events.length
    door.clock.moveTo('2026-03-03T00:01')
    await stayForAnHour(door)
    expect(await idsOf(door, heldDocumentId)).toEqual([])
    expect(door.events.slice(before)).toContainEqual({ type: 'changed', domains: ['copies'] })
  })

  it('may be kept longer, or follow the dossiers again', async () => {
    const door = await openedDoor()
    const { heldDocumentId } = await aPaper(door)
    const { copyId } = await kept(door, heldDocumentId)
    const change = (day: string) => door.call('copies.changeEnd', { copyId, end: { kind: 'day', day } })
    expect(await change('2026-09-01')).toMatchObject({ ok: true, value: { lastDay: '2026-09-01' } })
    expect(await change('2027-03-03')).toEqual({ ok: false, error: { code: 'copy_end_not_allowed' } })
    const answer = await door.ask('copies.changeEnd', { copyId, end: { kind: 'after_closing' } })
    expect(answer).toMatchObject({ end: { kind: 'after_closing' }, lastDay: '2026-04-01' })
  })
})

/** Someone is at the keyboard: the desk does not lock. */
async function stayForAnHour(door: Door): Promise<void> {
  for (let minute = 0; minute < 62; minute += 2) {
    door.timers.advance(2 * 60_000)
    await door.ask('session.stayActive', {})
  }
  expect(door.events).not.toContainEqual(expect.objectContaining({ type: 'session', status: { state: 'locked' } }))
}

it('a transfer that nobody ended is forgotten at the next opening', async () => {
  const door = await openedDoor()
  const { heldDocumentId } = await aPaper(door)
  const copyId = await sent(door, heldDocumentId, pdfOf(50))
  await lockAndUnlock(door)
  expect(await door.call('copies.complete', { copyId })).toEqual({ ok: false, error: { code: 'copy_unknown' } })
})

describe('a paper', () => {
  it('cannot be forgotten with its copies: they are deleted first, by name', async () => {
    const door = await openedDoor()
    const { heldDocumentId } = await aPaper(door)
    const { copyId } = await kept(door, heldDocumentId)
    expect(await door.call('documents.forget', { heldDocumentId })).toEqual({
      ok: false,
      error: { code: 'copies_kept' },
    })
    expect(await idsOf(door, heldDocumentId)).toEqual([copyId])
    await door.ask('copies.remove', { copyId })
    expect(await door.call('documents.forget', { heldDocumentId })).toMatchObject({ ok: true })
  })

  it('seen again keeps the copies made before', async () => {
    const door = await openedDoor()
    const personId = await aPerson(door)
    const first = await seen(door, ofPerson(personId), 'rib')
    const { copyId } = await kept(door, first.heldDocumentId)
    const again = await seen(door, ofPerson(personId), 'rib')
    const other = await seen(door, ofPerson(personId), 'livret-famille')
    expect(await idsOf(door, again.heldDocumentId)).toEqual([copyId])
    expect(await idsOf(door, other.heldDocumentId)).toEqual([])
    expect(await door.ask('copies.ofHolder', { holder: ofPerson(personId) })).toHaveLength(1)
  })
})

it.each([
  ['copies.read', { copyId: nobody }, 'copy_unknown'],
  ['copies.remove', { copyId: nobody }, 'copy_unknown'],
  ['copies.ofDocument', { heldDocumentId: nobody }, 'held_document_unknown'],
] as const)('%s of what nobody has is refused', async (name, input, code) => {
  const door = await openedDoor()
  expect(await door.raw(name, input)).toEqual({ ok: false, error: { code } })
})
