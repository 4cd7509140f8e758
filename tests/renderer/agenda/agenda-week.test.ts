import { describe, expect, it } from 'vitest'
import { daysOfWeek, weekOf } from '../../../renderer/features/agenda/agenda-week.ts'
import { anAppointment } from '../appointments.ts'

describe('the week of the agenda', () => {
  it.each(['2026-11-23', '2026-11-26', '2026-11-29'])('that holds %s runs from its Monday to its Sunday', (day) => {
    expect(weekOf(day)).toEqual({ monday: '2026-11-23', sunday: '2026-11-29', endsBefore: '2026-11-30' })
  })

  it('crosses the year', () => {
    expect(weekOf('2027-01-01')).toMatchObject({ monday: '2026-12-28', sunday: '2027-01-03' })
  })

  it('shows five working days, even empty', () => {
    expect(daysOfWeek('2026-11-23', []).map(({ day }) => day)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
    ])
  })

  it('shows a week-end day that has an appointment', () => {
    const saturday = anAppointment({ day: '2026-11-28' })
    expect(daysOfWeek('2026-11-23', [saturday]).at(-1)).toEqual({ day: '2026-11-28', appointments: [saturday] })
  })

  it('puts each day in the order of the clock', () => {
    const early = anAppointment({ day: '2026-11-24', time: '09:00', startsAt: 1 })
    const late = anAppointment({ day: '2026-11-24', time: '14:00', startsAt: 2 })
    expect(daysOfWeek('2026-11-23', [late, early])[1]?.appointments).toEqual([early, late])
  })
})
