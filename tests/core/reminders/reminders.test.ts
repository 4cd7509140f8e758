import { beforeEach, describe, expect, it } from 'vitest'
import type { Input, Output } from '../../../core/contract/index.ts'
import type { Reminder, ReminderKind } from '../../../core/contract/reminders.ts'
import { openedDoor, type Door } from '../../support/door.ts'
import { aCasefile, aMandate, aPerson, ofPerson, only, plan, seen } from '../../support/desk.ts'

let door: Door
beforeEach(async () => {
  door = await openedDoor()
  door.clock.moveTo('2026-03-02T09:30')
})

const list = () => door.ask('reminders.list', {})
const ofKind = (reminders: readonly Reminder[], kind: ReminderKind) =>
  reminders.filter(({ about }) => about.kind === kind)
const due = async (kind: ReminderKind) => ofKind((await list()).due, kind)
const coming = async (kind: ReminderKind) => ofKind((await list()).coming, kind)
const times = (reminders: readonly Reminder[]) => reminders.map(({ day, time }) => `${day}T${time}`)
const refused = (code: string) => ({ ok: false, error: { code } })

const write = (details: Partial<Input<'reminders.add'>> = {}): Promise<Output<'reminders.add'>> =>
  door.ask('reminders.add', {
    text: 'Rappeler la mairie',
    day: '2026-03-03',
    time: '09:00',
    repeat: 'none',
    personId: null,
    casefileId: null,
    ...details,
  })

describe('what the store knows recalls itself', () => {
  it('an appointment, as long before as was asked, with whom and which dossier', async () => {
    const personId = await aPerson(door, { familyName: 'Benali', givenName: 'Nora' })
    const casefile = await aCasefile(door, personId, 'cpam-c2s')
    const { appointmentId } = await plan(door, personId, [casefile.casefileId], '2026-03-04', '14:00')
    await door.ask('agenda.change', { appointmentId, remindBefore: [1440, 120] })
    expect(times(await coming('appointment'))).toEqual(['2026-03-03T14:00', '2026-03-04T12:00'])
    door.clock.moveTo('2026-03-03T14:00')
    expect(only(await due('appointment'))).toMatchObject({
      personName: expect.stringContaining('Nora'),
      casefileId: casefile.casefileId,
      about: { appointmentId, day: '2026-03-04', time: '14:00' },
    })
  })

  it('an appointment that is moved is recalled for its new time, one that is cancelled no more', async () => {
    const { appointmentId } = await plan(door, await aPerson(door), [], '2026-03-04', '14:00')
    await door.ask('agenda.change', { appointmentId, remindBefore: [120] })
    door.clock.moveTo('2026-03-04T12:30')
    const before = only(await due('appointment'))
    await door.ask('reminders.markDone', { key: before.key, done: true })
    expect(await due('appointment')).toEqual([])
    await door.ask('agenda.change', { appointmentId, day: '2026-03-06' })
    expect(times(await coming('appointment'))).toEqual(['2026-03-06T12:00'])
    await door.ask('agenda.setStatus', { appointmentId, status: 'cancelled_by_us' })
    expect(await coming('appointment')).toEqual([])
  })

  it('a deadline, until it is done or removed', async () => {
    const casefile = await aCasefile(door, await aPerson(door), 'caf-aide-logement')
    const { casefileId } = casefile
    const add = (label: string) =>
      door.ask('deadlines.add', { casefileId, sheetDeadline: null, label, day: '2026-03-05' })
    const first = await add('Répondre')
    const second = await add('Envoyer')
    expect(await due('deadline')).toEqual([])
    door.clock.moveTo('2026-03-05T09:00')
    expect((await due('deadline')).map(({ about }) => (about.kind === 'deadline' ? about.label : ''))).toEqual(
      expect.arrayContaining(['Répondre', 'Envoyer']),
    )
    await door.ask('deadlines.setDone', { deadlineId: first.deadlineId, done: true })
    await door.ask('deadlines.remove', { deadlineId: second.deadlineId })
    expect(await due('deadline')).toEqual([])
  })

  it('a paper that an open dossier needs, a month then a week before it is worth nothing', async () => {
    const personId = await aPerson(door)
    await aCasefile(door, personId, 'caf-aide-logement')
    await seen(door, ofPerson(personId), 'piece-identite', { expiresOn: '2026-04-10' })
    door.clock.moveTo('2026-03-11T09:00')
    expect(only(await due('paper'))).toMatchObject({ personId, about: { until: '2026-04-10' }, day: '2026-03-11' })
    door.clock.moveTo('2026-04-03T09:00')
    expect(times(await due('paper'))).toEqual(['2026-04-03T09:00'])
  })

  it('a mandate about to end', async () => {
    const personId = await aPerson(door)
    const mandate = await aMandate(door, personId)
    if (mandate.endsAt === null) throw new Error('this mandate has an end')
    const weekBefore = new Date(mandate.endsAt - 7 * 86_400_000).toISOString().slice(0, 10)
    door.clock.moveTo(`${weekBefore}T23:00`)
    expect(only(await due('mandate'))).toMatchObject({ personId, about: { what: 'ends' } })
  })

  it('a dossier that waits for an organisation and of which nothing is heard for thirty days', async () => {
    const { casefileId } = await aCasefile(door, await aPerson(door), 'caf-aide-logement')
    await door.ask('casefiles.submit', {
      casefileId,
      channel: 'online',
      day: '2026-03-02',
      proofNumber: 'A1',
      personSigned: true,
      personPaid: false,
    })
    door.clock.moveTo('2026-04-01T08:59')
    expect(await due('silence')).toEqual([])
    door.clock.moveTo('2026-04-01T09:00')
    expect(only(await due('silence'))).toMatchObject({ casefileId, about: { since: '2026-03-02' } })
  })

  it('what waits for the network, each morning that it is there', async () => {
    await aCasefile(door, await aPerson(door), 'caf-creation-compte')
    await door.ask('settings.change', { network: 'absent' })
    expect(await due('online')).toEqual([])
    await door.ask('settings.change', { network: 'present' })
    const waiting = await due('online')
    const counted = (await door.ask('today.read', {})).online.length
    expect(waiting).toHaveLength(counted === 0 ? 0 : 1)
  })
})

