import type { VisitDraft, VisitSubject } from '../contract/visits.ts'
import type { CasefileId, VisitId } from '../contract/values.ts'

export type VisitRecord = {
  readonly visitId: VisitId
  readonly subject: VisitSubject
  readonly startedAt: number
  readonly finishedAt: number | null
  readonly note: string
  readonly draft: VisitDraft
  /** In the order they were taken up. */
  readonly casefileIds: readonly CasefileId[]
}

export interface VisitsReader {
  find(visitId: string): VisitRecord | null
  /** Started and not finished, latest first. */
  unfinished(limit: number): readonly VisitRecord[]
}

export interface VisitsRepository extends VisitsReader {
  create(visit: VisitRecord): void
  /** Writes everything but the dossiers. */
  save(visit: VisitRecord): void
  /** Takes up a dossier in this visit, after those already there. */
  attach(visitId: string, casefileId: string, at: number): void
  remove(visitId: string): void
}
