import type { Person } from '../contract/people.ts'
import { foldedWords } from '../shared/text.ts'
import { nationalPhone, phoneKey } from './keys.ts'

/** What the search index keeps of a person: three bags of words. */
export type SearchWords = {
  readonly words: readonly string[]
  /** Endings of the words, two letters at least: any part of a name is the beginning of one of them. */
  readonly inside: readonly string[]
  /** The names less one letter: two spellings one error apart share one. */
  readonly near: readonly string[]
}

const LONGEST_WORD = 40
const SHORTEST_ENDING = 2
const SHORTEST_NEAR = 4
const LONGEST_NEAR = 16

const endings = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - SHORTEST_ENDING) }, (_, start) => word.slice(start + 1))

/** The word less one letter, once for each place. */
export const lessOneLetter = (word: string): readonly string[] =>
  word.length < SHORTEST_NEAR || word.length > LONGEST_NEAR
    ? []
    : Array.from({ length: word.length }, (_, place) => word.slice(0, place) + word.slice(place + 1))

const compact = (day: string): string => day.replaceAll('-', '')

/** A birth day as it may be typed without separators: year first, day first, and its year alone. */
function birthWords(day: string | null): readonly string[] {
  if (day === null) return []
  const [year = '', month = '', date = ''] = day.split('-')
  return [compact(day), `${date}${month}${year}`]
}

/** The names' words, and the names glued: « legoff » finds « Le Goff ». */
export const nameWords = ({ familyName, givenName }: Pick<Person, 'familyName' | 'givenName'>): readonly string[] => {
  const parts = [familyName, givenName].map(foldedWords)
  const glued = parts.filter((words) => words.length > 1).map((words) => words.join(''))
  return [...parts.flat(), ...glued].map((word) => word.slice(0, LONGEST_WORD))
}

/** Everything the search index keeps of a person. */
export function searchWordsOf(person: Pick<Person, 'familyName' | 'givenName' | 'birthDay' | 'phone'>): SearchWords {
  const names = [...new Set(nameWords(person))]
  const phone = nationalPhone(phoneKey(person.phone))
  const words = [...names, ...(phone === '' ? [] : [phone]), ...birthWords(person.birthDay)]
  const birthYear = person.birthDay === null ? [] : [person.birthDay.slice(0, 4)]
  return {
    words: [...new Set([...words, ...birthYear])],
    inside: [...new Set([...names, ...(phone === '' ? [] : [phone])].flatMap(endings))],
    near: [...new Set(names.flatMap(lessOneLetter))],
  }
}
