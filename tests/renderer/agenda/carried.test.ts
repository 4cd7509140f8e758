import { expect, test } from 'vitest'
import { withCarried } from '../../../renderer/features/agenda/carried.ts'
import { addMinutes, minutesBetween, timeOf, wallTimeOf } from '../../../renderer/features/agenda/clock-arithmetic.ts'
import { anAppointment } from '../appointments.ts'

test('a carried appointment stands where the hand holds it, once, and keeps its rank in time', () => {
  const startsAt = Date.parse('2026-11-24T08:30:00Z')
  const appointment = anAppointment({ day: '2026-11-24', time: '09:30', startsAt })
  const at = { day: '2026-11-25', time: '09:15' }
  expect(withCarried([appointment], { appointment, at })).toEqual([
    { ...appointment, ...at, startsAt: startsAt + (24 * 60 - 15) * 60_000 },
  ])
  expect(withCarried([appointment], null)).toEqual([appointment])
})

test('one carried in from another week is drawn with those of the week', () => {
  const appointment = anAppointment()
  expect(withCarried([], { appointment, at: { day: '2026-12-01', time: '10:00' } })).toHaveLength(1)
})

test('the clock’s face knows no change of hour: a quarter of an hour is one, that night too', () => {
  expect(addMinutes({ day: '2027-03-28', time: '01:45' }, 30)).toEqual({ day: '2027-03-28', time: '02:15' })
  expect(minutesBetween({ day: '2027-10-31', time: '01:00' }, { day: '2027-10-31', time: '04:00' })).toBe(180)
})

test('times go to the schedule and back', () => {
  expect(timeOf(570)).toBe('09:30')
  expect(timeOf(1440)).toBe('24:00')
  expect(wallTimeOf('2026-11-24 09:30:00')).toEqual({ day: '2026-11-24', time: '09:30' })
})
