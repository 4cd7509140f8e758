import type { CasefileId, PersonId, ProcedureId, RequirementId, StepId } from '../contract/values.ts'
import type { WriteContext } from '../context.ts'
import type { PinnedSheet } from '../procedures/repository.ts'
import { summaryOf } from './gather.ts'
import type { CasefileRecord } from './model.ts'
import { addToTimeline } from './write.ts'

/** A new dossier on the sheet as it is worded today: every step to do, every paper to settle. */
function newCasefile(pinned: PinnedSheet, personId: PersonId | null, { ids, clock }: WriteContext): CasefileRecord {
  return {
    // `ids.next()` gives UUIDs: the brands only say of what.
    casefileId: ids.next() as CasefileId,
    personId,
    procedureId: pinned.sheet.id,
    fingerprint: pinned.fingerprint,
    sheet: pinned.sheet,
    status: 'preparing',
    draftNote: '',
    openedAt: clock.now(),
    updatedAt: clock.now(),
    steps: pinned.sheet.steps.map((_step, rank) => ({
      stepId: ids.next() as StepId,
      rank,
      doneAt: null,
      doneHow: null,
      obstacle: null,
      obstacleWords: '',
    })),
    requirements: pinned.sheet.documents.map(({ id }, rank) => ({
      requirementId: ids.next() as RequirementId,
      rank,
      documentTypeId: id,
      concerned: null,
    })),
  }
}

/**
 * The dossier of this person for this procedure: the one already open when there is one, else a new one on today's sheet.
 * `null` when the catalogue has no such procedure.
 */
export function openCasefile(
  procedureId: ProcedureId,
  personId: PersonId | null,
  context: WriteContext,
): CasefileId | null {
  const { repositories, catalogue, clock } = context
  const sheet = catalogue.procedure(procedureId)
  const fingerprint = catalogue.fingerprint(procedureId)
  if (sheet === null || fingerprint === null) return null

  if (personId !== null) {
    const open = repositories.casefiles.many(repositories.casefiles.openIdsOfPerson(personId))
    const same = open.find((casefile) => casefile.procedureId === procedureId)
    if (same !== undefined) return same.casefileId
  }

  const pinned = { procedureId, fingerprint, sheet }
  repositories.procedures.keep(pinned, clock.now())
  const casefile = newCasefile(pinned, personId, context)
  repositories.casefiles.create(casefile, summaryOf(casefile, context))
  addToTimeline(casefile.casefileId, { kind: 'opened' }, context)
  return casefile.casefileId
}
