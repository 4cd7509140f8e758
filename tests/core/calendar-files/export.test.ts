import ICAL from 'ical.js'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '../../../core/contract/index.ts'
import { aCasefile, aPerson, nobody, only, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()
beforeEach(() => door().clock.moveTo('2026-03-02T09:30'))

const planned = async (more: Partial<Input<'agenda.plan'>> = {}) =>
  door().ask('agenda.plan', {
    personId: null,
    casefileIds: [],
    with: { kind: 'mediator' },
    day: '2026-03-10',
    time: '14:00',
    durationMinutes: 30,
    place: '',
    ...more,
  })

const exported = (appointmentId: string, titles: 'neutral' | 'full' = 'neutral') =>
  door().ask('calendarFiles.export', { which: { kind: 'chosen', appointmentIds: [appointmentId] }, titles })

const eventIn = (text: string) => {
  const [component] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  if (component === undefined) throw new Error('one event was expected')
  return (name: string) => {
    const value = component.getFirstPropertyValue(name)
    return value === null ? null : String(value)
  }
}

/** At home, for a dossier, with an organisation: everything that could leak. */
async function aTellingAppointment(givenName: string, phone = '') {
  const personId = await aPerson(door(), { familyName: 'Zyxwvut', givenName, phone })
  const { casefileId, title } = await aCasefile(door(), personId, 'caf-aide-logement')
  const { appointmentId } = await planned({
    personId,
    casefileIds: [casefileId],
    with: { kind: 'organisation', organisationId: 'caf' },
    title: 'Objetsecret',
    mode: 'home',
    place: '12 rue Marqueur',
  })
  return { appointmentId, title }
}

describe('an exported appointment', () => {
  it('reveals no name, organisation, place, subject nor dossier by default', async () => {
    const { appointmentId, title } = await aTellingAppointment('Qrsta', '06 39 98 01 23')
    const { text } = await exported(appointmentId)
    for (const value of ['Zyxwvut', 'Qrsta', '0639980123', '06 39', 'Caf', 'caf', 'Objetsecret', 'Marqueur', title])
      expect([value, text.includes(value)]).toEqual([value, false])
    expect(eventIn(text)('summary')).toBe('Rendez-vous administratif')
    expect(eventIn(text)('class')).toBe('PRIVATE')
  })

  it('names the person, the organisation and the place only when asked to', async () => {
    const { appointmentId } = await aTellingAppointment('Mnopa')
    const event = eventIn((await exported(appointmentId, 'full')).text)
    expect(event('summary')).toBe('Mnopa Zyxwvut – Objetsecret – Caf')
    expect(event('location')).toBe('12 rue Marqueur')
    expect(event('class')).toBe('PRIVATE')
  })

  it('keeps its UID and raises its SEQUENCE when it moves, and again when it is cancelled', async () => {
    const { appointmentId } = await planned()
    const first = eventIn((await exported(appointmentId)).text)
    await door().ask('agenda.change', { appointmentId, time: '15:00' })
    const moved = eventIn((await exported(appointmentId)).text)
    await door().ask('agenda.setStatus', { appointmentId, status: 'cancelled_by_us' })
    const cancelled = eventIn((await exported(appointmentId)).text)
    expect([first('uid'), moved('uid'), cancelled('uid')]).toEqual([appointmentId, appointmentId, appointmentId])
    expect([first('sequence'), moved('sequence'), cancelled('sequence')]).toEqual(['0', '1', '2'])
    expect([first('status'), moved('status'), cancelled('status')]).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED'])
  })

  it('does not tell that someone did not come', async () => {
    const { appointmentId } = await planned()
    door().clock.moveTo('2026-03-10T18:00')
    await door().ask('agenda.setStatus', { appointmentId, status: 'no_show' })
    expect(eventIn((await exported(appointmentId)).text)('status')).toBe('CONFIRMED')
  })

  it('is told by the zone in which it was promised, even when the desk moves', async () => {
    const { appointmentId } = await planned()
    await door().ask('settings.change', { timeZone: 'Indian/Reunion' })
    const { text } = await exported(appointmentId)
    await door().ask('settings.change', { timeZone: 'Europe/Paris' })
    expect(text).toContain('DTSTART;TZID=Europe/Paris:20260310T140000\r\n')
  })

  it('at a time that comes twice is flagged', async () => {
    const { appointmentId } = await planned({ day: '2027-10-31', time: '02:30' })
    expect(await exported(appointmentId)).toMatchObject({ count: 1, comesTwice: 1 })
    expect((await exported((await planned()).appointmentId)).comesTwice).toBe(0)
  })

  it('that nobody knows is refused', async () => {
    expect(await door().call('calendarFiles.export', { which: { kind: 'chosen', appointmentIds: [nobody] } })).toEqual({
      ok: false,
      error: { code: 'appointment_unknown' },
    })
  })
})

describe('an exported period', () => {
  it('holds the appointments of its days and no other', async () => {
    const inside = await planned({ day: '2026-06-02', time: '09:00' })
    await planned({ day: '2026-06-08', time: '00:00' })
    const which = { kind: 'period', from: '2026-06-01', endsBefore: '2026-06-08' } as const
    const { text, count } = await door().ask('calendarFiles.export', { which })
    expect(count).toBe(1)
    expect(only(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')).getFirstPropertyValue('uid')).toBe(
      inside.appointmentId,
    )
  })

  it('longer than 400 days is refused', async () => {
    const which = { kind: 'period', from: '2026-01-01', endsBefore: '2028-01-01' } as const
    expect(await door().call('calendarFiles.export', { which })).toEqual({
      ok: false,
      error: { code: 'period_too_long' },
    })
  })
})
