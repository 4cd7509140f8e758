import { ranksToDate } from '../appeals/routes.ts'
import type { CasefileStatus, Decision } from '../contract/casefile-life.ts'
import type { CasefileBrief } from '../contract/casefiles.ts'
import type { Parsed } from '../contract/index.ts'
import type { WriteContext } from '../context.ts'
import { keepFromRule, plainStart } from '../deadlines/keep.ts'
import { isItselfAnAppeal } from '../deadlines/known-starts.ts'
import { type DeadlineRule, rulesOf } from '../deadlines/rule.ts'
import { meaningOf } from '../deadlines/silence.ts'
import { err, ok, type Result } from '../shared/result.ts'
import { settleAwaited } from './awaited.ts'
import { pastDayRefusal } from './days.ts'
import { allowedStatuses, type CasefileRecord } from './model.ts'
import { pendingAppeal } from './stage.ts'
import { addToTimeline, moveTo } from './write.ts'

type Failure =
  | 'casefile_unknown'
  | 'status_not_allowed'
  | 'day_in_future'
  | 'day_before_birth'
  | 'decision_before_submission'
  | 'silence_is_no_agreement'

/** What is granted in part is granted; what is not remains to be contested. */
const reached = {
  granted: 'granted',
  partly_granted: 'granted',
  refused: 'refused',
} as const satisfies Record<Decision['outcome'], CasefileStatus>

/** The events of the catalogue that this decision is. */
function eventsOf(casefile: CasefileRecord, { evidence }: Pick<Decision, 'evidence'>, answersAppeal: boolean) {
  if (answersAppeal) return ['appeal_answer']
  return [
    'decision_notified',
    ...(evidence === 'silence' ? ['implicit_refusal'] : []),
    ...(isItselfAnAppeal(casefile.sheet) ? ['appeal_answer'] : []),
  ]
}

/** Events that only a remedy counts from, whatever its rule is filed under. */
const remedyEvents: ReadonlySet<string> = new Set(['implicit_refusal', 'appeal_answer'])

/** Dates what a refusal opens: the appeals to take first, and the sheet's own remedies. */
function dateRemedies(
  casefile: CasefileRecord,
  decision: Pick<Decision, 'notifiedOn' | 'evidence' | 'reference'>,
  answersAppeal: boolean,
  context: WriteContext,
): void {
  const events = eventsOf(casefile, decision, answersAppeal)
  const ranks = ranksToDate(casefile.sheet, { priorAppeal: 'does_not_know', answered: answersAppeal })
  const isOpened = ({ ref, role, start }: DeadlineRule) =>
    events.includes(start) &&
    (ref.of === 'appeal' ? ranks.includes(ref.rank) : role === 'act' && remedyEvents.has(start))
  for (const { ref } of rulesOf(casefile.sheet).filter(isOpened)) {
    keepFromRule(casefile, ref, { ...plainStart, day: decision.notifiedOn, evidence: decision.reference }, context)
  }
}

/** An agreement by silence needs a text that says so; no silence kept on an appeal is one. */
const silenceAgrees = (casefile: CasefileRecord, answersAppeal: boolean): boolean =>
  !answersAppeal && meaningOf(casefile.sheet).meaning === 'acceptance'

/** What the organisation decided, or what its silence means: nothing more is awaited, and what a refusal opens is dated. */
export function recordDecision(
  {
    casefileId,
    outcome,
    notifiedOn,
    evidence,
    reference,
    mentionsRemedies,
    neverClaimed,
  }: Parsed<'casefiles.recordDecision'>,
  context: WriteContext,
): Result<CasefileBrief, { readonly code: Failure }> {
  const { repositories, clock, ids } = context
  const casefile = repositories.casefiles.find(casefileId)
  if (casefile === null) return err({ code: 'casefile_unknown' })
  const status = reached[outcome]
  if (!allowedStatuses(casefile.status).includes(status)) return err({ code: 'status_not_allowed' })
  const dayRefusal = pastDayRefusal(casefile, notifiedOn, context)
  if (dayRefusal !== null) return err({ code: dayRefusal })
  const [sent] = repositories.casefiles.submissions(casefileId)
  if (sent !== undefined && notifiedOn < sent.day) return err({ code: 'decision_before_submission' })
  const answersAppeal = pendingAppeal(casefile, repositories) !== null
  if (evidence === 'silence' && outcome !== 'refused' && !silenceAgrees(casefile, answersAppeal)) {
    return err({ code: 'silence_is_no_agreement' })
  }

  const recordedAt = clock.now()
  const decisionId = ids.next()
  repositories.casefiles.addDecision({
    decisionId,
    casefileId,
    outcome,
    notifiedOn,
    evidence,
    reference,
    mentionsRemedies,
    recordedAt,
  })
  repositories.statistics.keepDecision({
    decisionId,
    organisationId: casefile.sheet.organisation,
    procedureId: casefile.sheet.id,
    outcome,
    // The answer to an appeal says nothing of how long a request waits.
    sentOn: answersAppeal ? null : (sent?.day ?? null),
    notifiedOn,
    neverClaimed: neverClaimed && status === 'granted' && !answersAppeal,
  })
  addToTimeline(casefileId, { kind: 'decision', outcome, notifiedOn, reference }, context)
  settleAwaited(casefile, recordedAt, context)
  if (outcome !== 'granted') dateRemedies(casefile, { notifiedOn, evidence, reference }, answersAppeal, context)
  return ok(moveTo(casefile, status, context))
}
