import type { CasefileBrief } from '../contract/casefiles.ts'
import type { Parsed } from '../contract/index.ts'
import type { WriteContext } from '../context.ts'
import { err, ok, type Result } from '../shared/result.ts'
import { awaitAcknowledgement, dateAnswers, dateSilence } from './awaited.ts'
import { pastDayRefusal } from './days.ts'
import { allowedStatuses } from './model.ts'
import { addToTimeline, moveTo } from './write.ts'

type Failure =
  | 'casefile_unknown'
  | 'status_not_allowed'
  | 'person_must_sign'
  | 'person_must_pay'
  | 'day_in_future'
  | 'day_before_birth'

/**
 * The request was sent. What only the person can do comes first: her own signature where the sheet asks for it, whatever mandate there is
 * (C. conso. R.721-2 for over-indebtedness), and a payment that she made, or does not owe.
 */
export function submit(
  { casefileId, day, channel, proofNumber, personSigned, personPaid }: Parsed<'casefiles.submit'>,
  context: WriteContext,
): Result<CasefileBrief, { readonly code: Failure }> {
  const { repositories, clock, ids } = context
  const casefile = repositories.casefiles.find(casefileId)
  if (casefile === null) return err({ code: 'casefile_unknown' })
  const { sheet } = casefile
  if (!allowedStatuses(casefile.status).includes('submitted')) return err({ code: 'status_not_allowed' })
  if (sheet.personal_signature_required === true && !personSigned) return err({ code: 'person_must_sign' })
  if (sheet.payment && !personPaid) return err({ code: 'person_must_pay' })
  const dayRefusal = pastDayRefusal(casefile, day, context)
  if (dayRefusal !== null) return err({ code: dayRefusal })

  repositories.casefiles.addSubmission({
    submissionId: ids.next(),
    casefileId,
    day,
    channel,
    proofNumber,
    personSigned,
    personPaid,
    appealRank: null,
    recordedAt: clock.now(),
  })
  addToTimeline(casefileId, { kind: 'submitted', day, channel, proofNumber }, context)
  dateAnswers(casefile, 'submission', { day, evidence: proofNumber }, context)
  dateSilence(casefile, context)
  if (proofNumber === '') awaitAcknowledgement(casefile, day, context)
  return ok(moveTo(casefile, 'submitted', context))
}
