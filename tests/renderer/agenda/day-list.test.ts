import { describe, expect, test } from 'vitest'
import { expectedThatDay, initialsOf, placesOfDay } from '../../../renderer/features/agenda/day-list.ts'
import { outcomeByKey, settleChoices } from '../../../renderer/features/agenda/settle-choices.ts'
import { anAppointment } from '../appointments.ts'

test.each([
  ['Camille Martin', 'C.\u00A0M.'],
  ['Jean-Luc Le Goff', 'J.-L.\u00A0L.\u00A0G.'],
  ['élodie  N’Diaye', 'É.\u00A0N.'],
  ['', ''],
])('« %s » keeps its initials only', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

test('who is expected comes by time; who excused themselves does not come', () => {
  const late = anAppointment({ startsAt: 2, placeId: 'a' as never })
  const early = anAppointment({ startsAt: 1, placeId: 'b' as never })
  const excused = anAppointment({ startsAt: 0, status: 'excused' })
  expect(expectedThatDay([late, excused, early], '')).toEqual([early, late])
  expect(expectedThatDay([late, excused, early], 'b')).toEqual([early])
})

test('each place of the day is offered once', () => {
  const mairie = { placeId: 'a' as never, placeName: 'Mairie' }
  const list = [anAppointment(mairie), anAppointment(mairie), anAppointment({ placeId: null })]
  expect(placesOfDay(list)).toEqual([{ placeId: 'a', name: 'Mairie' }])
})

describe('what may be said of an appointment', () => {
  test('before its day nobody came nor was absent yet', () => {
    expect(settleChoices({ status: 'planned', day: '2026-11-25' }, '2026-11-24')).toEqual([
      'excused',
      'cancelled_by_us',
    ])
  })

  test('from its day on, everything but what was said already', () => {
    expect(settleChoices({ status: 'honoured', day: '2026-11-24' }, '2026-11-24')).toEqual([
      'planned',
      'no_show',
      'excused',
      'cancelled_by_us',
    ])
  })

  test('one key each, the next day', () => {
    expect(['v', 'A', 'e', 'x'].map(outcomeByKey)).toEqual(['honoured', 'no_show', 'excused', null])
  })
})
