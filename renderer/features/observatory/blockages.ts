import type { ObstacleCount, Statistics, WaitingTime } from '../../../core/contract/statistics.ts'

/** What blocks at one organisation, the most frequent first. */
export type Blockages = {
  readonly organisationId: string
  readonly organisationName: string
  readonly lines: readonly ObstacleCount[]
  /** How long its decisions were waited for, when enough were seen. */
  readonly waiting: WaitingTime | null
}

/** Fewer decisions would tell of someone, or of chance. */
const ENOUGH = 5

const sum = (lines: readonly ObstacleCount[]): number => lines.reduce((total, { visits }) => total + visits, 0)

/** What two pages can hold: the most frequent lines, organisation by organisation, and how many were left out. */
export function blockagesOf(
  { obstacles, waiting }: Pick<Statistics, 'obstacles' | 'waiting'>,
  most: number,
): { readonly organisations: readonly Blockages[]; readonly left: number } {
  const told = obstacles.toSorted((one, other) => other.visits - one.visits).slice(0, most)
  const organisations = [...Map.groupBy(told, ({ organisationId }) => organisationId)]
    .map(([organisationId, lines]) => ({
      organisationId,
      organisationName: lines[0]?.organisationName ?? organisationId,
      lines,
      waiting: waiting.find((one) => one.organisationId === organisationId && one.decisions >= ENOUGH) ?? null,
    }))
    .toSorted((one, other) => sum(other.lines) - sum(one.lines))
  return { organisations, left: obstacles.length - told.length }
}
