import { emptyVisitDraft, type Visit, type VisitSubject } from '../contract/visits.ts'
import type { PersonId, VisitId } from '../contract/values.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { discardReport, keepReport } from '../activity/report.ts'
import { summaryOf } from '../casefiles/gather.ts'
import { err, ok } from '../shared/result.ts'
import { closingOf } from './closing.ts'
import { visitPostureRefusal, withPostureStillAllowed } from './posture.ts'
import type { VisitRecord } from './repository.ts'

const UNFINISHED_SHOWN = 50

/** Visits as a screen shows them. */
export function visitsView(records: readonly VisitRecord[], { repositories }: ReadContext): readonly Visit[] {
  const personIds = records.flatMap(({ subject }) => (subject.kind === 'known' ? [subject.personId] : []))
  const names = repositories.people.names(personIds)
  return records.map((record) => ({
    ...record,
    personName: record.subject.kind === 'known' ? (names.get(record.subject.personId) ?? null) : null,
    casefileIds: [...record.casefileIds],
    leavingChecks: [...record.leavingChecks],
  }))
}

function viewOf(record: VisitRecord, context: ReadContext): Visit {
  const [view] = visitsView([record], context)
  if (view === undefined) throw new Error('a visit has one view')
  return view
}

const personIdOf = (subject: VisitSubject): PersonId | null => (subject.kind === 'known' ? subject.personId : null)

/** Dossiers opened before the person was chosen, with their papers and appointments, become that person's. */
function giveCasefiles(visit: VisitRecord, personId: PersonId, context: WriteContext): void {
  const { casefiles, documents, agenda } = context.repositories
  if (visit.casefileIds.length === 0) return
  for (const casefile of casefiles.many(visit.casefileIds)) {
    documents.giveToPerson(casefile.casefileId, personId)
    agenda.giveToPerson(casefile.casefileId, personId)
    const given = { ...casefile, personId }
    casefiles.save(given, summaryOf(given, context))
  }
  // The papers just given serve the person's other dossiers too.
  for (const casefile of casefiles.many(casefiles.openIdsOfPerson(personId))) {
    casefiles.save(casefile, summaryOf(casefile, context))
  }
}

/** True when this visit holds dossiers of someone known but this person: choosing would move a person's file to another. */
const holdsAnothersCasefiles = (visit: VisitRecord, chosen: PersonId | null, { repositories }: ReadContext): boolean =>
  repositories.casefiles.many(visit.casefileIds).some(({ personId }) => personId !== null && personId !== chosen)

export const visitsHandlers = {
  'visits.start': ({ personId }, context) => {
    const { repositories, clock, ids } = context
    if (personId !== null && repositories.people.find(personId) === null) return err({ code: 'person_unknown' })
    const visit: VisitRecord = {
      visitId: ids.next() as VisitId,
      subject: personId === null ? { kind: 'undecided' } : { kind: 'known', personId },
      startedAt: clock.now(),
      finishedAt: null,
      posture: null,
      note: '',
      draft: emptyVisitDraft,
      casefileIds: [],
      leavingChecks: [],
    }
    repositories.visits.create(visit)
    return ok(viewOf(visit, context))
  },

  'visits.read': ({ visitId }, context) => {
    const visit = context.repositories.visits.find(visitId)
    return visit === null ? err({ code: 'visit_unknown' }) : ok(viewOf(visit, context))
  },

  'visits.unfinished': (_input, context) =>
    ok([...visitsView(context.repositories.visits.unfinished(UNFINISHED_SHOWN), context)]),

  'visits.chooseSubject': ({ visitId, subject }, context) => {
    const { repositories } = context
    const visit = repositories.visits.find(visitId)
    if (visit === null) return err({ code: 'visit_unknown' })
    if (visit.finishedAt !== null) return err({ code: 'visit_finished' })
    const personId = personIdOf(subject)
    if (personId !== null && repositories.people.find(personId) === null) return err({ code: 'person_unknown' })
    if (holdsAnothersCasefiles(visit, personId, context)) return err({ code: 'visit_has_casefiles' })
    const chosen = { ...visit, subject, draft: { ...visit.draft, personSearch: '', personForm: null } }
    if (personId !== null) giveCasefiles(visit, personId, context)
    if (personId !== null) repositories.triage.giveToPerson(visitId, personId)
    const kept = withPostureStillAllowed(chosen, context)
    repositories.visits.save(kept)
    return ok(viewOf(kept, context))
  },

  'visits.setPosture': ({ visitId, posture }, context) => {
    const visit = context.repositories.visits.find(visitId)
    if (visit === null) return err({ code: 'visit_unknown' })
    if (visit.finishedAt !== null) return err({ code: 'visit_finished' })
    const refusal = visitPostureRefusal(posture, visit, context)
    if (refusal !== null) return err({ code: refusal })
    const taken = { ...visit, posture }
    context.repositories.visits.save(taken)
    return ok(viewOf(taken, context))
  },

  'visits.closing': ({ visitId }, context) => {
    const visit = context.repositories.visits.find(visitId)
    return visit === null ? err({ code: 'visit_unknown' }) : ok(closingOf(visit, context))
  },

  'visits.keep': ({ visitId, note, draft }, context) => {
    const visit = context.repositories.visits.find(visitId)
    if (visit === null) return err({ code: 'visit_unknown' })
    const kept = { ...visit, note: note ?? visit.note, draft: draft ?? visit.draft }
    context.repositories.visits.save(kept)
    return ok(viewOf(kept, context))
  },

  'visits.finish': ({ visitId }, context) => {
    const { repositories, clock } = context
    const visit = repositories.visits.find(visitId)
    if (visit === null) return err({ code: 'visit_unknown' })
    if (visit.finishedAt !== null) return err({ code: 'visit_finished' })
    const finished = { ...visit, finishedAt: clock.now(), draft: emptyVisitDraft }
    repositories.visits.save(finished)
    keepReport(finished, context)
    if (visit.subject.kind === 'known') repositories.people.recordContact(visit.subject.personId, clock.now())
    return ok(viewOf(finished, context))
  },

  'visits.checkLeaving': ({ visitId, leavingChecks }, context) => {
    const visit = context.repositories.visits.find(visitId)
    if (visit === null) return err({ code: 'visit_unknown' })
    if (visit.finishedAt === null) return err({ code: 'visit_not_finished' })
    const checked = { ...visit, leavingChecks }
    context.repositories.visits.save(checked)
    return ok(viewOf(checked, context))
  },

  'visits.reopen': ({ visitId }, context) => {
    const visit = context.repositories.visits.find(visitId)
    if (visit === null) return err({ code: 'visit_unknown' })
    const reopened = withPostureStillAllowed({ ...visit, finishedAt: null, leavingChecks: [] }, context)
    context.repositories.visits.save(reopened)
    return ok(viewOf(reopened, context))
  },

  'visits.discard': ({ visitId }, context) => {
    const { repositories } = context
    const visit = repositories.visits.find(visitId)
    if (visit === null) return err({ code: 'visit_unknown' })
    const isEmpty = visit.casefileIds.length === 0 && visit.note.trim() === '' && visit.subject.kind !== 'known'
    if (!isEmpty) return err({ code: 'visit_not_empty' })
    discardReport(visitId, context)
    repositories.visits.remove(visitId)
    return ok({ visitId })
  },
} satisfies HandlersOf<'visits'>
