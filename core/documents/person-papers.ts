import type { PaperState, PersonPaper, PaperUse } from '../contract/documents.ts'
import type { ReadContext } from '../context.ts'
import { gather } from '../casefiles/gather.ts'
import { acceptance, latestByType, validityOfType } from './model.ts'
import { viewOf } from './view.ts'

type State = PersonPaper['state']

const heldStates = ['valid', 'date_missing', 'expired'] as const satisfies readonly State[]

const heldState = ({ state }: PaperState): State | null => heldStates.find((held) => held === state) ?? null

/** What needs a look comes first, then what ends soonest, then the alphabet. */
const urgency = { expired: 0, date_missing: 1, valid: 2 } as const satisfies Record<State, number>
const NEVER = '9999-12-31'

const byNeed = (one: PersonPaper, other: PersonPaper): number =>
  urgency[one.state] - urgency[other.state] ||
  (one.until ?? NEVER).localeCompare(other.until ?? NEVER) ||
  one.label.localeCompare(other.label, 'fr')

/** The open dossiers of a person that ask for each type of paper, judged today. */
function usesByType(personId: string, context: ReadContext): ReadonlyMap<string, readonly PaperUse[]> {
  const { casefiles } = context.repositories
  const uses = new Map<string, PaperUse[]>()
  for (const { casefile, papers } of gather(
    casefiles.many(casefiles.openIdsOfPerson(personId)),
    context,
    context.clock.today(),
  )) {
    for (const { documentTypeId, standing } of papers) {
      const state = heldState(standing)
      if (state === null) continue
      const use = { casefileId: casefile.casefileId, title: casefile.sheet.title, state }
      uses.set(documentTypeId, [...(uses.get(documentTypeId) ?? []), use])
    }
  }
  return uses
}

/** The papers in force of a person: the latest seen of each type, in the order of what they ask of the mediator. */
export function papersOfPerson(personId: string, context: ReadContext): readonly PersonPaper[] {
  const { repositories, catalogue, clock } = context
  const held = [...latestByType(repositories.documents.ofPeople([personId])).values()]
  const uses = usesByType(personId, context)
  const copies = repositories.copies.ofDocuments(held.map(({ heldDocumentId }) => heldDocumentId))
  return held
    .map((record): PersonPaper => {
      const { basis, duration } = validityOfType(catalogue.documentType(record.documentTypeId))
      const accepted = acceptance({ basis, duration }, record)
      const until = accepted.known ? accepted.until : null
      const isExpired = until !== null && until < clock.today()
      return {
        ...viewOf(record, context),
        validityBasis: basis,
        validityDuration: duration,
        state: accepted.known ? (isExpired ? 'expired' : 'valid') : 'date_missing',
        until,
        copies: copies.filter(({ heldDocumentId }) => heldDocumentId === record.heldDocumentId).length,
        uses: [...(uses.get(record.documentTypeId) ?? [])],
      }
    })
    .toSorted(byNeed)
}
