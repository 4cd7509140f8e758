import type { CasefileQuestion } from '../contract/casefiles.ts'
import type { ReadContext } from '../context.ts'
import type { CasefileRecord } from './model.ts'

/** The papers of a dossier that depend on one condition of the catalogue. */
export const requirementsUnder = (casefile: CasefileRecord, conditionId: string) =>
  casefile.requirements.filter(({ rank }) => casefile.sheet.documents[rank]?.kind_of_condition === conditionId)

/**
 * The questions that settle which papers concern this person: each asked once, whatever the number of papers that depend on it, in the order
 * in which the sheet first needs it. Papers answered differently one by one leave their question open.
 */
export function questionsOf(
  casefile: CasefileRecord,
  { catalogue }: Pick<ReadContext, 'catalogue'>,
): readonly CasefileQuestion[] {
  const conditionIds = casefile.requirements.flatMap(
    ({ rank }) => casefile.sheet.documents[rank]?.kind_of_condition ?? [],
  )
  return [...new Set(conditionIds)].flatMap((conditionId) => {
    const question = catalogue.condition(conditionId)?.question
    if (question === undefined) return []
    const asked = requirementsUnder(casefile, conditionId)
    const answers = new Set(asked.map(({ concerned }) => concerned))
    return [
      {
        conditionId,
        question,
        answer: answers.size === 1 ? (asked[0]?.concerned ?? null) : null,
        papers: asked.map(({ documentTypeId }) => catalogue.documentType(documentTypeId)?.label ?? documentTypeId),
      },
    ]
  })
}
