import type { Actor, NextAction, Step } from '../contract/casefiles.ts'
import type { PaperState } from '../contract/documents.ts'
import { mustBeBrought } from '../documents/model.ts'
import type { DeadlineRecord } from '../deadlines/model.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import { type CasefileRecord, isClosed, stepsInOrder } from './model.ts'

/** The soonest deadline of a dossier that is not done. */
const soonest = (deadlines: readonly DeadlineRecord[]): CalendarDay | null =>
  deadlines
    .filter(({ doneAt }) => doneAt === null)
    .map(({ day }) => day)
    .toSorted()[0] ?? null

const actorOf = (step: Step): Actor => (step.actor === 'mediator_with_person' ? 'mediator' : step.actor)

function whatIsLeft(casefile: CasefileRecord, papers: readonly PaperState[]): Omit<NextAction, 'by'> {
  const steps = stepsInOrder(casefile)
  const ready = steps.find(({ standing }) => standing === 'now')
  if (ready !== undefined) return stepNext(ready)

  const missing = papers.filter(mustBeBrought).length
  if (missing > 0) return { what: { kind: 'papers', count: missing }, who: 'person' }

  const waiting = steps.find(({ standing }) => standing === 'later')
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

/**
 * What to do next, who must do it and by when: first what can be done at the desk, then the papers still missing, then what waits for
 * a network or a counter, then the obstacles; once submitted, the organisation answers. `by` is the soonest deadline not done.
 */
export function nextAction(
  casefile: CasefileRecord,
  papers: readonly PaperState[],
  deadlines: readonly DeadlineRecord[],
): NextAction {
  if (isClosed(casefile.status)) return { what: { kind: 'closed' }, who: null, by: null }
  const by = soonest(deadlines)
  switch (casefile.status) {
    case 'submitted':
    case 'awaiting_decision':
    case 'appealed':
      return { what: { kind: 'wait_decision' }, who: 'organisation', by }
    case 'awaiting_documents': {
      const missing = papers.filter(mustBeBrought).length
      return missing > 0
        ? { what: { kind: 'papers', count: missing }, who: 'person', by }
        : { what: { kind: 'submit' }, who: 'mediator', by }
    }
    default:
      return { ...whatIsLeft(casefile, papers), by }
  }
}
