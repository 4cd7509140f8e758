import type { Paper, PaperState } from '../contract/documents.ts'
import type { ListedPaper, ListedState } from '../contract/paper-lists.ts'

/** What one dossier asks: its title and its papers. */
export type Asking = { readonly title: string; readonly papers: readonly Paper[] }

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

const fresh = (paper: Paper, state: ListedState, askedBy: readonly string[]): ListedPaper => ({
  documentTypeId: paper.documentTypeId,
  label: paper.label,
  pictogram: paper.pictogram,
  state,
  until: untilOf(paper.standing),
  condition: state === 'to_ask' ? paper.condition : null,
  howToObtain: paper.howToObtain,
  askedBy: [...askedBy],
})

/** Each paper once, in the state that asks most; what must be brought first, then in the order of the sheets. */
export function mergePapers(askings: readonly Asking[]): readonly ListedPaper[] {
  const merged = new Map<string, ListedPaper>()
  for (const { title, papers } of askings) {
    for (const paper of papers) {
      const state = listedState(paper.standing)
      if (state === null) continue
      const known = merged.get(paper.documentTypeId)
      const askedBy = [...new Set([...(known?.askedBy ?? []), title])]
      const asksMore = known === undefined || rank[state] < rank[known.state]
      merged.set(paper.documentTypeId, asksMore ? fresh(paper, state, askedBy) : { ...known, askedBy })
    }
  }
  return [...merged.values()].toSorted((one, other) => rank[one.state] - rank[other.state])
}
