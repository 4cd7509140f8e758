import type { ReadContext, WriteContext } from '../context.ts'
import type { ReportFacts, VisitReport } from '../contract/activity.ts'
import type { ReportId } from '../contract/values.ts'
import { localTime } from '../shared/zone.ts'
import type { VisitRecord } from '../visits/repository.ts'
import { obstaclesOf, proposalOf, requestsOf } from './propose.ts'
import type { ReportRecord } from './repository.ts'
import { beneficiaryKeyOf, removeReport, writeReport } from './write.ts'

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

/** What was written in the dossiers of a visit while it lasted. */
function tracesOf({ startedAt, casefileIds }: VisitRecord, endedAt: number, { repositories }: ReadContext) {
  const traces = casefileIds.flatMap((casefileId) =>
    repositories.casefiles
      .timeline(casefileId)
      .filter(({ at }) => at >= startedAt && at <= endedAt)
      .map(({ at, event }) => ({ casefileId, at, kind: event.kind })),
  )
  return {
    lastTraceAt: traces.length === 0 ? null : Math.max(...traces.map(({ at }) => at)),
    reached: new Set(
      traces.flatMap(({ casefileId, kind }) =>
        kind === 'exchange' || kind === 'escalation_prepared' ? [casefileId] : [],
      ),
    ),
  }
}

/** What is already known of whoever was received. */
function knownOf({ subject }: VisitRecord, { repositories: { activity, people } }: ReadContext) {
  if (subject.kind !== 'known') return { birthDay: null, latest: null }
  const key = activity.beneficiaryKey(subject.personId)
  return {
    birthDay: people.find(subject.personId)?.birthDay ?? null,
    latest: key === null ? null : (activity.latestOf(key)?.facts ?? null),
  }
}

/** The structure's places in use. */
export const placeIdsInUse = ({ repositories: { agenda } }: ReadContext) =>
  agenda
    .places()
    .filter(({ removedAt }) => removedAt === null)
    .map(({ placeId }) => placeId)

type Done = Pick<VisitReport, 'facts' | 'requests' | 'obstacles' | 'posture'>

/** What was done in a visit, read from its traces. */
function doneIn(visit: VisitRecord, context: ReadContext): Done {
  const { repositories, clock } = context
  const endedAt = visit.finishedAt ?? clock.now()
  const casefiles = repositories.casefiles.many(visit.casefileIds)
  const { lastTraceAt, reached } = tracesOf(visit, endedAt, context)
  return {
    facts: proposalOf({
      day: localTime(visit.startedAt, repositories.settings.read().timeZone).day,
      startedAt: visit.startedAt,
      endedAt,
      lastTraceAt,
      casefiles,
      appointment: appointmentOf(visit, context),
      placeIds: placeIdsInUse(context),
      usualEquipment: repositories.activity.latestEquipment(),
      ...knownOf(visit, context),
    }),
    posture: visit.posture,
    requests: [...requestsOf(casefiles, reached)],
    obstacles: [...obstaclesOf(casefiles)],
  }
}

const viewOf = (
  { visitId }: VisitRecord,
  { facts, posture, requests, obstacles, corrected }: ReportRecord,
): VisitReport => ({
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
  if (kept !== null && visit.finishedAt !== null) return viewOf(visit, kept)
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
    reportId: kept?.reportId ?? (ids.next() as ReportId),
    visitId: visit.visitId,
    mediatorId: kept?.mediatorId ?? repositories.settings.read().mediatorId,
    subjectKind: visit.subject.kind,
    beneficiaryKey: visit.subject.kind === 'known' ? beneficiaryKeyOf(visit.subject.personId, context) : null,
    recordedAt: kept?.recordedAt ?? visit.finishedAt ?? clock.now(),
    updatedAt: clock.now(),
  }
  writeReport(report, context)
  return viewOf(visit, report)
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

/** Forgets what was written of a visit in which nothing happened. */
export function discardReport(visitId: string, context: WriteContext): void {
  const kept = context.repositories.activity.ofVisit(visitId)
  if (kept !== null) removeReport(kept, context)
}

const PAGE = 200

/** Keeps the report of every visit that ended before reports were kept. Does nothing in a store that has one. */
export function catchUpReports(context: WriteContext): void {
  const { activity, visits } = context.repositories
  if (!activity.isEmpty()) return
  for (let after = ''; ;) {
    const visitIds = activity.finishedVisitsAfter(after, PAGE)
    for (const visitId of visitIds) {
      const visit = visits.find(visitId)
      if (visit !== null) keepReport(visit, context)
    }
    const last = visitIds.at(-1)
    if (last === undefined || visitIds.length < PAGE) return
    after = last
  }
}
