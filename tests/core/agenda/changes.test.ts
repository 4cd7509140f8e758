import { beforeEach, describe, expect, it } from 'vitest'
import { aCasefile, aPerson, nobody, ofPerson, only, plan, reread, seen, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()
beforeEach(async () => {
  door().clock.moveTo('2026-03-02T09:30')
  await door().ask('settings.change', { timeZone: 'Europe/Paris' })
})
const refused = (code: string) => ({ ok: false, error: { code } })

describe('an appointment that changes', () => {
  it('keeps what is not given, and its dossier tells the move', async () => {
    const personId = await aPerson(door())
    const casefile = await aCasefile(door(), personId, 'cpam-c2s')
    const before = await plan(door(), personId, [casefile.casefileId], '2026-03-10', '14:00')
    const { appointmentId } = before
    const after = await door().ask('agenda.change', { appointmentId, day: '2026-03-11' })
    expect(after).toEqual({ ...before, day: '2026-03-11', startsAt: Date.parse('2026-03-11T13:00Z') })
    const { timeline } = await reread(door(), casefile)
    expect(timeline[0]?.event).toEqual({
      kind: 'appointment_moved',
      fromDay: '2026-03-10',
      fromTime: '14:00',
      day: '2026-03-11',
      time: '14:00',
    })
  })

  it('without moving adds nothing to the history', async () => {
    const personId = await aPerson(door())
    const casefile = await aCasefile(door(), personId, 'cpam-c2s')
    const { appointmentId } = await plan(door(), personId, [casefile.casefileId], '2026-03-10', '14:00')
    const { timeline } = await reread(door(), casefile)
    await door().ask('agenda.change', { appointmentId, durationMinutes: 45, mode: 'phone', remindBefore: [120] })
    expect((await reread(door(), casefile)).timeline).toEqual(timeline)
    expect(only(await door().ask('agenda.ofPerson', { personId }))).toMatchObject({
      durationMinutes: 45,
      mode: 'phone',
      remindBefore: [120],
    })
  })

  it('of a past day may change all but its time', async () => {
    const { appointmentId } = await plan(door(), null, [], '2026-03-03', '14:00')
    door().clock.moveTo('2026-03-05T09:00')
    expect(await door().ask('agenda.change', { appointmentId, title: 'Point' })).toMatchObject({ title: 'Point' })
    expect(await door().call('agenda.change', { appointmentId, time: '15:00' })).toEqual(refused('appointment_in_past'))
  })

  it.each([
    ['to a time that the change of clocks skips', { day: '2026-03-29', time: '02:30' }, 'time_does_not_exist'],
    [
      'to an organisation that nobody knows',
      { with: { kind: 'organisation', organisationId: 'dragons' } },
      'organisation_unknown',
    ],
    ['to a place that nobody knows', { placeId: nobody }, 'place_unknown'],
  ] as const)('%s is refused', async (_name, more, code) => {
    const { appointmentId } = await plan(door(), null, [], '2026-03-10', '14:00')
    expect(await door().call('agenda.change', { appointmentId, ...more })).toEqual(refused(code))
  })

  it('once settled is refused, until it is planned again', async () => {
    const { appointmentId } = await plan(door(), null, [], '2026-03-10', '14:00')
    await door().ask('agenda.setStatus', { appointmentId, status: 'excused' })
    expect(await door().call('agenda.change', { appointmentId, time: '15:00' })).toEqual(refused('appointment_settled'))
    await door().ask('agenda.setStatus', { appointmentId, status: 'planned' })
    expect(await door().ask('agenda.change', { appointmentId, time: '15:00' })).toMatchObject({ time: '15:00' })
  })

  it('keeps the instant that was promised when the desk’s zone changed and nothing moves', async () => {
    const { appointmentId, startsAt } = await plan(door(), null, [], '2026-03-10', '14:00')
    await door().ask('settings.change', { timeZone: 'America/Guadeloupe' })
    expect(await door().ask('agenda.change', { appointmentId, title: 'Point' })).toMatchObject({
      startsAt,
      time: '14:00',
    })
  })
})

describe('who waits to be received', () => {
  it('is said on the day only, from the first time it was said', async () => {
    const { appointmentId } = await plan(door(), null, [], '2026-03-10', '14:00')
    const arrive = (arrived: boolean) => door().call('agenda.recordArrival', { appointmentId, arrived })
    expect(await arrive(true)).toEqual(refused('not_today'))
    door().clock.moveTo('2026-03-10T13:50')
    const since = door().clock.now()
    expect(await arrive(true)).toMatchObject({ ok: true, value: { arrivedAt: since } })
    door().clock.moveTo('2026-03-10T13:55')
    expect(await arrive(true)).toMatchObject({ ok: true, value: { arrivedAt: since } })
    expect(await arrive(false)).toMatchObject({ ok: true, value: { arrivedAt: null } })
    await arrive(true)
    expect(await door().ask('agenda.setStatus', { appointmentId, status: 'honoured' })).toMatchObject({
      arrivedAt: null,
    })
    expect(await arrive(true)).toEqual(refused('appointment_settled'))
    expect(await door().call('agenda.recordArrival', { appointmentId: nobody, arrived: true })).toEqual(
      refused('appointment_unknown'),
    )
  })

  it('no longer waits once the appointment moved', async () => {
    const { appointmentId } = await plan(door(), null, [], '2026-03-10', '14:00')
    door().clock.moveTo('2026-03-10T13:50')
    await door().ask('agenda.recordArrival', { appointmentId, arrived: true })
    expect(await door().ask('agenda.change', { appointmentId, time: '16:00' })).toMatchObject({ arrivedAt: null })
  })

  it('comes first on the day’s list, by arrival', async () => {
    door().clock.moveTo('2026-04-07T07:00')
    const times = ['09:00', '09:30', '10:00']
    const ids = await Promise.all(
      times.map(async (time) => (await plan(door(), null, [], '2026-04-07', time)).appointmentId),
    )
    for (const [minute, rank] of [
      ['08:50', 2],
      ['08:55', 1],
    ] as const) {
      door().clock.moveTo(`2026-04-07T${minute}`)
      await door().ask('agenda.recordArrival', { appointmentId: ids[rank] ?? '', arrived: true })
    }
    expect((await door().ask('today.read', {})).appointments.map(({ time }) => time)).toEqual([
      '10:00',
      '09:30',
      '09:00',
    ])
  })
})

describe('how it went is asked the next day', () => {
  it('the oldest first, until it is said', async () => {
    door().clock.moveTo('2026-05-04T08:00')
    const late = await plan(door(), null, [], '2026-05-05', '10:00')
    const early = await plan(door(), null, [], '2026-05-04', '10:00')
    const unsettled = async () =>
      (await door().ask('agenda.unsettled', {})).appointments.map((one) => one.appointmentId)
    // Earlier tests of this file left none behind but their own days.
    const known = await unsettled()
    door().clock.moveTo('2026-05-04T23:59')
    expect(await unsettled()).toEqual(known)
    door().clock.moveTo('2026-05-06T08:00')
    expect(await unsettled()).toEqual([...known, early.appointmentId, late.appointmentId])
    const { total } = await door().ask('agenda.unsettled', {})
    await door().ask('agenda.setStatus', { appointmentId: early.appointmentId, status: 'no_show' })
    expect(await unsettled()).toEqual([...known, late.appointmentId])
    expect(await door().ask('agenda.unsettled', {})).toMatchObject({ total: total - 1 })
    expect((await door().ask('today.read', {})).unsettledAppointments.total).toBe(total - 1)
  })

  it('is cut at fifty, its number is not', async () => {
    door().clock.moveTo('2026-06-01T06:00')
    const { total } = await door().ask('agenda.unsettled', {})
    for (let one = 0; one < 55; one += 1) await plan(door(), null, [], '2026-06-01', '10:00')
    door().clock.moveTo('2026-06-02T06:00')
    const asked = await door().ask('agenda.unsettled', {})
    expect([asked.appointments.length, asked.total]).toEqual([50, total + 55])
  })
})

describe('a paper that expires before the appointment', () => {
  it('is flagged while the day is chosen, not before and not when it is expired already', async () => {
    const personId = await aPerson(door())
    const { casefileId } = await aCasefile(door(), personId, 'mairie-pacs-mariage')
    await seen(door(), ofPerson(personId), 'acte-naissance', { issuedOn: '2026-01-15' })
    const remarks = async (day: string) =>
      (
        await door().ask('agenda.checkSlot', {
          appointmentId: null,
          casefileIds: [casefileId],
          day,
          time: '10:00',
          durationMinutes: 30,
          placeId: null,
        })
      ).filter(({ kind }) => kind === 'paper_expires')
    expect(await remarks('2026-04-14')).toEqual([])
    expect(only(await remarks('2026-04-15'))).toMatchObject({ kind: 'paper_expires' })
    door().clock.moveTo('2026-04-20T09:00')
    expect(await remarks('2026-04-21')).toEqual([])
  })

  it('at a time that does not exist is refused', async () => {
    expect(
      await door().call('agenda.checkSlot', {
        appointmentId: null,
        casefileIds: [],
        day: '2026-03-29',
        time: '02:30',
        durationMinutes: 30,
        placeId: null,
      }),
    ).toEqual(refused('time_does_not_exist'))
  })
})
