import { pastDayRefusal } from '../casefiles/days.ts'
import { allowedStatuses } from '../casefiles/model.ts'
import { pendingDeadlines } from '../casefiles/awaited.ts'
import { isAppealAnswered } from '../casefiles/stage.ts'
import { addToTimeline, moveTo } from '../casefiles/write.ts'
import type { WriteContext } from '../context.ts'
import type { CasefileBrief } from '../contract/casefiles.ts'
import type { Parsed } from '../contract/index.ts'
import { err, ok, type Result } from '../shared/result.ts'
import { isSupported, standingsOf } from './routes.ts'
import { keepAppealSilence } from './silence.ts'

type Failure =
  | 'casefile_unknown'
  | 'appeal_unknown'
  | 'appeal_without_source'
  | 'status_not_allowed'
  | 'day_in_future'
  | 'day_before_birth'
  | 'prior_appeal_first'

/** The appeal was sent: its own date is done, and its silence is dated. A mandatory prior appeal comes before any other. */
export function fileAppeal(
  { casefileId, rank, day, channel, proofNumber }: Parsed<'appeals.file'>,
  context: WriteContext,
): Result<CasefileBrief, { readonly code: Failure }> {
  const { repositories, clock, ids } = context
  const casefile = repositories.casefiles.find(casefileId)
  if (casefile === null) return err({ code: 'casefile_unknown' })
  const { sheet } = casefile
  const appeal = sheet.appeal[rank]
  if (appeal === undefined) return err({ code: 'appeal_unknown' })
  if (!isSupported(sheet, appeal)) return err({ code: 'appeal_without_source' })
  if (!allowedStatuses(casefile.status).includes('appealed')) return err({ code: 'status_not_allowed' })
  const answered = isAppealAnswered(casefile, repositories)
  const standing = standingsOf(sheet, { priorAppeal: 'does_not_know', answered })[rank]
  if (standing === 'after_prior_appeal' || standing === 'hidden_by_prior_appeal') {
    return err({ code: 'prior_appeal_first' })
  }
  const dayRefusal = pastDayRefusal(casefile, day, context)
  if (dayRefusal !== null) return err({ code: dayRefusal })

  const recordedAt = clock.now()
  repositories.casefiles.addSubmission({
    submissionId: ids.next(),
    casefileId,
    day,
    channel,
    proofNumber,
    personSigned: false,
    personPaid: false,
    appealRank: rank,
    recordedAt,
  })
  addToTimeline(casefileId, { kind: 'appeal_filed', to: appeal.to, day, proofNumber }, context)
  for (const { deadlineId, sheetAppeal, label, day: due } of pendingDeadlines(casefile, context)) {
    if (sheetAppeal !== rank) continue
    repositories.deadlines.setDone(deadlineId, recordedAt)
    addToTimeline(casefileId, { kind: 'deadline_done', label, day: due }, context)
  }
  keepAppealSilence(casefile, rank, { day, evidence: proofNumber }, context)
  return ok(moveTo(casefile, 'appealed', context))
}
