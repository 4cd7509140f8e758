import { fold, foldedWords } from '../shared/text.ts'

/** One name without accent, case, space or punctuation; of a name without a letter, what there is. */
const glued = (name: string): string => foldedWords(name).join('') || fold(name).trim()

/**
 * Equal keys are the same name to the ear: no accent, case or punctuation, family and given name in a fixed order (« Jean-Pierre N’Diaye » is
 * « jeanpierre ndiaye »).
 */
export function nameKey(familyName: string, givenName: string): string {
  return [glued(familyName), glued(givenName)]
    .filter((name) => name !== '')
    .toSorted()
    .join(' ')
}

/** The two names of someone, each as {@link nameKey} keeps it. */
export const nameParts = (person: { readonly familyName: string; readonly givenName: string }) =>
  [glued(person.familyName), glued(person.givenName)] as const

/**
 * National beginnings that have a country code of their own. 06 39 is Mayotte's, save 06 39 98, which the national plan keeps for fiction
 * (the project's practical cases use it).
 */
const overseas: readonly (readonly [beginning: RegExp, code: string])[] = [
  [/^0(?:26[239]|69[23]|639(?!98))/u, '262'],
  [/^0(?:590|69[01])/u, '590'],
  [/^0[56]94/u, '594'],
  [/^0(?:596|69[67])/u, '596'],
]

/** Saint-Pierre-et-Miquelon drops its 508 abroad: 0508 41 23 45 is +508 41 23 45. */
const MIQUELON = /^0508(\d{6})$/u

/**
 * The number in its international form (`+33612345678`), so that every way of writing it is one key; overseas numbers take their own
 * code (`0692…` is `+262692…`). Short numbers stay as they are; empty when there are fewer than two digits.
 */
export function phoneKey(phone: string): string {
  const written = phone.replace(/\(0\)/gu, '').replace(/[^\d+]/gu, '')
  const digits = written.replace(/\D/gu, '')
  if (digits.length < 2) return ''
  // « +33 06… » is often written; no number of these countries begins with 0 abroad.
  if (written.startsWith('+')) return `+${withoutZero(digits)}`
  if (digits.startsWith('00')) return `+${withoutZero(digits.slice(2))}`
  if (digits.length !== 10 || !digits.startsWith('0')) return digits
  const miquelon = MIQUELON.exec(digits)?.[1]
  if (miquelon !== undefined) return `+508${miquelon}`
  const code = overseas.find(([beginning]) => beginning.test(digits))?.[1] ?? '33'
  return `+${code}${digits.slice(1)}`
}

const withoutZero = (digits: string): string => digits.replace(/^(33|262|590|594|596)0(?=\d{9}$)/u, '$1')

/** The national form of a key (`0612345678`), as people say it; the digits as they are for any other country. */
export function nationalPhone(key: string): string {
  const national = /^\+(?:33|262|590|594|596)(\d{9})$/u.exec(key)?.[1]
  if (national !== undefined) return `0${national}`
  const miquelon = /^\+508(\d{6})$/u.exec(key)?.[1]
  return miquelon === undefined ? key.replace('+', '') : `0508${miquelon}`
}
