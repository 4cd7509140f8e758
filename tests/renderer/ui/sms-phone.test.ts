import { describe, expect, it } from 'vitest'
import { mayReceiveSms } from '../../../renderer/ui/sms-phone.ts'

describe('a number that may receive an SMS', () => {
  it.each([
    '06 39 98 01 23',
    '07.00.00.00.00',
    '+33 (0)6 39 98 01 23',
    '0033639980123',
    '0692 12 34 56',
    '+262 692 12 34 56',
    '+590 690 12 34 56',
    '+687 75 12 34',
    '+44 7400 123456',
  ])('%s is one', (phone) => expect(mayReceiveSms(phone)).toBe(true))

  it.each([
    '',
    '01 99 00 12 34',
    '09 47 50 00 00',
    '3646',
    '15',
    '112',
    '+33 1 99 00 12 34',
    '+262 262 12 34 56',
    '06 39 98',
    'demander à sa fille',
  ])('%j is none', (phone) => expect(mayReceiveSms(phone)).toBe(false))
})
