import type { IdentifierKind } from '../contract/identifiers.ts'
import { nirPlaces } from '../guard/nir.ts'
import { readIban } from '../shared/identifiers/iban.ts'
import { readNir } from '../shared/identifiers/nir.ts'
import { readTaxNumber } from '../shared/identifiers/tax-number.ts'

/** No rule of those numbers was published: any fifteen letters and digits are taken. */
const FREE = /^[A-Z0-9]{1,15}$/u

/** Whether such a number can exist; `number` without spaces, in capitals. */
export function isWellFormed(kind: IdentifierKind, number: string): boolean {
  switch (kind) {
    case 'nir': {
      const { kind: reading } = readNir(number)
      return reading === 'valid' || reading === 'without_key'
    }
    case 'tax_number': {
      // Its key is known from use, no text gives it: a doubtful one is taken.
      const { kind: reading } = readTaxNumber(number)
      return reading !== 'wrong_length' && reading !== 'wrong_format'
    }
    case 'iban':
      return readIban(number).kind === 'valid'
    case 'beneficiary':
    case 'foreigner':
    case 'job_seeker':
      return FREE.test(number)
    default:
      return kind satisfies never
  }
}

/** True for a social security number, in whichever field it was typed; a tax number whose key is right is none. */
export function isNir(kind: IdentifierKind, number: string): boolean {
  if (kind === 'nir') return true
  if (kind === 'tax_number' && readTaxNumber(number).kind === 'valid') return false
  return nirPlaces(number.toLowerCase()).length > 0
}

const HIDDEN = '*'
const shown = (number: string, from: number, to: number): string =>
  [...number].map((character, place) => (place < from || place >= number.length - to ? character : HIDDEN)).join('')
const grouped = (text: string, sizes: readonly number[]): string => {
  const groups: string[] = []
  let start = 0
  for (const size of sizes) {
    groups.push(text.slice(start, start + size))
    start += size
  }
  return groups.filter((group) => group !== '').join(' ')
}
const inFours = (text: string): string =>
  grouped(
    text,
    Array.from({ length: Math.ceil(text.length / 4) }, () => 4),
  )

/**
 * Enough to recognise a number on a paper, not enough to use it: sex, year and month of a social security number; the country, and the last
 * three of an account; the last two of the others, when they are long enough to hide the rest.
 */
export function masked(kind: IdentifierKind, number: string): string {
  switch (kind) {
    case 'nir':
      return grouped(shown(number, 5, 0), [1, 2, 2, 2, 3, 3, 2])
    case 'iban':
      return inFours(shown(number, 2, 3))
    case 'tax_number':
      return grouped(shown(number, 0, 2), [2, 2, 3, 3, 3])
    case 'beneficiary':
    case 'foreigner':
    case 'job_seeker':
      return shown(number, 0, number.length >= 6 ? 2 : 0)
    default:
      return kind satisfies never
  }
}
