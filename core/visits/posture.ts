import type { Posture } from '../contract/visits.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import { actForVisit, hasMandateInForce } from '../mandates/standing.ts'
import type { VisitRecord } from './repository.ts'

export type PostureRefusal = 'mandate_required' | 'training_takes_no_casefile'

/** What decides which postures a visit may take. */
export type PostureFacts = {
  /** True in the throw-away store of fictitious people. */
  readonly practice: boolean
  readonly hasCasefiles: boolean
  /** True when a mandate in force lets us act in every dossier of the visit. */
  readonly mayActFor: boolean
}

/**
 * Why a posture is refused, or `null`. CNIL's kit for social workers: whoever teaches uses fictitious files, whoever acts in the person's place
 * holds her mandate, and whoever accompanies needs nothing.
 */
export function postureRefusal(
  posture: Posture,
  { practice, hasCasefiles, mayActFor }: PostureFacts,
): PostureRefusal | null {
  switch (posture) {
    case 'accompany':
      return null
    case 'teach':
      return hasCasefiles && !practice ? 'training_takes_no_casefile' : null
    case 'act_for':
      return mayActFor ? null : 'mandate_required'
    default:
      return posture satisfies never
  }
}

/** {@link postureRefusal} of a visit; before its first dossier, acting for someone needs any mandate of hers in force. */
export function visitPostureRefusal(posture: Posture, visit: VisitRecord, context: ReadContext): PostureRefusal | null {
  const { subject } = visit
  const inDossiers = actForVisit(visit, context)
  return postureRefusal(posture, {
    practice: context.practice,
    hasCasefiles: inDossiers !== null,
    mayActFor: inDossiers?.allowed ?? (subject.kind === 'known' && hasMandateInForce(subject.personId, context)),
  })
}

/** The same visit, its posture to be said again when what changed no longer allows it. */
export const withPostureStillAllowed = (visit: VisitRecord, context: ReadContext): VisitRecord =>
  visit.posture !== null && visitPostureRefusal(visit.posture, visit, context) !== null
    ? { ...visit, posture: null }
    : visit

/** A mandate stopped, or may no longer be given: nobody goes on acting in the person's place in a visit under way. */
export function dropPostures(context: WriteContext): void {
  const { visits } = context.repositories
  for (const visit of visits.unfinishedActingFor()) {
    const after = withPostureStillAllowed(visit, context)
    if (after !== visit) visits.save(after)
  }
}
