import { describe, expect, it } from 'vitest'
import { putOffTimes } from '../../../renderer/features/reminders/put-off-times.ts'

const PARIS = 'Europe/Paris'

describe('the times to which a reminder is put off', () => {
  it('are in an hour, tomorrow morning and next Monday', () => {
    expect(putOffTimes(Date.parse('2026-11-24T14:40Z'), PARIS)).toEqual({
      inAnHour: { day: '2026-11-24', time: '16:40' },
      mornings: [
        { day: '2026-11-25', time: '09:00' },
        { day: '2026-11-30', time: '09:00' },
      ],
    })
  })

  it('name a Sunday’s morrow once, and a Monday’s next Monday a week later', () => {
    expect(putOffTimes(Date.parse('2026-11-29T10:00Z'), PARIS).mornings).toEqual([{ day: '2026-11-30', time: '09:00' }])
    expect(putOffTimes(Date.parse('2026-11-30T10:00Z'), PARIS).mornings.at(-1)?.day).toBe('2026-12-07')
  })

  it('reach tomorrow when an hour does', () => {
    expect(putOffTimes(Date.parse('2026-11-24T22:30Z'), PARIS).inAnHour).toEqual({ day: '2026-11-25', time: '00:30' })
  })
})
