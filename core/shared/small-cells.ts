/** A count below this, and not none, could point at someone. */
const SMALLEST_SHOWN = 5

const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN

/**
 * Which counts of a column to hide before it is shared: those from 1 to 4, and, when one alone is hidden beside its total, the next smallest,
 * so that no subtraction gives it back (standards REP-01).
 */
export function hiddenCounts(counts: readonly number[], withTotal: boolean): readonly boolean[] {
  const hidden = counts.map(isSmall)
  if (!withTotal || hidden.filter(Boolean).length !== 1) return hidden
  const shown = counts.filter((count, rank) => hidden[rank] === false && count > 0)
  const next = Math.min(...shown)
  const rank = counts.findIndex((count, at) => hidden[at] === false && count === next)
  return hidden.map((isHidden, at) => isHidden || at === rank)
}