describe('one written by hand', () => {
  it('is due at its time, done for good, and back when that was a mistake', async () => {
    await write({ day: '2026-03-02', time: '10:00' })
    expect(times(await coming('free'))).toEqual(['2026-03-02T10:00'])
    door.clock.moveTo('2026-03-02T10:00')
    const { key } = only(await due('free'))
    await door.ask('reminders.markDone', { key, done: true })
    expect(await due('free')).toEqual([])
    await door.ask('reminders.markDone', { key, done: false })
    expect(await due('free')).toHaveLength(1)
  })

  it('that comes back is done for this time only', async () => {
    await write({ repeat: 'weekly' })
    door.clock.moveTo('2026-03-03T09:00')
    await door.ask('reminders.markDone', { key: only(await due('free')).key, done: true })
    expect(await due('free')).toEqual([])
    door.clock.moveTo('2026-03-10T09:00')
    expect(times(await due('free'))).toEqual(['2026-03-10T09:00'])
  })

  it('away for a month, one that comes each day is said once', async () => {
    await write({ repeat: 'daily' })
    door.clock.moveTo('2026-04-03T12:00')
    expect(times(await due('free'))).toEqual(['2026-04-03T09:00'])
  })

  it('is about its person and its dossier, and leaves with them', async () => {
    const personId = await aPerson(door)
    const { casefileId, title } = await aCasefile(door, personId, 'caf-aide-logement')
    await write({ casefileId })
    expect(only(await coming('free'))).toMatchObject({ personId, casefileId, casefileTitle: title })
  })

  it('refuses a time that has passed, one that does not exist, and someone unknown', async () => {
    const details = { text: 'x', time: '09:00', repeat: 'none', personId: null, casefileId: null } as const
    const add = (more: Partial<Input<'reminders.add'>>) =>
      door.call('reminders.add', { ...details, day: '2026-03-03', ...more })
    const nobody = '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'
    expect(await add({ day: '2026-03-01' })).toMatchObject(refused('reminder_in_past'))
    expect(await add({ day: '2026-03-29', time: '02:30' })).toMatchObject(refused('time_does_not_exist'))
    expect(await add({ personId: nobody })).toMatchObject(refused('person_unknown'))
    expect(await add({ casefileId: nobody })).toMatchObject(refused('casefile_unknown'))
    expect((await list()).comingTotal).toBe(0)
  })

  it('is corrected after its time has come, but not moved into the past', async () => {
    const before = await write()
    const { reminderId } = before
    door.clock.moveTo('2026-03-04T12:00')
    const details = { text: 'Rappeler le CCAS', day: before.day, time: before.time, repeat: before.repeat }
    expect(await door.ask('reminders.change', { reminderId, ...details })).toMatchObject({ text: 'Rappeler le CCAS' })
    expect(await door.call('reminders.change', { reminderId, ...details, day: '2026-03-02' })).toMatchObject(
      refused('reminder_in_past'),
    )
    expect(only(await due('free')).about).toMatchObject({ text: 'Rappeler le CCAS' })
  })

  it('that is removed is gone, and is put back as it was, even after its time', async () => {
    const { reminderId } = await write()
    door.clock.moveTo('2026-03-04T12:00')
    const removed = await door.ask('reminders.remove', { reminderId })
    expect(await due('free')).toEqual([])
    expect(await door.call('reminders.remove', { reminderId })).toMatchObject(refused('reminder_unknown'))
    await door.ask('reminders.restore', removed)
    await door.ask('reminders.restore', removed)
    expect(times(await due('free'))).toEqual(['2026-03-03T09:00'])
  })
})

