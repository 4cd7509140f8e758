import type { Token } from './tokens.ts'

const TIME = /^\d{1,2}h(?:\d{2})?$|^\d{1,2}h\d{2}-\d{1,2}h(?:\d{2})?$/u
const ORDINAL = /^\d+(?:ers?|eres?|emes?|es?|nde?s?)$/u
const MEASURE =
  /^[\d.,]+(?:€|eur|euros?|min|mn|h|j|jours?|mois|ans?|kg|g|go|mo|km|m2|car|carac\w*|chiffres?|fois|x|k|%|gb|mb|ko)$/u
const ARTICLE = /^[lrd]\.?\d[\d-]*$/u
const ADDRESS = /@[^@]+\.[a-z]{2,}$|^https?:|^www\.|\.(?:fr|com|org|net|gouv|eu)(?:\/|$)/u
const LABELLED = /^(?:cerfa|n°|no\.?|nb|covid|a4|a3|windows|iphone|ps\d)/u
const DATE = /^\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?$|^\d{4}-\d{2}(?:-\d{2})?$|^\d{4}\/\d{2}\/\d{2}$/u
const INNER_SIGN = /[\p{L}\p{N}][&@#$%*+=_!?§]+[\p{L}\p{N}]/u

const isNamed = (folded: string): boolean =>
  [TIME, ORDINAL, MEASURE, ARTICLE, ADDRESS, LABELLED, DATE].some((known) => known.test(folded))

/** Letters and digits together, or a sign inside a word: the look of a password. */
export function looksChosen({ raw, folded }: Token): boolean {
  if (raw.length < 4 || isNamed(folded)) return false
  const letters = /\p{L}/u.test(raw)
  return letters && (/\d/u.test(raw) || (raw.length >= 6 && INNER_SIGN.test(raw)))
}

/** The digits of a token written with digits alone, dots and dashes allowed; `null` for a date or anything else. */
export const plainDigits = ({ raw }: Token): string | null =>
  /^\d+(?:[.-]\d+)*$/u.test(raw) && !DATE.test(raw) ? raw.replace(/[.-]/gu, '') : null

/** True for four digits that may be a year of someone’s life. */
export const isYear = (digits: string): boolean => /^(?:19|20)\d{2}$/u.test(digits)

/** The short numbers of public bodies: 3646, 3949… */
export const isShortNumber = (digits: string): boolean => /^3[69]\d{2}$/u.test(digits)

/** A round amount: 100 000. */
export const isRound = (digits: string): boolean => /^[1-9]\d*000$/u.test(digits)

/** Day, month and year in a row. */
export const isDate = (digits: string): boolean =>
  /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}$/u.test(digits)
