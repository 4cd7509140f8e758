import type { LetterBlock } from '../contract/mandates.ts'
import type { CalendarDay } from '../shared/calendar.ts'

/** A text as it is read and printed, with the version of the template that gave it. */
export type Letter = {
  readonly version: string
  readonly title: string
  readonly blocks: readonly LetterBlock[]
}

export type LetterTemplate = {
  readonly version: string
  readonly title: string
  readonly blocks: readonly { readonly title: string | null; readonly paragraphs: readonly string[] }[]
  readonly words: {
    /** What stands where nothing is known: room for a hand. */
    readonly blank: string
    readonly months: readonly string[]
    /** How the first day of a month is written. */
    readonly first: string
  }
}

/** What takes the place of `{name}` in a template; an empty word leaves room for a hand. */
export type LetterValues<Word extends string = string, List extends string = string> = {
  readonly words: Readonly<Record<Word, string>>
  /** A paragraph that names a list is written once for each of its items: not at all when it is empty. */
  readonly lists: Readonly<Record<List, readonly string[]>>
}

const PLACEHOLDER = /\{([^{}]*)\}/gu

/** The names that a paragraph of a template asks for. */
export const placeholdersOf = (paragraph: string): readonly string[] =>
  [...paragraph.matchAll(PLACEHOLDER)].map(([, name]) => name ?? '')

function fill(paragraph: string, { words, lists }: LetterValues, blank: string): readonly string[] {
  const list = placeholdersOf(paragraph).find((name) => Object.hasOwn(lists, name))
  const items = list === undefined ? [null] : (lists[list] ?? [])
  return items.map((item) =>
    // In one pass: what someone is called is never read as a placeholder.
    paragraph.replace(PLACEHOLDER, (_, name: string) => (name === list ? (item ?? '') : words[name]) || blank),
  )
}

/** Writes a letter from its template: what is read on screen, printed and fingerprinted. */
export const writeLetter = ({ version, title, blocks, words }: LetterTemplate, values: LetterValues): Letter => ({
  version,
  title,
  blocks: blocks.map((block) => ({
    title: block.title,
    paragraphs: block.paragraphs.flatMap((paragraph) => fill(paragraph, values, words.blank)),
  })),
})

/** A day in words, `2 mars 2026`. */
export function dayInWords(day: CalendarDay, { months, first }: LetterTemplate['words']): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const number = Number(date)
  return `${number === 1 ? first : number} ${months[Number(month) - 1] ?? month} ${year}`
}

/** What is fingerprinted of a letter: two letters that differ by one character, or by where it stands, differ here. */
export const canonicalText = ({ version, title, blocks }: Letter): string =>
  JSON.stringify([version, title, blocks.map((block) => [block.title, block.paragraphs])])
