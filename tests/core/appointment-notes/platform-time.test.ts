import { describe, expect, it } from 'vitest'
import { platformTime } from '../../../core/agenda/platform-time.ts'

const call = (instant: string, zone: string) =>
  platformTime({ startsAt: Date.parse(instant), mode: 'phone', isWithOrganisation: true }, zone)

describe('the time in Paris of a call planned overseas', () => {
  // Standards §7.6: nine in Paris, told at the desk as 11:00 and 03:00 in July, 12:00 and 04:00 in January.
  it.each([
    ['2027-07-01T11:00+04:00', 'Indian/Reunion', '2027-07-01'],
    ['2027-07-01T03:00-04:00', 'America/Guadeloupe', '2027-07-01'],
    ['2027-01-15T12:00+04:00', 'Indian/Reunion', '2027-01-15'],
    ['2027-01-15T04:00-04:00', 'America/Guadeloupe', '2027-01-15'],
    ['2027-06-30T21:30-09:30', 'Pacific/Marquesas', '2027-07-01'],
  ])('%s in %s is nine', (instant, zone, day) => {
    expect(call(instant, zone)).toEqual({ day, time: '09:00' })
  })

  it('is not told where the clocks are those of Paris', () => {
    expect(call('2027-07-01T09:00+02:00', 'Europe/Paris')).toBeNull()
  })

  it('is not told of an appointment where one goes, nor of one with the mediator', () => {
    const startsAt = Date.parse('2027-07-01T11:00+04:00')
    expect(platformTime({ startsAt, mode: 'on_site', isWithOrganisation: true }, 'Indian/Reunion')).toBeNull()
    expect(platformTime({ startsAt, mode: 'video', isWithOrganisation: false }, 'Indian/Reunion')).toBeNull()
  })
})
