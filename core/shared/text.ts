/** Folded for comparison: no accent, no case, œ and æ spelt out. Letters of every script are kept. */
export const fold = (text: string): string =>
  // Most words typed are plain: the long way would cost a search most of its time.
  /^[\u0020-\u007e]*$/u.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replaceAll('œ', 'oe')
        .replaceAll('æ', 'ae')
        .replaceAll('ß', 'ss')

/** The folded words of a text, in order: runs of letters and digits. */
export const foldedWords = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * True when `left` becomes `right` with at most one error of the hand: one letter wrong, missing, too many, or two neighbours swapped
 * (Damerau-Levenshtein distance of 0 or 1).
 */
export function isWithinOneError(left: string, right: string): boolean {
  if (left === right) return true
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (long.length - short.length > 1) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  if (long.length > short.length) return short.slice(same) === long.slice(same + 1)
  if (short.slice(same + 1) === long.slice(same + 1)) return true
  return (
    short[same] === long[same + 1] && short[same + 1] === long[same] && short.slice(same + 2) === long.slice(same + 2)
  )
}
