import { describe, expect, test } from 'vitest'
import { drawnHours, weekEndIsUsed } from '../../../renderer/features/agenda/drawn-hours.ts'
import { standingAt } from '../../../renderer/features/agenda/opening.ts'
import { anAppointment } from '../appointments.ts'
import { aFrame, aPlace } from './frame.ts'

describe('the hours that are drawn', () => {
  test('are those of a usual desk when nothing says otherwise', () => {
    expect(drawnHours([], aFrame())).toEqual({ from: 8, until: 19 })
  })

  test('widen so that nothing is cut off', () => {
    const early = anAppointment({ time: '06:45' })
    const late = anAppointment({ time: '19:30', durationMinutes: 45 })
    expect(drawnHours([early, late], aFrame())).toEqual({ from: 6, until: 21 })
  })

  test('an appointment past midnight is drawn to the end of its day', () => {
    expect(drawnHours([anAppointment({ time: '23:30', durationMinutes: 60 })], aFrame()).until).toBe(24)
  })
})

test('a week-end is drawn when someone comes or a place is open', () => {
  expect(weekEndIsUsed([anAppointment({ day: '2026-11-27' })], aFrame({ places: [aPlace()] }))).toBe(false)
  expect(weekEndIsUsed([anAppointment({ day: '2026-11-28' })], aFrame())).toBe(true)
  const saturday = aPlace({ hours: [{ weekday: 6, from: '09:00', until: '12:00' }] })
  expect(weekEndIsUsed([], aFrame({ places: [saturday] }))).toBe(true)
})

describe('whether someone is there', () => {
  const frame = aFrame({ places: [aPlace()] })

  test.each([
    ['2026-11-24', '09:00', 'open'],
    ['2026-11-24', '12:00', 'closed'],
    ['2026-11-28', '09:00', 'closed'],
  ])('%s at %s: %s', (day, time, standing) => {
    expect(standingAt(day, time, frame)).toBe(standing)
  })

  test('is not known without hours', () => {
    expect(standingAt('2026-11-24', '09:00', aFrame({ places: [aPlace({ hours: [] })] }))).toBe('unknown')
  })

  test('a closure of everywhere closes, one of another place does not', () => {
    const closure = { closureId: 'c' as never, from: '2026-11-24', until: '2026-11-24', label: '' }
    const everywhere = { ...frame, closures: [{ ...closure, placeId: null }] }
    const elsewhere = { ...frame, closures: [{ ...closure, placeId: 'other' as never }] }
    expect(standingAt('2026-11-24', '09:00', everywhere)).toBe('closed')
    expect(standingAt('2026-11-24', '09:00', elsewhere)).toBe('open')
  })
})
