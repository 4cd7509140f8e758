import type { HeldDocument, Holder } from '../contract/documents.ts'
import type { DocumentTypeId, HeldDocumentId } from '../contract/values.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { isClosed } from '../casefiles/model.ts'
import { requirementsUnder } from '../casefiles/questions.ts'
import { addToTimeline, touch } from '../casefiles/write.ts'
import { err, ok } from '../shared/result.ts'
import { type HeldDocumentRecord, lastValidDay } from './model.ts'

const viewOf = (record: HeldDocumentRecord, { catalogue }: Pick<ReadContext, 'catalogue'>): HeldDocument => ({
  heldDocumentId: record.heldDocumentId,
  documentTypeId: record.documentTypeId as DocumentTypeId,
  label: catalogue.documentType(record.documentTypeId)?.label ?? record.documentTypeId,
  seenAt: record.seenAt,
  issuedOn: record.issuedOn,
  expiresOn: record.expiresOn,
})

type Belongs = { readonly personId: string | null; readonly casefileId: string | null }

/** An anonymous dossier keeps its own papers; the dossier of someone known leaves them to the person. */
function belongsTo(holder: Holder, { repositories }: WriteContext): Belongs | 'person_unknown' | 'casefile_unknown' {
  if (holder.kind === 'person') {
    return repositories.people.find(holder.personId) === null
      ? 'person_unknown'
      : { personId: holder.personId, casefileId: null }
  }
  const casefile = repositories.casefiles.find(holder.casefileId)
  if (casefile === null) return 'casefile_unknown'
  return casefile.personId === null
    ? { personId: null, casefileId: casefile.casefileId }
    : { personId: casefile.personId, casefileId: null }
}

/** Writes in the history of every open dossier that asks for this paper: a person's paper serves all of them. */
function tellCasefiles(
  record: HeldDocumentRecord,
  kind: 'paper_seen' | 'paper_forgotten',
  context: WriteContext,
): void {
  const { casefiles } = context.repositories
  const ids = record.personId === null ? [record.casefileId] : casefiles.openIdsOfPerson(record.personId)
  const { label } = viewOf(record, context)
  for (const casefile of casefiles.many(ids.filter((id) => id !== null))) {
    if (!casefile.requirements.some(({ documentTypeId }) => documentTypeId === record.documentTypeId)) continue
    addToTimeline(casefile.casefileId, { kind, label }, context)
    touch(casefile, context)
  }
}

export const documentsHandlers = {
  'documents.list': ({ personId }, context) => {
    const { people, documents } = context.repositories
    if (people.find(personId) === null) return err({ code: 'person_unknown' })
    return ok(documents.ofPeople([personId]).map((record) => viewOf(record, context)))
  },

  'documents.recordSeen': ({ holder, documentTypeId, issuedOn, expiresOn }, context) => {
    const { repositories, catalogue, clock, ids } = context
    const belongs = belongsTo(holder, context)
    if (typeof belongs === 'string') return err({ code: belongs })
    if (catalogue.documentType(documentTypeId) === null) return err({ code: 'document_type_unknown' })
    if (issuedOn !== null && issuedOn > clock.today()) return err({ code: 'issued_in_future' })
    if (issuedOn !== null && expiresOn !== null && expiresOn < issuedOn) return err({ code: 'expires_before_issue' })

    const record: HeldDocumentRecord = {
      heldDocumentId: ids.next() as HeldDocumentId,
      ...belongs,
      documentTypeId,
      seenAt: clock.now(),
      issuedOn,
      expiresOn,
    }
    repositories.documents.add(record, lastValidDay(record, catalogue.documentType(documentTypeId)))
    tellCasefiles(record, 'paper_seen', context)
    return ok(viewOf(record, context))
  },

  'documents.forget': ({ heldDocumentId }, context) => {
    const record = context.repositories.documents.find(heldDocumentId)
    if (record === null) return err({ code: 'held_document_unknown' })
    if (context.repositories.copies.ofDocuments([heldDocumentId]).length > 0) return err({ code: 'copies_kept' })
    context.repositories.documents.remove(heldDocumentId)
    tellCasefiles(record, 'paper_forgotten', context)
    return ok({ heldDocumentId })
  },

  'documents.setConcerned': ({ requirementId, concerned }, context) => {
    const casefile = context.repositories.casefiles.ofRequirement(requirementId)
    const requirement = casefile?.requirements.find((one) => one.requirementId === requirementId)
    if (casefile === null || requirement === undefined) return err({ code: 'requirement_unknown' })
    if (isClosed(casefile.status)) return err({ code: 'casefile_closed' })
    const changed = { ...requirement, concerned }
    context.repositories.casefiles.saveRequirement(changed)
    const requirements = casefile.requirements.map((one) => (one === requirement ? changed : one))
    touch({ ...casefile, requirements }, context)
    return ok({ requirementId, concerned })
  },

  'documents.answerCondition': ({ casefileId, conditionId, answer }, context) => {
    const { repositories, catalogue } = context
    const casefile = repositories.casefiles.find(casefileId)
    if (casefile === null) return err({ code: 'casefile_unknown' })
    if (isClosed(casefile.status)) return err({ code: 'casefile_closed' })
    const asked = new Set(requirementsUnder(casefile, conditionId))
    if (asked.size === 0) return err({ code: 'condition_unknown' })
    // The same answer given again changes nothing, and leaves nothing in the history.
    if ([...asked].every(({ concerned }) => concerned === answer)) return ok({ casefileId, papers: asked.size })
    const requirements = casefile.requirements.map((one) => (asked.has(one) ? { ...one, concerned: answer } : one))
    for (const requirement of requirements) repositories.casefiles.saveRequirement(requirement)
    const question = catalogue.condition(conditionId)?.question ?? conditionId
    addToTimeline(casefileId, { kind: 'condition_answered', question, answer }, context)
    touch({ ...casefile, requirements }, context)
    return ok({ casefileId, papers: asked.size })
  },
} satisfies HandlersOf<'documents'>
