import { acronyms, plainMarks } from '../messages/plain-language.ts'

export type PlainFault =
  | 'long_sentence'
  | 'several_ideas'
  | 'percent'
  | 'roman_numeral'
  | 'acronym'
  | 'date_without_day'
  | 'double_negative'
  | 'hyphenation'

/** One line of the sheet. `quotes` are names, numbers and addresses that it holds as they were typed: no sentence of ours. */
export type PlainLine = { readonly text: string; readonly quotes?: readonly string[] }

/** Words a sentence may hold (« 15 mots » of the European easy-to-read rules). */
const LONGEST = 15
/** An enumeration longer than this is several ideas. */
const COMMAS = 2

const words = (text: string): readonly string[] => text.split(/[\s’]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
const sentences = (text: string): readonly string[] =>
  text.split(/[.!?…]+(?:\s|$)/u).filter((part) => words(part).length > 0)
const known = new Map(Object.entries(acronyms))

// The empty numeral matches too: two signs at least.
const ROMAN = /^(?=[IVXLCDM]{2})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?:e|er|ème)?$/u

/** An acronym is understood when its words are in the same line. */
const unexplained = (word: string, line: string): boolean => {
  const expansion = known.get(word)
  if (expansion !== undefined) return !line.toLowerCase().includes(expansion.toLowerCase())
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word) || /^\p{L}\p{N}\p{L}$/u.test(word)
}

const hasDateWithoutDay = (text: string): boolean =>
  /\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?(?!\d)/u.test(text) ||
  [...text.matchAll(plainMarks.dayAndMonth)].some(({ index }) => !plainMarks.weekdayBefore.test(text.slice(0, index)))

/**
 * What makes a line hard to read, each fault once; empty when it is plain. The rules are those of « langage clair » (European easy-to-read
 * rules): 15 words a sentence, one idea a line, no percentage, no roman numeral, no acronym without its words, dates with the name of the
 * day, one negation, no word cut. Passing makes no text « FALC »: people concerned must read it for that.
 */
export function plainFaults({ text, quotes = [] }: PlainLine): readonly PlainFault[] {
  const ours = quotes.filter((quote) => quote !== '').reduce((rest, quote) => rest.replaceAll(quote, 'x'), text)
  const parts = sentences(ours)
  const tokens = words(ours.replaceAll(/[(),;:.!?…«»/-]/gu, ' '))
  const faults: readonly (readonly [PlainFault, boolean])[] = [
    ['long_sentence', parts.some((part) => words(part).length > LONGEST)],
    ['several_ideas', parts.length > 1 || ours.includes(';') || ours.split(',').length - 1 > COMMAS],
    ['percent', plainMarks.percent.test(ours)],
    ['roman_numeral', tokens.some((word) => ROMAN.test(word) && !known.has(word))],
    ['acronym', tokens.some((word) => unexplained(word, ours))],
    ['date_without_day', hasDateWithoutDay(ours)],
    ['double_negative', parts.some((part) => [...part.matchAll(plainMarks.negation)].length > 1)],
    ['hyphenation', /\u00AD|-\s*$/u.test(ours)],
  ]
  return faults.filter(([, found]) => found).map(([fault]) => fault)
}

export const isPlain = (line: PlainLine): boolean => plainFaults(line).length === 0

/** A name of the catalogue in plain words: without what is in brackets, acronyms in full; `null` when that is not enough. */
export function plainName(name: string): string | null {
  const short = name.replaceAll(/\s*\([^)]*\)/gu, '').trim()
  const full = short.replaceAll(/[\p{L}\p{N}]+/gu, (word) => known.get(word) ?? word)
  const text = full.charAt(0).toUpperCase() + full.slice(1)
  return isPlain({ text }) ? text : null
}
