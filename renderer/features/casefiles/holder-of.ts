import type { Casefile } from '../../../core/contract/casefiles.ts'
import type { Holder } from '../../../core/contract/documents.ts'

/** Whose papers a dossier gathers: the person's, or its own when the person stays anonymous. */
export const holderOf = ({ personId, casefileId }: Pick<Casefile, 'personId' | 'casefileId'>): Holder =>
  personId === null ? { kind: 'casefile', casefileId } : { kind: 'person', personId }
