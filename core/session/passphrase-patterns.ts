import { COMMON_PASSWORDS, KEYBOARD_RUNS, KNOWN_SENTENCES, SMALL_WORDS } from './passphrase-lists.ts'
import type { PassphraseText } from './passphrase-text.ts'

export type PatternKind = 'word' | 'common' | 'context' | 'repeat' | 'sequence' | 'keyboard' | 'date'

/** The characters from `from` up to, not including, `to` follow a pattern that an attacker tries within 2^`bits` guesses. */
export type Pattern = { readonly kind: PatternKind; readonly from: number; readonly to: number; readonly bits: number }

export type KnownWords = {
  readonly frenchWords: ReadonlySet<string>
  /** Words of the place and of the application, squashed. */
  readonly contextWords: ReadonlySet<string>
}

const LONGEST_LISTED = 24
// Below these lengths, chance alone puts a word in many random texts.
const WORD_LENGTHS = { minimum: 4, disguised: 5, unlisted: 6, maximum: 12 }
const LONGEST_KNOWN_WORD = 12
// Shannon's estimate for printed language, rounded up: what each letter beyond a long word still adds.
const BITS_PER_FURTHER_LETTER = 2
const COMMON_BITS = 9
const CONTEXT_BITS = 3
const SMALL_WORD_BITS = 5
const SENTENCE_BITS = 8

/** The strength of one word drawn from the list; never below that of a small dictionary, so that no list makes words free. */
export const wordBits = (frenchWords: ReadonlySet<string>): number => Math.log2(Math.max(frenchWords.size, 4096))

/** Every pattern found in a text; they may overlap. */
export function findPatterns(text: PassphraseText, known: KnownWords): readonly Pattern[] {
  return [
    ...listedWords(text, known),
    ...letterRuns(text, wordBits(known.frenchWords)),
    ...knownSentences(text),
    ...sequences(text),
    ...keyboardRuns(text),
    ...repeats(text),
    ...dates(text),
  ]
}

function listedWords(text: PassphraseText, { frenchWords, contextWords }: KnownWords): Pattern[] {
  const oneWord = wordBits(frenchWords)
  const found: Pattern[] = []
  text.readings.forEach((reading, disguise) => {
    for (let from = 0; from < reading.length; from += 1) {
      let candidate = ''
      for (let to = from + 1; to <= Math.min(reading.length, from + LONGEST_LISTED); to += 1) {
        candidate += reading[to - 1] ?? ''
        const extra = caseBits(text, from, to) + (disguise === 0 ? 0 : 1.5)
        const add = (kind: PatternKind, bits: number) => found.push({ kind, from, to, bits: bits + extra })
        if (contextWords.has(candidate)) add('context', CONTEXT_BITS)
        if (to - from < (disguise === 0 ? WORD_LENGTHS.minimum : WORD_LENGTHS.disguised)) continue
        if (to - from <= WORD_LENGTHS.maximum && frenchWords.has(candidate)) add('word', oneWord)
        else if (COMMON_PASSWORDS.has(candidate)) add('common', COMMON_BITS)
        else if (/[esx]$/.test(candidate) && frenchWords.has(candidate.slice(0, -1))) add('word', oneWord + 1)
      }
    }
  })
  return found
}

/** log₂ of the ways of placing the capitals; none, a first one, or all are the ways everyone has. */
function caseBits({ characters }: PassphraseText, from: number, to: number): number {
  const capitals = characters.slice(from, to).map((character) => /\p{Lu}/u.test(character))
  const count = capitals.filter(Boolean).length
  if (count === 0 || count === capitals.length || (count === 1 && capitals[0] === true)) return 0
  let ways = 1
  for (let index = 0; index < count; index += 1) ways *= (capitals.length - index) / (index + 1)
  return Math.log2(ways)
}

/** Words that no list holds (inflections, names, accents): a word is worth a word, whatever its spelling. */
function letterRuns(text: PassphraseText, oneWord: number): Pattern[] {
  const shortest = text.isPhrase ? WORD_LENGTHS.minimum : WORD_LENGTHS.unlisted
  return runs(text.characters, (character) => /[\p{L}\p{M}]/u.test(character)).flatMap(({ from, to }): Pattern[] => {
    const written = text.characters.slice(from, to).join('')
    const plain = text.plain.slice(from, to).join('')
    if (text.isPhrase && SMALL_WORDS.has(plain)) return [{ kind: 'word', from, to, bits: SMALL_WORD_BITS }]
    if (to - from < shortest || !/^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.test(written) || !isPronounceable(plain)) return []
    const further = Math.max(0, to - from - LONGEST_KNOWN_WORD)
    return [{ kind: 'word', from, to, bits: oneWord + further * BITS_PER_FURTHER_LETTER }]
  })
}

