import type { Holder } from '../contract/documents.ts'
import type { HeldDocumentId } from '../contract/values.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { type CasefileRecord, isClosed } from '../casefiles/model.ts'
import { requirementsUnder } from '../casefiles/questions.ts'
import { addToTimeline, saveChange, touch } from '../casefiles/write.ts'
import { err, ok } from '../shared/result.ts'
import { type HeldDocumentRecord, lastValidDay, validityOfType } from './model.ts'
import { papersOfPerson } from './person-papers.ts'
import { viewOf } from './view.ts'

type DatesProblem = 'issued_in_future' | 'expires_before_issue'

function datesProblem(
  { issuedOn, expiresOn }: Pick<HeldDocumentRecord, 'issuedOn' | 'expiresOn'>,
  { clock }: Pick<ReadContext, 'clock'>,
): DatesProblem | null {
  if (issuedOn !== null && issuedOn > clock.today()) return 'issued_in_future'
  return issuedOn !== null && expiresOn !== null && expiresOn < issuedOn ? 'expires_before_issue' : null
}

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

/** The open dossiers that ask for this paper: a person's paper serves all of them. */
function servedBy(
  { personId, casefileId, documentTypeId }: HeldDocumentRecord,
  { repositories: { casefiles } }: Pick<ReadContext, 'repositories'>,
): readonly CasefileRecord[] {
  const ids = personId === null ? [casefileId] : casefiles.openIdsOfPerson(personId)
  return casefiles
    .many(ids.filter((id) => id !== null))
    .filter(({ requirements }) => requirements.some((asked) => asked.documentTypeId === documentTypeId))
}

/** Writes in the history of each of them. */
function tellCasefiles(
  record: HeldDocumentRecord,
  kind: 'paper_seen' | 'paper_forgotten',
  context: WriteContext,
): void {
  const { label } = viewOf(record, context)
  for (const casefile of servedBy(record, context)) {
    addToTimeline(casefile.casefileId, { kind, label }, context)
    touch(casefile, context)
  }
}

export const documentsHandlers = {
  'documents.ofPerson': ({ personId }, context) => {
    if (context.repositories.people.find(personId) === null) return err({ code: 'person_unknown' })
    return ok([...papersOfPerson(personId, context)])
  },

  'documents.searchTypes': ({ text, limit }, { catalogue }) =>
    ok(
      catalogue.searchDocumentTypes(text, limit).map((type) => {
        const { basis, duration } = validityOfType(type)
        const { id, label, group_label: group } = type
        return { documentTypeId: id, label, group, validityBasis: basis, validityDuration: duration }
      }),
    ),

  'documents.recordSeen': ({ holder, documentTypeId, issuedOn, expiresOn, original }, context) => {
    const { repositories, catalogue, clock, ids } = context
    const belongs = belongsTo(holder, context)
    if (typeof belongs === 'string') return err({ code: belongs })
    if (catalogue.documentType(documentTypeId) === null) return err({ code: 'document_type_unknown' })
    const wrong = datesProblem({ issuedOn, expiresOn }, context)
    if (wrong !== null) return err({ code: wrong })

    const record: HeldDocumentRecord = {
      heldDocumentId: ids.next() as HeldDocumentId,
      ...belongs,
      documentTypeId,
      seenAt: clock.now(),
      issuedOn,
      expiresOn,
      original: original ?? { holder: 'person', who: '' },
    }
    repositories.documents.add(record, lastValidDay(record, catalogue.documentType(documentTypeId)))
    tellCasefiles(record, 'paper_seen', context)
    return ok(viewOf(record, context))
  },

  'documents.correct': ({ heldDocumentId, ...corrections }, context) => {
    const { repositories, catalogue } = context
    const known = repositories.documents.find(heldDocumentId)
    if (known === null) return err({ code: 'held_document_unknown' })
    const wrong = datesProblem(corrections, context)
    if (wrong !== null) return err({ code: wrong })
    const record = { ...known, ...corrections }
    repositories.documents.save(record, lastValidDay(record, catalogue.documentType(record.documentTypeId)))
    for (const casefile of servedBy(record, context)) saveChange(casefile, context)
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
    saveChange({ ...casefile, requirements }, context)
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
    saveChange({ ...casefile, requirements }, context)
    return ok({ casefileId, papers: asked.size })
  },
} satisfies HandlersOf<'documents'>
