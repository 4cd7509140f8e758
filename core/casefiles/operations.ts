import type { DoneHow } from '../contract/casefile-life.ts'
import type { CasefileBrief } from '../contract/casefiles.ts'
import type { CasefileId, ProcedureId } from '../contract/values.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { actForCasefile } from '../mandates/standing.ts'
import { err, ok } from '../shared/result.ts'
import { dropPostures } from '../visits/posture.ts'
import { briefsOf } from './gather.ts'
import { recordDecision } from './decide.ts'
import { type CasefileRecord, isClosed, type StepRecord } from './model.ts'
import { recordDocumentsRequested, recordDocumentsSent } from './more-papers.ts'
import { onlineList } from './online.ts'
import { openCasefile } from './open.ts'
import { setStatus } from './set-status.ts'
import { submit } from './submit.ts'
import { casefileView } from './view.ts'
import { addToTimeline, saveChange, touch } from './write.ts'

/** How many people or procedures a search for dossiers looks behind. */
const SEARCH_WIDTH = 20

function stepOf(stepId: string, { repositories }: WriteContext) {
  const casefile = repositories.casefiles.ofStep(stepId)
  const step = casefile?.steps.find((one) => one.stepId === stepId)
  if (casefile === null || step === undefined) return null
  return { casefile, step, text: casefile.sheet.steps[step.rank]?.text ?? '' }
}

/** Saves a changed step; a dossier in preparation is in progress from its first step done. */
function saveStep(casefile: CasefileRecord, step: StepRecord, context: WriteContext): CasefileBrief {
  context.repositories.casefiles.saveStep(step)
  const steps = casefile.steps.map((one) => (one.stepId === step.stepId ? step : one))
  const started = casefile.status === 'preparing' && step.doneAt !== null
  if (started) {
    addToTimeline(
      casefile.casefileId,
      { kind: 'status', from: 'preparing', to: 'in_progress', reason: '', outcome: null },
      context,
    )
  }
  return touch({ ...casefile, steps, status: started ? 'in_progress' : casefile.status }, context)
}

/** A key pressed twice changes nothing, and leaves nothing in the history. */
const asItIs = (casefile: CasefileRecord, context: WriteContext): CasefileBrief => {
  const [brief] = briefsOf([casefile.casefileId], context)
  if (brief === undefined) throw new Error('a dossier has one line')
  return brief
}

const ticked = (step: StepRecord, how: DoneHow | null, now: number): StepRecord =>
  how === null
    ? { ...step, doneAt: null, doneHow: null }
    : { ...step, doneAt: now, doneHow: how, obstacle: null, obstacleWords: '' }

/** The dossiers, open, whose person or procedure answers a typed text; people first, then the procedures, best first. */
function searchIds(text: string, limit: number, { repositories, catalogue }: ReadContext): readonly string[] {
  if (text === '') return repositories.casefiles.latestOpenIds(limit)
  const personIds = repositories.people.search(text, SEARCH_WIDTH).map(({ personId }) => personId)
  const found = new Set(repositories.casefiles.openIdsOfPeople(personIds, limit))
  for (const { id } of catalogue.search(text, SEARCH_WIDTH)) {
    if (found.size >= limit) break
    for (const casefileId of repositories.casefiles.openIdsOfProcedure(id, limit)) found.add(casefileId)
  }
  return [...found].slice(0, limit)
}

