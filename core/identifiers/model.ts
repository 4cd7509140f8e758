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

/** As papers write it, in groups. */
export function written(kind: IdentifierKind, number: string): string {
  switch (kind) {
    case 'nir':
      return grouped(number, [1, 2, 2, 2, 3, 3, 2])
    case 'iban':
      return number.replace(/(?<four>.{4})(?=.)/gu, '$<four> ')
    case 'tax_number':
      return grouped(number, [2, 2, 3, 3, 3])
    case 'beneficiary':
    case 'foreigner':
    case 'job_seeker':
      return number
    default:
      return kind satisfies never
  }
}

function grouped(number: string, sizes: readonly number[]): string {
  const groups: string[] = []
  let start = 0
  for (const size of sizes) {
    groups.push(number.slice(start, start + size))
    start += size
  }
  return groups.filter((group) => group !== '').join(' ')
}

/** How many characters stay, at the start and at the end; a short number keeps none. */
const visible = {
  nir: [5, 0],
  tax_number: [0, 2],
  beneficiary: [0, 2],
  foreigner: [0, 2],
  job_seeker: [0, 2],
  iban: [2, 3],
} as const satisfies Record<IdentifierKind, readonly [number, number]>
const SHORTEST_SHOWN = 6

/**
 * Enough to recognise a number on a paper, not enough to use it: sex, year and month of a social security number; the country and the last
 * three of an account; the last two of the others.
 */
export function masked(kind: IdentifierKind, number: string): string {
  const [start, end] = number.length < SHORTEST_SHOWN ? [0, 0] : visible[kind]
  const hidden = '*'.repeat(number.length - start - end)
  return written(kind, `${number.slice(0, start)}${hidden}${number.slice(number.length - end)}`)
}
