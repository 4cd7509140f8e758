import { z } from 'zod'
import { command, query } from './define.ts'
import {
  CasefileId,
  Day,
  DocumentTypeId,
  HeldDocumentId,
  Instant,
  PersonId,
  ProcedureId,
  RequirementId,
} from './values.ts'

/** Whose paper it is: a person's, for all their dossiers, or an anonymous dossier's. */
export const Holder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId: PersonId }),
  z.strictObject({ kind: z.literal('casefile'), casefileId: CasefileId }),
])
export type Holder = z.output<typeof Holder>

/** Something the person has, as seen at the desk. The paper is tracked, never copied. */
export const HeldDocument = z.strictObject({
  heldDocumentId: HeldDocumentId,
  documentTypeId: DocumentTypeId,
  label: z.string(),
  seenAt: Instant,
  issuedOn: Day.nullable(),
  /** As printed on the paper, when the mediator typed it. */
  expiresOn: Day.nullable(),
})
export type HeldDocument = z.output<typeof HeldDocument>

/** What the catalogue says of how long this paper is accepted, and where it says it. */
export const ValidityBasis = z.enum(['none_known', 'issued_on', 'expiry_on_document'])
export type ValidityBasis = z.output<typeof ValidityBasis>

/** Where a required paper stands, on a given day. */
export const PaperState = z.discriminatedUnion('state', [
  /** Already there and valid; `until` is the last valid day when one is known. */
  z.strictObject({ state: z.literal('valid'), heldDocumentId: HeldDocumentId, until: Day.nullable() }),
  /** Seen, but the date its validity counts from was not typed. */
  z.strictObject({ state: z.literal('date_missing'), heldDocumentId: HeldDocumentId }),
  /** `since` is the last day on which it was valid. */
  z.strictObject({ state: z.literal('expired'), heldDocumentId: HeldDocumentId, since: Day }),
  z.strictObject({ state: z.literal('to_bring') }),
  /** Asked only under a condition that nobody has settled yet. */
  z.strictObject({ state: z.literal('to_ask') }),
  z.strictObject({ state: z.literal('not_concerned') }),
])
export type PaperState = z.output<typeof PaperState>

export const Paper = z.strictObject({
  requirementId: RequirementId,
  documentTypeId: DocumentTypeId,
  label: z.string(),
  pictogram: z.string(),
  required: z.boolean(),
  /** The situation in which it is asked, in words, and the question that settles it. */
  condition: z.string().nullable(),
  question: z.string().nullable(),
  notes: z.string().nullable(),
  validityBasis: ValidityBasis,
  /** ISO 8601 duration counted from the day of issue, when `validityBasis` is `issued_on`. */
  validityDuration: z.string().nullable(),
  issuer: z.string(),
  howToObtain: z.string(),
  /** The procedure of the catalogue that gives it, when there is one and it is not the present one. */
  obtainedBy: z.strictObject({ procedureId: ProcedureId, title: z.string() }).nullable(),
  issuedOn: Day.nullable(),
  expiresOn: Day.nullable(),
  standing: PaperState,
})
export type Paper = z.output<typeof Paper>

export const documentsOperations = {
  'documents.list': query(
    z.strictObject({ personId: PersonId }),
    z.array(HeldDocument),
    ['documents'],
    ['person_unknown'],
  ),
  /** Records a paper as seen today; replaces what was known of that type for this holder. */
  'documents.recordSeen': command(
    z.strictObject({
      holder: Holder,
      documentTypeId: DocumentTypeId,
      issuedOn: Day.nullable(),
      expiresOn: Day.nullable(),
    }),
    HeldDocument,
    ['documents', 'casefiles'],
    ['person_unknown', 'casefile_unknown', 'document_type_unknown', 'issued_in_future', 'expires_before_issue'],
  ),
  /** Forgets that a paper was seen; what was known before it comes back. Refused while copies of it are kept: they are deleted by name. */
  'documents.forget': command(
    z.strictObject({ heldDocumentId: HeldDocumentId }),
    z.strictObject({ heldDocumentId: HeldDocumentId }),
    ['documents', 'casefiles'],
    ['held_document_unknown', 'copies_kept'],
  ),
  /** Settles whether a paper concerns this person; `null` returns to the question. */
  'documents.setConcerned': command(
    z.strictObject({ requirementId: RequirementId, concerned: z.boolean().nullable() }),
    z.strictObject({ requirementId: RequirementId, concerned: z.boolean().nullable() }),
    ['documents', 'casefiles'],
    ['requirement_unknown', 'casefile_closed'],
  ),
  /** Answers a question of the catalogue once for all the papers of the dossier that depend on it; `null` asks it again. */
  'documents.answerCondition': command(
    z.strictObject({ casefileId: CasefileId, conditionId: z.string().max(80), answer: z.boolean().nullable() }),
    z.strictObject({ casefileId: CasefileId, papers: z.int().min(0) }),
    ['documents', 'casefiles'],
    ['casefile_unknown', 'casefile_closed', 'condition_unknown'],
  ),
}
