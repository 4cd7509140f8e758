import type { CasefileStatus } from '../contract/casefile-life.ts'
import type { WriteContext } from '../context.ts'
import type { DeadlineRecord } from '../deadlines/model.ts'
import { dateSilence, dropDeadline, isAwaited, pendingDeadlines } from './awaited.ts'
import type { CasefileRecord } from './model.ts'
import { pendingAppeal } from './stage.ts'
import { addToTimeline } from './write.ts'

const sent: ReadonlySet<CasefileStatus> = new Set(['submitted', 'awaiting_documents', 'awaiting_decision', 'appealed'])
const decided: ReadonlySet<CasefileStatus> = new Set(['granted', 'refused'])

/** Dates that what is taken back had ended are to be met again. */
function reopen(
  { casefileId }: CasefileRecord,
  wasEnded: (deadline: DeadlineRecord) => boolean,
  context: WriteContext,
): void {
  const { deadlines } = context.repositories
  for (const { deadlineId, label, day } of deadlines.ofCasefiles([casefileId]).filter(wasEnded)) {
    deadlines.setDone(deadlineId, null)
    addToTimeline(casefileId, { kind: 'deadline_reopened', label, day }, context)
  }
}

/** Takes back the last request or appeal sent, what the organisation asked since, and every date that counted on it. */
function undoSubmission(casefile: CasefileRecord, context: WriteContext): void {
  const { casefiles } = context.repositories
  const [latest] = casefiles.submissions(casefile.casefileId)
  if (latest === undefined) return
  casefiles.removeSubmission(latest.submissionId)
  for (const { requestId, recordedAt } of casefiles.documentRequests(casefile.casefileId)) {
    if (recordedAt >= latest.recordedAt) casefiles.removeDocumentRequest(requestId)
  }
  for (const deadline of pendingDeadlines(casefile, context)) {
    if (isAwaited(deadline) || deadline.start?.event === 'request_received') dropDeadline(deadline, context)
  }
  const isMet = ({ role, doneAt }: DeadlineRecord) => role === 'appeal' && doneAt === latest.recordedAt
  reopen(casefile, isMet, context)
}

/** Takes back the last decision: the dates that it opened go, those that it settled are awaited again. */
function undoDecision(casefile: CasefileRecord, context: WriteContext): void {
  const { casefiles, deadlines } = context.repositories
  const decision = casefiles.latestDecision(casefile.casefileId)
  if (decision === null) return
  casefiles.removeDecision(decision.decisionId)
  for (const deadline of deadlines.ofCasefiles([casefile.casefileId])) {
    const { doneAt, start } = deadline
    const isRemedy = start !== null && remedyStarts.has(start.event) && start.day === decision.notifiedOn
    if (doneAt === null && isRemedy) dropDeadline(deadline, context)
  }
  reopen(casefile, (deadline) => deadline.doneAt === decision.recordedAt && isAwaited(deadline), context)
}

const remedyStarts: ReadonlySet<string> = new Set(['decision_notified', 'implicit_refusal', 'appeal_answer'])

/** Takes back a request for papers that was not answered. */
function undoDocumentRequest(casefile: CasefileRecord, context: WriteContext): void {
  const { casefiles } = context.repositories
  for (const { requestId, sentOn } of casefiles.documentRequests(casefile.casefileId)) {
    if (sentOn === null) casefiles.removeDocumentRequest(requestId)
  }
  for (const deadline of pendingDeadlines(casefile, context)) {
    if (deadline.start?.event === 'request_received') dropDeadline(deadline, context)
  }
  if (pendingAppeal(casefile, context.repositories) === null) dateSilence(casefile, context)
}

/**
 * What going back to a status undoes: `in_progress` what was sent, `awaiting_decision` what was decided or asked. Facts in force go, the history
 * keeps that they were recorded. A dossier reopened after its end keeps them.
 */
export function undoBefore(casefile: CasefileRecord, to: CasefileStatus, context: WriteContext): void {
  if (to === 'in_progress' && sent.has(casefile.status)) undoSubmission(casefile, context)
  if (to !== 'awaiting_decision') return
  if (decided.has(casefile.status)) undoDecision(casefile, context)
  if (casefile.status === 'awaiting_documents') undoDocumentRequest(casefile, context)
}
