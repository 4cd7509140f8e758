const longestWord = 40

/** The one accent that changes the subject: without it `né` is the `ne` of a negation. */
const bornWord = /(?<![\p{L}\p{M}-])n(?:é|e\u0301)e?s?(?![\p{L}\p{M}])/giu

/**
 * Lower case, no accents, ligatures opened, every kind of apostrophe made one: the common ground of a sheet and of a
 * query.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/[’ʼ‘`´′]/gu, "'")

/**
 * The words of a text, folded, in their order, at most `limit`. Elided articles and pronouns (`l'`, `d'`, `j'`…) come
 * out as single letters, which are stop words; dotted acronyms (`A.P.L.`) come out whole; anything that is neither a
 * Latin letter nor a digit separates.
 */
export const words = (text: string, limit = Number.POSITIVE_INFINITY): readonly string[] => {
  const folded = fold(text.replace(bornWord, 'naissance')).replace(
    /\b(?:[a-z]\.){2,}[a-z]?/gu,
    (acronym) => acronym.replaceAll('.', '') + ' ',
  )
  const found: string[] = []
  for (const match of folded.matchAll(/[a-z0-9]+/gu)) {
    if (found.length >= limit) break
    found.push(match[0].slice(0, longestWord))
  }
  return found
}
