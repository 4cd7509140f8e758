import { err, ok, type Result } from '../../../../core/shared/result.ts'

/** Pages of one file to make, by rank from 0, both ends in. */
export type Part = { readonly from: number; readonly to: number }

export type PartsProblem = 'parts_unreadable' | 'parts_outside' | 'parts_overlap'

const MOST_PARTS = 60
const onePart = /^(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?$/u

/**
 * Reads « 1-3, 4, 5-12 » as typed, pages counted from 1. Pages that no part names are left out; a page may be in one file only.
 */
export function readParts(typed: string, pages: number): Result<readonly Part[], PartsProblem> {
  const parts: Part[] = []
  const texts = typed
    .split(/[,;]/u)
    .map((text) => text.trim())
    .filter((text) => text !== '')
  if (texts.length === 0 || texts.length > MOST_PARTS) return err('parts_unreadable')
  for (const text of texts) {
    const [, first, last = first] = onePart.exec(text) ?? []
    const from = Number(first)
    const to = Number(last)
    if (first === undefined || from > to) return err('parts_unreadable')
    if (from < 1 || to > pages) return err('parts_outside')
    parts.push({ from: from - 1, to: to - 1 })
  }
  const inOrder = parts.toSorted((one, other) => one.from - other.from)
  const overlap = inOrder.some(({ from }, rank) => rank > 0 && from <= (inOrder[rank - 1]?.to ?? -1))
  return overlap ? err('parts_overlap') : ok(parts)
}

/** The same parts as they would be typed. */
export const partsText = (parts: readonly Part[]): string =>
  parts.map(({ from, to }) => (from === to ? String(from + 1) : `${from + 1}-${to + 1}`)).join(', ')

/**
 * The fewest files in which consecutive pages of these sizes hold, none above `most` bytes; `null` when one page alone is above.
 */
export function partsWithin(sizes: readonly number[], most: number): readonly Part[] | null {
  const parts: Part[] = []
  let from = 0
  let sum = 0
  for (const [rank, size] of sizes.entries()) {
    if (size > most) return null
    if (sum + size > most) {
      parts.push({ from, to: rank - 1 })
      from = rank
      sum = 0
    }
    sum += size
  }
  if (sizes.length > 0) parts.push({ from, to: sizes.length - 1 })
  return parts
}
