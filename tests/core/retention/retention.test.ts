import { beforeEach, describe, expect, it } from 'vitest'
import { aCasefile, aPerson, doWhatCanBeDone, plan } from '../../support/desk.ts'
import { aPassphrase, type Door, openedDoor } from '../../support/door.ts'
import { aColleague } from '../../support/mediators.ts'
import { reopened } from '../../support/new-desk.ts'

let door: Door
let personId: string
// Her last contact: 2 March 2026. Two years later: 2 March 2028.
beforeEach(async () => {
  door = await openedDoor()
  personId = await aPerson(door, { familyName: 'Ordralfabetix' })
})

const queue = async ({ ask }: Door) => (await ask('retention.read', {})).queue

const nextMorning = async (local: string): Promise<Door> => {
  await door.ask('session.lock', {})
  door.clock.moveTo(local)
  const later = reopened(door)
  await later.ask('session.unlock', { passphrase: aPassphrase })
  return later
}

describe('the end of keeping someone’s data', () => {
  it('is announced thirty days before, and comes twenty-four months after the last contact', async () => {
    expect(await queue(await nextMorning('2028-01-31T09:00'))).toEqual([])
    expect(await queue(await nextMorning('2028-02-01T09:00'))).toMatchObject([
      { personId, dueOn: '2028-03-02', standing: 'announced', postponed: null },
    ])
    expect(await queue(await nextMorning('2028-03-02T09:00'))).toMatchObject([{ standing: 'due' }])
    expect(await queue(await nextMorning('2028-03-03T09:00'))).toMatchObject([{ standing: 'over' }])
  })

  it('is moved by a contact, not by an edit', async () => {
    const casefile = await aCasefile(door, personId, 'cpam-c2s')
    door.clock.moveTo('2027-06-01T09:00')
    await door.ask('casefiles.addNote', { casefileId: casefile.casefileId, text: 'Relu' })
    await door.ask('people.change', {
      personId: personId,
      details: { familyName: 'Ordralfabetix', givenName: '', birthDay: null, phone: '06 39 98 00 11', email: '' },
    })
    expect((await door.ask('people.read', { personId: personId })).lastContactAt).toBeLessThan(Date.parse('2026-03-03'))
    await doWhatCanBeDone(door, casefile)
    expect((await door.ask('people.read', { personId: personId })).lastContactAt).toBe(door.clock.now())
    expect(await queue(await nextMorning('2028-03-03T09:00'))).toEqual([])
  })

  it('closes her data the day after, until she comes back', async () => {
    const { casefileId } = await aCasefile(door, personId, 'cpam-c2s')
    const due = await nextMorning('2028-03-02T09:00')
    expect((await due.call('people.read', { personId: personId })).ok).toBe(true)
    const over = await nextMorning('2028-03-03T09:00')
    const refused = { ok: false, error: { code: 'retention_over' } }
    expect(await over.call('people.read', { personId: personId })).toMatchObject(refused)
    expect(await over.call('casefiles.read', { casefileId: casefileId })).toMatchObject(refused)
    await over.ask('retention.recordReturn', { personId: personId })
    expect((await over.call('casefiles.read', { casefileId: casefileId })).ok).toBe(true)
    expect(await queue(over)).toEqual([])
  })

  it('is postponed for a written reason, a year at most', async () => {
    const over = await nextMorning('2028-03-03T09:00')
    const postpone = (until: string, reason = 'Recours en cours') =>
      over.raw('retention.postpone', { personId, until, reason })
    expect(await postpone('2028-03-03')).toMatchObject({ error: { code: 'out_of_bounds' } })
    expect(await postpone('2029-03-04')).toMatchObject({ error: { code: 'out_of_bounds' } })
    expect(await postpone('2028-06-30', '')).toMatchObject({ error: { code: 'invalid_input' } })
    expect(await postpone('2028-06-30')).toMatchObject({ ok: true })
    expect((await over.call('people.read', { personId: personId })).ok).toBe(true)
    expect(await queue(over)).toEqual([])
    expect(await queue(await nextMorning('2028-06-29T09:00'))).toMatchObject([
      { dueOn: '2028-06-30', postponed: { until: '2028-06-30', reason: 'Recours en cours' } },
    ])
    const after = await nextMorning('2028-07-01T09:00')
    expect(await after.call('people.read', { personId: personId })).toMatchObject({ ok: false })
  })

  it('is executed by a head, on those whose end has come and on no one else', async () => {
    const other = await aPerson(door)
    const due = await nextMorning('2028-03-02T09:00')
    const third = await aPerson(due)
    expect(await due.call('retention.execute', { personIds: [personId, third] })).toMatchObject({
      error: { code: 'not_due' },
    })
    const { passphrase } = await aColleague(due)
    await due.ask('session.switchMediator', { passphrase })
    expect(await due.call('retention.execute', { personIds: [personId] })).toMatchObject({
      error: { code: 'not_allowed' },
    })
    await due.ask('session.switchMediator', { passphrase: aPassphrase })
    expect(await due.ask('retention.execute', { personIds: [personId, other] })).toEqual({
      erased: 2,
      archivedMandates: 0,
    })
    expect((await due.ask('retention.read', {})).proofs).toMatchObject([
      { category: 'dossier', rule: 'retention', count: 2 },
    ])
    expect((await due.call('people.read', { personId: third })).ok).toBe(true)
  })

  it('comes by itself a month later, and never before it was announced for a month', async () => {
    await nextMorning('2028-02-10T09:00')
    const late = await nextMorning('2028-04-01T09:00')
    expect(await queue(late)).toMatchObject([{ byItselfAfter: '2028-04-01' }])
    const gone = await nextMorning('2028-04-02T09:00')
    expect(await queue(gone)).toEqual([])
    expect((await gone.ask('retention.read', {})).proofs).toMatchObject([{ category: 'dossier', count: 1 }])
  })

  it('waits a month after a desk that was closed for long opens again', async () => {
    const back = await nextMorning('2029-01-15T09:00')
    expect(await queue(back)).toMatchObject([{ standing: 'over', byItselfAfter: '2029-02-14' }])
    expect(await queue(await nextMorning('2029-02-14T09:00'))).toHaveLength(1)
    expect(await queue(await nextMorning('2029-02-15T09:00'))).toEqual([])
  })
})

