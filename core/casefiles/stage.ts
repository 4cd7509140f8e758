import type { ReadRepositories } from '../context.ts'
import type { CasefileStatus } from '../contract/casefile-life.ts'
import type { CasefileRecord } from './model.ts'
import type { SubmissionRecord } from './repository.ts'

const unanswered: ReadonlySet<CasefileStatus> = new Set(['appealed', 'awaiting_documents', 'awaiting_decision'])

type Repositories = Pick<ReadRepositories, 'casefiles'>

export type AppealSent = SubmissionRecord & { readonly appealRank: number }

const isAppeal = (submission: SubmissionRecord | undefined): submission is AppealSent =>
  submission !== undefined && submission.appealRank !== null

/** The appeal that the organisation has not answered yet. */
export function pendingAppeal(
  { casefileId, status }: Pick<CasefileRecord, 'casefileId' | 'status'>,
  { casefiles }: Repositories,
): AppealSent | null {
  if (!unanswered.has(status)) return null
  const [latest] = casefiles.submissions(casefileId)
  return isAppeal(latest) ? latest : null
}

/** True when what was last decided answers an appeal, which opens the court. */
export function isAppealAnswered(
  casefile: Pick<CasefileRecord, 'casefileId' | 'status'>,
  repositories: Repositories,
): boolean {
  const [latest] = repositories.casefiles.submissions(casefile.casefileId)
  const decision = repositories.casefiles.latestDecision(casefile.casefileId)
  if (!isAppeal(latest) || decision === null) return false
  return pendingAppeal(casefile, repositories) === null && decision.recordedAt >= latest.recordedAt
}
