import { fold } from '../shared/text.ts'
import {
  birthDayPattern,
  emailPattern,
  type Identity,
  type NameWords,
  nameWordsOf,
  phonePattern,
} from './identity-words.ts'

/** What stands in the place of what was taken out. */
export const TAKEN_OUT = '[…]'

/** A text with nothing left that says who the person is, and how many times something was taken out of it. */
export type Pseudonymised = { readonly text: string; readonly count: number }

// From the beginning of a word only: a long text without any @ is read once.
const ANY_EMAIL = String.raw`(?<![^\s@<>"'()])[^\s@<>"'()]+@[^\s@<>"'(),;]+`

/** A social security number, Corsica included, spaced or not, with or without its key. */
const SOCIAL_SECURITY = String.raw`(?<!\d)[1-478](?:[\s._-]?\d{2}){2}[\s._-]?(?:\d{2}|2[ab])(?:[\s._-]?\d{3}){2}(?:[\s._/-]*\d{2})?(?!\d)`

/** A file, account or phone number: seven digits or more. */
const LONG_NUMBER = String.raw`(?:\+\s?)?\d(?:[\s._/-]?\d){6,}`

// Kept, and looked for before the long numbers: the days of a story are what the organisation needs to find it.
const OTHER_DAY = [
  String.raw`\d{4}-\d{2}-\d{2}(?!-?\d)`,
  String.raw`\d{1,2}(?<gap>[./-])\d{1,2}\k<gap>(?:\d{4}|\d{2})(?!\k<gap>?\d)`,
  String.raw`\d{1,2} \d{1,2} (?:19|20)\d{2}(?![\s.-]?\d)`,
  String.raw`(?:19|20)\d{2}-(?:19|20)\d{2}(?!-?\d)`,
].join('|')

/** What may stay in a text that is pseudonymised: nothing, or the number under which the organisation files the request. */
export type Keeps = 'nothing' | 'file_number'

/** What is known of her comes first: a number of hers is hers however short it is. */
function patternOf(identity: Identity | null, keeps: Keeps): RegExp {
  const takenOut = [...(identity === null ? [] : ownPatterns(identity)), ANY_EMAIL, SOCIAL_SECURITY]
  const long = keeps === 'file_number' ? '' : `|(?<long>${LONG_NUMBER})`
  return new RegExp(`(?<out>${takenOut.join('|')})|(?<!\\d)(?:${OTHER_DAY})${long}`, 'giu')
}

// The longest first: a phone may begin with the digits of the birth day.
const ownPatterns = ({ email, birthDay, phone }: Identity): readonly string[] => [
  ...(email === '' ? [] : [emailPattern(email)]),
  ...[phonePattern(phone)].filter((pattern) => pattern !== null),
  ...(birthDay === null ? [] : [birthDayPattern(birthDay)]),
]

type Word = { readonly from: number; readonly to: number; readonly folded: string }

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    folded: fold(found[0]),
  }))

/** « dupont75 » and « les Duponts » name Dupont as well. */
const isName = ({ folded }: Word, { single }: NameWords): boolean => {
  const letters = folded.replace(/\p{N}+/gu, '')
  return single.has(folded) || single.has(letters) || single.has(letters.replace(/s$/u, ''))
}

/** How many words from the first on spell one of these names, whatever stands between them; 0 when they spell none. */
function wordsOfName(words: readonly Word[], names: NameWords): number {
  const { whole } = names
  let spelt = ''
  let longest = words[0] !== undefined && isName(words[0], names) ? 1 : 0
  for (const [index, { folded }] of words.entries()) {
    spelt += folded
    if (whole.includes(spelt)) longest = index + 1
    if (!whole.some((name) => name.startsWith(spelt))) break
  }
  return longest
}

type Span = readonly [from: number, to: number]

/** A name of this many words is longer than any field of a name holds. */
const LONGEST_NAME = 60

/** Where names stand in a text. Given and family name side by side are one. */
function nameSpans(text: string, names: NameWords): readonly Span[] {
  const words = wordsIn(text)
  const spans: [from: number, to: number][] = []
  for (let index = 0; index < words.length;) {
    const next = words.slice(index, index + LONGEST_NAME)
    const count = wordsOfName(next, names)
    const [first, last] = [next[0], next[count - 1]]
    index += Math.max(count, 1)
    if (first === undefined || last === undefined) continue
    const before = spans.at(-1)
    if (before !== undefined && /^[\s'’.-]*$/u.test(text.slice(before[1], first.from))) before[1] = last.to
    else spans.push([first.from, last.to])
  }
  return spans
}

const numberSpans = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: found, index, groups }): readonly Span[] =>
    groups?.['out'] === undefined && groups?.['long'] === undefined ? [] : [[index, index + found.length]],
  )

function without(text: string, spans: readonly Span[]): Pseudonymised {
  let kept = ''
  let at = 0
  for (const [from, to] of spans) {
    kept += text.slice(at, from) + TAKEN_OUT
    at = to
  }
  return { text: kept + text.slice(at), count: spans.length }
}

/**
 * Takes out of a free text what says who someone is: the names, phone, address and birth date that we know of her, whatever their case, accents
 * and spacing; any e-mail address, social security number and long number, whoever's they are. Other days stay. `identity` is `null` for
 * someone anonymous.
 */
export function pseudonymiser(identity: Identity | null): (text: string, keeps?: Keeps) => Pseudonymised {
  const patterns = { nothing: patternOf(identity, 'nothing'), file_number: patternOf(identity, 'file_number') }
  const names = identity === null ? null : nameWordsOf(identity)
  return (typed, keeps = 'nothing') => {
    const text = typed.normalize('NFC')
    const numbered = without(text, numberSpans(text, patterns[keeps]))
    if (names === null) return numbered
    const named = without(numbered.text, nameSpans(numbered.text, names))
    return { text: named.text, count: numbered.count + named.count }
  }
}
