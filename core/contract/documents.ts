import { z } from 'zod'
import { command, query } from './define.ts'
import {
  CasefileId,
  Day,
  DocumentTypeId,
  HeldDocumentId,
  Instant,
  OptionalLine,
  PersonId,
  ProcedureId,
  RequirementId,
  SearchText,
} from './values.ts'

/** Whose paper it is: a person's, for all their dossiers, or an anonymous dossier's. */
export const Holder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId: PersonId }),
  z.strictObject({ kind: z.literal('casefile'), casefileId: CasefileId }),
])
export type Holder = z.output<typeof Holder>

/** Who keeps the original: the person, an organisation, someone else; `who` names them when it helps. */
export const Original = z.strictObject({ holder: z.enum(['person', 'organisation', 'other']), who: OptionalLine })
export type Original = z.output<typeof Original>

/** Something the person has, as seen at the desk. The paper is tracked; a copy of it is kept by choice only. */
export const HeldDocument = z.strictObject({
  heldDocumentId: HeldDocumentId,
  documentTypeId: DocumentTypeId,
  label: z.string(),
  seenAt: Instant,
  issuedOn: Day.nullable(),
  /** As printed on the paper, when the mediator typed it. */
  expiresOn: Day.nullable(),
  original: Original,
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

/** A paper that was seen, for one dossier that asks for it: the sheet may be stricter than the type of paper. */
export const PaperUse = z.strictObject({
  casefileId: CasefileId,
  title: z.string(),
  state: z.enum(['valid', 'date_missing', 'expired']),
})
export type PaperUse = z.output<typeof PaperUse>

/** A paper in force, with all that the desk knows of it today. */
export const PersonPaper = HeldDocument.extend({
  validityBasis: ValidityBasis,
  validityDuration: z.string().nullable(),
  /** By the rule of its type, or as typed; `until` is its last valid day, when one is known. */
  state: z.enum(['valid', 'date_missing', 'expired']),
  until: Day.nullable(),
  copies: z.int().min(0),
  /** The open dossiers that ask for it. */
  uses: z.array(PaperUse),
})
export type PersonPaper = z.output<typeof PersonPaper>

/** A type of paper, found to be noted. */
export const DocumentTypeBrief = z.strictObject({
  documentTypeId: DocumentTypeId,
  label: z.string(),
  group: z.string(),
  validityBasis: ValidityBasis,
  validityDuration: z.string().nullable(),
})
export type DocumentTypeBrief = z.output<typeof DocumentTypeBrief>

const Dates = { issuedOn: Day.nullable(), expiresOn: Day.nullable() }

export const documentsOperations = {
  /** The papers in force of a person, the latest seen of each type: what needs a look first, then by end, then by name. */
  'documents.ofPerson': query(
    z.strictObject({ personId: PersonId }),
    z.array(PersonPaper),
    ['documents', 'casefiles', 'copies', 'settings'],
    ['person_unknown'],
  ),
  /** Types of paper by everyday words, best first; an empty text gives nothing. */
  'documents.searchTypes': query(
    z.strictObject({ text: SearchText, limit: z.int().min(1).max(50) }),
    z.array(DocumentTypeBrief),
    ['procedures'],
  ),
  /** Records a paper as seen today; replaces what was known of that type for this holder. */
  'documents.recordSeen': command(
    z.strictObject({
      holder: Holder,
      documentTypeId: DocumentTypeId,
      ...Dates,
      /** The person keeps it, when nothing is said. */
      original: Original.optional(),
    }),
    HeldDocument,
    ['documents', 'casefiles'],
    ['person_unknown', 'casefile_unknown', 'document_type_unknown', 'issued_in_future', 'expires_before_issue'],
  ),
  /** Corrects what was noted of a paper; when it was seen does not change. */
  'documents.correct': command(
    z.strictObject({ heldDocumentId: HeldDocumentId, ...Dates, original: Original }),
    HeldDocument,
    ['documents', 'casefiles'],
    ['held_document_unknown', 'issued_in_future', 'expires_before_issue'],
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
