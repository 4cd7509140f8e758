import type { Actor, CasefileStatus } from '../contract/casefile-life.ts'
import type { NextAction, Step } from '../contract/casefiles.ts'
import type { NetworkState } from '../contract/settings.ts'
import type { PaperState } from '../contract/documents.ts'
import { mustBeBrought } from '../documents/model.ts'
import type { DeadlineRecord } from '../deadlines/model.ts'
import { meaningOf } from '../deadlines/silence.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import { type CasefileRecord, isClosed, stepsInOrder } from './model.ts'

/** The soonest of these deadlines. */
const soonest = (deadlines: readonly DeadlineRecord[]): CalendarDay | null =>
  deadlines.map(({ day }) => day).toSorted()[0] ?? null

const actorOf = (step: Step): Actor => (step.actor === 'mediator_with_person' ? 'mediator' : step.actor)

function whatIsLeft(
  casefile: CasefileRecord,
  papers: readonly PaperState[],
  network: NetworkState,
): Omit<NextAction, 'by'> {
  const steps = stepsInOrder(casefile, network)
  const ready = steps.find(({ standing }) => standing === 'now')
  // Papers are gathered before anyone goes online.
  if (ready?.needs === 'none') return stepNext(ready)
  const missing = papers.filter(mustBeBrought).length
  if (missing > 0) return { what: { kind: 'papers', count: missing }, who: 'person' }
  if (ready !== undefined) return stepNext(ready)

  const waiting = steps.find(({ standing }) => standing === 'online' || standing === 'elsewhere')
  if (waiting !== undefined) return stepNext(waiting)

  const blocked = steps.find(({ standing }) => standing === 'blocked')
  if (blocked !== undefined && blocked.obstacle !== null) {
    return { what: { kind: 'obstacle', stepId: blocked.stepId, obstacle: blocked.obstacle }, who: 'mediator' }
  }
  return { what: { kind: 'submit' }, who: 'mediator' }
}

const stepNext = (step: Step): Omit<NextAction, 'by'> => ({
  what: { kind: 'step', stepId: step.stepId, text: step.text },
  who: actorOf(step),
})

/** Only an acceptance that a text states is one, and never for an appeal: every other silence is a refusal. */
const silenceAccepts = (status: CasefileStatus, { sheet }: CasefileRecord): boolean =>
  status !== 'appealed' && meaningOf(sheet).meaning === 'acceptance'

/** Waiting for an answer, until a day awaited is over: then the mediator asks again, or contests what the silence refused. */
function whileWaiting(
  casefile: CasefileRecord,
  pending: readonly DeadlineRecord[],
  today: CalendarDay,
): Omit<NextAction, 'by'> {
  // What the person must do later (renew, declare) does not make the organisation late.
  const over = pending.filter(({ day, role }) => day < today && role !== 'appeal' && role !== 'act')
  if (over.length === 0) return { what: { kind: 'wait_decision' }, who: 'organisation' }
  const refusedBySilence = over.some(({ role }) => role === 'silence') && !silenceAccepts(casefile.status, casefile)
  return { what: { kind: refusedBySilence ? 'appeal' : 'chase' }, who: 'mediator' }
}

/**
 * What to do next, who must do it and by when: first what can be done at the desk, then the papers still missing, then the network's steps where
 * it is present, then what waits for it or for a counter, then the obstacles; once submitted, the organisation answers until the day awaited; then the mediator asks again or
 * contests. `by` is the soonest deadline not done, for a refusal that of its appeals.
 */
export function nextAction(
  casefile: CasefileRecord,
  papers: readonly PaperState[],
  deadlines: readonly DeadlineRecord[],
  today: CalendarDay,
  network: NetworkState,
): NextAction {
  if (isClosed(casefile.status)) return { what: { kind: 'closed' }, who: null, by: null }
  const pending = deadlines.filter(({ doneAt }) => doneAt === null)
  const by = soonest(pending)
  switch (casefile.status) {
    case 'submitted':
    case 'awaiting_decision':
    case 'appealed':
      return { ...whileWaiting(casefile, pending, today), by }
    case 'awaiting_documents': {
      const missing = papers.filter(mustBeBrought).length
      return missing > 0
        ? { what: { kind: 'papers', count: missing }, who: 'person', by }
        : { what: { kind: 'submit' }, who: 'mediator', by }
    }
    case 'refused': {
      const appeals = pending.filter(({ role }) => role === 'appeal')
      return { what: { kind: 'appeal' }, who: 'mediator', by: soonest(appeals) ?? by }
    }
    default:
      return { ...whatIsLeft(casefile, papers, network), by }
  }
}
