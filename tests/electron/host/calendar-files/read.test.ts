import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarEvent, DayEvent, TimedEvent } from '../../../../core/agenda/calendar-file.ts'
import { calendarFiles } from '../../../../electron/host/calendar-files/index.ts'

const desk = { timeZone: 'Europe/Paris', since: '2026-03-02', before: '2027-03-02' }

function read(text: string, at = desk) {
  const result = calendarFiles.read(text, at)
  if (!result.ok) throw new Error(result.error)
  return result.value
}

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/calendars', `${name}.ics`), 'utf8')

const isTimed = (event: CalendarEvent): event is TimedEvent => event.kind === 'timed'
const isDays = (event: CalendarEvent): event is DayEvent => event.kind === 'days'
const timesOf = (events: readonly CalendarEvent[]): readonly string[] =>
  events
    .filter(isTimed)
    .map(
      ({ startsAt, durationMinutes, title }) =>
        `${new Date(startsAt).toISOString().slice(0, 16)} ${durationMinutes} ${title}`,
    )
    .toSorted()

const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: readonly string[]): readonly string[] => ['BEGIN:VEVENT', 'UID:x', ...lines, 'END:VEVENT']

describe('an export of Outlook', () => {
  const { events, unread } = read(fixture('outlook'))

  it('is read whole: Windows zones, a zone of its own, a series with a day out and a day moved', () => {
    expect(timesOf(events)).toEqual([
      '2026-03-10T09:00 90 Réunion d’équipe',
      '2026-03-12T05:00 60 Visio avec La Réunion',
      '2026-03-17T08:00 210 Permanence emploi',
      '2026-04-01T12:00 90 Permanence emploi (déplacée)',
      '2026-04-07T07:00 210 Permanence emploi',
      '2026-04-14T07:00 210 Permanence emploi',
    ])
    expect(unread).toEqual([])
  })

  it('tells an absence of whole days as days, and keeps places, reminders and video', () => {
    expect(events.filter(isDays)).toEqual([
      { kind: 'days', title: 'Congés', busy: true, from: '2026-05-04', until: '2026-05-08' },
    ])
    const [meeting] = events
    expect(meeting).toMatchObject({ place: 'Salle du conseil; 2e étage', remindBefore: [15], online: false })
    expect(events.find(({ title }) => title.startsWith('Visio'))).toMatchObject({ online: true, place: '' })
  })

  it('gives each day of a series a name of its own, and the same to the day that was moved', () => {
    const uids = events.filter(isTimed).map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(uids.length)
    expect(events.find(({ title }) => title.includes('déplacée'))).toMatchObject({
      uid: expect.stringMatching(/#20260331$/u),
      sequence: 3,
    })
  })
})

describe('an export of Google', () => {
  const { events, unread } = read(fixture('google'))

  it('is read whole: UTC times, a monthly series, a cancellation', () => {
    expect(timesOf(events)).toEqual([
      '2026-03-05T08:30 60 Point avec le CCAS',
      '2026-03-11T13:00 60 Atelier numérique',
      '2026-03-13T08:00 60 Réunion annulée',
      '2026-05-07T12:30 60 Point avec le CCAS',
      '2026-06-04T07:30 60 Point avec le CCAS',
    ])
    expect(unread).toEqual([])
    expect(events.find(({ title }) => title === 'Réunion annulée')).toMatchObject({ cancelled: true, sequence: 2 })
  })

  it('does not take a public holiday for an absence', () => {
    expect(events.filter(isDays)).toMatchObject([{ title: 'Fête nationale', busy: false, from: '2026-07-14' }])
  })

  it('reads times without a zone by the one of the calendar', () => {
    const text = calendar('X-WR-TIMEZONE:America/Cayenne', ...event('DTSTART:20260310T090000'))
    expect(timesOf(read(text).events)).toEqual(['2026-03-10T12:00 5 '])
  })
})

describe('an export of Thunderbird', () => {
  const { events, unread } = read(fixture('thunderbird'))

  it('is read whole: old names of zones, durations, times of the desk', () => {
    expect(timesOf(events)).toEqual([
      '2026-03-16T08:00 60 Entretien annuel',
      '2026-03-18T15:00 20 Appel d’une collègue',
      '2026-03-19T11:30 60 Déjeuner',
    ])
  })

  it('tells what takes more than eight hours as whole days, and leaves tasks out', () => {
    expect(events.filter(isDays)).toMatchObject([{ title: 'Formation', from: '2026-03-20', until: '2026-03-20' }])
    expect(unread).toEqual([{ reason: 'not_an_event', title: '' }])
  })
})

describe('times', () => {
  it('of a series stay the same on the wall when the clocks change', () => {
    const text = calendar(...event('DTSTART;TZID=Europe/Paris:20260327T090000', 'RRULE:FREQ=DAILY;COUNT=4'))
    expect(timesOf(read(text).events)).toEqual([
      '2026-03-27T08:00 5 ',
      '2026-03-28T08:00 5 ',
      '2026-03-29T07:00 5 ',
      '2026-03-30T07:00 5 ',
    ])
  })

  it('of a series end at the instant said, far from Greenwich too', () => {
    // In Noumea, 9 o’clock on the 12th is 22:00 UTC on the 11th.
    const rule = 'RRULE:FREQ=DAILY;UNTIL=20260311T220000Z'
    const text = calendar(...event('DTSTART;TZID=Pacific/Noumea:20260310T090000', rule))
    expect(timesOf(read(text).events)).toEqual(['2026-03-09T22:00 5 ', '2026-03-10T22:00 5 ', '2026-03-11T22:00 5 '])
  })

  it('in a zone that nobody knows follow what the file says of it, both seasons', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Chez nous',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0330',
      'TZOFFSETTO:+0230',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0230',
      'TZOFFSETTO:+0330',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ]
    const text = calendar(
      ...event('DTSTART;TZID=Chez nous:20260715T120000', 'SUMMARY:été'),
      'BEGIN:VEVENT',
      'UID:y',
      'DTSTART;TZID=Chez nous:20261215T120000',
      'SUMMARY:hiver',
      'END:VEVENT',
      ...zone,
    )
    expect(timesOf(read(text).events)).toEqual(['2026-07-15T08:30 5 été', '2026-12-15T09:30 5 hiver'])
  })

  it('in a zone of which nothing is known are not guessed', () => {
    const text = calendar(...event('DTSTART;TZID=Nulle part:20260715T120000', 'SUMMARY:x'))
    expect(read(text)).toEqual({ events: [], unread: [{ reason: 'zone_unknown', title: 'x' }] })
  })

  it('midnight to midnight are whole days, as Outlook writes them', () => {
    const text = calendar(
      ...event(
        'DTSTART;TZID=Romance Standard Time:20260504T000000',
        'DTEND;TZID=Romance Standard Time:20260506T000000',
      ),
    )
    expect(read(text).events).toMatchObject([{ kind: 'days', from: '2026-05-04', until: '2026-05-05', busy: true }])
  })
})

