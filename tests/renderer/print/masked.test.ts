import { expect, it } from 'vitest'
import { lastDigits, maskedEmail } from '../../../renderer/print/masked.ts'

it.each([
  ['amina.diallo@orange.fr', 'a•••••@orange.fr'],
  ['a@b.fr', 'a•••••@b.fr'],
  ['', null],
  ['amina', null],
  ['@orange.fr', null],
])('the address %j shows as %j', (email, masked) => {
  expect(maskedEmail(email)).toBe(masked)
})

it.each([
  ['06 39 98 01 23', '23'],
  ['+33 6 39 98 01 2 3', '23'],
  ['', null],
  ['7', null],
])('of the number %j one reads %j', (phone, digits) => {
  expect(lastDigits(phone)).toBe(digits)
})