export const casefilesHandlers = {
  'casefiles.open': ({ personId: asked, visitId, procedureIds }, context) => {
    const { repositories, catalogue } = context
    if (asked !== null && repositories.people.find(asked) === null) return err({ code: 'person_unknown' })
    if (procedureIds.some((procedureId) => catalogue.procedure(procedureId) === null))
      return err({ code: 'procedure_unknown' })
    const visit = visitId === null ? null : repositories.visits.find(visitId)
    if (visitId !== null && visit === null) return err({ code: 'visit_unknown' })
    if (visit !== null && visit.finishedAt !== null) return err({ code: 'visit_finished' })
    // A fast hand opens a dossier before its screen has heard who the visit is for.
    const personId = asked ?? (visit?.subject.kind === 'known' ? visit.subject.personId : null)
    if (visit?.subject.kind === 'known' && visit.subject.personId !== personId) {
      return err({ code: 'visit_of_someone_else' })
    }

    if (visit !== null && visit.posture === 'teach' && !context.practice)
      return err({ code: 'training_takes_no_casefile' })

    const already = new Map<ProcedureId, CasefileId>()
    for (const casefile of repositories.casefiles.many(visit?.casefileIds ?? [])) {
      if (casefile.personId === personId && !isClosed(casefile.status))
        already.set(casefile.procedureId, casefile.casefileId)
    }
    const opened = [...new Set(procedureIds)].flatMap((procedureId) => {
      const casefileId = already.get(procedureId) ?? openCasefile(procedureId, personId, context)
      return casefileId === null ? [] : [casefileId]
    })
    if (visitId !== null)
      for (const casefileId of opened) repositories.visits.attach(visitId, casefileId, context.clock.now())
    if (visit !== null && visit.posture === 'act_for') dropPostures(context)
    return ok([...briefsOf(opened, context)])
  },

  'casefiles.read': ({ casefileId }, context) => {
    const casefile = context.repositories.casefiles.find(casefileId)
    return casefile === null ? err({ code: 'casefile_unknown' }) : ok(casefileView(casefile, context))
  },

  'casefiles.ofPerson': ({ personId }, context) =>
    ok([...briefsOf(context.repositories.casefiles.idsOfPerson(personId), context)]),

  'casefiles.ofVisit': ({ visitId }, context) => {
    const visit = context.repositories.visits.find(visitId)
    return visit === null ? err({ code: 'visit_unknown' }) : ok([...briefsOf(visit.casefileIds, context)])
  },

  'casefiles.search': ({ text, limit }, context) => ok([...briefsOf(searchIds(text, limit, context), context)]),

  'casefiles.online': (_input, context) => ok(onlineList(context)),

  'casefiles.setStatus': setStatus,

  'casefiles.submit': submit,

  'casefiles.recordDocumentsRequested': recordDocumentsRequested,

  'casefiles.recordDocumentsSent': recordDocumentsSent,

  'casefiles.recordDecision': recordDecision,

  'casefiles.keepDraftNote': ({ casefileId, text }, { repositories }) => {
    if (repositories.casefiles.find(casefileId) === null) return err({ code: 'casefile_unknown' })
    repositories.casefiles.saveDraftNote(casefileId, text)
    return ok({ casefileId })
  },

  'casefiles.addNote': ({ casefileId, text }, context) => {
    const casefile = context.repositories.casefiles.find(casefileId)
    if (casefile === null) return err({ code: 'casefile_unknown' })
    if (text.trim() === '') return err({ code: 'note_empty' })
    addToTimeline(casefileId, { kind: 'note', text }, context)
    context.repositories.casefiles.saveDraftNote(casefileId, '')
    return ok(saveChange(casefile, context))
  },

  'casefiles.tickStep': ({ stepId, how }, context) => {
    const found = stepOf(stepId, context)
    if (found === null) return err({ code: 'step_unknown' })
    if (isClosed(found.casefile.status)) return err({ code: 'casefile_closed' })
    const { casefile, step, text } = found
    if (how === step.doneHow) return ok(asItIs(casefile, context))
    if (how === 'done_for' && !actForCasefile(casefile, context).allowed) return err({ code: 'mandate_required' })
    addToTimeline(
      casefile.casefileId,
      how === null ? { kind: 'step_undone', text } : { kind: 'step_done', text, how },
      context,
    )
    return ok(saveStep(casefile, ticked(step, how, context.clock.now()), context))
  },

  'casefiles.setObstacle': ({ stepId, obstacle, words }, context) => {
    const found = stepOf(stepId, context)
    if (found === null) return err({ code: 'step_unknown' })
    if (isClosed(found.casefile.status)) return err({ code: 'casefile_closed' })
    if (obstacle !== null && found.step.doneAt !== null) return err({ code: 'step_already_done' })
    if (obstacle === 'other' && words === '') return err({ code: 'obstacle_needs_words' })
    const { casefile, step, text } = found
    const kept = obstacle === null ? '' : words
    if (obstacle === step.obstacle && kept === step.obstacleWords) return ok(asItIs(casefile, context))
    addToTimeline(
      casefile.casefileId,
      obstacle === null ? { kind: 'obstacle_cleared', text } : { kind: 'obstacle_set', text, obstacle, words },
      context,
    )
    return ok(saveStep(casefile, { ...step, obstacle, obstacleWords: kept }, context))
  },
} satisfies HandlersOf<'casefiles'>
