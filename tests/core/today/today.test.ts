import { describe, expect, it } from 'vitest'
import { addDays } from '../../../core/shared/calendar.ts'
import { fakeClock } from '../../support/fake-clock.ts'
import { openedDoor } from '../../support/door.ts'
import { aCasefile, aPerson, close, doWhatCanBeDone, ofPerson, only, plan, seen, submit } from '../../support/desk.ts'

const today = '2026-03-02'

describe('the day’s appointments', () => {
  it('are those between two midnights of the desk, soonest first, with who comes', async () => {
    const door = await openedDoor()
    door.clock.moveTo(`${today}T00:00`)
    const personId = await aPerson(door, { familyName: 'Curie', givenName: 'Marie' })
    for (const [day, time] of [
      ['2026-03-03', '00:00'],
      [today, '23:59'],
      [today, '00:00'],
    ] as const)
      await plan(door, personId, [], day, time)
    const { day, appointments } = await door.ask('today.read', {})
    expect(day).toBe(today)
    expect(appointments.map(({ time, personName }) => `${time} ${personName}`)).toEqual([
      '00:00 Marie Curie',
      '23:59 Marie Curie',
    ])
  })

  it('follow the zone of the desk, not that of the machine', async () => {
    const door = await openedDoor({ clock: fakeClock('2026-03-02T00:30', 'Pacific/Noumea') })
    await door.ask('settings.change', { timeZone: 'Pacific/Noumea' })
    await plan(door, null, [], '2026-03-02', '23:30')
    await plan(door, null, [], '2026-03-03', '00:30')
    const { day, appointments } = await door.ask('today.read', {})
    expect([day, only(appointments).time]).toEqual(['2026-03-02', '23:30'])
  })

  it('are whole on the days when the clock changes', async () => {
    const door = await openedDoor()
    for (const day of ['2026-03-29', '2026-10-25']) {
      door.clock.moveTo(`${day}T00:00`)
      for (const time of ['00:00', '03:00', '23:59']) await plan(door, null, [], day, time)
      expect((await door.ask('today.read', {})).appointments.map(({ time }) => time)).toEqual([
        '00:00',
        '03:00',
        '23:59',
      ])
    }
  })
})

describe('the week’s deadlines', () => {
  it('are the late ones and those within seven days, the seventh included; soonest first', async () => {
    const door = await openedDoor()
    const { casefileId, title } = await aCasefile(
      door,
      await aPerson(door, { familyName: 'Weil', givenName: 'Simone' }),
      'cpam-c2s',
    )
    for (const days of [8, 7, 0, -400])
      await door.ask('deadlines.add', { casefileId, sheetDeadline: null, label: `${days}`, day: addDays(today, days) })
    const { deadlines } = await door.ask('today.read', {})
    expect(deadlines.map(({ label }) => label)).toEqual(['-400', '0', '7'])
    expect(deadlines[0]).toMatchObject({ title, personName: 'Simone Weil', done: false })
  })

  it('are neither the done ones nor those of closed dossiers', async () => {
    const door = await openedDoor()
    const open = await aCasefile(door, null, 'cpam-c2s')
    const closed = await aCasefile(door, null, 'ants-passeport')
    const add = (casefileId: string) =>
      door.ask('deadlines.add', { casefileId, sheetDeadline: null, label: 'x', day: today })
    const { deadlineId } = await add(open.casefileId)
    await add(closed.casefileId)
    await door.ask('deadlines.setDone', { deadlineId, done: true })
    await close(door, closed)
    expect((await door.ask('today.read', {})).deadlines).toEqual([])
  })
})

