import type { CasefileBrief } from '../contract/casefiles.ts'
import type { Parsed } from '../contract/index.ts'
import type { WriteContext } from '../context.ts'
import { err, ok, type Result } from '../shared/result.ts'
import { allowedStatuses, isClosing, needsDetails } from './model.ts'
import { undoBefore } from './undo.ts'
import { moveTo } from './write.ts'

type Failure =
  'casefile_unknown' | 'status_not_allowed' | 'status_needs_details' | 'reason_required' | 'outcome_required'

/** Moves a dossier where a reason is enough, and undoes what going back means was recorded by mistake. */
export function setStatus(
  { casefileId, from, status, reason, outcome }: Parsed<'casefiles.setStatus'>,
  context: WriteContext,
): Result<CasefileBrief, { readonly code: Failure }> {
  const casefile = context.repositories.casefiles.find(casefileId)
  if (casefile === null) return err({ code: 'casefile_unknown' })
  const isStale = from !== null && from !== casefile.status
  if (isStale || !allowedStatuses(casefile.status).includes(status)) return err({ code: 'status_not_allowed' })
  if (needsDetails(status)) return err({ code: 'status_needs_details' })
  if (isClosing(status) && reason.trim() === '') return err({ code: 'reason_required' })
  if (isClosing(status) && outcome === null) return err({ code: 'outcome_required' })

  undoBefore(casefile, status, context)
  const kept = isClosing(status) ? outcome : null
  return ok(moveTo(casefile, status, context, { reason: reason.trim(), outcome: kept }))
}
