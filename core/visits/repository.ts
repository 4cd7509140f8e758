import type { LeavingCheck, Posture, VisitDraft, VisitSubject } from '../contract/visits.ts'
import type { CasefileId, VisitId } from '../contract/values.ts'

export type VisitRecord = {
  readonly visitId: VisitId
  readonly subject: VisitSubject
  readonly startedAt: number
  readonly finishedAt: number | null
  readonly posture: Posture | null
  readonly note: string
  readonly draft: VisitDraft
  /** In the order they were taken up. */
  readonly casefileIds: readonly CasefileId[]
  readonly leavingChecks: readonly LeavingCheck[]
}

export interface VisitsReader {
  find(visitId: string): VisitRecord | null
  /** The unfinished visit in which a dossier was last taken up. */
  unfinishedOfCasefile(casefileId: string): VisitRecord | null
  /** The last visit, finished or not, in which a dossier was taken up. */
  latestOfCasefile(casefileId: string): VisitRecord | null
  /** Started and not finished, latest first. */
  unfinished(limit: number): readonly VisitRecord[]
  /** Unfinished, in which someone acts in the person's place. */
  unfinishedActingFor(): readonly VisitRecord[]
}

export interface VisitsRepository extends VisitsReader {
  create(visit: VisitRecord): void
  /** Writes everything but the dossiers. */
  save(visit: VisitRecord): void
  /** Takes up a dossier in this visit, after those already there. */
  attach(visitId: string, casefileId: string, at: number): void
  remove(visitId: string): void
}
