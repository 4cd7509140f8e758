import { desc, eq, sql } from 'drizzle-orm'
import { DecisionEvidence, SubmissionChannel } from '../../core/contract/casefile-life.ts'
import type { CasefileId } from '../../core/contract/values.ts'
import type { CasefilesRepository, DecisionRecord, SubmissionRecord } from '../../core/casefiles/repository.ts'
import type { Orm } from '../orm.ts'
import { decisions, documentRequests, submissions } from '../schema/casefiles.ts'

type CasefileOutcomes = Pick<
  CasefilesRepository,
  | 'submissions'
  | 'latestDecision'
  | 'documentRequests'
  | 'addSubmission'
  | 'addDecision'
  | 'addDocumentRequest'
  | 'saveDocumentRequest'
  | 'removeSubmission'
  | 'removeDecision'
  | 'removeDocumentRequest'
>

const submissionFromRow = (row: typeof submissions.$inferSelect): SubmissionRecord => ({
  ...row,
  casefileId: row.casefileId as CasefileId,
  channel: SubmissionChannel.parse(row.channel),
})

const decisionFromRow = (row: typeof decisions.$inferSelect): DecisionRecord => ({
  ...row,
  casefileId: row.casefileId as CasefileId,
  evidence: DecisionEvidence.parse(row.evidence),
})

/** What was sent to the organisation for a dossier, and what it answered. */
export function casefileOutcomes(orm: Orm): CasefileOutcomes {
  const submissionsOf = orm
    .select()
    .from(submissions)
    .where(eq(submissions.casefileId, sql.placeholder('casefileId')))
    .orderBy(desc(submissions.recordedAt), desc(submissions.submissionId))
    .prepare()
  const decisionOf = orm
    .select()
    .from(decisions)
    .where(eq(decisions.casefileId, sql.placeholder('casefileId')))
    .orderBy(desc(decisions.recordedAt), desc(decisions.decisionId))
    .limit(1)
    .prepare()
  const requestsOf = orm
    .select()
    .from(documentRequests)
    .where(eq(documentRequests.casefileId, sql.placeholder('casefileId')))
    .orderBy(desc(documentRequests.recordedAt), desc(documentRequests.requestId))
    .prepare()

  return {
    submissions: (casefileId) => submissionsOf.all({ casefileId }).map(submissionFromRow),
    latestDecision: (casefileId) => {
      const row = decisionOf.get({ casefileId })
      return row === undefined ? null : decisionFromRow(row)
    },
    documentRequests: (casefileId) =>
      requestsOf.all({ casefileId }).map((row) => ({ ...row, casefileId: row.casefileId as CasefileId })),
    addSubmission: (submission) => {
      orm.insert(submissions).values(submission).run()
    },
    addDecision: (decision) => {
      orm.insert(decisions).values(decision).run()
    },
    addDocumentRequest: (request) => {
      orm.insert(documentRequests).values(request).run()
    },
    saveDocumentRequest: (request) => {
      orm.update(documentRequests).set(request).where(eq(documentRequests.requestId, request.requestId)).run()
    },
    removeSubmission: (submissionId) => {
      orm.delete(submissions).where(eq(submissions.submissionId, submissionId)).run()
    },
    removeDecision: (decisionId) => {
      orm.delete(decisions).where(eq(decisions.decisionId, decisionId)).run()
    },
    removeDocumentRequest: (requestId) => {
      orm.delete(documentRequests).where(eq(documentRequests.requestId, requestId)).run()
    },
  }
}
