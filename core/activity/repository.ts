import type { ActivityObstacle, ActivityRequest, ReportFacts } from '../contract/activity.ts'
import type { Posture, VisitSubject } from '../contract/visits.ts'
import type { ReportId, VisitId } from '../contract/values.ts'
import type { CalendarDay } from '../shared/calendar.ts'

export type ReportRecord = {
  readonly reportId: ReportId
  /** `null` when it was written without a visit, or once the visit was erased with the person's data. */
  readonly visitId: VisitId | null
  readonly mediatorId: string
  /** Whether someone known was received, without saying who: it stays when her data is erased. */
  readonly subjectKind: VisitSubject['kind']
  /** The same for each visit of the same person, and nothing else: who it was is forgotten with her data. `null` for someone not known. */
  readonly beneficiaryKey: string | null
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
  find(reportId: string): ReportRecord | null
  ofVisit(visitId: string): ReportRecord | null
  /** The reports of these days, the latest first. */
  between(from: CalendarDay, to: CalendarDay, limit: number): readonly ReportRecord[]
  /** Every report of these days, the oldest first. */
  all(from: CalendarDay, to: CalendarDay): readonly ReportRecord[]
  countBetween(from: CalendarDay, to: CalendarDay): number
  /** The latest report of whom this key stands for. */
  latestOf(beneficiaryKey: string): ReportRecord | null
  /** What the latest report says of the equipment: most desks always use the same. */
  latestEquipment(): ReportFacts['equipment']
  /** What stands for this person in reports; `null` before her first one. */
  beneficiaryKey(personId: string): string | null
  /** Visits that ended, in the order of their identifiers, from the one after `visitId` on. */
  finishedVisitsAfter(visitId: string, limit: number): readonly VisitId[]
  isEmpty(): boolean
}

export interface ActivityRepository extends ActivityReader {
  /** Writes a report, over the one that was there. */
  save(report: ReportRecord): void
  remove(reportId: string): void
  keepBeneficiaryKey(personId: string, beneficiaryKey: string): void
}