describe('a reminder that is put off', () => {
  it('comes at the new time, is not seen any more, and has its own time back when asked', async () => {
    await write({ day: '2026-03-02', time: '10:00' })
    door.clock.moveTo('2026-03-02T10:00')
    const { key } = only(await due('free'))
    await door.ask('reminders.markSeen', { keys: [key] })
    expect((await list()).unseen).toBe(0)
    await door.ask('reminders.putOff', { key, until: { day: '2026-03-03', time: '09:00' } })
    expect(await due('free')).toEqual([])
    expect(only(await coming('free'))).toMatchObject({ putOff: true, day: '2026-03-03', time: '09:00', seen: false })
    await door.ask('reminders.putOff', { key, until: null })
    expect(await due('free')).toHaveLength(1)
  })

  it('across the night when the clock moves, comes at the same time by the wall', async () => {
    door.clock.moveTo('2026-03-28T12:00')
    await write({ day: '2026-03-28', time: '12:00' })
    const { key } = only(await due('free'))
    await door.ask('reminders.putOff', { key, until: { day: '2026-03-29', time: '09:00' } })
    door.clock.moveTo('2026-03-29T08:59')
    expect(await due('free')).toEqual([])
    door.clock.moveTo('2026-03-29T09:00')
    expect(await due('free')).toHaveLength(1)
  })

  it('cannot be put off to the past', async () => {
    await write({ day: '2026-03-02', time: '10:00' })
    door.clock.moveTo('2026-03-02T10:00')
    const { key } = only(await due('free'))
    expect(await door.call('reminders.putOff', { key, until: { day: '2026-03-02', time: '09:59' } })).toMatchObject(
      refused('reminder_in_past'),
    )
  })
})

describe('the desk moves to another zone', () => {
  it('what concerns a day follows its mornings; what has an instant keeps it', async () => {
    const casefile = await aCasefile(door, await aPerson(door), 'caf-aide-logement')
    const { casefileId } = casefile
    await door.ask('deadlines.add', { casefileId, sheetDeadline: null, label: 'Écrire', day: '2026-03-11' })
    const inParis = only(await coming('deadline'))
    expect(inParis).toMatchObject({ day: '2026-03-04', time: '09:00' })
    await door.ask('settings.change', { timeZone: 'America/Cayenne' })
    const inCayenne = only(await coming('deadline'))
    expect(inCayenne).toMatchObject({ day: '2026-03-04', time: '09:00' })
    expect(inCayenne.showAt - inParis.showAt).toBe(4 * 3_600_000)
  })
})
