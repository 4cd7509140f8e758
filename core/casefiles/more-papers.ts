import type { CasefileBrief } from '../contract/casefiles.ts'
import type { Parsed } from '../contract/index.ts'
import type { WriteContext } from '../context.ts'
import { keepFromRule, plainStart } from '../deadlines/keep.ts'
import { setByHand } from '../deadlines/model.ts'
import { rulesOf } from '../deadlines/rule.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import { err, ok, type Result } from '../shared/result.ts'
import { dateAnswers, dateSilence, pendingDeadlines } from './awaited.ts'
import { pastDayRefusal } from './days.ts'
import { allowedStatuses, type CasefileRecord } from './model.ts'
import { pendingAppeal } from './stage.ts'
import { addToTimeline, moveTo } from './write.ts'

type Failure = 'casefile_unknown' | 'status_not_allowed' | 'day_in_future' | 'day_before_birth'

const REQUEST_RECEIVED = 'request_received'

/** The day given to answer; the sheet's own rules where the letter gives none. */
function dateRequest(
  casefile: CasefileRecord,
  receivedOn: CalendarDay,
  answerBefore: CalendarDay | null,
  context: WriteContext,
): void {
  const { casefileId, sheet } = casefile
  const start = { ...plainStart, day: receivedOn }
  if (answerBefore === null) {
    const rules = rulesOf(sheet).filter(({ role, start: from }) => role === 'act' && from === REQUEST_RECEIVED)
    for (const { ref } of rules) keepFromRule(casefile, ref, start, context)
    return
  }
  const { repositories, catalogue, clock, ids } = context
  const label = catalogue.deadlineStart(REQUEST_RECEIVED)?.label ?? sheet.title
  repositories.deadlines.add(
    {
      ...setByHand,
      role: 'act',
      deadlineId: ids.next(),
      casefileId,
      label,
      day: answerBefore,
      start: { ...start, event: REQUEST_RECEIVED, label },
      sheetDeadline: null,
    },
    clock.now(),
  )
  addToTimeline(casefileId, { kind: 'deadline_added', label, day: answerBefore }, context)
}

/** The organisation asks for more papers: until they are sent the clock of an acceptance waits, that of a refusal stands still (CRPA L.114-5). */
export function recordDocumentsRequested(
  { casefileId, receivedOn, answerBefore, words }: Parsed<'casefiles.recordDocumentsRequested'>,
  context: WriteContext,
): Result<CasefileBrief, { readonly code: Failure | 'answer_before_request' }> {
  const { repositories, clock, ids } = context
  const casefile = repositories.casefiles.find(casefileId)
  if (casefile === null) return err({ code: 'casefile_unknown' })
  if (!allowedStatuses(casefile.status).includes('awaiting_documents')) return err({ code: 'status_not_allowed' })
  const dayRefusal = pastDayRefusal(casefile, receivedOn, context)
  if (dayRefusal !== null) return err({ code: dayRefusal })
  if (answerBefore !== null && answerBefore < receivedOn) return err({ code: 'answer_before_request' })

  const requestId = ids.next()
  repositories.casefiles.addDocumentRequest({
    requestId,
    casefileId,
    receivedOn,
    answerBefore,
    sentOn: null,
    recordedAt: clock.now(),
  })
  dateRequest(casefile, receivedOn, answerBefore, context)
  if (pendingAppeal(casefile, repositories) === null) dateSilence(casefile, context)
  return ok(moveTo(casefile, 'awaiting_documents', context, { reason: words.trim(), outcome: null }))
}

/** The papers asked for were sent: the file is complete from that day, and its decision is awaited again. */
export function recordDocumentsSent(
  { casefileId, day }: Parsed<'casefiles.recordDocumentsSent'>,
  context: WriteContext,
): Result<CasefileBrief, { readonly code: Failure }> {
  const { repositories, clock } = context
  const casefile = repositories.casefiles.find(casefileId)
  if (casefile === null) return err({ code: 'casefile_unknown' })
  if (casefile.status !== 'awaiting_documents') return err({ code: 'status_not_allowed' })
  const dayRefusal = pastDayRefusal(casefile, day, context)
  if (dayRefusal !== null) return err({ code: dayRefusal })

  for (const request of repositories.casefiles.documentRequests(casefileId)) {
    if (request.sentOn === null) repositories.casefiles.saveDocumentRequest({ ...request, sentOn: day })
  }
  for (const { deadlineId, label, day: due, start } of pendingDeadlines(casefile, context)) {
    if (start?.event !== REQUEST_RECEIVED) continue
    repositories.deadlines.setDone(deadlineId, clock.now())
    addToTimeline(casefileId, { kind: 'deadline_done', label, day: due }, context)
  }
  if (pendingAppeal(casefile, repositories) === null) {
    dateAnswers(casefile, 'complete_file', { day, evidence: '' }, context)
    dateSilence(casefile, context)
  }
  return ok(moveTo(casefile, 'awaiting_decision', context))
}
