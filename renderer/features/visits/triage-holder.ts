import type { TriageHolder } from '../../../core/contract/triage.ts'
import type { Visit } from '../../../core/contract/visits.ts'

/** Whom the access triage is about: someone anonymous is asked for the visit alone. */
export const triageHolder = ({ subject, visitId }: Visit): TriageHolder =>
  subject.kind === 'known' ? { kind: 'person', personId: subject.personId } : { kind: 'visit', visitId }