/** Three letters in ten are vowels and neither kind comes five in a row: true of nearly all words, of few random letters. */
function isPronounceable(plain: string): boolean {
  const vowels = plain.replace(/[^aeiouyœæ]/gu, '').length
  return vowels * 10 >= plain.length * 3 && !/[^aeiouyœæ]{5}|[aeiouyœæ]{5}/u.test(plain)
}

function knownSentences({ plain }: PassphraseText): Pattern[] {
  const positions = plain.flatMap((character, index) => (/[\p{L}\p{N}]/u.test(character) ? [index] : []))
  const squashed = positions.map((index) => plain[index] ?? '').join('')
  return KNOWN_SENTENCES.flatMap((sentence): Pattern[] => {
    const start = squashed.indexOf(sentence)
    const from = positions[start]
    const last = positions[start + sentence.length - 1]
    return start < 0 || from === undefined || last === undefined
      ? []
      : [{ kind: 'common', from, to: last + 1, bits: SENTENCE_BITS }]
  })
}

/** abcd, 4321, 2468: three digits or four letters at the same step. */
function sequences({ plain }: PassphraseText): Pattern[] {
  const code = (index: number) => plain[index]?.codePointAt(0) ?? Number.NaN
  const isSymbol = (index: number) => /^[a-z\d]$/.test(plain[index] ?? '')
  const found: Pattern[] = []
  for (let from = 0; from + 2 < plain.length; from += 1) {
    const step = code(from + 1) - code(from)
    if (step === 0 || Math.abs(step) > 2 || !isSymbol(from)) continue
    let to = from + 1
    while (isSymbol(to) && code(to) - code(to - 1) === step) to += 1
    const shortest = /\d/.test(plain[from] ?? '') ? 3 : 4
    if (to - from >= shortest) found.push({ kind: 'sequence', from, to, bits: 6 + Math.log2(to - from) })
  }
  return found
}

const KEYBOARD_TEXTS = KEYBOARD_RUNS.flatMap((run) => [run, [...run].toReversed().join('')])

function keyboardRuns({ plain }: PassphraseText): Pattern[] {
  const found: Pattern[] = []
  for (let from = 0; from + 3 < plain.length; from += 1) {
    let length = 4
    const reaches = () => {
      const piece = plain.slice(from, from + length).join('')
      return from + length <= plain.length && KEYBOARD_TEXTS.some((run) => run.includes(piece))
    }
    while (reaches()) length += 1
    if (length > 4) found.push({ kind: 'keyboard', from, to: from + length - 1, bits: 6 + Math.log2(length) })
  }
  return found
}

/** One character three times or more, or what was already written earlier in the text (four characters or more). */
function repeats({ characters, plain }: PassphraseText): Pattern[] {
  const found: Pattern[] = []
  const commonLength = (symbols: readonly string[], earlier: number, from: number) => {
    let length = 0
    while (from + length < symbols.length && symbols[earlier + length] === symbols[from + length]) length += 1
    return length
  }
  for (let from = 1; from < plain.length; from += 1) {
    const same = commonLength(characters, from - 1, from)
    if (same >= 2) found.push({ kind: 'repeat', from, to: from + same, bits: 1 + Math.log2(same) })
    const earlierLengths = Array.from({ length: from }, (_, earlier) => commonLength(plain, earlier, from))
    for (let length = Math.max(...earlierLengths); length >= 4; length -= 1) {
      found.push({ kind: 'repeat', from, to: from + length, bits: 2 + Math.log2(from) + Math.log2(length) })
    }
  }
  return found
}

const YEAR_BITS = Math.log2(130)
const DAY_BITS = Math.log2(366)

/** Years from 1900 to 2029 and days written DDMMYY, DDMMYYYY or with the usual separators. */
function dates({ plain }: PassphraseText): Pattern[] {
  const text = plain.map((character) => (character.length === 1 ? character : '?')).join('')
  const shapes = [
    { shape: /(?=((?:19\d|20[012])\d))/g, bits: YEAR_BITS },
    { shape: /(?=((?:0[1-9]|[12]\d|3[01])([-/. ]?)(?:0[1-9]|1[0-2])\2(?:19|20)\d\d))/g, bits: YEAR_BITS + DAY_BITS },
    { shape: /(?=((?:0[1-9]|[12]\d|3[01])([-/. ]?)(?:0[1-9]|1[0-2])\2\d\d))/g, bits: YEAR_BITS + DAY_BITS },
  ]
  return shapes.flatMap(({ shape, bits }) =>
    [...text.matchAll(shape)].map((match): Pattern => {
      const length = (match[1] ?? '').length
      return { kind: 'date', from: match.index, to: match.index + length, bits }
    }),
  )
}

function runs(
  characters: readonly string[],
  belongs: (character: string) => boolean,
): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  characters.forEach((character, index) => {
    if (!belongs(character)) return
    const last = found.at(-1)
    if (last?.to === index) last.to = index + 1
    else found.push({ from: index, to: index + 1 })
  })
  return found
}
