import type { CasefileBrief } from '../contract/casefiles.ts'
import type { WriteContext } from '../context.ts'
import { briefOf, gatherOne, summaryFrom } from './gather.ts'
import type { CasefileRecord, TimelineEvent } from './model.ts'

/** Writes one line of a dossier's history, signed by who works now. */
export function addToTimeline(
  casefileId: string,
  event: TimelineEvent,
  { repositories, clock, ids }: WriteContext,
): void {
  repositories.casefiles.addToTimeline({
    entryId: ids.next(),
    casefileId,
    at: clock.now(),
    mediatorId: repositories.settings.read().mediatorId,
    event,
  })
}

/**
 * Saves a dossier whose steps, papers or deadlines were just written, with the summary that lists read, and notes that its person was
 * helped today.
 */
export function touch(casefile: CasefileRecord, context: WriteContext): CasefileBrief {
  const { repositories, clock } = context
  const updated = { ...casefile, updatedAt: clock.now() }
  const gathered = gatherOne(updated, context)
  repositories.casefiles.save(updated, summaryFrom(gathered))
  if (updated.personId !== null) repositories.people.recordContact(updated.personId, clock.now())
  return briefOf(gathered, context)
}
