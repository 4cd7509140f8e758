import { closeMeaning } from './associations.ts'
import { compileConcepts, phraseBook, type PhraseBook } from './concepts.ts'
import { words } from './normalise.ts'
import type { SearchableSheet } from './searchable.ts'
import { root, stem } from './stem.ts'
import { stopWords } from './stop-words.ts'
import { sameMeaning } from './synonyms.ts'
import { buildVocabulary, type Vocabulary } from './vocabulary.ts'

/** Where a term is found: positions of sheets and how much each is about it, 0 to 1. */
export type Postings = { readonly sheets: readonly number[]; readonly values: readonly number[] }

/** A title, a search word, an everyday wording, a life event: kept whole, to reward a query that says it whole. */
export type KeyPhrase = {
  readonly words: readonly { readonly terms: readonly number[]; readonly weight: number }[]
  readonly weight: number
  readonly worth: number
}

export type SearchIndex = {
  readonly procedureIds: readonly string[]
  readonly vocabulary: Vocabulary
  readonly terms: ReadonlyMap<string, number>
  readonly postings: readonly Postings[]
  readonly keyPhrases: readonly (readonly KeyPhrase[])[]
  readonly said: PhraseBook
  /** Terms that name an organisation in so many words. */
  readonly organisationTerms: ReadonlySet<number>
}

type Text = { readonly words: readonly string[]; readonly value: number; readonly phraseWorth: number }

const fieldValue = {
  keyword: 0.6,
  wholeKeyword: 0.8,
  everyday: 0.25,
  title: 0.6,
  organisation: 0.5,
  otherOrganisation: 0.2,
  lifeEvent: 0.25,
  summary: 0.3,
  theme: 0.2,
  document: 0.1,
  blocker: 0.15,
} as const

/**
 * Everything the search needs, computed once from the sheets (a third of a second for a hundred sheets). Positions
 * follow the order of `sheets`; the index holds no reference to them.
 */
export const buildSearchIndex = (sheets: readonly SearchableSheet[]): SearchIndex => {
  const concepts = compileConcepts(sameMeaning, closeMeaning)
  const meant = phraseBook(concepts, 'meant')
  const terms = new Map<string, number>()
  const idOf = (term: string): number => {
    const known = terms.get(term)
    if (known !== undefined) return known
    terms.set(term, terms.size)
    return terms.size - 1
  }
  const read = sheets.map((sheet) => {
    const texts = textsOf(sheet).map((text) => ({ ...text, positions: termsOf(text.words, meant, idOf) }))
    return { texts, values: aboutness(texts) }
  })
  const postings = invert(
    read.map((sheet) => sheet.values),
    terms.size,
  )
  const rarity = postings.map((posting) => rarityOf(sum(posting.values), sheets.length))
  return {
    procedureIds: sheets.map((sheet) => sheet.id),
    vocabulary: buildVocabulary(
      [
        ...read.flatMap((sheet) => sheet.texts.flatMap((text) => text.words)),
        ...[...sameMeaning, ...closeMeaning].flatMap((line) => words(line)),
      ],
      stopWords,
    ),
    terms,
    postings,
    keyPhrases: read.map((sheet) => keyPhrasesOf(sheet.texts, rarity)),
    said: phraseBook(concepts, 'said'),
    organisationTerms: organisationTermsOf(sheets, meant, idOf),
  }
}

/** How much a term that so many sheets (in sum of values) speak of tells one from another. */
export const rarityOf = (speakOfIt: number, sheets: number): number => Math.log(1 + (sheets + 1) / (speakOfIt + 0.5))

const textsOf = (sheet: SearchableSheet): readonly Text[] => {
  const text = (source: string, value: number, phraseWorth = 0): Text => ({
    words: subjectWords(source),
    value,
    phraseWorth,
  })
  return [
    text(sheet.title, fieldValue.title, 0.9),
    ...sheet.keywords.map((keyword) => {
      const read = text(keyword, fieldValue.keyword, 1)
      return read.words.length === 1 ? { ...read, value: fieldValue.wholeKeyword } : read
    }),
    ...sheet.everydayWords.map((said) => text(said, fieldValue.everyday, 0.85)),
    ...sheet.organisationNames.map((name) => text(name, fieldValue.organisation)),
    ...sheet.otherOrganisationNames.map((name) => text(name, fieldValue.otherOrganisation)),
    ...sheet.lifeEvents.map((event) => text(event, fieldValue.lifeEvent, 0.4)),
    text(sheet.summary, fieldValue.summary),
    text(sheet.theme, fieldValue.theme),
    ...sheet.documentLabels.map((label) => text(label, fieldValue.document)),
    ...sheet.blockers.map((blocker) => text(blocker, fieldValue.blocker)),
  ]
}

/** The terms each word of a text stands for: its stem, its root, and every meaning of a phrase it belongs to. */
const termsOf = (
  read: readonly string[],
  meant: PhraseBook,
  idOf: (term: string) => number,
): readonly (readonly number[])[] => {
  const roots = read.map(root)
  const positions = read.map((word, at) => new Set([idOf(`stem:${stem(word)}`), idOf(`root:${roots[at] ?? word}`)]))
  roots.forEach((first, at) => {
    for (const use of meant.get(first) ?? []) {
      if (!use.phrase.every((part, offset) => roots[at + offset] === part)) continue
      use.phrase.forEach((_, offset) => positions[at + offset]?.add(idOf(use.term)))
    }
  })
  return positions.map((position) => [...position])
}

/** The terms a whole organisation name stands for: of a name in several words, only the meanings they share. */
const organisationTermsOf = (
  sheets: readonly SearchableSheet[],
  meant: PhraseBook,
  idOf: (term: string) => number,
): ReadonlySet<number> => {
  const names = new Set(sheets.flatMap((sheet) => [...sheet.organisationNames, ...sheet.otherOrganisationNames]))
  return new Set(
    [...names].flatMap((name) => {
      const [first = [], ...others] = termsOf(subjectWords(name), meant, idOf)
      return first.filter((term) => others.every((other) => other.includes(term)))
    }),
  )
}

const subjectWords = (text: string): readonly string[] => words(text).filter((word) => !stopWords.has(word))

const aboutness = (
  texts: readonly { readonly value: number; readonly positions: readonly (readonly number[])[] }[],
): ReadonlyMap<number, number> => {
  const values = new Map<number, number>()
  for (const text of texts) {
    for (const term of new Set(text.positions.flat())) {
      values.set(term, 1 - (1 - (values.get(term) ?? 0)) * (1 - text.value))
    }
  }
  return values
}

const invert = (sheets: readonly ReadonlyMap<number, number>[], termCount: number): readonly Postings[] => {
  const postings = Array.from({ length: termCount }, () => ({ sheets: [] as number[], values: [] as number[] }))
  sheets.forEach((values, sheet) => {
    for (const [term, value] of values) {
      postings[term]?.sheets.push(sheet)
      postings[term]?.values.push(value)
    }
  })
  return postings
}

const keyPhrasesOf = (
  texts: readonly (Text & { readonly positions: readonly (readonly number[])[] })[],
  rarity: readonly number[],
): readonly KeyPhrase[] =>
  texts
    .filter((text) => text.phraseWorth > 0 && text.words.length > 0)
    .map((text) => {
      const parts = text.positions.map((position) => ({ terms: position, weight: rarity[position[0] ?? 0] ?? 0 }))
      return { words: parts, weight: sum(parts.map((part) => part.weight)), worth: text.phraseWorth }
    })

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