describe('what was done for nobody known', () => {
  it('goes two years later, with its visits and appointments; what is counted stays', async () => {
    const { visitId } = await door.ask('visits.start', { personId: null })
    await door.ask('visits.chooseSubject', { visitId, subject: { kind: 'anonymous' } })
    const { casefileId } = await aCasefile(door, null, 'cpam-c2s', visitId)
    await plan(door, null, [], '2026-03-10', '10:00')
    await door.ask('visits.finish', { visitId })
    const later = await nextMorning('2028-03-11T09:00')
    expect(await later.call('casefiles.read', { casefileId: casefileId })).toMatchObject({
      error: { code: 'casefile_unknown' },
    })
    expect(await later.ask('agenda.list', { from: '2026-03-01', endsBefore: '2026-04-01' })).toEqual([])
    expect((await later.ask('retention.read', {})).proofs).toMatchObject([{ category: 'anonymous', count: 3 }])
    expect(
      (await later.ask('activity.entries', { from: '2026-03-01', to: '2026-03-31', limit: 50 })).entries,
    ).toHaveLength(1)
  })
})

describe('how long each category is kept', () => {
  it('is shortened by a head within bounds, never lengthened over the ceiling', async () => {
    const set = (category: 'dossier' | 'journal', months: number) =>
      door.call('retention.setRule', { category, months })
    expect(await set('dossier', 25)).toMatchObject({ error: { code: 'out_of_bounds' } })
    expect(await set('dossier', 2)).toMatchObject({ error: { code: 'out_of_bounds' } })
    expect(await set('journal', 13)).toMatchObject({ error: { code: 'out_of_bounds' } })
    expect(await set('journal', 5)).toMatchObject({ error: { code: 'out_of_bounds' } })
    expect(await set('dossier', 12)).toMatchObject({ ok: true })
    expect((await door.ask('retention.read', {})).rules).toMatchObject([
      { category: 'dossier', months: 12, floor: 3, ceiling: 24 },
      { category: 'anonymous', months: 24 },
      { category: 'journal', months: 12 },
    ])
    expect(await queue(await nextMorning('2027-03-03T09:00'))).toMatchObject([
      { dueOn: '2027-03-02', standing: 'over' },
    ])
  })
})
