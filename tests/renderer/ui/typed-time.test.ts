import { expect, it } from 'vitest'
import { time } from '../../../renderer/messages/dates.ts'
import { parseTypedTime } from '../../../renderer/ui/typed-time.ts'

it.each([
  ['9', '09:00'],
  ['9h', '09:00'],
  ['9 h 30', '09:30'],
  ['9h30', '09:30'],
  ['09:30', '09:30'],
  ['930', '09:30'],
  ['0930', '09:30'],
  ['14.15', '14:15'],
  ['14 H', '14:00'],
  ['midi', '12:00'],
  ['0h00', '00:00'],
  ['23:59', '23:59'],
])('« %s » is %s', (typed, parsed) => {
  expect(parseTypedTime(typed)).toBe(parsed)
})

it.each(['', '24', '9h60', '9h5', 'matin', '99999', '-1', '9:30:15'])('« %s » is no time', (typed) => {
  expect(parseTypedTime(typed)).toBeNull()
})

it('reads back what the screen writes', () => {
  for (const written of ['00:00', '09:05', '14:00', '23:59']) expect(parseTypedTime(time(written))).toBe(written)
})
