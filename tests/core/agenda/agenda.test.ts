import { beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '../../../core/contract/index.ts'
import { aCasefile, aPerson, nobody, ofPerson, only, plan, reread, seen, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()
beforeEach(async () => {
  door().clock.moveTo('2026-03-02T09:30')
  await door().ask('settings.change', { timeZone: 'Europe/Paris' })
})

const refused = (code: string) => ({ ok: false, error: { code } })
const appointment = (more: Partial<Input<'agenda.plan'>> = {}): Input<'agenda.plan'> => ({
  personId: null,

  casefileIds: [],
  with: { kind: 'mediator' },
  day: '2026-03-10',
  time: '14:00',
  durationMinutes: 30,
  place: '',
  ...more,
})

describe('planning', () => {
  it('tells the appointment back as it was promised', async () => {
    const personId = await aPerson(door(), { familyName: 'Hugo', givenName: 'Adèle' })
    const { casefileId, title } = await aCasefile(door(), personId, 'cpam-c2s')
    const planned = await door().ask(
      'agenda.plan',
      appointment({ personId, casefileIds: [casefileId, casefileId], place: ' Bureau 2 ' }),
    )
    expect(planned).toMatchObject({
      personId,
      personName: 'Adèle Hugo',
      with: { kind: 'mediator' },
      organisationName: null,
      day: '2026-03-10',
      time: '14:00',
      startsAt: Date.parse('2026-03-10T13:00Z'),
      durationMinutes: 30,
      place: 'Bureau 2',
      status: 'planned',
      casefiles: [{ casefileId, title }],
    })
  })

  it('with an organisation names it', async () => {
    const planned = await door().ask(
      'agenda.plan',
      appointment({ with: { kind: 'organisation', organisationId: 'caf' } }),
    )
    expect(planned).toMatchObject({ with: { kind: 'organisation', organisationId: 'caf' }, organisationName: 'Caf' })
  })

  it('is written in the dossier, and shown there', async () => {
    const personId = await aPerson(door())
    const casefile = await aCasefile(door(), personId, 'cpam-c2s')
    await plan(door(), personId, [casefile.casefileId], '2026-03-10', '14:00')
    const { appointments, timeline } = await reread(door(), casefile)
    expect(only(appointments).time).toBe('14:00')
    expect(timeline[0]?.event).toEqual({ kind: 'appointment_planned', day: '2026-03-10', time: '14:00' })
  })

  it.each([
    ['a minute ago', '2026-03-02', '09:29', 'appointment_in_past'],
    ['yesterday', '2026-03-01', '23:00', 'appointment_in_past'],
    ['at a time that the change of clocks skips', '2026-03-29', '02:30', 'time_does_not_exist'],
  ])('%s is refused', async (_name, day, time, code) => {
    expect(await door().call('agenda.plan', appointment({ day, time }))).toEqual(refused(code))
  })

  it.each([
    ['this very minute', '2026-03-02', '09:30'],
    ['at a time told twice', '2026-10-25', '02:30'],
    ['on the last day there is', '9999-12-31', '23:59'],
  ])('%s is not', async (_name, day, time) => {
    expect(await door().ask('agenda.plan', appointment({ day, time }))).toMatchObject({ day, time })
  })

  it.each([
    ['someone unknown', { personId: nobody }, 'person_unknown'],
    ['an unknown dossier', { casefileIds: [nobody] }, 'casefile_unknown'],
    ['an unknown organisation', { with: { kind: 'organisation', organisationId: 'dragons' } }, 'organisation_unknown'],
  ] satisfies readonly (readonly [string, Partial<Input<'agenda.plan'>>, string])[])(
    'for %s is refused',
    async (_name, more, code) => {
      expect(await door().call('agenda.plan', appointment(more))).toEqual(refused(code))
    },
  )

  it.each(['another person', 'nobody'])(
    'for %s with this person’s dossier is refused, and writes nothing',
    async (who) => {
      const casefile = await aCasefile(door(), await aPerson(door()), 'cpam-c2s')
      const personId = who === 'nobody' ? null : await aPerson(door())
      expect(await door().call('agenda.plan', appointment({ personId, casefileIds: [casefile.casefileId] }))).toEqual(
        refused('casefile_unknown'),
      )
      expect(await reread(door(), casefile)).toEqual(casefile)
    },
  )
})

describe('the papers to bring', () => {
  it('are those missing, and those that will be too old that day', async () => {
    const personId = await aPerson(door())
    const { casefileId } = await aCasefile(door(), personId, 'mairie-pacs-mariage')
    await seen(door(), ofPerson(personId), 'acte-naissance', { issuedOn: '2026-01-15' })
    const label = only((await door().ask('documents.ofPerson', { personId })).map((held) => held.label))
    const early = await plan(door(), personId, [casefileId], '2026-04-14', '10:00')
    const late = await plan(door(), personId, [casefileId], '2026-04-15', '10:00')
    expect([early.papersToBring.includes(label), late.papersToBring.includes(label)]).toEqual([false, true])
  })

  it('are told once when two dossiers ask for the same', async () => {
    const personId = await aPerson(door())
    const one = await aCasefile(door(), personId, 'ants-cni-majeur')
    const other = await aCasefile(door(), personId, 'ants-passeport')
    const { papersToBring } = await plan(door(), personId, [one.casefileId, other.casefileId], '2026-03-10', '14:00')
    expect(papersToBring).toEqual([...new Set(papersToBring)])
    expect(papersToBring.length).toBeGreaterThan(0)
  })
})

describe('the list of a period', () => {
  it('begins and ends at the midnights of the desk, soonest first', async () => {
    await door().ask('settings.change', { timeZone: 'Indian/Reunion' })
    for (const [day, time] of [
      ['2027-06-02', '00:00'],
      ['2027-06-01', '00:00'],
      ['2027-05-31', '23:59'],
      ['2027-06-01', '23:59'],
    ] as const) {
      await plan(door(), null, [], day, time)
    }
    const listed = await door().ask('agenda.list', { from: '2027-06-01', endsBefore: '2027-06-02' })
    expect(listed.map(({ day, time }) => `${day} ${time}`)).toEqual(['2027-06-01 00:00', '2027-06-01 23:59'])
  })

  it('tells each in the zone where it was promised, even when the desk has moved', async () => {
    await plan(door(), null, [], '2027-07-01', '08:00')
    await door().ask('settings.change', { timeZone: 'America/Guadeloupe' })
    const [told] = await door().ask('agenda.list', { from: '2027-07-01', endsBefore: '2027-07-02' })
    expect(told).toMatchObject({ day: '2027-07-01', time: '08:00' })
  })

  it.each([
    ['2026-01-01', '2027-02-06', 'period_too_long'],
    ['2026-01-02', '2026-01-01', 'period_too_long'],
  ])('from %s to %s is refused', async (from, endsBefore, code) => {
    expect(await door().call('agenda.list', { from, endsBefore })).toEqual(refused(code))
  })

  it.each([
    ['2026-01-01', '2027-02-05'],
    ['2026-01-01', '2026-01-01'],
    ['9999-12-30', '9999-12-31'],
    ['1000-01-01', '1000-01-02'],
  ])('from %s to %s is answered', async (from, endsBefore) => {
    expect((await door().call('agenda.list', { from, endsBefore })).ok).toBe(true)
  })
})

describe('an appointment', () => {
  it.each(['honoured', 'no_show', 'excused', 'cancelled_by_us'] as const)('is said to be %s', async (status) => {
    const { appointmentId } = await plan(door(), null, [], '2026-03-10', '14:00')
    door().clock.moveTo('2026-03-10T08:00')
    expect(await door().ask('agenda.setStatus', { appointmentId, status })).toMatchObject({ appointmentId, status })
  })

  it.each(['honoured', 'no_show'] as const)('is not %s before its day', async (status) => {
    const { appointmentId } = await plan(door(), null, [], '2026-03-10', '14:00')
    door().clock.moveTo('2026-03-09T23:59')
    expect(await door().call('agenda.setStatus', { appointmentId, status })).toEqual(refused('appointment_to_come'))
    expect(await door().ask('agenda.setStatus', { appointmentId, status: 'excused' })).toMatchObject({
      status: 'excused',
    })
  })

  it('honoured, is the person’s last contact; never in the future', async () => {
    const personId = await aPerson(door())
    const early = await plan(door(), personId, [], '2026-03-10', '14:00')
    const lastContact = async () => (await door().ask('people.read', { personId })).lastContactAt
    door().clock.moveTo('2026-03-10T13:40')
    await door().ask('agenda.setStatus', { appointmentId: early.appointmentId, status: 'honoured' })
    expect(await lastContact()).toBe(door().clock.now())
    const late = await plan(door(), personId, [], '2026-03-11', '14:00')
    door().clock.moveTo('2026-03-12T09:00')
    await door().ask('agenda.setStatus', { appointmentId: late.appointmentId, status: 'honoured' })
    expect(await lastContact()).toBe(late.startsAt)
  })

  it('missed, is no contact', async () => {
    const personId = await aPerson(door())
    const { appointmentId } = await plan(door(), personId, [], '2026-03-10', '14:00')
    const { lastContactAt } = await door().ask('people.read', { personId })
    door().clock.moveTo('2026-03-12T09:00')
    await door().ask('agenda.setStatus', { appointmentId, status: 'no_show' })
    expect((await door().ask('people.read', { personId })).lastContactAt).toBe(lastContactAt)
  })

  it('that nobody knows is refused', async () => {
    expect(await door().call('agenda.setStatus', { appointmentId: nobody, status: 'honoured' })).toEqual(
      refused('appointment_unknown'),
    )
  })
})

it('a person’s appointments come latest first, and only theirs', async () => {
  const personId = await aPerson(door())
  for (const day of ['2026-03-10', '2026-03-12', '2026-03-11']) await plan(door(), personId, [], day, '10:00')
  await plan(door(), await aPerson(door()), [], '2026-03-13', '10:00')
  const days = (await door().ask('agenda.ofPerson', { personId })).map(({ day }) => day)
  expect(days).toEqual(['2026-03-12', '2026-03-11', '2026-03-10'])
})
