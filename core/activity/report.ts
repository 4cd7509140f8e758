import type { ReadContext, WriteContext } from '../context.ts'
import type { ReportFacts, VisitReport } from '../contract/activity.ts'
import { localTime } from '../shared/zone.ts'
import type { VisitRecord } from '../visits/repository.ts'
import { obstaclesOf, proposalOf, requestsOf } from './propose.ts'
import type { ReportRecord } from './repository.ts'

/** The appointment with us, that day, of whoever was received. */
function appointmentOf({ subject, casefileIds, startedAt }: VisitRecord, { repositories }: ReadContext) {
  const { timeZone } = repositories.settings.read()
  const { day } = localTime(startedAt, timeZone)
  const candidates = [
    ...(subject.kind === 'known' ? repositories.agenda.ofPerson(subject.personId) : []),
    ...repositories.agenda.ofCasefiles(casefileIds),
  ]
  return (
    candidates.find(
      ({ organisationId, status, startsAt }) =>
        organisationId === null &&
        (status === 'planned' || status === 'honoured') &&
        localTime(startsAt, timeZone).day === day,
    ) ?? null
  )
}

function lastTraceOf({ startedAt, casefileIds }: VisitRecord, endedAt: number, { repositories }: ReadContext) {
  const traces = casefileIds
    .flatMap((casefileId) => repositories.casefiles.timeline(casefileId))
    .flatMap(({ at }) => (at >= startedAt && at <= endedAt ? [at] : []))
  return traces.length === 0 ? null : Math.max(...traces)
}

type Done = Pick<VisitReport, 'facts' | 'requests' | 'obstacles' | 'posture'>

/** What was done in a visit, read from its traces. */
function doneIn(visit: VisitRecord, context: ReadContext): Done {
  const { repositories, clock } = context
  const endedAt = visit.finishedAt ?? clock.now()
  const casefiles = repositories.casefiles.many(visit.casefileIds)
  return {
    facts: proposalOf({
      day: localTime(visit.startedAt, repositories.settings.read().timeZone).day,
      startedAt: visit.startedAt,
      endedAt,
      lastTraceAt: lastTraceOf(visit, endedAt, context),
      casefiles,
      appointment: appointmentOf(visit, context),
      placeIds: repositories.agenda
        .places()
        .filter(({ removedAt }) => removedAt === null)
        .map(({ placeId }) => placeId),
      usualEquipment: repositories.activity.latestEquipment(),
    }),
    posture: visit.posture,
    requests: [...requestsOf(casefiles)],
    obstacles: [...obstaclesOf(casefiles)],
  }
}

const viewOf = ({ visitId, facts, posture, requests, obstacles, corrected }: ReportRecord): VisitReport => ({
  visitId,
  facts,
  posture,
  requests: [...requests],
  obstacles: [...obstacles],
  state: corrected ? 'corrected' : 'proposed',
})

/** What is kept of a visit that is over; what will be kept of one under way, with what the mediator already corrected. */
export function reportOf(visit: VisitRecord, context: ReadContext): VisitReport {
  const kept = context.repositories.activity.ofVisit(visit.visitId)
  if (kept !== null && visit.finishedAt !== null) return viewOf(kept)
  const done = doneIn(visit, context)
  return kept?.corrected === true
    ? { ...done, visitId: visit.visitId, facts: kept.facts, state: 'corrected' }
    : { ...done, visitId: visit.visitId, state: 'proposed' }
}

/** What was asked in a visit that is over stays what it was: its dossiers may have moved since. */
const asItWas = (visit: VisitRecord, kept: ReportRecord | null, done: Done): Done =>
  kept === null || visit.finishedAt === null
    ? done
    : { facts: done.facts, posture: kept.posture, requests: [...kept.requests], obstacles: [...kept.obstacles] }

function save(visit: VisitRecord, done: Done, corrected: ReportFacts | null, context: WriteContext): VisitReport {
  const { repositories, clock, ids } = context
  const kept = repositories.activity.ofVisit(visit.visitId)
  const report: ReportRecord = {
    ...done,
    facts: corrected ?? done.facts,
    corrected: corrected !== null,
    reportId: kept?.reportId ?? ids.next(),
    visitId: visit.visitId,
    mediatorId: kept?.mediatorId ?? repositories.settings.read().mediatorId,
    subjectKind: visit.subject.kind,
    recordedAt: kept?.recordedAt ?? clock.now(),
    updatedAt: clock.now(),
  }
  repositories.activity.save(report)
  return viewOf(report)
}

/** Writes the report of a visit with what the mediator corrected; with `null`, with what was done again. */
export function correctReport(visit: VisitRecord, facts: ReportFacts | null, context: WriteContext): VisitReport {
  const kept = context.repositories.activity.ofVisit(visit.visitId)
  return save(visit, asItWas(visit, kept, doneIn(visit, context)), facts, context)
}

/** Keeps the report of a visit that ends: what the mediator corrected holds. */
export function keepReport(visit: VisitRecord, context: WriteContext): void {
  const kept = context.repositories.activity.ofVisit(visit.visitId)
  save(visit, doneIn(visit, context), kept?.corrected === true ? kept.facts : null, context)
}
