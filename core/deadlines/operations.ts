import type { WriteContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { addToTimeline, touch } from '../casefiles/write.ts'
import { err, ok } from '../shared/result.ts'
import type { DeadlineRecord } from './model.ts'
import { deadlineView } from './view.ts'

/** A deadline with the dossier it belongs to; a deadline never outlives its dossier. */
function withCasefile(deadlineId: string, { repositories }: WriteContext) {
  const deadline = repositories.deadlines.find(deadlineId)
  if (deadline === null) return null
  const casefile = repositories.casefiles.find(deadline.casefileId)
  return casefile === null ? null : { deadline, casefile }
}

export const deadlinesHandlers = {
  'deadlines.add': ({ casefileId, sheetDeadline, label, day }, context) => {
    const { repositories, clock, ids } = context
    const casefile = repositories.casefiles.find(casefileId)
    if (casefile === null) return err({ code: 'casefile_unknown' })
    if (sheetDeadline !== null && casefile.sheet.deadlines[sheetDeadline] === undefined) {
      return err({ code: 'sheet_deadline_unknown' })
    }
    const deadline: DeadlineRecord = { deadlineId: ids.next(), casefileId, label, day, sheetDeadline, doneAt: null }
    repositories.deadlines.add(deadline, clock.now())
    addToTimeline(casefileId, { kind: 'deadline_added', label, day }, context)
    touch(casefile, context)
    return ok(deadlineView(deadline, casefile.sheet))
  },

  'deadlines.setDone': ({ deadlineId, done }, context) => {
    const found = withCasefile(deadlineId, context)
    if (found === null) return err({ code: 'deadline_unknown' })
    const doneAt = done ? context.clock.now() : null
    context.repositories.deadlines.setDone(deadlineId, doneAt)
    touch(found.casefile, context)
    return ok(deadlineView({ ...found.deadline, doneAt }, found.casefile.sheet))
  },

  'deadlines.remove': ({ deadlineId }, context) => {
    const found = withCasefile(deadlineId, context)
    if (found === null) return err({ code: 'deadline_unknown' })
    context.repositories.deadlines.remove(deadlineId)
    touch(found.casefile, context)
    return ok({ deadlineId })
  },
} satisfies HandlersOf<'deadlines'>
