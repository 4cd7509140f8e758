import type { CasefileStatus, Outcome } from '../contract/casefile-life.ts'
import type { CasefileBrief } from '../contract/casefiles.ts'
import type { WriteContext } from '../context.ts'
import { briefOf, gatherOne, summaryFrom } from './gather.ts'
import { type CasefileRecord, isClosed, type TimelineEvent } from './model.ts'

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

/** Saves a dossier of which something was just written, with the summary that lists read. Nobody need have met its person. */
export function saveChange(casefile: CasefileRecord, context: WriteContext): CasefileBrief {
  const { repositories, clock } = context
  const updated = { ...casefile, updatedAt: clock.now() }
  const gathered = gatherOne(updated, context)
  repositories.casefiles.save(updated, summaryFrom(gathered, context))
  return briefOf(gathered, context)
}

/** {@link saveChange}, and notes that its person was helped today. */
export function touch(casefile: CasefileRecord, context: WriteContext): CasefileBrief {
  const { repositories, clock } = context
  const brief = saveChange(casefile, context)
  if (casefile.personId !== null) repositories.people.recordContact(casefile.personId, clock.now())
  return brief
}

/** Moves a dossier to another status, in its history too. */
export function moveTo(
  casefile: CasefileRecord,
  to: CasefileStatus,
  context: WriteContext,
  why: { readonly reason: string; readonly outcome: Outcome | null } = { reason: '', outcome: null },
): CasefileBrief {
  // Nothing needs the person's numbers any longer.
  if (isClosed(to)) context.repositories.identifiers.removeOfCasefile(casefile.casefileId)
  addToTimeline(casefile.casefileId, { kind: 'status', from: casefile.status, to, ...why }, context)
  return touch({ ...casefile, status: to }, context)
}
