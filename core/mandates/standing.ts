import type { CasefileRecord } from '../casefiles/model.ts'
import type { ActForAnswer } from '../contract/mandates.ts'
import type { ReadContext } from '../context.ts'
import type { VisitRecord } from '../visits/repository.ts'
import { actFor, type Giver } from './act-for.ts'
import { refusalOf } from './state.ts'
import { gateOf, momentOf } from './view.ts'

function giverOf(personId: string | null, context: ReadContext): Giver | null {
  const { people, mandates } = context.repositories
  const person = personId === null ? null : people.find(personId)
  if (person === null) return null
  return { mandates: mandates.ofPerson(person.personId), mandateAllowed: gateOf(person, context).mandateAllowed }
}

/** May we act in the person's place in this dossier, now? */
export const actForCasefile = (
  { personId, sheet }: Pick<CasefileRecord, 'personId' | 'sheet'>,
  context: ReadContext,
): ActForAnswer => actFor(giverOf(personId, context), sheet, momentOf(context))

const sooner = (one: ActForAnswer, other: ActForAnswer): ActForAnswer =>
  (other.endsAt ?? Infinity) < (one.endsAt ?? Infinity) ? other : one

/**
 * The same for all the dossiers of a visit: the first refusal when there is one, else the authorisation that ends first. `null` when the
 * visit has none.
 */
export function actForVisit({ casefileIds }: VisitRecord, context: ReadContext): ActForAnswer | null {
  const answers = context.repositories.casefiles.many(casefileIds).map((casefile) => actForCasefile(casefile, context))
  const [first, ...others] = answers
  if (first === undefined) return null
  return answers.find(({ allowed }) => !allowed) ?? others.reduce(sooner, first)
}

/** True when this person has a mandate in force, whatever it covers. */
export function hasMandateInForce(personId: string, context: ReadContext): boolean {
  const giver = giverOf(personId, context)
  return (
    giver?.mandateAllowed === true && giver.mandates.some((mandate) => refusalOf(mandate, momentOf(context)) === null)
  )
}
