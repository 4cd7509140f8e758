import type { Person, PersonDetails } from '../contract/people.ts'
import type { PersonChange } from '../contract/rights.ts'
import type { WriteContext } from '../context.ts'

/** A field is written again with each key: within this time, by the same person, it is one correction. */
const SAME_CORRECTION_MS = 600_000

const fields = [
  'familyName',
  'givenName',
  'birthDay',
  'phone',
  'email',
] as const satisfies readonly PersonChange['field'][]

/** Keeps what an identity said before it is corrected (GDPR art. 16: what was rectified can be told). */
export function keepChanges(
  { personId, ...before }: Person,
  after: PersonDetails,
  { repositories: { rights }, clock, ids, mediator: { mediatorId } }: WriteContext,
): void {
  const at = clock.now()
  const known = rights.changes(personId)
  for (const field of fields) {
    const [was, is] = [before[field] ?? '', after[field] ?? '']
    if (was === is) continue
    const latest = known.find((change) => change.field === field)
    if (latest !== undefined && latest.mediatorId === mediatorId && at - latest.at < SAME_CORRECTION_MS)
      rights.extendChange(latest.changeId, at, is)
    else rights.addChange({ changeId: ids.next(), personId, mediatorId, at, field, before: was, after: is })
  }
}
