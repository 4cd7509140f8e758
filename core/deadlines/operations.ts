import type { WriteContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { addToTimeline, saveChange } from '../casefiles/write.ts'
import { err, ok } from '../shared/result.ts'
import { computeFromRule, isBeforeBirth, keepFromRule, plainStart } from './keep.ts'
import { type DeadlineRecord, setByHand } from './model.ts'
import { deadlineView, proposalOf, rulesToDate } from './view.ts'

/** A deadline with the dossier it belongs to; a deadline never outlives its dossier. */
function found(deadlineId: string, { repositories }: WriteContext) {
  const deadline = repositories.deadlines.find(deadlineId)
  if (deadline === null) return null
  const casefile = repositories.casefiles.find(deadline.casefileId)
  return casefile === null ? null : { deadline, casefile }
}

export const deadlinesHandlers = {
  'deadlines.proposals': ({ casefileId }, context) => {
    const casefile = context.repositories.casefiles.find(casefileId)
    if (casefile === null) return err({ code: 'casefile_unknown' })
    return ok(rulesToDate(casefile, context).map((rule) => proposalOf(rule, casefile, context)))
  },

  'deadlines.compute': ({ casefileId, ref, start, distance }, context) => {
    const casefile = context.repositories.casefiles.find(casefileId)
    if (casefile === null) return err({ code: 'casefile_unknown' })
    const computed = computeFromRule(casefile, ref, { ...plainStart, day: start, distance }, context)
    return computed.ok ? ok(computed.value.computation) : computed
  },

  'deadlines.keep': ({ casefileId, ref, start, distance, evidence }, context) => {
    const casefile = context.repositories.casefiles.find(casefileId)
    if (casefile === null) return err({ code: 'casefile_unknown' })
    const kept = keepFromRule(casefile, ref, { ...plainStart, day: start, evidence, distance }, context)
    if (!kept.ok) return kept
    saveChange(casefile, context)
    return ok(deadlineView(kept.value, casefile, context))
  },

  'deadlines.add': ({ casefileId, sheetDeadline, label, day }, context) => {
    const { repositories, clock, ids } = context
    const casefile = repositories.casefiles.find(casefileId)
    if (casefile === null) return err({ code: 'casefile_unknown' })
    if (sheetDeadline !== null && casefile.sheet.deadlines[sheetDeadline] === undefined) {
      return err({ code: 'sheet_deadline_unknown' })
    }
    if (isBeforeBirth(casefile, day, context)) return err({ code: 'day_before_birth' })
    const deadline: DeadlineRecord = { ...setByHand, deadlineId: ids.next(), casefileId, label, day, sheetDeadline }
    repositories.deadlines.add(deadline, clock.now())
    addToTimeline(casefileId, { kind: 'deadline_added', label, day }, context)
    saveChange(casefile, context)
    return ok(deadlineView(deadline, casefile, context))
  },

  'deadlines.setDone': ({ deadlineId, done }, context) => {
    const known = found(deadlineId, context)
    if (known === null) return err({ code: 'deadline_unknown' })
    const { deadline, casefile } = known
    const doneAt = done ? (deadline.doneAt ?? context.clock.now()) : null
    if (doneAt !== deadline.doneAt) {
      context.repositories.deadlines.setDone(deadlineId, doneAt)
      const { label, day } = deadline
      addToTimeline(casefile.casefileId, { kind: done ? 'deadline_done' : 'deadline_reopened', label, day }, context)
    }
    saveChange(casefile, context)
    return ok(deadlineView({ ...deadline, doneAt }, casefile, context))
  },

  'deadlines.remove': ({ deadlineId }, context) => {
    const known = found(deadlineId, context)
    if (known === null) return err({ code: 'deadline_unknown' })
    const { deadline, casefile } = known
    context.repositories.deadlines.remove(deadlineId)
    addToTimeline(casefile.casefileId, { kind: 'deadline_removed', label: deadline.label, day: deadline.day }, context)
    saveChange(casefile, context)
    return ok({ deadlineId })
  },
} satisfies HandlersOf<'deadlines'>
