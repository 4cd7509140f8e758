import { describe, expect, it } from 'vitest'
import { type CalendarFiles, unreadReasons } from '../../../../core/agenda/calendar-file.ts'
import { calendarFiles } from '../../../../electron/host/calendar-files/index.ts'

const desk = { timeZone: 'Europe/Paris', since: '2026-03-02', before: '2027-03-02' }
type Outcome = ReturnType<CalendarFiles['read']>

const whole = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Essai//FR',
  'BEGIN:VTIMEZONE',
  'TZID:Ici',
  'BEGIN:STANDARD',
  'DTSTART:16010101T000000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:essai@example.org',
  'DTSTAMP:20260302T083000Z',
  'DTSTART;TZID=Ici:20260310T100000',
  'DTEND;TZID=Ici:20260310T110000',
  'RRULE:FREQ=WEEKLY;COUNT=3',
  'SUMMARY:Réunion\\, salle 2',
  'BEGIN:VALARM',
  'TRIGGER:-PT15M',
  'ACTION:DISPLAY',
  'END:VALARM',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
]
const valid = whole.join('\r\n')
const withEvent = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')
const starting = (...lines: readonly string[]): string => withEvent('UID:x', 'DTSTART:20260310T100000Z', ...lines)

/** Deterministic: the same files on every machine. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const truncated = Array.from({ length: 60 }, (_none, rank) => valid.slice(0, Math.floor((valid.length * rank) / 60)))
const withoutLine = whole.map((_line, rank) => whole.toSpliced(rank, 1).join('\r\n'))
const twiceLine = whole.map((line, rank) => whole.toSpliced(rank, 0, line).join('\r\n'))
const scrambled = Array.from({ length: 40 }, (_none, seed) => {
  const next = random(seed + 1)
  const letters = [...valid]
  for (let count = 0; count < 12; count += 1)
    letters[Math.floor(next() * letters.length)] = String.fromCharCode(Math.floor(next() * 0x2_0ff))
  return letters.join('')
})
const shuffled = Array.from({ length: 10 }, (_none, seed) => {
  const next = random(seed + 99)
  return whole
    .map((line) => [next(), line] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, line]) => line)
    .join('\n')
})
const rules = [
  'FREQ=SECONDLY',
  'FREQ=MINUTELY;INTERVAL=1',
  'FREQ=HOURLY;COUNT=1000000000',
  'FREQ=DAILY;COUNT=1000000000',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=DAILY;INTERVAL=-1',
  'FREQ=DAILY;UNTIL=99991231T000000Z',
  'FREQ=WEEKLY;BYDAY=99MO',
  'FREQ=NEVER',
  'COUNT=3',
  '',
  'FREQ=YEARLY;BYYEARDAY=1,2,3',
  `FREQ=DAILY;BYMONTHDAY=${Array.from({ length: 400 }, (_none, rank) => rank).join(',')}`,
].map((rule) => starting(`RRULE:${rule}`))
const starts = [
  'DTSTART:',
  'DTSTART:hier',
  'DTSTART:20261332T100000Z',
  'DTSTART:20260310T996199Z',
  'DTSTART:00000000T000000Z',
  'DTSTART:99991231T235959Z',
  'DTSTART;VALUE=DATE:20260230',
  'DTSTART;VALUE=DATE:2026',
  'DTSTART;TZID=:20260310T100000',
  'DTSTART;TZID=../../etc/passwd:20260310T100000',
  'DTSTART;VALUE=PERIOD:20260310T100000Z/PT1H',
  'DTSTART:-0001-01-01',
].map((line) => withEvent('UID:x', line))
const odd = [
  '',
  ' ',
  '\u0000\u0001\u0002',
  'PK\u0003\u0004',
  '%PDF-1.7',
  '<html><script>alert(1)</script></html>',
  'BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n',
  [...valid].map((letter) => `${letter}\u0000`).join(''),
  `\uFEFF${valid}`,
  valid.replaceAll('\r\n', '\n'),
  valid.replaceAll('\r\n', '\r'),
  valid.replaceAll('\r\n', ''),
  valid.replace('VERSION:2.0', 'VERSION:1.0').replace('SUMMARY:', 'SUMMARY;ENCODING=QUOTED-PRINTABLE:=C3=A9'),
  valid.replace('END:VCALENDAR', ''),
  withEvent('DTSTART:20260310T100000Z'),
  withEvent('UID:x'),
  starting('DURATION:PT999999H'),
  starting('DURATION:-P3D'),
  starting('DTEND:20260309T100000Z'),
  starting('DTEND;VALUE=DATE:20260312'),
  starting('SEQUENCE:-5'),
  starting('SEQUENCE:1e99'),
  starting('SUMMARY:<script>alert(1)</script>'),
  starting(`SUMMARY:${'é'.repeat(400_000)}`),
  starting(`X-${'A'.repeat(200_000)}:1`),
  starting(...Array.from({ length: 5_000 }, () => 'EXDATE:20260310T100000Z')),
  starting(...Array.from({ length: 60 }, () => 'BEGIN:VEVENT')),
  starting(...Array.from({ length: 3_000 }, () => 'BEGIN:VALARM')),
  `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nEND:VEVENT\r\n'.repeat(30_000)}END:VCALENDAR\r\n`,
  `BEGIN:VCALENDAR\r\n${'x'.repeat(1_000_000)}\r\nEND:VCALENDAR\r\n`,
  `BEGIN:VCALENDAR\r\n${Array.from({ length: 4_000 }, (_none, rank) => `BEGIN:VEVENT\r\nUID:${rank}\r\nDTSTART:19700101T100000Z\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`,
  valid.replace('DTSTART:16010101T000000', 'DTSTART:16010101T000000\r\nRRULE:FREQ=SECONDLY'),
  valid.replace('TZOFFSETTO:+0100', 'TZOFFSETTO:+9999'),
  [
    'BEGIN:VCALENDAR',
    ...Array.from({ length: 2_000 }, () => 'BEGIN:VTIMEZONE\r\nTZID:a\r\nEND:VTIMEZONE'),
    'END:VCALENDAR',
  ].join('\r\n'),
]

const files = [...truncated, ...withoutLine, ...twiceLine, ...scrambled, ...shuffled, ...rules, ...starts, ...odd]

/** Every answer is one that the screens have a sentence for. */
function isTold(outcome: Outcome): boolean {
  if (!outcome.ok) return outcome.error.startsWith('calendar_')
  const { events, unread } = outcome.value
  return (
    unread.every(({ reason }) => unreadReasons.includes(reason)) &&
    events.every(
      (event) => event.kind === 'days' || (Number.isSafeInteger(event.startsAt) && event.durationMinutes >= 5),
    )
  )
}

