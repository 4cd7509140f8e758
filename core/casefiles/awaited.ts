import type { ReadContext, WriteContext } from '../context.ts'
import { computeFromRule, keepFromRule, plainStart } from '../deadlines/keep.ts'
import { isItselfAnAppeal } from '../deadlines/known-starts.ts'
import { type DeadlineRecord, setByHand } from '../deadlines/model.ts'
import { rulesOf } from '../deadlines/rule.ts'
import { type RequestHistory, silenceClock, silenceRuleOf } from '../deadlines/silence.ts'
import { addDays, type CalendarDay } from '../shared/calendar.ts'
import type { CasefileRecord } from './model.ts'
import { addToTimeline } from './write.ts'

/** A house rule: without an acknowledgement after two weeks, ask for it. It says when the silence ends, and what it means (CRPA R.112-5). */
const ACKNOWLEDGEMENT_DAYS = 15

const ACKNOWLEDGEMENT = 'acknowledgement'

const requestSent = ({ casefileId }: CasefileRecord, { repositories }: ReadContext) =>
  repositories.casefiles.submissions(casefileId).find(({ appealRank }) => appealRank === null) ?? null

/** What happened to the request since it was last sent, as the clock of its silence sees it. */
export function requestHistory(casefile: CasefileRecord, context: ReadContext): RequestHistory {
  const sent = requestSent(casefile, context)
  if (sent === null) return { receivedOn: null, receivedByCompetentOn: null, documentRequests: [] }
  const since = context.repositories.casefiles
    .documentRequests(casefile.casefileId)
    .filter(({ recordedAt }) => recordedAt >= sent.recordedAt)
  return { receivedOn: sent.day, receivedByCompetentOn: null, documentRequests: since }
}

export const pendingDeadlines = ({ casefileId }: CasefileRecord, { repositories }: ReadContext) =>
  repositories.deadlines.ofCasefiles([casefileId]).filter(({ doneAt }) => doneAt === null)

/** Takes a date off a dossier, and says so in its history. */
export function dropDeadline({ deadlineId, casefileId, label, day }: DeadlineRecord, context: WriteContext): void {
  context.repositories.deadlines.remove(deadlineId)
  addToTimeline(casefileId, { kind: 'deadline_removed', label, day }, context)
}

/** Dates the answers that the sheet announces from an event, with what proves it. */
export function dateAnswers(
  casefile: CasefileRecord,
  event: 'submission' | 'complete_file',
  start: { readonly day: CalendarDay; readonly evidence: string },
  context: WriteContext,
): void {
  const events: readonly string[] = isItselfAnAppeal(casefile.sheet) ? [event, 'appeal_filed'] : [event]
  for (const { ref, role, start: from, computable } of rulesOf(casefile.sheet)) {
    if (role !== 'answer' || !computable || !events.includes(from)) continue
    const given = { ...plainStart, ...start }
    const computed = computeFromRule(casefile, ref, given, context)
    // « Droit ouvert au premier jour du mois du dépôt » says since when, not until when.
    if (computed.ok && computed.value.computation.prudent > start.day) keepFromRule(casefile, ref, given, context)
  }
}

/** Dates the silence of the request again; while its clock waits for papers there is no date to keep. */
export function dateSilence(casefile: CasefileRecord, context: WriteContext): void {
  const rule = silenceRuleOf(casefile.sheet)
  if (rule === null) return
  const clock = silenceClock(casefile.sheet, requestHistory(casefile, context))
  if (clock !== null) {
    const { ref, start, suspendedDays } = clock
    const sent = requestSent(casefile, context)
    const evidence = sent?.day === start ? sent.proofNumber : ''
    keepFromRule(casefile, ref, { day: start, evidence, distance: 'none', suspendedDays }, context)
    return
  }
  for (const deadline of pendingDeadlines(casefile, context)) {
    if (deadline.sheetDeadline === rule.ref.rank) dropDeadline(deadline, context)
  }
}

/** Two weeks to ask for the acknowledgement of what was sent without one. */
export function awaitAcknowledgement(casefile: CasefileRecord, day: CalendarDay, context: WriteContext): void {
  const event = context.catalogue.deadlineStart(ACKNOWLEDGEMENT)
  if (event === null) return
  const { label } = event
  const start = { event: ACKNOWLEDGEMENT, label, day, evidence: '', distance: 'none', suspendedDays: 0 } as const
  const due = addDays(day, ACKNOWLEDGEMENT_DAYS)
  context.repositories.deadlines.add(
    {
      ...setByHand,
      deadlineId: context.ids.next(),
      casefileId: casefile.casefileId,
      label,
      day: due,
      start,
      sheetDeadline: null,
    },
    context.clock.now(),
  )
  addToTimeline(casefile.casefileId, { kind: 'deadline_added', label, day: due }, context)
}

/** True for a date on which the organisation is awaited, not somebody here. */
export const isAwaited = ({ role, start }: DeadlineRecord): boolean =>
  role === 'answer' || role === 'silence' || start?.event === ACKNOWLEDGEMENT

/** The answer came: nothing is awaited any more. `at` is the decision's own instant, by which undoing it finds them again. */
export function settleAwaited(casefile: CasefileRecord, at: number, context: WriteContext): void {
  for (const deadline of pendingDeadlines(casefile, context).filter(isAwaited)) {
    const { deadlineId, label, day } = deadline
    context.repositories.deadlines.setDone(deadlineId, at)
    addToTimeline(casefile.casefileId, { kind: 'deadline_done', label, day }, context)
  }
}
