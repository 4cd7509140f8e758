import { isNumber, type TypedWord } from '../../core/people/read-query.ts'
import { lessOneLetter } from '../../core/people/search-words.ts'

type Columns = 'words' | '{words inside}' | '{words near}'

// Readings are runs of folded letters and digits: quoted, nothing in them speaks to the search engine.
const whole = (columns: Columns, reading: string): string => `${columns} : "${reading}"`
const beginning = (columns: Columns, reading: string): string => `${columns} : "${reading}" *`

const anyReading = (word: TypedWord, term: (reading: string) => string): string => `(${word.map(term).join(' OR ')})`
const every = (typed: readonly TypedWord[], term: (reading: string, isLast: boolean) => string): string =>
  typed.map((word, place) => anyReading(word, (reading) => term(reading, place === typed.length - 1))).join(' AND ')

/**
 * The word but for one letter: as it is, or less one of its letters, it is a word or a word less one of its letters. A number is
 * taken as typed: one digit away there is always someone else's.
 */
const nearly = (reading: string, isLast: boolean): string =>
  isNumber(reading)
    ? beginning('{words inside}', reading)
    : [reading, ...lessOneLetter(reading)]
        .map((spelling) => (isLast ? beginning : whole)('{words near}', spelling))
        .join(' OR ')

/** A full-text query; when it `isSure`, whoever it finds answers what was typed, else some may only look like it. */
export type SearchPass = { readonly query: string; readonly isSure: boolean }

const sure = (query: string): SearchPass => ({ query, isSure: true })

/**
 * The full-text queries that answer what was typed, from the surest to the loosest: whole words; the last one unfinished; all
 * unfinished; any part of a name or phone; one error in each word. The index alone answers them, so that none reads everyone.
 */
export const searchPasses = (typed: readonly TypedWord[]): readonly SearchPass[] => [
  sure(every(typed, (reading) => whole('words', reading))),
  ...(typed.length > 1
    ? [sure(every(typed, (reading, isLast) => (isLast ? beginning : whole)('words', reading)))]
    : []),
  sure(every(typed, (reading) => beginning('words', reading))),
  sure(every(typed, (reading) => beginning('{words inside}', reading))),
  { query: every(typed, nearly), isSure: false },
]
