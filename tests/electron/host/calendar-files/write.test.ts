import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, it } from 'vitest'
import type { CalendarEntry } from '../../../../core/agenda/calendar-file.ts'
import { comesTwice } from '../../../../core/agenda/slot.ts'
import { instantOf, localTime } from '../../../../core/shared/zone.ts'
import { calendarFiles } from '../../../../electron/host/calendar-files/index.ts'
import { offsetAt, vtimezone } from '../../../../electron/host/calendar-files/vtimezone.ts'

/** Every zone of the French territories (standards §7.6). */
const zones = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Marigot',
  'America/St_Barthelemy',
  'America/Cayenne',
  'America/Miquelon',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Pacific/Noumea',
  'Pacific/Wallis',
  'Pacific/Tahiti',
  'Pacific/Marquesas',
  'Pacific/Gambier',
]

const stamp = Date.parse('2026-03-02T08:30:00Z')
const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee',
  sequence: 0,
  startsAt: Date.parse('2026-03-10T13:00:00Z'),
  durationMinutes: 30,
  timeZone: 'Europe/Paris',
  title: null,
  place: null,
  cancelled: false,
  remindBefore: [],
  ...more,
})
const write = (...entries: readonly CalendarEntry[]): string => calendarFiles.write(entries, stamp)

type Told = {
  readonly uid: string
  readonly start: number
  readonly end: number
  readonly title: string
  readonly place: string
}

const byUid = (told: Told[]): Told[] => told.toSorted((one, other) => one.uid.localeCompare(other.uid))

/** What the first library understands, by the rules that the file itself gives of each zone. */
function readByIcalJs(text: string): readonly Told[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const told = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      start: event.startDate.toUnixTime() * 1000,
      end: event.endDate.toUnixTime() * 1000,
      title: event.summary,
      place: event.location ?? '',
    }
  })
  return byUid(told)
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What the second one understands, by its own data of zones. */
function readByNodeIcal(text: string): readonly Told[] {
  const told = Object.values(nodeIcal.sync.parseICS(text)).flatMap((one) =>
    one !== undefined && one.type === 'VEVENT'
      ? [
          {
            uid: one.uid,
            start: one.start.getTime(),
            end: one.end?.getTime() ?? 0,
            title: words(one.summary),
            place: words(one.location),
          },
        ]
      : [],
  )
  return byUid(told)
}

const expected = (entries: readonly CalendarEntry[]): readonly Told[] =>
  byUid(
    entries.map(({ uid, startsAt, durationMinutes, title, place }) => ({
      uid,
      start: startsAt,
      end: startsAt + durationMinutes * 60_000,
      title: title ?? 'Rendez-vous administratif',
      place: place ?? '',
    })),
  )

