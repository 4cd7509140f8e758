import { beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '../../../core/contract/index.ts'
import { aPerson, nobody, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()
beforeEach(async () => {
  door().clock.moveTo('2026-03-02T09:30')
  await door().ask('settings.change', {
    timeZone: 'Europe/Paris',
    structurePhone: '01 99 00 12 34',
    structureAddress: '1 place de l’Exemple, Testville',
  })
})

async function noteOf(more: Partial<Input<'agenda.plan'>> = {}) {
  const { appointmentId } = await door().ask('agenda.plan', {
    personId: null,
    casefileIds: [],
    with: { kind: 'mediator' },
    day: '2026-03-10',
    time: '14:00',
    durationMinutes: 30,
    place: '',
    ...more,
  })
  return door().ask('appointmentNotes.read', { appointmentId })
}

describe('what a reminder is written from', () => {
  it('gives whom to call, and how to reach the person', async () => {
    const personId = await aPerson(door(), { phone: '06 39 98 01 23', email: 'a@example.org' })
    expect(await noteOf({ personId })).toMatchObject({
      structurePhone: '01 99 00 12 34',
      personPhone: '06 39 98 01 23',
      personEmail: 'a@example.org',
      inParis: null,
      appointment: { day: '2026-03-10', time: '14:00' },
    })
  })

  it('gives the address of the place, with what was added', async () => {
    const { placeId } = await door().ask('agenda.addPlace', {
      name: 'Mairie annexe',
      address: '2 rue Haute',
      hours: [],
    })
    expect((await noteOf({ placeId, place: 'bureau 2' })).address).toBe('Mairie annexe, 2 rue Haute, bureau 2')
  })

  it('gives the address of the structure when nothing was said, but never for a visit elsewhere', async () => {
    expect((await noteOf()).address).toBe('1 place de l’Exemple, Testville')
    expect((await noteOf({ mode: 'home' })).address).toBe('')
    expect((await noteOf({ with: { kind: 'organisation', organisationId: 'caf' } })).address).toBe('')
  })

  it('gives no address to a call', async () => {
    expect((await noteOf({ mode: 'phone', place: 'bureau 2' })).address).toBe('')
  })

  it('gives the time in Paris when an organisation calls a desk overseas', async () => {
    await door().ask('settings.change', { timeZone: 'Indian/Reunion' })
    const note = await noteOf({
      with: { kind: 'organisation', organisationId: 'caf' },
      mode: 'phone',
      day: '2027-07-01',
      time: '11:00',
    })
    expect(note.inParis).toEqual({ day: '2027-07-01', time: '09:00' })
  })

  it('of an unknown appointment is refused', async () => {
    expect(await door().call('appointmentNotes.read', { appointmentId: nobody })).toEqual({
      ok: false,
      error: { code: 'appointment_unknown' },
    })
  })
})
