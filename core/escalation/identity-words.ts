import type { Person } from '../contract/people.ts'
import { nationalPhone, phoneKey } from '../people/keys.ts'
import { fold, foldedWords } from '../shared/text.ts'

/** Whose report it is, as far as the store knows. */
export type Identity = Pick<Person, 'familyName' | 'givenName' | 'birthDay' | 'phone' | 'email'>

/** Words that belong to names and to every sentence: alone, they say nobody's name. */
const particles: ReadonlySet<string> = new Set(
  'de la le les du des et au aux en un une da do dos di van von der den el al'.split(' '),
)

/** The names of someone, folded: whole, to be found however they are spaced, and word by word. */
export type NameWords = { readonly whole: readonly string[]; readonly single: ReadonlySet<string> }

const glued = (name: string): string => foldedWords(name).join('')

export function nameWordsOf({ familyName, givenName }: Pick<Identity, 'familyName' | 'givenName'>): NameWords {
  const [family, given] = [glued(familyName), glued(givenName)]
  // « N’Diaye » in « N’Diaye-Lefèvre » is one name, that some write « Ndiaye ».
  const parts = [familyName, givenName].flatMap((name) => name.split(/[\s-]+/u)).map(glued)
  const names = [family, given, family + given, given + family, ...parts]
  const single = [...foldedWords(familyName), ...foldedWords(givenName)]
  const isTelling = (name: string): boolean => name.length > 1 && !particles.has(name)
  return { whole: [...new Set(names.filter(isTelling))], single: new Set(single.filter(isTelling)) }
}

// Spaces, no-break spaces and the signs that people put between the digits of a number.
const GAP = String.raw`[\s./()_-]*`

const digitsApart = (digits: string): string => [...digits].join(GAP)

/** Fewer digits are a number of the story, not hers. */
const SHORTEST_NUMBER = 4

/** Finds this phone number however it is written, at home or from abroad; `null` when there is none to look for. */
export function phonePattern(phone: string): string | null {
  const national = nationalPhone(phoneKey(phone))
  if (national.length < SHORTEST_NUMBER) return null
  if (!national.startsWith('0')) return String.raw`(?<!\d)(?:\+|00)?${digitsApart(national)}(?!\d)`
  const abroad = String.raw`(?:\+|00)(?:${GAP}\d){1,3}${GAP}(?:0${GAP})?`
  return String.raw`(?<!\d)(?:${abroad}|0${GAP})${digitsApart(national.slice(1))}(?!\d)`
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`)

const MONTHS = Array.from({ length: 12 }, (_month, index) =>
  new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2001, index, 1)),
)

/** « é » is often left without its accent in capitals. */
const accentsOptional = (word: string): string =>
  [...word].map((letter) => (fold(letter) === letter ? letter : `[${letter}${fold(letter)}]`)).join('')

/** Finds this day however it is written: `1980-03-12`, `12/03/80`, `12 3 1980`, « 12 mars 1980 ». */
export function birthDayPattern(birthDay: string): string {
  const [year = '', month = '', day = ''] = birthDay.split('-')
  const loose = (digits: string): string => digits.replace(/^0/u, '0?')
  const apart = String.raw`[\s./-]{1,3}`
  const numbers = `${loose(day)}${apart}${loose(month)}${apart}(?:${year}|${year.slice(2)})`
  const monthWord = accentsOptional(MONTHS[Number(month) - 1] ?? '')
  const inWords = String.raw`${loose(day)}(?:er)?\s+${monthWord}\s+(?:${year}|${year.slice(2)})`
  const backwards = `${year}${apart}${loose(month)}${apart}${loose(day)}`
  return String.raw`(?<!\d)(?:${inWords}|${numbers}|${backwards})(?!\d)`
}

/** Finds this e-mail address. */
export const emailPattern = (email: string): string => escaped(email)
