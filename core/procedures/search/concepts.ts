import { words } from './normalise.ts'
import { root } from './stem.ts'
import { stopWords } from './stop-words.ts'

/** A meaning shared by several phrases; a phrase is the roots of its words, stop words left out. */
export type Concept = {
  readonly term: string
  /** What a query may say. */
  readonly said: readonly (readonly string[])[]
  /** What a sheet may say. */
  readonly meant: readonly (readonly string[])[]
  readonly closeness: Closeness
}

/** `same`: the phrase may stand for the other. `close`: it only makes the other likely. */
export type Closeness = 'same' | 'close'

export type PhraseUse = { readonly term: string; readonly phrase: readonly string[]; readonly closeness: Closeness }

/** Phrases by the root of their first word, longest first. */
export type PhraseBook = ReadonlyMap<string, readonly PhraseUse[]>

/**
 * Reads the tables of `synonyms.ts` and `associations.ts`. A phrase made only of stop words is left out: nothing could
 * match it.
 */
export const compileConcepts = (same: readonly string[], close: readonly string[]): readonly Concept[] => [
  ...same.map((line, at) => {
    const phrases = phrasesOf(line)
    return { term: `same:${at}`, said: phrases, meant: phrases, closeness: 'same' as const }
  }),
  ...close.map((line, at) => {
    const [said = '', meant = ''] = line.split('>')
    return { term: `close:${at}`, said: phrasesOf(said), meant: phrasesOf(meant), closeness: 'close' as const }
  }),
]

export const phraseBook = (concepts: readonly Concept[], side: 'said' | 'meant'): PhraseBook => {
  const book = new Map<string, PhraseUse[]>()
  for (const concept of concepts) {
    for (const phrase of concept[side]) {
      const [first] = phrase
      if (first === undefined) continue
      const uses = book.get(first) ?? []
      uses.push({ term: concept.term, phrase, closeness: concept.closeness })
      book.set(first, uses)
    }
  }
  for (const uses of book.values()) uses.sort((left, right) => right.phrase.length - left.phrase.length)
  return book
}

const phrasesOf = (line: string): readonly (readonly string[])[] =>
  line
    .split(',')
    .map((phrase) =>
      words(phrase)
        .filter((word) => !stopWords.has(word))
        .map(root),
    )
    .filter((phrase) => phrase.length > 0)
