/**
 * A passphrase as the estimator looks at it. All arrays have one entry a character (code point, NFC).
 * `plain` is lower case without accents; `readings` are `plain` and the two ways of undoing « leet » (4 → a, 1 → i or l…).
 */
export type PassphraseText = {
  readonly characters: readonly string[]
  readonly plain: readonly string[]
  readonly readings: readonly (readonly string[])[]
  /** Marks the characters that only separate words, when the text is written as a phrase. */
  readonly separators: readonly boolean[]
  readonly isPhrase: boolean
}

/** The alphabets of CNIL délibération 2022-100: 26, 26, 10 and 37 characters. */
const CLASSES = [
  { size: 26, has: /[a-z]/ },
  { size: 26, has: /[A-Z]/ },
  { size: 10, has: /\d/ },
  { size: 37, has: /[^A-Za-z\d]/ },
] as const

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'i',
  '|': 'l',
}
const SEPARATORS = [' ', '-', '_', '.', ',', ';', ':', '/', '+', "'", '’', '*', '|', '=', '&', '#', '~', '!', '?', '@']
// Fewer letters between signs happen by chance in random characters.
const FEWEST_LETTERS = 10
const SPACE = /^\s$/u
/** A word as people write it: all lower case, all upper case, or capitalised. */
const WRITTEN_WORD = /^(?:\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+)$/u

/** One character, lower case, without its accents. */
export const plainCharacter = (character: string): string =>
  ([...character.normalize('NFD')][0] ?? character).toLowerCase()[0] ?? character

/** Text as the lists hold it: lower case, no accent, letters and digits only. */
export const squash = (text: string): string =>
  [...text.normalize('NFC')]
    .map(plainCharacter)
    .filter((character) => /[\p{L}\p{N}]/u.test(character))
    .join('')

/** Prepares a text; `asPhrase` forces it to be read as words even where nothing separates them. */
export function readPassphrase(text: string, asPhrase = false): PassphraseText {
  const characters = [...text.normalize('NFC')]
  const plain = characters.map(plainCharacter)
  const undoLeet = (one: string) => plain.map((character) => (character === '1' ? one : (LEET[character] ?? character)))
  const separator = wordSeparator(characters)
  const isPhrase = asPhrase || separator !== null
  return {
    characters,
    plain,
    readings: [plain, undoLeet('i'), undoLeet('l')],
    separators: characters.map((character) => isPhrase && (SPACE.test(character) || character === separator)),
    isPhrase,
  }
}

/** What separates the words of a phrase, or `null` when the text is not a phrase. */
function wordSeparator(characters: readonly string[]): string | null {
  const spaced = characters.map((character) => (SPACE.test(character) ? ' ' : character)).join('')
  const found = SEPARATORS.find((separator) => {
    const pieces = spaced.split(separator).filter((piece) => piece !== '')
    const words = pieces.filter((piece) => WRITTEN_WORD.test(piece))
    return pieces.length >= 3 && words.length * 3 >= pieces.length * 2 && words.join('').length >= FEWEST_LETTERS
  })
  return found ?? null
}

/** The bits of one character that nothing explains, in a text drawn from every class of character it shows. */
export function characterBits(text: PassphraseText): (index: number) => number {
  const whole = text.characters.join('')
  const pool = CLASSES.reduce((size, { size: more, has }) => (has.test(whole) ? size + more : size), 0)
  const last = text.characters.length - 1
  return (index) => {
    const character = text.characters[index] ?? ''
    if (!text.isPhrase) return Math.log2(pool)
    if (text.separators[index] === true) return 0
    if (index === last && /[.!?]/u.test(character)) return 1
    return Math.log2(CLASSES.find(({ has }) => has.test(character))?.size ?? 1)
  }
}
