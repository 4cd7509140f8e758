import type { Actor, Decision, Submission } from '../contract/casefile-life.ts'
import type { TimelineEntry } from '../contract/timeline.ts'
import type { CasefileId } from '../contract/values.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import type { CasefileRecord, StepRecord, TimelineEvent } from './model.ts'
import type { RequirementRecord } from '../documents/model.ts'

export type CasefileHead = Pick<CasefileRecord, 'casefileId' | 'personId' | 'sheet'>

export type TimelineRecord = {
  readonly entryId: string
  readonly casefileId: string
  readonly at: number
  readonly mediatorId: string
  readonly event: TimelineEvent
}

/** What lists need to find a dossier without opening it; recomputed at each change. */
export type CasefileSummary = {
  readonly nextActor: Actor | null
  readonly nextBy: CalendarDay | null
  /** The step that only waits for the network, if any. */
  readonly networkStepId: string | null
}

export type SubmissionRecord = Submission & {
  readonly submissionId: string
  readonly casefileId: CasefileId
  readonly recordedAt: number
}

export type DecisionRecord = Decision & {
  readonly decisionId: string
  readonly casefileId: CasefileId
  readonly recordedAt: number
}

/** The organisation asked for more papers; `sentOn` once they left. */
export type DocumentRequestRecord = {
  readonly requestId: string
  readonly casefileId: CasefileId
  readonly receivedOn: CalendarDay
  readonly answerBefore: CalendarDay | null
  readonly sentOn: CalendarDay | null
  readonly recordedAt: number
}

export interface CasefilesReader {
  find(casefileId: string): CasefileRecord | null
  /** In the order asked; unknown identifiers are left out. */
  many(casefileIds: readonly string[]): readonly CasefileRecord[]
  /** Whose dossier each is and on which sheet, without its steps and papers; unknown identifiers are left out. */
  heads(casefileIds: readonly string[]): ReadonlyMap<string, CasefileHead>
  /** The dossier a step belongs to. */
  ofStep(stepId: string): CasefileRecord | null
  /** The dossier a required paper belongs to. */
  ofRequirement(requirementId: string): CasefileRecord | null
  /** A person's dossiers, open first, latest change first. */
  idsOfPerson(personId: string): readonly string[]
  openIdsOfPerson(personId: string): readonly string[]
  openIdsOfPeople(personIds: readonly string[], limit: number): readonly string[]
  /** Latest change first. */
  openIdsOfProcedure(procedureId: string, limit: number): readonly string[]
  /** Open dossiers, latest change first. */
  latestOpenIds(limit: number): readonly string[]
  /** Open dossiers where `actor` must act next: soonest deadline first, then the longest untouched. */
  idsByNextActor(actor: Actor, limit: number): readonly string[]
  countByNextActor(actor: Actor): number
  /** Open dossiers where `actor` was to act before `day`: soonest first. */
  idsOverdue(actor: Actor, day: CalendarDay, limit: number): readonly string[]
  countOverdue(actor: Actor, day: CalendarDay): number
  /** Open dossiers that wait for an organisation without a date, untouched since `before` (ms UTC) or longer: the last touched first. */
  silentSince(before: number, limit: number): readonly { readonly casefileId: CasefileId; readonly updatedAt: number }[]
  /** Open dossiers whose next step only waits for the network, with that step. */
  waitingForNetwork(limit: number): readonly (Pick<StepRecord, 'stepId' | 'rank'> & { readonly casefileId: string })[]
  countWaitingForNetwork(): number
  /** The network steps of these dossiers that are neither done nor blocked: the most pressing dossier first, then by rank. */
  networkSteps(
    casefileIds: readonly string[],
  ): readonly (Pick<StepRecord, 'stepId' | 'rank'> & { readonly casefileId: string })[]
  /** Latest first. */
  submissions(casefileId: string): readonly SubmissionRecord[]
  latestDecision(casefileId: string): DecisionRecord | null
  /** Latest first. */
  documentRequests(casefileId: string): readonly DocumentRequestRecord[]
  /** The last change of any open dossier; `null` when there is none. */
  latestChangeAt(): number | null
  /** Latest first, with the name of who did it. */
  timeline(casefileId: string): readonly TimelineEntry[]
}

export interface CasefilesRepository extends CasefilesReader {
  create(casefile: CasefileRecord, summary: CasefileSummary): void
  /** Writes status, owner and time of change, and the summary that lists read. */
  save(
    casefile: Pick<CasefileRecord, 'casefileId' | 'personId' | 'status' | 'updatedAt'>,
    summary: CasefileSummary,
  ): void
  saveDraftNote(casefileId: string, text: string): void
  saveStep(step: StepRecord): void
  saveRequirement(requirement: RequirementRecord): void
  addSubmission(submission: SubmissionRecord): void
  addDecision(decision: DecisionRecord): void
  addDocumentRequest(request: DocumentRequestRecord): void
  saveDocumentRequest(request: DocumentRequestRecord): void
  /** What was recorded by mistake: the history keeps that it was said. */
  removeSubmission(submissionId: string): void
  removeDecision(decisionId: string): void
  removeDocumentRequest(requestId: string): void
  addToTimeline(entry: TimelineRecord): void
}
