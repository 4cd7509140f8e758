import { summaryOf } from '../casefiles/gather.ts'
import { addToTimeline } from '../casefiles/write.ts'
import type { WriteContext } from '../context.ts'
import { computeFromRule } from './keep.ts'
import type { DeadlineRecord } from './model.ts'
import { refOf } from './view.ts'

const PAGE = 200

/** The same deadline by the rule now in force; itself when it follows none, or when nothing can be computed. */
function recomputed(deadline: DeadlineRecord, context: WriteContext): DeadlineRecord {
  const casefile = context.repositories.casefiles.find(deadline.casefileId)
  const ref = refOf(deadline)
  if (casefile === null || ref === null || deadline.start === null) return deadline
  const computed = computeFromRule(casefile, ref, deadline.start, context)
  if (!computed.ok) return deadline
  const { computation } = computed.value
  return { ...deadline, day: computation.prudent, lastDay: computation.theoretical, computation }
}

function follow(deadline: DeadlineRecord, context: WriteContext): void {
  const { repositories } = context
  const updated = recomputed(deadline, context)
  if (JSON.stringify(updated.computation) === JSON.stringify(deadline.computation)) return
  repositories.deadlines.save(updated)
  if (updated.day === deadline.day && updated.lastDay === deadline.lastDay) return
  addToTimeline(
    deadline.casefileId,
    {
      kind: 'deadline_recomputed',
      label: deadline.label,
      fromDay: deadline.day,
      fromLastDay: deadline.lastDay,
      toDay: updated.day,
      toLastDay: updated.lastDay,
    },
    context,
  )
  const casefile = repositories.casefiles.find(deadline.casefileId)
  // Nobody worked on the dossier: only what lists read of it changes.
  if (casefile !== null) repositories.casefiles.save(casefile, summaryOf(casefile, context))
}

/**
 * Brings a store to the catalogue in force: the first time it meets it, every computed date of open dossiers that is not done is computed again
 * from its kept start, and the old dates stay in the history. Does nothing for a catalogue that the store already worked with.
 */
export function followCatalogue(context: WriteContext): void {
  const { repositories, catalogue, clock } = context
  if (!repositories.procedures.recordPack(catalogue.version, clock.now())) return
  for (let after = ''; ;) {
    const page = repositories.deadlines.computedAfter(after, PAGE)
    for (const deadline of page) follow(deadline, context)
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return
    after = last.deadlineId
  }
}