describe('malformed files', () => {
  it('are more than two hundred', () => {
    expect(new Set(files).size).toBeGreaterThan(200)
  })

  it('are each read or refused with a reason, and none takes the others down', () => {
    const untold = files.filter((text) => !isTold(calendarFiles.read(text, desk)))
    expect(untold).toEqual([])
  })

  it.each([
    ['a web page', odd[5], 'calendar_not_recognised'],
    ['an address card', odd[6], 'calendar_not_recognised'],
    ['the format of 1996', odd[12], 'calendar_version_old'],
    ['30,000 events', odd[28], 'calendar_too_many_events'],
    ['a file of a megabyte', odd[29], 'calendar_too_large'],
  ])('%s is refused by its name', (_name, text, code) => {
    expect(calendarFiles.read(text ?? '', desk)).toEqual({ ok: false, error: code })
  })

  it('a rule more frequent than daily, or endless, gives no day', () => {
    for (const text of rules.slice(0, 3))
      expect(calendarFiles.read(text, desk)).toMatchObject({
        value: { events: [], unread: [{ reason: 'rule_not_read' }] },
      })
  })

  it('thousands of old daily series are told as not read beyond what one file may ask for', () => {
    const outcome = calendarFiles.read(odd[30] ?? '', desk)
    expect(outcome).toMatchObject({ ok: true })
    if (!outcome.ok) return
    expect(outcome.value.unread.length).toBeGreaterThan(3_900)
    expect(outcome.value.events.length).toBeLessThan(20_000)
  })

  it('a damaged event does not take its neighbour with it', () => {
    const text = valid.replace('BEGIN:VEVENT', 'BEGIN:VEVENT\r\nUID:y\r\nDTSTART:hier\r\nEND:VEVENT\r\nBEGIN:VEVENT')
    const outcome = calendarFiles.read(text, desk)
    expect(outcome).toMatchObject({ ok: true, value: { unread: [{ reason: 'unreadable' }] } })
    expect(outcome.ok && outcome.value.events.length).toBe(3)
  })

  it('a file that stops in the middle gives its whole events and says that it is cut', () => {
    const text = valid.replace('END:VCALENDAR', 'BEGIN:VEVENT\r\nUID:z\r\nDTSTART:2026')
    expect(calendarFiles.read(text, desk)).toMatchObject({ ok: true, value: { unread: [{ reason: 'file_cut' }] } })
  })

  it('a script in a title stays a text', () => {
    const outcome = calendarFiles.read(odd[22] ?? '', desk)
    expect(outcome).toMatchObject({ value: { events: [{ title: '<script>alert(1)</script>' }] } })
  })
})
