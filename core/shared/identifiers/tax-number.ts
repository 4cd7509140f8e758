import { bare } from './written.ts'

/** What a tax number looks like. The rule is known from use, no text gives it: what is not `valid` is to look at again, never refused. */
export type TaxNumberReading =
  | { readonly kind: 'valid' | 'wrong_key' | 'wrong_start' | 'wrong_format' }
  | { readonly kind: 'wrong_length'; readonly length: number }

const LENGTH = 13

/** Thirteen digits, the first from 0 to 3; the last three are the remainder by 511 of the ten first. */
export function readTaxNumber(written: string): TaxNumberReading {
  const typed = bare(written)
  if (typed.length !== LENGTH) return { kind: 'wrong_length', length: typed.length }
  if (!/^\d+$/u.test(typed)) return { kind: 'wrong_format' }
  if (!/^[0-3]/u.test(typed)) return { kind: 'wrong_start' }
  const key = String(Number(typed.slice(0, 10)) % 511).padStart(3, '0')
  return { kind: typed.endsWith(key) ? 'valid' : 'wrong_key' }
}