describe('where the mediator must act', () => {
  it('comes by date first, then the longest untouched; the total counts them all', async () => {
    const door = await openedDoor()
    const open = async (procedureId: string, day: string | null) => {
      door.clock.advance(1_000)
      const { casefileId } = await aCasefile(door, null, procedureId)
      if (day !== null) await door.ask('deadlines.add', { casefileId, sheetDeadline: null, label: 'x', day })
      return casefileId
    }
    const undatedFirst = await open('caf-aide-logement', null)
    const undatedLast = await open('caf-aide-logement', null)
    const later = await open('caf-aide-logement', '2026-06-01')
    const sooner = await open('caf-aide-logement', '2026-05-01')
    const { toAct, toActTotal } = await door.ask('today.read', {})
    expect(toAct.map(({ casefileId }) => casefileId)).toEqual([sooner, later, undatedFirst, undatedLast])
    expect(toActTotal).toBe(4)
  })

  it('is not where the person, the organisation or nobody must', async () => {
    const door = await openedDoor()
    const papers = await aCasefile(door, await aPerson(door), 'caf-aide-logement')
    await doWhatCanBeDone(door, papers)
    const submitted = await aCasefile(door, null, 'caf-aide-logement')
    await submit(door, submitted)
    const closed = await aCasefile(door, null, 'caf-aide-logement')
    await close(door, closed)
    expect(await door.ask('today.read', {})).toMatchObject({ toAct: [], toActTotal: 0 })
  })

  it('is no longer where a paper has expired meanwhile: it is for the person to bring another', async () => {
    const door = await openedDoor()
    const personId = await aPerson(door)
    const casefile = await aCasefile(door, personId, 'caf-aide-logement')
    await doWhatCanBeDone(door, casefile)
    for (const { documentTypeId, standing } of casefile.papers) {
      if (standing.state === 'to_bring')
        await seen(door, ofPerson(personId), documentTypeId, { expiresOn: '2026-03-05' })
    }
    expect((await door.ask('today.read', {})).toActTotal).toBe(1)
    door.clock.moveTo('2026-03-06T09:00')
    expect(await door.ask('today.read', {})).toMatchObject({ toAct: [], toActTotal: 0 })
  })

  it('shows fifty at most, and counts the others', async () => {
    const door = await openedDoor()
    for (let count = 0; count < 52; count += 1) await aCasefile(door, null, 'caf-aide-logement')
    const { toAct, toActTotal } = await door.ask('today.read', {})
    expect([toAct.length, toActTotal]).toEqual([50, 52])
  })
})

describe('to do online', () => {
  it('is the step that only waits for the network, with where it is done', async () => {
    const door = await openedDoor()
    const casefile = await aCasefile(
      door,
      await aPerson(door, { familyName: 'Weil', givenName: 'Simone' }),
      'caf-aide-logement',
    )
    expect((await door.ask('today.read', {})).onlineTotal).toBe(0)
    for (const { stepId } of casefile.steps.filter(({ standing }) => standing === 'now').slice(0, 2)) {
      await door.ask('casefiles.tickStep', { stepId, how: 'with_help' })
    }
    const { online, onlineTotal } = await door.ask('today.read', {})
    const { casefileId, title, steps } = casefile
    const step = steps.find(({ needs }) => needs === 'network')
    expect(only(online)).toEqual({
      casefileId,
      stepId: step?.stepId,
      text: step?.text,
      where: step?.where,
      title,
      personName: 'Simone Weil',
    })
    expect(onlineTotal).toBe(1)
  })
})

it('unfinished visits wait, with who was received', async () => {
  const door = await openedDoor()
  const { visitId } = await door.ask('visits.start', {
    personId: await aPerson(door, { familyName: 'Weil', givenName: 'Simone' }),
  })
  const finished = await door.ask('visits.start', { personId: null })
  await door.ask('visits.finish', { visitId: finished.visitId })
  expect(only((await door.ask('today.read', {})).unfinishedVisits)).toMatchObject({
    visitId,
    personName: 'Simone Weil',
  })
})

it('a day on which nothing waits is empty', async () => {
  const door = await openedDoor()
  expect(await door.ask('today.read', {})).toEqual({
    day: today,
    appointments: [],
    unsettledAppointments: { appointments: [], total: 0 },
    deadlines: [],
    toAct: [],
    toActTotal: 0,
    online: [],
    onlineTotal: 0,
    unfinishedVisits: [],
    mandatePapers: [],
    clock: null,
  })
})
