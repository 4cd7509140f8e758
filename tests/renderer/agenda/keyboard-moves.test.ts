import { describe, expect, test } from 'vitest'
import { AppointmentId } from '../../../core/contract/values.ts'
import { inTimeOrder, movedByArrow, neighbourByKey } from '../../../renderer/features/agenda/keyboard-moves.ts'

describe('Alt and an arrow', () => {
  test.each([
    ['ArrowUp', '2026-11-24', '09:15'],
    ['ArrowDown', '2026-11-24', '09:45'],
    ['ArrowLeft', '2026-11-23', '09:30'],
    ['ArrowRight', '2026-11-25', '09:30'],
  ])('%s moves by a quarter of an hour or a day', (key, day, time) => {
    expect(movedByArrow({ day: '2026-11-24', time: '09:30' }, key)).toEqual({ day, time })
  })

  test('up and down stay within the day', () => {
    expect(movedByArrow({ day: '2026-11-24', time: '00:10' }, 'ArrowUp')).toEqual({ day: '2026-11-24', time: '00:10' })
    expect(movedByArrow({ day: '2026-11-24', time: '23:50' }, 'ArrowDown')).toEqual({
      day: '2026-11-24',
      time: '23:50',
    })
  })

  test('another key moves nothing', () => {
    expect(movedByArrow({ day: '2026-11-24', time: '09:30' }, 'a')).toBeNull()
  })
})

const placed = (rank: number, day: string, time: string) => ({
  appointmentId: AppointmentId.parse(`0190aaaa-bbbb-7ccc-8ddd-00000000000${rank}`),
  day,
  time,
  startsAt: Date.parse(`${day}T${time}:00Z`),
})

describe('an arrow alone', () => {
  const [late, first, early, lone] = [
    placed(1, '2026-11-23', '16:00'),
    placed(2, '2026-11-23', '09:00'),
    placed(3, '2026-11-25', '09:30'),
    placed(4, '2026-11-25', '15:45'),
  ]
  const ordered = inTimeOrder([late, first, early, lone])

  test.each([
    ['ArrowDown', first, late],
    ['ArrowDown', late, early],
    ['ArrowUp', early, late],
    ['ArrowRight', first, early],
    ['ArrowRight', late, lone],
    ['ArrowLeft', early, late],
    ['Home', lone, first],
    ['End', first, lone],
  ])('%s goes to the next in time, or to the nearest hour of another day', (key, from, to) => {
    expect(neighbourByKey(ordered, from.appointmentId, key)).toBe(to.appointmentId)
  })

  test('it stops at both ends', () => {
    expect(neighbourByKey(ordered, first.appointmentId, 'ArrowUp')).toBeNull()
    expect(neighbourByKey(ordered, lone.appointmentId, 'ArrowRight')).toBeNull()
  })
})
