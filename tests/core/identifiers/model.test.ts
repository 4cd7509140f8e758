import { describe, expect, it } from 'vitest'
import { isNir, isWellFormed, masked } from '../../../core/identifiers/model.ts'

describe('a number that may be kept', () => {
  it.each([
    ['nir', '255081416802538', true],
    ['nir', '2550814168025', true],
    ['nir', '255081416802539', false],
    ['tax_number', '3023217600053', true],
    ['tax_number', '3023217600054', true],
    ['tax_number', '302321760005', false],
    ['tax_number', '30232176000A3', false],
    ['iban', 'FR1420041010050500013M02606', true],
    ['iban', 'FR1420041010050500013M02607', false],
    ['beneficiary', '1234567', true],
    ['foreigner', '9912345678', true],
    ['job_seeker', '1234567A', true],
    ['job_seeker', '1234567890123456', false],
  ] as const)('%s %s: %s', (kind, number, expected) => expect(isWellFormed(kind, number)).toBe(expected))

  it.each([
    ['nir', '255081416802538', true],
    ['beneficiary', '255081416802538', true],
    ['foreigner', '2550814168025', true],
    ['tax_number', '2550814168025', true],
    ['beneficiary', '1234567', false],
    ['tax_number', '3023217600053', false],
    ['iban', 'FR1420041010050500013M02606', false],
  ] as const)('%s %s is a social security number: %s', (kind, number, expected) =>
    expect(isNir(kind, number)).toBe(expected),
  )
})

describe('a masked number', () => {
  it.each([
    ['nir', '255081416802538', '2 55 08 ** *** *** **'],
    ['nir', '2550814168025', '2 55 08 ** *** ***'],
    ['tax_number', '3023217600053', '** ** *** *** *53'],
    ['iban', 'FR1420041010050500013M02606', 'FR** **** **** **** **** **** 606'],
    ['beneficiary', '1234567', '*****67'],
    ['job_seeker', '1234567A', '******7A'],
    ['foreigner', '12345', '*****'],
  ] as const)('%s %s reads %s', (kind, number, expected) => expect(masked(kind, number)).toBe(expected))
})
