import { bare } from './written.ts'

/**
 * What an account number looks like, of France or of any country: a desk takes them all. `wrong_rib_key`: the whole is consistent and the
 * French key inside it is not, which a bank refuses.
 */
export type IbanReading =
  | { readonly kind: 'valid'; readonly country: string }
  | { readonly kind: 'wrong_key' | 'wrong_rib_key' | 'wrong_format' }
  | { readonly kind: 'wrong_length'; readonly length: number; readonly expected: number }

// ISO 13616: country, two check digits, then up to thirty characters; France and Monaco write twenty-three.
const SHAPE = /^(?<country>[A-Z]{2})\d{2}[A-Z0-9]{11,30}$/u
const FRENCH_LENGTH = 27
const FRENCH = new Set(['FR', 'MC'])

/** The remainder by 97 of a number of any length, taken a few digits at a time. */
const remainderBy97 = (digits: string): number => {
  let remainder = 0
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97
  return remainder
}

/** ISO 7064: letters count from 10 to 35, and the four first characters go to the end. */
const isConsistent = (iban: string): boolean =>
  remainderBy97(
    `${iban.slice(4)}${iban.slice(0, 4)}`.replace(/[A-Z]/gu, (letter) => String(letter.charCodeAt(0) - 55)),
  ) === 1

/** A to I, J to R and S to Z count 1 to 9, 1 to 9 and 2 to 9. */
const ribDigits = (text: string): string =>
  text.replace(/[A-Z]/gu, (letter) => {
    const rank = letter.charCodeAt(0) - 65
    return String(rank < 18 ? (rank % 9) + 1 : rank - 16)
  })

/** The key of a French account, two digits: 97 less the remainder of 89 × bank + 15 × branch + 3 × account. */
export function ribKey(bank: string, branch: string, account: string): string {
  const sum = 89 * Number(ribDigits(bank)) + 15 * Number(ribDigits(branch)) + 3 * Number(ribDigits(account))
  return String(97 - (sum % 97)).padStart(2, '0')
}

/** Reads an account number as it is typed, spaced or not. */
export function readIban(written: string): IbanReading {
  const typed = bare(written)
  const country = SHAPE.exec(typed)?.groups?.['country']
  if (country === undefined) return { kind: 'wrong_format' }
  const isFrench = FRENCH.has(country)
  if (isFrench && typed.length !== FRENCH_LENGTH)
    return { kind: 'wrong_length', length: typed.length, expected: FRENCH_LENGTH }
  if (!isConsistent(typed)) return { kind: 'wrong_key' }
  const key = ribKey(typed.slice(4, 9), typed.slice(9, 14), typed.slice(14, 25))
  return isFrench && !typed.endsWith(key) ? { kind: 'wrong_rib_key' } : { kind: 'valid', country }
}
