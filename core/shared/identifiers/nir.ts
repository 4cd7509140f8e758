import { bare } from './written.ts'

/**
 * What a social security number looks like. `valid`: its key is right; `isProvisional` when it begins as those that the Insee has not confirmed
 * (3, 4, 7, 8). `without_key`: the thirteen first characters, and the key that goes with them. `wrong_key`: one character is not the right
 * one, or two changed places.
 */
export type NirReading =
  | { readonly kind: 'valid'; readonly isProvisional: boolean }
  | { readonly kind: 'without_key'; readonly key: string; readonly isProvisional: boolean }
  | { readonly kind: 'wrong_key' | 'wrong_format' }
  | { readonly kind: 'wrong_length'; readonly length: number }

const BODY_LENGTH = 13
const WHOLE_LENGTH = 15

// Sex, year, month, département (2A and 2B in Corsica), commune, order (arrêté du 22 mars 1977). No month is refused: births whose month is
// not known have others than 01 to 12.
const SHAPE = /^(?<body>[123478]\d{2}\d{2}(?:\d{2}|2[AB])\d{3}\d{3})(?<key>\d{2})?$/u

/** The key of thirteen characters, two digits: 97 less the remainder by 97; Corsica counts 2A as 19 and 2B as 18. */
export const nirKey = (thirteen: string): string =>
  String(97 - (Number(thirteen.toUpperCase().replace('2A', '19').replace('2B', '18')) % 97)).padStart(2, '0')

/** Reads a number as it is typed, spaced or not, with or without its key. Nothing of it is kept. */
export function readNir(written: string): NirReading {
  const typed = bare(written)
  if (typed.length !== BODY_LENGTH && typed.length !== WHOLE_LENGTH)
    return { kind: 'wrong_length', length: typed.length }
  const { body, key } = SHAPE.exec(typed)?.groups ?? {}
  if (body === undefined) return { kind: 'wrong_format' }
  const isProvisional = /^[3478]/u.test(body)
  if (key === undefined) return { kind: 'without_key', key: nirKey(body), isProvisional }
  return key === nirKey(body) ? { kind: 'valid', isProvisional } : { kind: 'wrong_key' }
}
