import type { Obstacle } from '../contract/casefile-life.ts'
import type { TimelineEntry } from '../contract/timeline.ts'
import type { CasefileRecord } from '../casefiles/model.ts'

/** Something that still stands in the way of a step, and since when. */
export type StandingObstacle = {
  readonly obstacle: Obstacle
  readonly words: string
  /** The step, as the sheet words it. */
  readonly step: string
  readonly since: number
}

/** When this obstacle was first said of this step, without having been cleared or changed since; `null` when the history does not say. */
function sinceWhen(step: string, obstacle: Obstacle, timeline: readonly TimelineEntry[]): number | null {
  let since: number | null = null
  for (const { at, event } of timeline) {
    switch (event.kind) {
      case 'obstacle_set':
        if (event.text !== step) break
        if (event.obstacle !== obstacle) return since
        since = at
        break
      case 'obstacle_cleared':
      case 'step_done':
        if (event.text === step) return since
        break
      default:
    }
  }
  return since
}

/** The obstacles of a dossier that nobody cleared, the latest first. `timeline` is read latest first. */
export const standingObstacles = (
  casefile: CasefileRecord,
  timeline: readonly TimelineEntry[],
): readonly StandingObstacle[] =>
  casefile.steps
    .flatMap(({ rank, doneAt, obstacle, obstacleWords }) => {
      if (obstacle === null || doneAt !== null) return []
      const step = casefile.sheet.steps[rank]?.text ?? ''
      const since = sinceWhen(step, obstacle, timeline) ?? casefile.updatedAt
      return [{ obstacle, words: obstacleWords, step, since }]
    })
    .toSorted((one, other) => other.since - one.since)
