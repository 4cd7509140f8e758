import type { Person } from '../contract/people.ts'
import { foldedWords } from '../shared/text.ts'
import { nationalPhone, phoneKey } from './keys.ts'

/** What finds someone. */
export type Findable = Pick<Person, 'familyName' | 'givenName' | 'birthDay' | 'phone'>

/** What the search index keeps of a person: three bags of words. */
export type SearchWords = {
  readonly words: readonly string[]
  /** Endings of the names and of the phone, two letters at least: any part of them is the beginning of one. */
  readonly inside: readonly string[]
  /** The names less one letter: two spellings one error apart share one, or one is the other less a letter. */
  readonly near: readonly string[]
}

/** Longer words are cut, in what is kept and in what is typed alike. */
export const LONGEST_WORD = 40
const SHORTEST_ENDING = 2
const SHORTEST_NEAR = 4
const LONGEST_NEAR = 16

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)]

const endings = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - SHORTEST_ENDING) }, (_, start) => word.slice(start + 1))

/** The word less one letter, once for each place; none of a word too short or too long to be told from others. */
export const lessOneLetter = (word: string): readonly string[] =>
  word.length < SHORTEST_NEAR || word.length > LONGEST_NEAR
    ? []
    : unique(Array.from({ length: word.length }, (_, place) => word.slice(0, place) + word.slice(place + 1)))

/** The names' words, and each name glued: « legoff » finds « Le Goff ». */
function nameWords({ familyName, givenName }: Findable): readonly string[] {
  const words: string[] = []
  for (const name of [familyName, givenName]) {
    const parts = foldedWords(name)
    words.push(...parts)
    if (parts.length > 1) words.push(parts.join(''))
  }
  return words.map((word) => word.slice(0, LONGEST_WORD))
}

/** A birth day as it may be typed without separators: day first, year first, month and year, year alone. */
function birthWords(day: string | null): readonly string[] {
  if (day === null) return []
  const [year = '', month = '', date = ''] = day.split('-')
  return [`${date}${month}${year}`, `${year}${month}${date}`, `${month}${year}`, year]
}

const phoneWords = (phone: string): readonly string[] => {
  const digits = nationalPhone(phoneKey(phone))
  return digits === '' ? [] : [digits]
}

/** The words of a person, whole. */
export const wordsOf = (person: Findable): readonly string[] => [
  ...nameWords(person),
  ...phoneWords(person.phone),
  ...birthWords(person.birthDay),
]

/** Everything the search index keeps of a person. */
export function searchWordsOf(person: Findable): SearchWords {
  const names = nameWords(person)
  return {
    words: unique(wordsOf(person)),
    inside: unique([...names, ...phoneWords(person.phone)].flatMap(endings)),
    near: unique(names.flatMap(lessOneLetter)),
  }
}
