import type { ActivityObstacle, ActivityRequest, ReportFacts } from '../contract/activity.ts'
import type { Posture, VisitSubject } from '../contract/visits.ts'
import type { VisitId } from '../contract/values.ts'

export type ReportRecord = {
  readonly reportId: string
  readonly visitId: VisitId
  readonly mediatorId: string
  /** Whether someone known was received, without saying who: it stays when her data is erased. */
  readonly subjectKind: VisitSubject['kind']
  readonly facts: ReportFacts
  readonly posture: Posture | null
  readonly requests: readonly ActivityRequest[]
  readonly obstacles: readonly ActivityObstacle[]
  /** Written by the mediator, rather than read from what was done. */
  readonly corrected: boolean
  readonly recordedAt: number
  readonly updatedAt: number
}

export interface ActivityReader {
  ofVisit(visitId: string): ReportRecord | null
  /** What the latest report says of the equipment: most desks always use the same. */
  latestEquipment(): ReportFacts['equipment']
}

export interface ActivityRepository extends ActivityReader {
  /** Writes the report of a visit, over the one that was there. */
  save(report: ReportRecord): void
  /** Takes out the report of a visit in which nothing happened. */
  remove(visitId: string): void
}
