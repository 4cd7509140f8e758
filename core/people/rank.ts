import { isWithinOneError } from '../shared/text.ts'
import { isNumber, type TypedWord } from './read-query.ts'
import { type Findable, wordsOf } from './search-words.ts'

/** What ranking reads of someone. */
export type Rankable = Findable & { readonly lastContactAt: number }

const WHOLE = 4
const BEGINNING = 3
const INSIDE = 2
const NEAR = 1

/** Shorter words are one error away from too many others. */
const SHORTEST_WITH_ERROR = 4

/** True when the beginning of `word` is `typed` but for one error of the hand. */
const beginsNearly = (word: string, typed: string): boolean =>
  [typed.length - 1, typed.length, typed.length + 1].some((length) => isWithinOneError(word.slice(0, length), typed))

function worthOf(typed: string, words: readonly string[]): number {
  let best = 0
  for (const word of words) {
    if (word === typed) return WHOLE
    if (best < BEGINNING && word.startsWith(typed)) best = BEGINNING
    else if (best < INSIDE && word.includes(typed)) best = INSIDE
  }
  if (best > 0 || typed.length < SHORTEST_WITH_ERROR || isNumber(typed)) return best
  return words.some((word) => beginsNearly(word, typed)) ? NEAR : 0
}

/**
 * The people who answer every typed word, best first: whole words before beginnings, beginnings before parts, parts before near
 * spellings; then the last met.
 */
export function rank<Candidate extends Rankable>(
  candidates: readonly Candidate[],
  typed: readonly TypedWord[],
): readonly Candidate[] {
  return candidates
    .flatMap((candidate) => {
      const words = wordsOf(candidate)
      const worths = typed.map((readings) => Math.max(...readings.map((reading) => worthOf(reading, words))))
      return worths.includes(0) ? [] : [{ candidate, score: worths.reduce((sum, one) => sum + one, 0) }]
    })
    .sort((a, b) => b.score - a.score || b.candidate.lastContactAt - a.candidate.lastContactAt)
    .map(({ candidate }) => candidate)
}
