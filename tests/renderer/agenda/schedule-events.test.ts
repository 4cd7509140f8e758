import { describe, expect, test } from 'vitest'
import { AppointmentId } from '../../../core/contract/values.ts'
import {
  eventsOfDays,
  eventsOfMonth,
  itemOf,
  MONTH_LINES,
  overlapping,
} from '../../../renderer/features/agenda/schedule-events.ts'
import { anAppointment } from '../appointments.ts'
import { aFrame } from './frame.ts'

const numbered = (rank: number, details: Parameters<typeof anAppointment>[0] = {}) => {
  const day = details.day ?? '2026-11-24'
  const time = details.time ?? '09:00'
  return anAppointment({
    appointmentId: AppointmentId.parse(`0190aaaa-bbbb-7ccc-8ddd-${String(rank).padStart(12, '0')}`),
    startsAt: Date.parse(`${day}T${time}:00Z`),
    day,
    time,
    ...details,
  })
}

describe('overlapping appointments', () => {
  test('are those that ask for the mediator at the same time; one that follows another does not', () => {
    const [one, two, three] = [
      numbered(1, { time: '09:00', durationMinutes: 60 }),
      numbered(2, { time: '09:30' }),
      numbered(3, { time: '10:00' }),
    ]
    expect([...overlapping([three, two, one])].toSorted()).toEqual([one.appointmentId, two.appointmentId])
  })

  test('a long one meets a later one past a short one', () => {
    const [long, short, late] = [
      numbered(1, { time: '09:00', durationMinutes: 120 }),
      numbered(2, { time: '09:15', durationMinutes: 15 }),
      numbered(3, { time: '10:30' }),
    ]
    expect(overlapping([long, short, late]).size).toBe(3)
    expect(overlapping([long, late]).has(late.appointmentId)).toBe(true)
  })

  test('neither what was settled nor what an organisation keeps elsewhere overlaps', () => {
    const planned = numbered(1)
    const honoured = numbered(2, { status: 'honoured' })
    const elsewhere = numbered(3, { with: { kind: 'organisation', organisationId: 'caf' as never } })
    expect(overlapping([planned, honoured, elsewhere]).size).toBe(0)
  })
})

test('a day draws holidays and closures across, permanences behind, appointments in front', () => {
  const frame = aFrame({
    holidays: [{ day: '2026-11-24', holiday: 'christmas' }],
    closures: [{ closureId: 'c' as never, placeId: null, from: '2026-11-24', until: '2026-11-25', label: 'formation' }],
    permanences: [
      {
        permanenceId: 'p' as never,
        title: 'Permanence',
        placeId: null,
        placeName: null,
        day: '2026-11-24',
        time: '14:00',
        startsAt: 0,
        durationMinutes: 120,
      },
    ],
  })
  const events = eventsOfDays([numbered(1, { time: '23:45', durationMinutes: 30, title: 'Réunion' })], frame)
  expect(events.map(({ title, start, end, display }) => ({ title, start, end, display }))).toEqual([
    { title: 'Jour férié\u00A0: Noël', start: '2026-11-24 00:00:00', end: '2026-11-25 00:00:00', display: undefined },
    { title: 'Fermé\u00A0: formation', start: '2026-11-24 00:00:00', end: '2026-11-26 00:00:00', display: undefined },
    {
      title: 'Permanence · de 14\u00A0h à 16\u00A0h',
      start: '2026-11-24 14:00:00',
      end: '2026-11-24 16:00:00',
      display: 'background',
    },
    { title: 'Réunion', start: '2026-11-24 23:45:00', end: '2026-11-25 00:15:00', display: undefined },
  ])
})

describe('a month', () => {
  const period = { from: '2026-11-23', endsBefore: '2026-11-30' }
  const many = Array.from({ length: 90 }, (_, rank) => numbered(rank, { durationMinutes: 5 }))

  test('draws a few lines a day, then says how many more there are', () => {
    const events = eventsOfMonth(many, aFrame(), period)
    expect(events).toHaveLength(MONTH_LINES)
    expect(itemOf(events.at(-1) ?? (many[0] as never))).toEqual({
      kind: 'more',
      day: '2026-11-24',
      hidden: 90 - (MONTH_LINES - 1),
    })
  })

  test('draws them all when there is room, and says so of no day', () => {
    expect(eventsOfMonth(many.slice(0, MONTH_LINES), aFrame(), period).map(itemOf)).not.toContainEqual(
      expect.objectContaining({ kind: 'more' }),
    )
  })

  test('a holiday takes a line, never the last ones', () => {
    const frame = aFrame({ holidays: [{ day: '2026-11-24', holiday: 'christmas' }] })
    const items = eventsOfMonth(many, frame, period).map(itemOf)
    expect(items.map(({ kind }) => kind)).toEqual(['mark', 'appointment', 'appointment', 'more'])
  })
})
