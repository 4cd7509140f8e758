/** A run of text without space, without the punctuation around it, and where it stands in the text. */
export type Token = {
  readonly raw: string
  /** Without accent nor capital. */
  readonly folded: string
  readonly start: number
  readonly end: number
  /** The punctuation stuck before and after it. */
  readonly before: string
  readonly after: string
}

const MARKS = /\p{M}/gu

/** Accents and capitals off, one character for one: a place in the answer is the same place in the text. */
export const foldInPlace = (text: string): string =>
  /^[\u0000-\u007e]*$/u.test(text)
    ? text.toLowerCase()
    : text.replace(/[^\u0000-\u007e]/gu, foldCharacter).toLowerCase()

function foldCharacter(character: string): string {
  if (character === '’' || character === '‘') return "'"
  if (/\s/u.test(character)) return ' '.repeat(character.length)
  const bare = character.normalize('NFD').replace(MARKS, '').toLowerCase()
  return bare.length === character.length ? bare : '?'.repeat(character.length)
}

const AROUND = /^([«»"“”'’()[\]<>:=,;\-–—→]*)(.*?)([«»"“”'’()[\]<>:=,;.\-–—]*)$/su

/** The tokens of `text` from `start` to `end`, in order; one that is only punctuation has an empty `raw`. */
export function tokensBetween(text: string, start: number, end: number): readonly Token[] {
  return Array.from(text.slice(start, end).matchAll(/\S+/gu), (match) => {
    const [, before = '', raw = '', after = ''] = AROUND.exec(match[0]) ?? []
    const from = start + match.index + before.length
    return { raw, folded: foldInPlace(raw), start: from, end: from + raw.length, before, after }
  })
}