it('gives back what it wrote, whatever the zone and the desk', () => {
  const zones = ['Europe/Paris', 'Pacific/Marquesas', 'America/Miquelon', 'Indian/Reunion', 'Pacific/Noumea']
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(2026, 2, 3) / 900_000, max: Date.UTC(2029, 11, 31) / 900_000 }),
      fc.integer({ min: 5, max: 480 }),
      fc.integer({ min: 0, max: 9 }),
      (timeZone, here, quarter, durationMinutes, sequence) => {
        const startsAt = quarter * 900_000
        // The second of two times that read alike is told as the first one: iCalendar has no other word for it.
        const again = [1_800_000, 3_600_000].some(
          (ms) =>
            new Date(startsAt - ms).toLocaleString('fr', { timeZone }) ===
            new Date(startsAt).toLocaleString('fr', { timeZone }),
        )
        fc.pre(!again)
        const written = { uid: 'a', sequence, startsAt, durationMinutes, title: 'é', place: 'b', cancelled: false }
        const text = calendarFiles.write([{ ...written, timeZone, remindBefore: [120] }], 0)
        expect(read(text, { ...desk, timeZone: here }).events).toEqual([
          { kind: 'timed', ...written, online: false, remindBefore: [120] },
        ])
      },
    ),
  )
})
