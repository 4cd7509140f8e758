import type { PassphraseAssessment, PassphraseWeakness } from '../contract/session.ts'
import { APPLICATION_WORDS, SMALL_WORDS } from './passphrase-lists.ts'
import { findPatterns, type KnownWords, type Pattern } from './passphrase-patterns.ts'
import { characterBits, readPassphrase, squash, type PassphraseText } from './passphrase-text.ts'

/**
 * CNIL délibération 2022-100 (21 July 2022) asks 80 bits of a password that nothing else protects and gives as an equivalent twelve
 * characters of four classes, that is 12 × log₂ 99 = 79.55 bits: the floor leaves room for its own example.
 */
export const ACCEPTED_BITS = 79.5
/** Seven words: the CNIL's third example, 90.5 bits with a list of 7,776. */
export const PROPOSED_WORDS = 7

const SHORT_LENGTH = 12
// A longer text is at least as strong as its start: reading further would cost time and change no verdict.
const LONGEST_READ = 256

export type PassphraseContext = {
  readonly structureName?: string
  /** Other words of the place that an attacker would try: names, town. */
  readonly words?: readonly string[]
  /** The list that {@link proposePassphrase} draws from: lower case, no accent. */
  readonly frenchWords: ReadonlySet<string>
}

/**
 * Estimates how many guesses a passphrase resists, as log₂, and says whether that is enough; no class of character is required.
 * The text is cut into the cheapest sequence of patterns (listed words, common passwords, words of the place, keyboard and alphabet
 * runs, repeats, dates) and of characters that nothing explains. `reasons` is empty when the passphrase is accepted.
 */
export function assessPassphrase(text: string, context: PassphraseContext): PassphraseAssessment {
  const known: KnownWords = { frenchWords: context.frenchWords, contextWords: contextWords(context) }
  const { bits, patterns } = estimate(text, known)
  if (bits >= ACCEPTED_BITS) return { accepted: true, bits: rounded(bits), reasons: [] }
  const reasons = weaknesses(patterns)
  const isShort = [...text].length < SHORT_LENGTH || reasons.length === 0
  return { accepted: false, bits: rounded(bits), reasons: isShort ? ['too_short', ...reasons] : reasons }
}

/**
 * Seven different words of the list, separated by spaces. `randomInt(n)` gives an unbiased integer from 0 to n − 1 from a
 * cryptographic source.
 */
export function proposePassphrase(words: readonly string[], randomInt: (exclusiveMaximum: number) => number): string {
  if (words.length < PROPOSED_WORDS) throw new RangeError(`a passphrase is drawn from at least ${PROPOSED_WORDS} words`)
  // Draws without replacement: the word at a drawn place gives way to the last one that may still be drawn.
  const moved = new Map<number, string>()
  const wordAt = (place: number) => moved.get(place) ?? words[place] ?? ''
  return Array.from({ length: PROPOSED_WORDS }, (_, drawn) => {
    const last = words.length - 1 - drawn
    const place = randomInt(last + 1)
    const word = wordAt(place)
    moved.set(place, wordAt(last))
    return word
  }).join(' ')
}

type Estimate = { readonly bits: number; readonly patterns: readonly Pattern[] }

function estimate(text: string, known: KnownWords): Estimate {
  const start = [...text.normalize('NFC')].slice(0, LONGEST_READ).join('')
  const read = readPassphrase(start)
  const first = cheapestReading(read, known)
  const explained = first.patterns.reduce((sum, { from, to }) => sum + to - from, 0)
  // Where words and runs make up most of a text without spaces, what lies between them is decoration, not random characters.
  const isGlued = !read.isPhrase && explained * 3 >= read.characters.length * 2
  return isGlued ? cheapestReading(readPassphrase(start, true), known) : first
}

/** The least costly way of covering the whole text, by dynamic programming over its positions. */
function cheapestReading(text: PassphraseText, known: KnownWords): Estimate {
  const alone = characterBits(text)
  const endingAt = Map.groupBy(findPatterns(text, known), ({ to }) => to)
  const cost = [0]
  const through: (Pattern | null)[] = [null]
  for (let end = 1; end <= text.characters.length; end += 1) {
    let cheapest = (cost[end - 1] ?? 0) + alone(end - 1)
    let via: Pattern | null = null
    for (const pattern of endingAt.get(end) ?? []) {
      const total = (cost[pattern.from] ?? 0) + pattern.bits
      if (total < cheapest) [cheapest, via] = [total, pattern]
    }
    cost.push(cheapest)
    through.push(via)
  }

  const patterns: Pattern[] = []
  for (let end = text.characters.length; end > 0;) {
    const pattern = through[end] ?? null
    if (pattern !== null) patterns.unshift(pattern)
    end = pattern === null ? end - 1 : pattern.from
  }
  return { bits: cost[text.characters.length] ?? 0, patterns }
}

function weaknesses(patterns: readonly Pattern[]): PassphraseWeakness[] {
  const found = patterns.flatMap(({ kind }): PassphraseWeakness[] => {
    switch (kind) {
      case 'common':
        return ['common']
      case 'context':
        return ['context_word']
      case 'repeat':
        return ['repeated_words']
      case 'sequence':
      case 'keyboard':
      case 'date':
        return ['too_predictable']
      case 'word':
        return []
      default:
        return kind satisfies never
    }
  })
  return [...new Set(found)]
}

function contextWords({ structureName, words = [] }: PassphraseContext): ReadonlySet<string> {
  const sources = [...APPLICATION_WORDS, ...words, structureName ?? '']
  const parts = sources.flatMap((source) => [source, ...source.split(/[^\p{L}\p{M}\p{N}]+/u)]).map(squash)
  return new Set(parts.filter((part) => part.length >= 3 && !SMALL_WORDS.has(part)))
}

const rounded = (bits: number): number => Math.round(bits * 10) / 10
