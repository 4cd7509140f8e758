import type { Autonomy, AutonomyLevel } from '../contract/autonomy.ts'

export type Movement = Autonomy['procedures'][number]['movement']

const heights: Readonly<Record<AutonomyLevel, number>> = { done_for: 0, with_help: 1, alone: 2 }

const direction = (difference: number): Movement =>
  difference === 0 ? 'same' : difference > 0 ? 'more_alone' : 'less_alone'

/** From the first time to the last, the oldest first; `first_time` when it was done once. */
export function movementOfLevels(levels: readonly AutonomyLevel[]): Movement {
  const [first] = levels
  const last = levels.at(-1)
  if (first === undefined || last === undefined || levels.length < 2) return 'first_time'
  return direction(heights[last] - heights[first])
}

/** How each step of one dossier was done, by the identifier of the step in its sheet. */
export type LevelsByStep = ReadonlyMap<string, AutonomyLevel>

const total = (levels: LevelsByStep, steps: Iterable<string>): { readonly sum: number; readonly count: number } => {
  let sum = 0
  let count = 0
  for (const step of steps) {
    const level = levels.get(step)
    if (level === undefined) continue
    sum += heights[level]
    count += 1
  }
  return { sum, count }
}

/**
 * From the first dossier of a procedure to the last. Only the steps done both times are compared, since a dossier just begun shows its easy
 * steps only; when there is none in common, all of them are.
 */
export function movementOfDossiers(dossiers: readonly LevelsByStep[]): Movement {
  const [first] = dossiers
  const last = dossiers.at(-1)
  if (first === undefined || last === undefined || dossiers.length < 2) return 'first_time'
  const common = [...first.keys()].filter((step) => last.has(step))
  const before = total(first, common.length === 0 ? first.keys() : common)
  const after = total(last, common.length === 0 ? last.keys() : common)
  return direction(after.sum * before.count - before.sum * after.count)
}
