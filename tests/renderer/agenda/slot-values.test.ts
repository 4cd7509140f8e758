import { describe, expect, test } from 'vitest'
import {
  freshSlot,
  isAtOwnPlace,
  placeIdOf,
  rememberPlace,
  slotDetails,
  slotOf,
  usualPlace,
  YOU,
} from '../../../renderer/features/agenda/slot-values.ts'
import { anAppointment } from '../appointments.ts'
import { aPlace } from './frame.ts'

const { placeId } = aPlace()
const fresh = freshSlot({ at: null, time: '10:00' })

test('a new appointment proposes its hour until a slot was pointed at', () => {
  expect(fresh).toMatchObject({ day: null, time: '10:00', chosen: false, remindBefore: [1440] })
  expect(freshSlot({ at: { day: '2026-11-24', time: '14:30' }, time: '10:00' })).toMatchObject({
    day: '2026-11-24',
    time: '14:30',
    chosen: true,
  })
})

test('an appointment that is opened and sent back unchanged keeps every detail', () => {
  const appointment = anAppointment({ placeId, mode: 'phone', place: 'x', title: 'y', remindBefore: [1440, 120] })
  const { with: withWhom, title, durationMinutes, mode, place, remindBefore } = appointment
  expect(slotDetails(slotOf(appointment))).toEqual({
    with: withWhom,
    title,
    durationMinutes,
    mode,
    placeId,
    place,
    remindBefore,
  })
})

test('a place of the structure is neither at an organisation nor at someone’s home', () => {
  expect(isAtOwnPlace({ withWhom: YOU, mode: 'video' })).toBe(true)
  expect(isAtOwnPlace({ withWhom: YOU, mode: 'home' })).toBe(false)
  expect(isAtOwnPlace({ withWhom: 'caf', mode: 'on_site' })).toBe(false)
  expect(placeIdOf({ ...fresh, placeId, mode: 'home' })).toBeNull()
  expect(placeIdOf({ ...fresh, placeId })).toBe(placeId)
})

describe('the place proposed first', () => {
  const places = [{ placeId: 'a' }, { placeId: 'b' }]

  test('is the only one, or that of most appointments of the week', () => {
    expect(usualPlace([{ placeId: 'a' }], [])).toBe('a')
    expect(usualPlace(places, [])).toBe('')
    expect(usualPlace(places, [{ placeId: 'b' }, { placeId: null }, { placeId: 'gone' }, { placeId: 'gone' }])).toBe(
      'b',
    )
  })

  test('is the last one used, as long as it is still offered', () => {
    rememberPlace('a')
    expect(usualPlace(places, [{ placeId: 'b' }])).toBe('a')
    expect(usualPlace([{ placeId: 'b' }, { placeId: 'c' }], [{ placeId: 'b' }])).toBe('b')
  })
})
