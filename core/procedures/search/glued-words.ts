import { isKnown, type Vocabulary } from './vocabulary.ts'

const elided = /^(?:qu|[ldjmstcn])(?=[aeiouyh])/u
const shortestPart = 3
const mostParts = 4

/**
 * The subject words hidden in an unknown word that begins with an elided article (`didentite` → `identite`), or
 * nothing.
 */
export const withoutElision = (vocabulary: Vocabulary, word: string): string | undefined => {
  const rest = word.replace(elided, '')
  return rest !== word && rest.length >= shortestPart && isKnown(vocabulary, rest) ? rest : undefined
}

/**
 * Cuts words typed without a space (`cartegrise`, `motdepasse`) into known words, as few as possible; an empty list
 * when it cannot be done.
 */
export const unglue = (vocabulary: Vocabulary, word: string): readonly string[] => {
  const best: (readonly string[] | undefined)[] = [[]]
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - 20); start < end; start += 1) {
      const before = best[start]
      if (before === undefined || before.length >= mostParts) continue
      const part = word.slice(start, end)
      if (!isPart(vocabulary, part, word.slice(end))) continue
      const current = best[end]
      if (current === undefined || before.length + 1 < current.length) best[end] = [...before, part]
    }
  }
  const parts = best[word.length] ?? []
  return parts.some((part) => vocabulary.subjects.has(part)) ? parts : []
}

const isPart = (vocabulary: Vocabulary, part: string, rest: string): boolean =>
  part.length >= shortestPart
    ? vocabulary.subjects.has(part) || vocabulary.stopWords.has(part)
    : part.length === 2
      ? vocabulary.stopWords.has(part)
      : elided.test(part + rest)

/**
 * Puts back together what was typed apart: `c n i`, `sur endettement`, `passe port`. Neighbours are joined when
 * together they are a word of the vocabulary and not each of them already is one.
 */
export const rejoin = (vocabulary: Vocabulary, typed: readonly string[]): readonly string[] => {
  const joined: string[] = []
  for (let at = 0; at < typed.length;) {
    const length = joinableFrom(vocabulary, typed, at)
    joined.push(typed.slice(at, at + length).join(''))
    at += length
  }
  return joined
}

const joinableFrom = (vocabulary: Vocabulary, typed: readonly string[], at: number): number => {
  for (let length = 4; length >= 2; length -= 1) {
    const parts = typed.slice(at, at + length)
    if (parts.length < length) continue
    const whole = parts.join('')
    if (!vocabulary.subjects.has(whole)) continue
    if (parts.every((part) => part.length === 1)) return length
    const known = (part: string): boolean => vocabulary.subjects.has(part) || vocabulary.stopWords.has(part)
    if (whole.length >= 6 && length <= 3 && !parts.every(known)) return length
  }
  return 1
}
