import type { Person } from '../contract/people.ts'
import { isWithinOneError } from '../shared/text.ts'
import { searchWordsOf } from './search-words.ts'

/** What ranking reads of someone. */
export type Rankable = Pick<Person, 'familyName' | 'givenName' | 'birthDay' | 'phone' | 'lastContactAt'>

const WHOLE = 4
const BEGINNING = 3
const INSIDE = 2
const NEAR = 1

/** True when the beginning of `word` is `typed` but for one error of the hand. */
const beginsNearly = (word: string, typed: string): boolean =>
  [typed.length - 1, typed.length, typed.length + 1].some((length) => isWithinOneError(word.slice(0, length), typed))

function worth(typed: string, words: readonly string[]): number {
  if (words.includes(typed)) return WHOLE
  if (words.some((word) => word.startsWith(typed))) return BEGINNING
  if (words.some((word) => word.includes(typed))) return INSIDE
  return typed.length >= 4 && words.some((word) => beginsNearly(word, typed)) ? NEAR : 0
}

/**
 * The people who answer every typed word, best first: whole words before beginnings, beginnings before parts, parts before near
 * spellings; then the last met.
 */
export function rank<Candidate extends Rankable>(candidates: readonly Candidate[], typed: readonly string[]): readonly Candidate[] {
  return candidates
    .flatMap((candidate) => {
      const { words } = searchWordsOf(candidate)
      const worths = typed.map((word) => worth(word, words))
      return worths.includes(0) ? [] : [{ candidate, score: worths.reduce((sum, one) => sum + one, 0) }]
    })
    .sort((a, b) => b.score - a.score || b.candidate.lastContactAt - a.candidate.lastContactAt)
    .map(({ candidate }) => candidate)
}
