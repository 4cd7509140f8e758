import type { SolvedNonTakeUp } from '../contract/statistics.ts'
import type { DecisionRecord } from './repository.ts'

/** Rights granted that had never been claimed, by organisation, the most first. */
export function solvedNonTakeUp(
  decisions: readonly DecisionRecord[],
  nameOf: (organisationId: string) => string,
): readonly SolvedNonTakeUp[] {
  const solved = decisions.filter(({ neverClaimed }) => neverClaimed)
  return [...Map.groupBy(solved, ({ organisationId }) => organisationId)]
    .map(([organisationId, rights]) => ({
      organisationId,
      organisationName: nameOf(organisationId),
      rights: rights.length,
    }))
    .toSorted(
      (one, other) => other.rights - one.rights || one.organisationName.localeCompare(other.organisationName, 'fr'),
    )
}
