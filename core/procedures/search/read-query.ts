import type { SearchIndex } from './build-index.ts'
import type { PhraseUse } from './concepts.ts'
import { rejoin, unglue, withoutElision } from './glued-words.ts'
import { words } from './normalise.ts'
import { ordinaryWords } from './ordinary-words.ts'
import { root, stem } from './stem.ts'
import { type Candidate, complete, correct, hasKnownRoot, isKnown, type Vocabulary } from './vocabulary.ts'

/** One thing the query says: the words typed, and the terms it may be found under. */
export type Slot = { readonly typed: readonly string[]; readonly terms: ReadonlyMap<number, TermUse> }

/** How sure a term is, 0 to 1, and how much of what the slot says it covers (one word of two: a half). */
export type TermUse = { readonly worth: number; readonly share: number }

type Heard = {
  readonly typed: string
  readonly candidates: readonly Candidate[]
  readonly roots: ReadonlyMap<string, number>
}

const longestQuery = 2_000
const mostWords = 60
const mostCorrections = 20
const shortestGuess = 5
const rootWorth = 0.82
const otherFormWorth = 0.95
const sameWorth = 0.92
const closeWorth = 0.55

/**
 * What a query says, in its order, without the words that carry no subject. The work is bounded whatever the length of
 * the query.
 */
export const readQuery = (index: SearchIndex, query: string): readonly Slot[] => {
  const typed = rejoin(index.vocabulary, words(query.slice(0, longestQuery), mostWords))
  return group(index, hear(index.vocabulary, typed))
}

const hear = (vocabulary: Vocabulary, typed: readonly string[]): readonly Heard[] => {
  const heard: Heard[] = []
  let corrections = 0
  const add = (word: string, candidates: readonly Candidate[]): void => {
    if (candidates.length === 0 || heard.some((other) => other.typed === word)) return
    const roots = new Map<string, number>()
    for (const candidate of candidates) {
      const family = root(candidate.word)
      roots.set(family, Math.max(candidate.worth, roots.get(family) ?? 0))
    }
    heard.push({ typed: word, candidates, roots })
  }
  typed.forEach((word, at) => {
    if (vocabulary.stopWords.has(word)) return
    if (isKnown(vocabulary, word)) return add(word, [{ word, worth: 1 }])
    if (ordinaryWords.has(word))
      return add(word, hasKnownRoot(vocabulary, word) ? [{ word, worth: otherFormWorth }] : [])
    const last = at === typed.length - 1
    const beginning = last ? complete(vocabulary, word) : []
    if (corrections >= mostCorrections) return add(word, beginning)
    corrections += 1
    const bare = withoutElision(vocabulary, word)
    if (bare !== undefined) return add(bare, [{ word: bare, worth: 1 }])
    const itself = hasKnownRoot(vocabulary, word) ? [{ word, worth: otherFormWorth }] : []
    const corrected = [...itself, ...correct(vocabulary, word)]
    if (!corrected.some((candidate) => candidate.worth >= 0.75) && beginning.length === 0) {
      const parts = unglue(vocabulary, word).filter((part) => part.length > 1 && !vocabulary.stopWords.has(part))
      if (parts.length > 0) return parts.forEach((part) => add(part, [{ word: part, worth: 0.95 }]))
    }
    add(word, [...corrected, ...beginning])
  })
  if (heard.length > 0) return heard
  const [last] = typed.slice(-1)
  if (last !== undefined) add(last, complete(vocabulary, last))
  if (heard.length > 0) return heard
  for (const word of typed.slice(0, mostCorrections)) {
    if (word.length >= shortestGuess && !vocabulary.stopWords.has(word)) add(word, correct(vocabulary, word, 2))
  }
  return heard
}

/**
 * Words that say one thing together (`pôle emploi`) become one slot, found under the meaning or, for less, under each
 * word.
 */
const group = (index: SearchIndex, heard: readonly Heard[]): readonly Slot[] => {
  const uses = heard.flatMap((_, at) => usesFrom(index, heard, at))
  const slots: Slot[] = []
  for (let at = 0; at < heard.length;) {
    const length = Math.max(
      1,
      ...uses.filter((use) => use.at === at && use.closeness === 'same').map((use) => use.length),
    )
    const terms = new Map<number, TermUse>()
    const keep = (term: string, worth: number, share: number): void => {
      const id = index.terms.get(term)
      const known = id === undefined ? undefined : terms.get(id)
      if (id !== undefined && worth * share > (known === undefined ? 0 : known.worth * known.share))
        terms.set(id, { worth, share })
    }
    const covered = heard.slice(at, at + length)
    for (const { word, worth } of covered.flatMap((part) => part.candidates)) {
      keep(`stem:${stem(word)}`, worth, 1 / length)
      keep(`root:${root(word)}`, worth * rootWorth, 1 / length)
    }
    for (const use of uses) {
      const inside = use.at >= at && use.at + use.length <= at + length
      const around = use.closeness === 'close' && use.at < at + length && use.at + use.length > at
      if (inside || around) keep(use.term, use.worth, inside ? use.length / length : 1)
    }
    if (terms.size > 0) slots.push({ typed: covered.map((part) => part.typed), terms })
    at += length
  }
  return slots
}

type Heeded = Pick<PhraseUse, 'term' | 'closeness'> & {
  readonly at: number
  readonly length: number
  readonly worth: number
}

/** Every phrase with a meaning that begins at this word; two words are recognised in either order. */
const usesFrom = (index: SearchIndex, heard: readonly Heard[], at: number): readonly Heeded[] => {
  const surenessOf = (part: string, position: number): number => heard[position]?.roots.get(part) ?? 0
  const heed = (use: PhraseUse, phrase: readonly string[]): readonly Heeded[] => {
    const sureness = Math.min(...phrase.map((part, offset) => surenessOf(part, at + offset)))
    if (sureness === 0) return []
    const worth = sureness * (use.closeness === 'same' ? sameWorth : closeWorth)
    return [{ term: use.term, closeness: use.closeness, at, length: phrase.length, worth }]
  }
  const starting = (position: number): readonly PhraseUse[] =>
    [...(heard[position]?.roots.keys() ?? [])].flatMap((start) => index.said.get(start) ?? [])
  return [
    ...starting(at).flatMap((use) => heed(use, use.phrase)),
    ...starting(at + 1).flatMap((use) => (use.phrase.length === 2 ? heed(use, use.phrase.toReversed()) : [])),
  ]
}
