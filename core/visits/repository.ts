import type { VisitDraft, VisitSubject } from '../contract/visits.ts'
import type { CasefileId, VisitId } from '../contract/values.ts'

export type VisitRecord = {
  readonly visitId: VisitId
  readonly subject: VisitSubject
  readonly startedAt: number
  readonly finishedAt: number | null
  readonly note: string
  readonly draft: VisitDraft
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
  attach(visitId: string, casefileId: string): void
  remove(visitId: string): void
}
