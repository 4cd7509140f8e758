import type { CasefileBrief } from '../../../core/contract/casefiles.ts'

type Named = Pick<CasefileBrief, 'personId' | 'procedureId'>

export type Sorted<Brief extends Named> = {
  /** Of someone found, or of the best procedure: what was typed most likely means them. */
  readonly meant: readonly Brief[]
  /** Of another procedure found. */
  readonly related: readonly Brief[]
}

/**
 * The dossiers that the other answers vouch for. The search of dossiers is generous with the words of their sheets: alone, it would put
 * a distant one before the very procedure that was typed.
 */
export function sortCasefiles<Brief extends Named>(
  briefs: readonly Brief[],
  personIds: readonly string[],
  procedureIds: readonly string[],
): Sorted<Brief> {
  const isMeant = ({ personId, procedureId }: Brief) =>
    (personId !== null && personIds.includes(personId)) || procedureId === procedureIds[0]
  return {
    meant: briefs.filter(isMeant),
    related: briefs.filter((brief) => !isMeant(brief) && procedureIds.includes(brief.procedureId)),
  }
}