describe('an exported calendar', () => {
  it('is read alike by two independent libraries, in every zone and season', () => {
    const entries = zones.flatMap((timeZone) =>
      ['2026-01-15T12:00Z', '2026-03-29T00:30Z', '2026-07-15T20:00Z', '2027-03-14T12:00Z', '2028-11-05T12:00Z'].map(
        (instant, rank) => entry({ uid: `${timeZone}-${rank}`, timeZone, startsAt: Date.parse(instant) }),
      ),
    )
    const text = write(...entries)
    expect(readByIcalJs(text)).toEqual(expected(entries))
    expect(readByNodeIcal(text)).toEqual(expected(entries))
  })

  it('keeps any text: commas, semicolons, backslashes, quotes, accents, other alphabets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (raw) => {
        const title = `a${raw.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '')}z`
        const text = write(entry({ title, place: title }))
        expect(readByIcalJs(text)).toEqual(expected([entry({ title, place: title })]))
        expect(readByNodeIcal(text)[0]?.title).toBe(title)
      }),
    )
  })

  it.each([
    ['2027-03-28T07:00:00Z', '20270328T090000'],
    ['2027-03-27T08:00:00Z', '20270327T090000'],
  ])('tells %s as %s in Paris', (instant, told) => {
    expect(write(entry({ startsAt: Date.parse(instant) }))).toContain(`DTSTART;TZID=Europe/Paris:${told}\r\n`)
  })

  it('ends its lines by CRLF, never has more than 75 octets in one, and never splits a letter', () => {
    for (let before = 0; before < 80; before += 1) {
      const title = `${'a'.repeat(before)}é€😀${'é'.repeat(40)}`
      const text = write(entry({ title }))
      const lines = text.split('\r\n')
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n\uFFFD]/u.test(line))).toBe(true)
      expect(lines.join('\r\n').replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`)
    }
  })

  it('says what RFC 5545 asks of every event, and that it is private', () => {
    const text = write(entry({ sequence: 3 }))
    for (const line of [
      'VERSION:2.0',
      'PRODID:-//Etabli//Agenda//FR',
      'UID:0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee',
      'DTSTAMP:20260302T083000Z',
      'SEQUENCE:3',
      'CLASS:PRIVATE',
      'STATUS:CONFIRMED',
      'SUMMARY:Rendez-vous administratif',
    ])
      expect(text).toContain(`${line}\r\n`)
    expect(text).not.toContain('LOCATION')
  })

  it('tells a cancelled appointment as cancelled, without an alarm', () => {
    const text = write(entry({ cancelled: true, remindBefore: [60] }))
    expect(text).toContain('STATUS:CANCELLED\r\n')
    expect(text).not.toContain('VALARM')
  })

  it('gives each alarm its action, its trigger and its neutral words', () => {
    const calendar = new ICAL.Component(ICAL.parse(write(entry({ title: 'Adèle Hugo', remindBefore: [1_440, 120] }))))
    const alarms = calendar.getFirstSubcomponent('vevent')?.getAllSubcomponents('valarm') ?? []
    expect(
      alarms.map((alarm) => [
        alarm.getFirstPropertyValue('action'),
        String(alarm.getFirstPropertyValue('trigger')),
        alarm.getFirstPropertyValue('description'),
      ]),
    ).toEqual([
      ['DISPLAY', '-P1D', 'Rappel de rendez-vous'],
      ['DISPLAY', '-PT2H', 'Rappel de rendez-vous'],
    ])
  })
})

describe('the rules of a zone', () => {
  it('of Paris are those of the standard, to the letter', () => {
    expect(vtimezone('Europe/Paris', 2026).split('\r\n')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Paris',
      'BEGIN:DAYLIGHT',
      'DTSTART:19700329T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:19701025T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
    ])
  })

  it.each(zones)('of %s give, hour after hour of four years, what its clocks show', (zone) => {
    const timezone = new ICAL.Timezone({ component: new ICAL.Component(ICAL.parse(vtimezone(zone, 2026))), tzid: zone })
    const wrong: string[] = []
    for (let instant = Date.UTC(2026, 0, 2); instant < Date.UTC(2030, 0, 1); instant += 11 * 3_600_000) {
      const { day, time } = localTime(instant, zone)
      // Libraries do not agree on which of two times that read alike is meant.
      if (comesTwice(instant, zone) || instantOf({ day, time }, zone) !== instant) continue
      const told = ICAL.Time.fromDateTimeString(`${day}T${time}:00`)
      if (timezone.utcOffset(told) !== offsetAt(instant, zone) * 60) wrong.push(`${day} ${time}`)
    }
    expect(wrong).toEqual([])
  })

  it('that follow no yearly rule are told change by change', () => {
    const text = vtimezone('Africa/Casablanca', 2026)
    expect(text).not.toContain('RRULE')
    const zone = new ICAL.Timezone({ component: new ICAL.Component(ICAL.parse(text)), tzid: 'Africa/Casablanca' })
    for (const day of ['2026-03-01', '2026-06-01', '2028-02-10'])
      expect(zone.utcOffset(ICAL.Time.fromDateTimeString(`${day}T12:00:00`))).toBe(
        offsetAt(Date.parse(`${day}T12:00Z`), 'Africa/Casablanca') * 60,
      )
  })
})
