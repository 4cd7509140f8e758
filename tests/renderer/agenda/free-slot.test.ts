import { describe, expect, test } from 'vitest'
import { firstFreeSlot } from '../../../renderer/features/agenda/free-slot.ts'
import { anAppointment } from '../appointments.ts'
import { aFrame, aPlace } from './frame.ts'

const wanted = {
  from: '2026-11-24',
  endsBefore: '2026-12-22',
  notBefore: { day: '2026-11-23', time: '10:00' },
  durationMinutes: 30,
  place: aPlace(),
}
const at = (day: string, time: string, durationMinutes = 30) => anAppointment({ day, time, durationMinutes })

describe('the first free slot', () => {
  test('is the opening of the place when nothing is planned', () => {
    expect(firstFreeSlot(wanted, [], aFrame())).toEqual({ day: '2026-11-24', time: '09:00' })
  })

  test('follows what is planned, and never spills over the lunch break', () => {
    const morning = [at('2026-11-24', '09:00', 60), at('2026-11-24', '10:10', 100)]
    expect(firstFreeSlot(wanted, morning, aFrame())).toEqual({ day: '2026-11-24', time: '14:00' })
  })

  test('fits between two appointments when it is short enough', () => {
    const two = [at('2026-11-24', '09:00', 30), at('2026-11-24', '10:00', 30)]
    expect(firstFreeSlot(wanted, two, aFrame())).toEqual({ day: '2026-11-24', time: '09:30' })
    expect(firstFreeSlot({ ...wanted, durationMinutes: 45 }, two, aFrame())).toEqual({
      day: '2026-11-24',
      time: '10:30',
    })
  })

  test('ignores what was cancelled, and what an organisation keeps elsewhere', () => {
    const cancelled = anAppointment({ day: '2026-11-24', time: '09:00', status: 'cancelled_by_us' })
    const elsewhere = anAppointment({
      day: '2026-11-24',
      time: '09:00',
      with: { kind: 'organisation', organisationId: 'caf' as never },
    })
    expect(firstFreeSlot(wanted, [cancelled, elsewhere], aFrame())?.time).toBe('09:00')
  })

  test('leaves out public holidays, closures and the days of the week when the place is closed', () => {
    const frame = aFrame({
      holidays: [{ day: '2026-11-24', holiday: 'armistice_1918' }],
      closures: [{ closureId: 'x' as never, placeId: null, from: '2026-11-25', until: '2026-11-27', label: '' }],
    })
    expect(firstFreeSlot(wanted, [], frame)).toEqual({ day: '2026-11-30', time: '09:00' })
  })

  test('a closure of another place closes nothing here', () => {
    const elsewhere = { closureId: 'x' as never, placeId: 'other' as never, from: '2026-11-24', until: '2026-12-24' }
    const frame = aFrame({ closures: [{ ...elsewhere, label: '' }] })
    expect(firstFreeSlot(wanted, [], frame)?.day).toBe('2026-11-24')
  })

  test('is never in the past', () => {
    const now = { day: '2026-11-24', time: '14:20' }
    expect(firstFreeSlot({ ...wanted, notBefore: now }, [], aFrame())).toEqual({ day: '2026-11-24', time: '14:30' })
  })

  test('is not told when the four weeks are full, nor when the hours are not known', () => {
    const holidays = Array.from({ length: 28 }, (_, rank) => ({
      day: new Date(Date.parse('2026-11-24') + rank * 86_400_000).toISOString().slice(0, 10),
      holiday: 'christmas',
    }))
    expect(firstFreeSlot(wanted, [], aFrame({ holidays }))).toBeNull()
    expect(firstFreeSlot({ ...wanted, place: aPlace({ hours: [] }) }, [], aFrame())).toBeNull()
  })
})
