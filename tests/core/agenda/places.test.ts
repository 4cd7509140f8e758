import { beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '../../../core/contract/index.ts'
import { nobody, only, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()
beforeEach(() => door().clock.moveTo('2026-03-02T09:30'))

const refused = (code: string) => ({ ok: false, error: { code } })
const tuesday = { weekday: 2, from: '09:00', until: '12:00' }
const place = (name: string, more: Partial<Input<'agenda.addPlace'>> = {}): Input<'agenda.addPlace'> => ({
  name,
  address: '1 place du Marché, 01000 Testville',
  hours: [tuesday],
  ...more,
})
const frame = (from: string, endsBefore: string) => door().ask('agenda.frame', { from, endsBefore })
const appointment = (placeId: string | null): Input<'agenda.plan'> => ({
  personId: null,
  casefileIds: [],
  with: { kind: 'mediator' },
  day: '2026-03-10',
  time: '10:00',
  durationMinutes: 30,
  place: '',
  placeId,
})

describe('a place', () => {
  it('is offered as it was written, and changed', async () => {
    const { placeId } = await door().ask('agenda.addPlace', place(' Mairie '))
    expect(await door().ask('agenda.places', {})).toContainEqual({ ...place('Mairie'), placeId })
    const changed = await door().ask('agenda.changePlace', { ...place('Mairie annexe', { hours: [] }), placeId })
    expect(changed).toEqual({ ...place('Mairie annexe', { hours: [] }), placeId })
  })

  it('removed, is offered no more, keeps its name where something was planned, and comes back when changed', async () => {
    const { placeId } = await door().ask('agenda.addPlace', place('École'))
    const planned = await door().ask('agenda.plan', appointment(placeId))
    expect(planned).toMatchObject({ placeId, placeName: 'École' })
    await door().ask('agenda.removePlace', { placeId })
    expect((await door().ask('agenda.places', {})).map((one) => one.placeId)).not.toContain(placeId)
    expect(await door().call('agenda.removePlace', { placeId })).toEqual(refused('place_unknown'))
    expect(await door().call('agenda.plan', appointment(placeId))).toEqual(refused('place_unknown'))
    const { appointmentId } = planned
    // Moved, it may stay where it was.
    expect(await door().ask('agenda.change', { appointmentId, time: '11:00', placeId })).toMatchObject({
      placeName: 'École',
    })
    await door().ask('agenda.changePlace', { ...place('École'), placeId })
    expect((await door().ask('agenda.places', {})).map((one) => one.placeId)).toContain(placeId)
  })

  it.each([
    ['overlap', [tuesday, { ...tuesday, from: '11:00', until: '14:00' }], 'hours_overlap'],
    ['are reversed', [{ ...tuesday, until: '08:00' }], 'hours_reversed'],
  ])('whose hours %s is refused, and nothing is written', async (_name, hours, code) => {
    const before = await door().ask('agenda.places', {})
    expect(await door().call('agenda.addPlace', place('Faux', { hours }))).toEqual(refused(code))
    expect(await door().ask('agenda.places', {})).toEqual(before)
  })

  it('that nobody knows is refused', async () => {
    expect(await door().call('agenda.changePlace', { ...place('x'), placeId: nobody })).toEqual(
      refused('place_unknown'),
    )
    expect(await door().call('agenda.plan', appointment(nobody))).toEqual(refused('place_unknown'))
    expect(
      await door().call('agenda.addClosure', { placeId: nobody, from: '2026-08-03', until: '2026-08-14', label: '' }),
    ).toEqual(refused('place_unknown'))
  })
})

describe('a closure', () => {
  it('is told while it is not over, and removed', async () => {
    const closure = await door().ask('agenda.addClosure', {
      placeId: null,
      from: '2026-03-02',
      until: '2026-03-06',
      label: 'Congés',
    })
    expect(await door().ask('agenda.closures', {})).toContainEqual(closure)
    door().clock.moveTo('2026-03-06T23:00')
    expect(await door().ask('agenda.closures', {})).toContainEqual(closure)
    door().clock.moveTo('2026-03-07T00:30')
    expect(await door().ask('agenda.closures', {})).not.toContainEqual(closure)
    // A past week still shows why nobody was there.
    expect((await frame('2026-03-02', '2026-03-09')).closures).toContainEqual(closure)
    expect((await frame('2026-03-07', '2026-03-14')).closures).not.toContainEqual(closure)
    const { closureId } = closure
    expect(await door().ask('agenda.removeClosure', { closureId })).toEqual({ closureId })
    expect(await door().call('agenda.removeClosure', { closureId })).toEqual(refused('closure_unknown'))
  })

  it('that ends before it begins is refused', async () => {
    expect(
      await door().call('agenda.addClosure', { placeId: null, from: '2026-03-06', until: '2026-03-05', label: '' }),
    ).toEqual(refused('closure_reversed'))
  })

  it('is said of a slot', async () => {
    const { closureId } = await door().ask('agenda.addClosure', {
      placeId: null,
      from: '2026-03-17',
      until: '2026-03-17',
      label: 'Inventaire',
    })
    const remarks = await door().ask('agenda.checkSlot', {
      appointmentId: null,
      casefileIds: [],
      day: '2026-03-17',
      time: '10:00',
      durationMinutes: 30,
      placeId: null,
    })
    expect(only(remarks)).toEqual({ kind: 'closed', label: 'Inventaire' })
    await door().ask('agenda.removeClosure', { closureId })
  })
})

describe('the frame of a calendar', () => {
  it('tells the public holidays of the zone', async () => {
    expect((await frame('2026-05-01', '2026-06-01')).holidays.map(({ day }) => day)).toEqual([
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
    ])
    await door().ask('settings.change', { holidayZone: 'mayotte' })
    expect((await frame('2026-04-20', '2026-04-30')).holidays).toEqual([{ day: '2026-04-27', holiday: 'abolition' }])
    await door().ask('settings.change', { holidayZone: 'metropole' })
  })

  it('over two years tells both', async () => {
    expect((await frame('2026-12-20', '2027-01-10')).holidays.map(({ day }) => day)).toEqual([
      '2026-12-25',
      '2027-01-01',
    ])
  })

  it('of too long a period is refused', async () => {
    expect(await door().call('agenda.frame', { from: '2026-01-01', endsBefore: '2027-03-01' })).toEqual(
      refused('period_too_long'),
    )
  })
})
