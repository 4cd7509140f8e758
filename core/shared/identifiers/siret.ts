import { bare } from './written.ts'

export type SiretReading =
  { readonly kind: 'valid' | 'wrong_key' | 'wrong_format' } | { readonly kind: 'wrong_length'; readonly length: number }

const LENGTH = 14
/** La Poste has too many places for the usual key: the sum of their digits is a multiple of five. */
const LA_POSTE = '356000000'

/** From the right, every second digit counts double, less nine above nine; the sum is a multiple of ten (Luhn, ISO/IEC 7812). */
const luhn = (digits: string): boolean => {
  const sum = [...digits].toReversed().reduce((total, digit, rank) => {
    const value = Number(digit) * (rank % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

const isOfLaPoste = (digits: string): boolean =>
  digits.startsWith(LA_POSTE) && [...digits].reduce((total, digit) => total + Number(digit), 0) % 5 === 0

/** Reads the number of an establishment as it is typed. */
export function readSiret(written: string): SiretReading {
  const typed = bare(written)
  if (typed.length !== LENGTH) return { kind: 'wrong_length', length: typed.length }
  if (!/^\d+$/u.test(typed)) return { kind: 'wrong_format' }
  return { kind: luhn(typed) || isOfLaPoste(typed) ? 'valid' : 'wrong_key' }
}
