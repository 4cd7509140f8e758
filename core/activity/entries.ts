import type { ActivityEntry, ReportFacts } from '../contract/activity.ts'
import type { Parsed } from '../contract/index.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import type { ReportId } from '../contract/values.ts'
import { err, ok, type Result } from '../shared/result.ts'
import { onlyPlace } from './propose.ts'
import { placeIdsInUse } from './report.ts'
import type { ReportRecord } from './repository.ts'
import { beneficiaryKeyOf, removeReport, writeReport } from './write.ts'

const SHORTEST = 5

type FactsRefusal = 'day_in_future' | 'place_unknown'
type Refusal = FactsRefusal | 'procedure_unknown' | 'organisation_unknown'

/** Why these facts cannot be kept; `null` when they can. */
export function factsRefusal({ day, placeId }: ReportFacts, { repositories, clock }: ReadContext): FactsRefusal | null {
  if (day > clock.today()) return 'day_in_future'
  const isKnown = placeId === null || repositories.agenda.places().some((place) => place.placeId === placeId)
  return isKnown ? null : 'place_unknown'
}

type Written = Pick<Parsed<'activity.record'>, 'facts' | 'posture' | 'requests'>

/** What the sheet says of a procedure holds, whatever was written beside it. */
function readable({ facts, posture, requests }: Written, context: ReadContext): Result<Written, { code: Refusal }> {
  const refusal = factsRefusal(facts, context)
  if (refusal !== null) return err({ code: refusal })
  const { catalogue } = context
  const named: Written['requests'] = []
  for (const request of requests) {
    const sheet = request.procedureId === null ? null : catalogue.procedure(request.procedureId)
    if (request.procedureId !== null && sheet === null) return err({ code: 'procedure_unknown' })
    const organisationId = sheet?.organisation ?? request.organisationId
    if (organisationId !== null && catalogue.organisation(organisationId) === null) {
      return err({ code: 'organisation_unknown' })
    }
    named.push({ ...request, organisationId, theme: sheet?.theme ?? request.theme })
  }
  return ok({ facts, posture, requests: named })
}

export const entryOf = ({ reportId, visitId, facts, posture, requests }: ReportRecord): ActivityEntry => ({
  reportId,
  visitId,
  facts,
  posture,
  requests: [...requests],
})

/** What a report without a visit begins with. */
export const usualFacts = (context: ReadContext): ReportFacts => ({
  day: context.clock.today(),
  minutes: SHORTEST,
  channel: 'at_place',
  placeId: onlyPlace(placeIdsInUse(context)),
  booked: false,
  equipment: [...context.repositories.activity.latestEquipment()],
  digitalThemes: [],
  autonomy: null,
  referral: null,
  settled: true,
  commune: null,
  gender: null,
  ageBand: null,
  socialStatus: null,
  satisfaction: null,
})

/** Writes what happened without a visit: a simple question, a visit of the past. */
export function recordEntry(
  { personId, ...written }: Parsed<'activity.record'>,
  context: WriteContext,
): Result<ActivityEntry, { readonly code: Refusal | 'person_unknown' }> {
  const { repositories, clock, ids } = context
  if (personId !== null && repositories.people.find(personId) === null) return err({ code: 'person_unknown' })
  const read = readable(written, context)
  if (!read.ok) return read
  const report: ReportRecord = {
    ...read.value,
    reportId: ids.next() as ReportId,
    visitId: null,
    mediatorId: repositories.settings.read().mediatorId,
    subjectKind: personId === null ? 'anonymous' : 'known',
    beneficiaryKey: personId === null ? null : beneficiaryKeyOf(personId, context),
    obstacles: [],
    corrected: true,
    recordedAt: clock.now(),
    updatedAt: clock.now(),
  }
  writeReport(report, context)
  return ok(entryOf(report))
}

/** A report that was written without a visit. */
function findWritten(reportId: string, { repositories }: ReadContext): ReportRecord | null {
  const report = repositories.activity.find(reportId)
  return report === null || report.visitId !== null ? null : report
}

/** Corrects what was written without a visit. */
export function changeEntry(
  { reportId, ...written }: Parsed<'activity.change'>,
  context: WriteContext,
): Result<ActivityEntry, { readonly code: Refusal | 'report_unknown' }> {
  const before = findWritten(reportId, context)
  if (before === null) return err({ code: 'report_unknown' })
  const read = readable(written, context)
  if (!read.ok) return read
  const report = { ...before, ...read.value, updatedAt: context.clock.now() }
  writeReport(report, context)
  return ok(entryOf(report))
}

/** Takes out what was written without a visit. */
export function removeEntry(
  reportId: ReportId,
  context: WriteContext,
): Result<{ readonly reportId: ReportId }, { readonly code: 'report_unknown' }> {
  const report = findWritten(reportId, context)
  if (report === null) return err({ code: 'report_unknown' })
  removeReport(report, context)
  return ok({ reportId })
}
