import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Output } from '../../../core/contract/index.ts'
import { aCasefile, aPerson, only, plan, reread, sharedDoor, the } from '../../support/desk.ts'

const door = sharedDoor()
beforeEach(() => door().clock.moveTo('2026-03-02T09:30'))

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures/calendars', `${name}.ics`), 'utf8')

let uids = 0
const newUid = (): string => {
  uids += 1
  return `essai-${uids}@example.org`
}
const calendar = (uid: string, ...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join(
    '\r\n',
  )
const at = (time: string, ...more: readonly string[]) =>
  [`DTSTART;TZID=Europe/Paris:20260910T${time}00`, 'DURATION:PT1H', 'SUMMARY:Atelier', ...more] as const

type Preview = Output<'calendarFiles.preview'>
const preview = (text: string): Promise<Preview> => door().ask('calendarFiles.preview', { text })

/** Imports all that the preview offers. */
const chosen = ({ events, closures }: Preview) => ({
  events: events.map(({ change: _change, remarks: _remarks, before: _before, ...event }) => event),
  closures: closures.map(({ change: _change, ...closure }) => closure),
})
const take = (told: Preview) => door().ask('calendarFiles.importChosen', chosen(told))
const imported = async (text: string) => take(await preview(text))
const thatDay = () => door().ask('agenda.list', { from: '2026-09-10', endsBefore: '2026-09-11' })

describe('the preview of a calendar', () => {
  it.each([
    ['outlook', 6, 1, []],
    ['google', 4, 0, ['days_free', 'cancelled_unknown']],
    ['thunderbird', 3, 1, ['not_an_event']],
  ])('of %s tells what it would add and what it leaves out', async (name, events, closures, reasons) => {
    const told = await preview(fixture(name))
    expect(told.events.map(({ change }) => change)).toEqual(Array.from({ length: events }, () => 'new'))
    expect(told.closures).toHaveLength(closures)
    expect(told.leftOut.map(({ reason }) => reason).toSorted()).toEqual([...reasons].toSorted())
  })

  it('changes nothing', async () => {
    await preview(fixture('outlook'))
    expect(await door().ask('agenda.list', { from: '2026-03-10', endsBefore: '2026-03-11' })).toEqual([])
  })

  it('leaves out what is over, with its number and a few titles', async () => {
    const told = await preview(calendar(newUid(), 'DTSTART:20250910T100000Z', 'SUMMARY:Fini'))
    expect(told).toEqual({ events: [], closures: [], leftOut: [{ reason: 'past', count: 1, titles: ['Fini'] }] })
  })

  it('keeps a password or a social security number out of the agenda, and the appointment in', async () => {
    const { events } = await preview(calendar(newUid(), ...at('1000'), 'LOCATION:mot de passe : Soleil2026!'))
    expect(only(events)).toMatchObject({ place: '', remarks: ['text_withheld'], time: '10:00' })
  })

  it('cuts a title that is too long, and says so', async () => {
    const { events } = await preview(calendar(newUid(), 'DTSTART:20260910T080000Z', `SUMMARY:${'mot '.repeat(60)}`))
    expect(only(events).title.length).toBeLessThanOrEqual(120)
    expect(only(events)).toMatchObject({ title: expect.stringMatching(/…$/u), remarks: ['text_cut'] })
  })

  it('flags both times that a clock tells alike', async () => {
    for (const start of ['20261025T003000Z', '20261025T013000Z']) {
      const { events } = await preview(calendar(newUid(), `DTSTART:${start}`))
      expect(only(events)).toMatchObject({ time: '02:30', remarks: ['time_comes_twice'] })
    }
  })

  it.each([
    ['hello', 'calendar_not_recognised'],
    ['BEGIN:VCALENDAR\r\nVERSION:1.0\r\nEND:VCALENDAR\r\n', 'calendar_version_old'],
    [`BEGIN:VCALENDAR\r\n${' '.repeat(1_000_000)}`, 'calendar_too_large'],
  ])('of another file is refused by its name (%#)', async (text, code) => {
    expect(await door().call('calendarFiles.preview', { text })).toEqual({ ok: false, error: { code } })
  })
})

describe('importing', () => {
  it('adds appointments with their place, length and reminders', async () => {
    const uid = newUid()
    const alarm = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT2H', 'END:VALARM']
    const done = await imported(calendar(uid, ...at('1000'), 'LOCATION:Salle 2', ...alarm))
    expect(done).toMatchObject({ added: 1, changed: 0, cancelled: 0, closed: 0 })
    const added = the(await thatDay(), ({ appointmentId }) => appointmentId === done.undo.added[0])
    expect(added).toMatchObject({
      personId: null,
      title: 'Atelier',
      time: '10:00',
      durationMinutes: 60,
      place: 'Salle 2',
      remindBefore: [120],
      status: 'planned',
    })
  })

  it('the same file twice adds nothing', async () => {
    const text = fixture('thunderbird')
    await imported(text)
    const again = await preview(text)
    expect(again.events.every(({ change }) => change === 'unchanged')).toBe(true)
    expect(again.closures).toMatchObject([{ change: 'unchanged' }])
    expect(await take({ ...again, closures: [] })).toMatchObject({ added: 0, changed: 0 })
  })

  it('a later version moves the appointment, and shows what it was', async () => {
    const uid = newUid()
    const { undo } = await imported(calendar(uid, ...at('1000')))
    const later = await preview(calendar(uid, ...at('1130', 'SEQUENCE:1')))
    expect(only(later.events)).toMatchObject({ change: 'changed', before: { time: '10:00' }, time: '11:30' })
    expect(await take(later)).toMatchObject({ added: 0, changed: 1 })
    expect(the(await thatDay(), ({ appointmentId }) => appointmentId === undo.added[0]).time).toBe('11:30')
  })

  it('an earlier version does nothing', async () => {
    const uid = newUid()
    await imported(calendar(uid, ...at('1000', 'SEQUENCE:4')))
    const earlier = await preview(calendar(uid, ...at('1700', 'SEQUENCE:3')))
    expect(earlier).toMatchObject({ events: [], leftOut: [{ reason: 'older_version', count: 1 }] })
  })

  it('a cancelled event cancels the appointment, once', async () => {
    const uid = newUid()
    const { undo } = await imported(calendar(uid, ...at('1000')))
    const text = calendar(uid, ...at('1000', 'SEQUENCE:1', 'STATUS:CANCELLED'))
    expect(await imported(text)).toMatchObject({ cancelled: 1, changed: 0 })
    expect(the(await thatDay(), ({ appointmentId }) => appointmentId === undo.added[0]).status).toBe('cancelled_by_us')
    expect(only((await preview(text)).events).change).toBe('unchanged')
  })

  it('never changes an appointment of which someone said how it went', async () => {
    const uid = newUid()
    const { undo } = await imported(calendar(uid, ...at('1000')))
    await door().ask('agenda.setStatus', { appointmentId: undo.added[0] ?? '', status: 'excused' })
    const later = await preview(calendar(uid, ...at('1130', 'SEQUENCE:5')))
    expect(later).toMatchObject({ events: [], leftOut: [{ reason: 'settled' }] })
  })

  it('our own file, moved in another calendar, moves the appointment and keeps its person, words and dossier', async () => {
    const personId = await aPerson(door(), { familyName: 'Sand', givenName: 'Aurore' })
    const casefile = await aCasefile(door(), personId, 'cpam-c2s')
    const { appointmentId } = await plan(door(), personId, [casefile.casefileId], '2026-09-10', '14:00')
    const { text } = await door().ask('calendarFiles.export', {
      which: { kind: 'chosen', appointmentIds: [appointmentId] },
    })
    expect(only((await preview(text)).events).change).toBe('unchanged')
    const moved = text.replace('SEQUENCE:0', 'SEQUENCE:1').replaceAll('20260910T14', '20260910T16')
    await imported(moved)
    const after = the(await thatDay(), (one) => one.appointmentId === appointmentId)
    expect(after).toMatchObject({ time: '16:00', title: '', personName: 'Aurore Sand', status: 'planned' })
    expect((await reread(door(), casefile)).timeline[0]?.event).toMatchObject({
      kind: 'appointment_moved',
      fromTime: '14:00',
      time: '16:00',
    })
  })

  it('whole days become a closure of everywhere', async () => {
    const done = await imported(
      calendar(newUid(), 'DTSTART;VALUE=DATE:20261102', 'DTEND;VALUE=DATE:20261107', 'SUMMARY:Congés'),
    )
    expect(done.closed).toBe(1)
    expect(await door().ask('agenda.closures', {})).toContainEqual({
      closureId: done.undo.closures[0],
      placeId: null,
      from: '2026-11-02',
      until: '2026-11-06',
      label: 'Congés',
    })
  })

  it('a closure that ends before it begins refuses all of it', async () => {
    const closures = [{ from: '2026-11-07', until: '2026-11-02', label: '' }]
    expect(await door().call('calendarFiles.importChosen', { events: [], closures })).toEqual({
      ok: false,
      error: { code: 'closure_reversed' },
    })
  })

  it('is undone whole: what was added goes, what was changed comes back', async () => {
    const uid = newUid()
    const { undo: first } = await imported(calendar(uid, ...at('1000')))
    const known = first.added[0] ?? ''
    const { undo } = await door().ask('calendarFiles.importChosen', {
      events: [
        ...chosen(await preview(calendar(uid, ...at('1300', 'SEQUENCE:1')))).events,
        ...chosen(await preview(calendar(newUid(), ...at('1500')))).events,
      ],
      closures: [{ from: '2026-11-02', until: '2026-11-03', label: 'Pont' }],
    })
    const before = (await thatDay()).length
    await door().ask('calendarFiles.undoImport', undo)
    const after = await thatDay()
    expect(after.length).toBe(before - 1)
    expect(the(after, ({ appointmentId }) => appointmentId === known).time).toBe('10:00')
    expect((await door().ask('agenda.closures', {})).some(({ label }) => label === 'Pont')).toBe(false)
  })

  it('undone later, does not take away what someone used since', async () => {
    const { undo } = await imported(calendar(newUid(), ...at('1000')))
    const appointmentId = undo.added[0] ?? ''
    await door().ask('agenda.setStatus', { appointmentId, status: 'excused' })
    await door().ask('calendarFiles.undoImport', undo)
    expect((await thatDay()).some((one) => one.appointmentId === appointmentId)).toBe(true)
  })
})
