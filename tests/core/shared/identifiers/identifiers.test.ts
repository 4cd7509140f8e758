import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readIban, ribKey } from '../../../../core/shared/identifiers/iban.ts'
import { nirKey, readNir } from '../../../../core/shared/identifiers/nir.ts'
import { readSiret } from '../../../../core/shared/identifiers/siret.ts'
import { readTaxNumber } from '../../../../core/shared/identifiers/tax-number.ts'

describe('a social security number', () => {
  it.each([
    '2 55 08 14 168 025 38',
    '2 95 10 99 126 111 93',
    '2 53 07 2B 073 004 70',
    '2 53 07 2a 073 004 43',
    '1 86 02 2A 215 325 23',
    '255081416802538',
  ])('%s is valid', (written) => {
    expect(readNir(written)).toEqual({ kind: 'valid', isProvisional: false })
  })

  it.each([
    ['2 95 10 99 126 111 99', 'wrong_key'],
    ['255081416802539', 'wrong_key'],
    ['2 53 07 2C 073 004 43', 'wrong_format'],
    ['5 53 07 75 073 004 43', 'wrong_format'],
    ['azertyuiopqsd', 'wrong_format'],
  ] as const)('%s has a %s', (written, kind) => {
    expect(readNir(written)).toEqual({ kind })
  })

  it.each([
    ['1850175001051', '97'],
    ['1850175001042', '09'],
  ])('%s has the key %s', (body, key) => {
    expect(readNir(body)).toEqual({ kind: 'without_key', key, isProvisional: false })
    expect(readNir(`${body}${key}`)).toEqual({ kind: 'valid', isProvisional: false })
  })

  it('says when it is not one that was confirmed, whatever the month', () => {
    for (const body of ['7850175001051', '3852099001051', '8855175001051'])
      expect(readNir(`${body}${nirKey(body)}`)).toEqual({ kind: 'valid', isProvisional: true })
  })

  it('says how many characters it has', () => {
    expect(readNir('')).toEqual({ kind: 'wrong_length', length: 0 })
    expect(readNir('2 55 08 14 168 025 3')).toEqual({ kind: 'wrong_length', length: 14 })
  })

  it('sees any digit that is changed', () => {
    assert(
      property(integer({ min: 0, max: 14 }), integer({ min: 1, max: 9 }), (place, more) => {
        const digits = [...'255081416802538']
        digits[place] = String((Number(digits[place]) + more) % 10)
        expect(readNir(digits.join('')).kind).not.toBe('valid')
      }),
    )
  })
})

describe('a tax number', () => {
  it.each([
    ['30 23 217 600 053', 'valid'],
    ['3023217600054', 'wrong_key'],
    ['9701987765432', 'wrong_start'],
    ['30232176000AB', 'wrong_format'],
  ] as const)('%s is %s', (written, kind) => {
    expect(readTaxNumber(written)).toEqual({ kind })
  })

  it('says how many digits it has', () => {
    expect(readTaxNumber('302321760005')).toEqual({ kind: 'wrong_length', length: 12 })
  })

  it('writes its key with its zeros', () => {
    expect(readTaxNumber('0000000000000')).toEqual({ kind: 'valid' })
    expect(readTaxNumber('0000000005005')).toEqual({ kind: 'valid' })
  })
})

describe('an account number', () => {
  it.each([
    ['FR14 2004 1010 0505 0001 3M02 606', 'FR'],
    ['FR76 3000 6000 0112 3456 7890 189', 'FR'],
    ['FR7630001007941234567890185', 'FR'],
    ['de89 3704 0044 0532 0130 00', 'DE'],
    ['BE68 5390 0754 7034', 'BE'],
  ])('%s is valid', (written, country) => {
    expect(readIban(written)).toEqual({ kind: 'valid', country })
  })

  it('is looked at again when one digit is not the right one', () => {
    expect(readIban('FR76 3000 6000 0112 3456 7890 188')).toEqual({ kind: 'wrong_key' })
    expect(readIban('FR76 3000 6000 0112 3456 7890 18')).toEqual({ kind: 'wrong_length', length: 26, expected: 27 })
    expect(readIban('7630006000011234567890189')).toEqual({ kind: 'wrong_format' })
    expect(readIban('')).toEqual({ kind: 'wrong_format' })
  })

  it('is refused by a bank when the French key inside is wrong, though the whole is consistent', () => {
    // The check digits 72 suit a key of 66, and 2004 1010 05 0500 013M 026 has the key 06.
    const wrong = Array.from(
      { length: 97 },
      (_, check) => `FR${String(check + 2).padStart(2, '0')}20041010050500013M02666`,
    )
    expect(wrong.map((iban) => readIban(iban).kind)).toContain('wrong_rib_key')
  })

  it('has the key that its bank printed, letters included', () => {
    expect(ribKey('20041', '01005', '0500013M026')).toBe('06')
    expect(ribKey('30006', '00001', '12345678901')).toBe('89')
  })
})

describe('the number of an establishment', () => {
  it.each(['732 829 320 00074', '35600000000048', '35600082800018'])('%s is valid', (written) => {
    expect(readSiret(written)).toEqual({ kind: 'valid' })
  })

  it('is looked at again when it is not', () => {
    expect(readSiret('73282932000075')).toEqual({ kind: 'wrong_key' })
    expect(readSiret('35600082800019')).toEqual({ kind: 'wrong_key' })
    expect(readSiret('7328293200007')).toEqual({ kind: 'wrong_length', length: 13 })
    expect(readSiret('7328293200007A')).toEqual({ kind: 'wrong_format' })
  })
})

describe('whatever is typed', () => {
  it('is read', () => {
    const reads = [readNir, readTaxNumber, readIban, readSiret]
    assert(
      property(
        constantFrom('', ' ', '\u0000', 'é'.repeat(5_000), '１２３', '-'.repeat(40), '٣'.repeat(13), '0'.repeat(27)),
        (typed) => {
          for (const read of reads) expect(read(typed).kind).toBeTypeOf('string')
        },
      ),
    )
  })
})
