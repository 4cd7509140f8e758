import { editDistance } from './edit-distance.ts'
import { sound } from './sound.ts'
import { root, stem } from './stem.ts'

/** A word that may have been meant, and how sure it is, 0 to 1. */
export type Candidate = { readonly word: string; readonly worth: number }

type Entry = { readonly word: string; readonly letters: number }

export type Vocabulary = {
  /** Words of the sheets and of the synonyms, as they are written (folded). */
  readonly subjects: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  readonly roots: ReadonlySet<string>
  readonly stopWords: ReadonlySet<string>
  readonly byLength: ReadonlyMap<number, readonly Entry[]>
  readonly bySound: ReadonlyMap<string, readonly string[]>
  readonly sorted: readonly string[]
}

const shortestStopWordMistyped = 5

export const buildVocabulary = (subjects: Iterable<string>, stopWords: ReadonlySet<string>): Vocabulary => {
  const sorted = [...new Set(subjects)].filter((word) => !stopWords.has(word)).sort()
  const byLength = new Map<number, Entry[]>()
  const bySound = new Map<string, string[]>()
  const mistyped = [...sorted, ...[...stopWords].filter((word) => word.length >= shortestStopWordMistyped)]
  for (const word of mistyped) {
    const sameLength = byLength.get(word.length)
    const entry = { word, letters: lettersOf(word) }
    if (sameLength === undefined) byLength.set(word.length, [entry])
    else sameLength.push(entry)
    const key = sound(word)
    if (key === '') continue
    const sameSound = bySound.get(key)
    if (sameSound === undefined) bySound.set(key, [word])
    else sameSound.push(word)
  }
  return {
    subjects: new Set(sorted),
    stems: new Set(sorted.map(stem)),
    roots: new Set(sorted.map(root)),
    stopWords,
    byLength,
    bySound,
    sorted,
  }
}

/** True for a word whose own spelling leads somewhere: it is never corrected. */
export const isKnown = (vocabulary: Vocabulary, word: string): boolean =>
  vocabulary.subjects.has(word) || vocabulary.stems.has(stem(word))

/** True for a word that has the root of a known one: another form of it, or by chance. */
export const hasKnownRoot = (vocabulary: Vocabulary, word: string): boolean =>
  word.length > 4 && vocabulary.roots.has(root(word))

const sameSoundWorth = 0.8
const closeEnough = 0.12
const mostCandidates = 6
const longWord = 7

/**
 * Words of the vocabulary that an unknown word may stand for: one typing error (two in a long word) or the same sound.
 * Only those nearly as likely as the likeliest are kept; an empty list when the likeliest is a stop word.
 */
export const correct = (
  vocabulary: Vocabulary,
  word: string,
  most = word.length >= longWord ? 2 : 1,
): readonly Candidate[] => {
  const found = new Map<string, number>()
  const keep = (candidate: string, worth: number): void => {
    if (worth > (found.get(candidate) ?? 0)) found.set(candidate, worth)
  }
  for (const candidate of vocabulary.bySound.get(sound(word)) ?? []) keep(candidate, sameSoundWorth)
  if (word.length >= 3) {
    const letters = lettersOf(word)
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      for (const entry of vocabulary.byLength.get(length) ?? []) {
        if (bits(letters ^ entry.letters) > 2 * most) continue
        const distance = editDistance(word, entry.word, most)
        if (distance <= most) keep(entry.word, worthOf(word, entry.word, distance))
      }
    }
  }
  const best = Math.max(0, ...found.values())
  const likely = [...found].filter(([, worth]) => worth >= best - closeEnough)
  if (likely.some(([candidate, worth]) => vocabulary.stopWords.has(candidate) && worth >= best - 0.02)) return []
  return likely
    .filter(([candidate]) => !vocabulary.stopWords.has(candidate))
    .map(([candidate, worth]) => ({ word: candidate, worth }))
    .sort((left, right) => right.worth - left.worth || (left.word < right.word ? -1 : 1))
    .slice(0, mostCandidates)
}

/** Words that begin with what was typed so far; the shorter the beginning, the less it is worth. */
export const complete = (vocabulary: Vocabulary, beginning: string): readonly Candidate[] => {
  if (beginning.length < 2) return []
  const worth = beginning.length >= 4 ? 0.8 : beginning.length === 3 ? 0.65 : 0.5
  return vocabulary.sorted.filter((word) => word.startsWith(beginning)).map((word) => ({ word, worth }))
}

const worthOf = (typed: string, meant: string, distance: number): number => {
  const shortest = Math.min(typed.length, meant.length)
  const base = distance === 2 ? 0.62 : shortest >= 5 ? 0.85 : shortest === 4 ? 0.72 : 0.6
  const sameLetters = lettersOf(typed) === lettersOf(meant)
  const otherStart = typed[0] === meant[0] ? 0 : typed.length === meant.length && !sameLetters ? 0.25 : 0.08
  const acronymCut = Math.min(typed.length, meant.length) === 3 && !sameLetters ? 0.15 : 0
  return base + (sameLetters ? 0.06 : 0) - otherStart - acronymCut
}

/**
 * Which letters a word holds, as a bit set: words whose sets differ too much cannot be close, and most are set aside
 * by this alone.
 */
const lettersOf = (word: string): number => {
  let set = 0
  for (let at = 0; at < word.length; at += 1) set |= 1 << ((word.charCodeAt(at) - 97) % 32)
  return set
}

const bits = (set: number): number => {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1
  return count
}
