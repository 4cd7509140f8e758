import type { Original, Paper, PaperState } from '../contract/documents.ts'
import type { ListedPaper, ListedState } from '../contract/paper-lists.ts'
import type { CasefileId } from '../contract/values.ts'

/** What one dossier asks. */
export type Asking = { readonly casefileId: CasefileId; readonly papers: readonly Paper[] }

/** Who keeps the original of the paper in force of a type; `null` when none was seen. */
export type OriginalOf = (documentTypeId: string) => Original | null

/** The more it asks of someone, the earlier it comes. */
const rank = { to_bring: 0, expired: 1, date_missing: 2, to_ask: 3, valid: 4 } as const satisfies Record<
  ListedState,
  number
>

/** `null` when the paper does not concern the person. */
const listedState = ({ state }: PaperState): ListedState | null => (state === 'not_concerned' ? null : state)

function untilOf(standing: PaperState): string | null {
  switch (standing.state) {
    case 'valid':
      return standing.until
    case 'expired':
      return standing.since
    case 'date_missing':
    case 'to_bring':
    case 'to_ask':
    case 'not_concerned':
      return null
    default:
      return standing satisfies never
  }
}

const fresh = (
  paper: Paper,
  state: ListedState,
  original: Original | null,
  askedBy: readonly CasefileId[],
): ListedPaper => ({
  documentTypeId: paper.documentTypeId,
  label: paper.label,
  pictogram: paper.pictogram,
  state,
  until: untilOf(paper.standing),
  condition: state === 'to_ask' ? paper.condition : null,
  howToObtain: paper.howToObtain,
  original,
  askedBy: [...askedBy],
})

/** Each paper once, in the state that asks most; what must be brought first, then in the order of the sheets. */
export function mergePapers(askings: readonly Asking[], originalOf: OriginalOf): readonly ListedPaper[] {
  const merged = new Map<string, ListedPaper>()
  for (const { casefileId, papers } of askings) {
    for (const paper of papers) {
      const state = listedState(paper.standing)
      if (state === null) continue
      const known = merged.get(paper.documentTypeId)
      const askedBy = [...new Set([...(known?.askedBy ?? []), casefileId])]
      const asksMore = known === undefined || rank[state] < rank[known.state]
      merged.set(
        paper.documentTypeId,
        asksMore ? fresh(paper, state, originalOf(paper.documentTypeId), askedBy) : { ...known, askedBy },
      )
    }
  }
  return [...merged.values()].toSorted((one, other) => rank[one.state] - rank[other.state])
}
