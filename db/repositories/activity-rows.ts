import { asc, between, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { ReportRecord } from '../../core/activity/repository.ts'
import {
  ActivityObstacle,
  type ActivityRequest,
  Commune,
  DigitalTheme,
  Equipment,
} from '../../core/contract/activity.ts'
import type { OrganisationId, PlaceId, ProcedureId, ReportId, VisitId } from '../../core/contract/values.ts'
import type { CalendarDay } from '../../core/shared/calendar.ts'
import type { Orm } from '../orm.ts'
import { activityReports, activityRequests } from '../schema/activity.ts'

export const EquipmentList = z.array(Equipment)
const DigitalThemes = z.array(DigitalTheme)
const Obstacles = z.array(ActivityObstacle)

type ReportRow = typeof activityReports.$inferSelect
type RequestRow = Omit<typeof activityRequests.$inferSelect, 'rank'>

// Only our own writes reach these rows: identifiers were parsed at the door.
const requestOf = ({ procedureId, organisationId, theme, level }: RequestRow): ActivityRequest => ({
  procedureId: procedureId as ProcedureId | null,
  organisationId: organisationId as OrganisationId | null,
  theme,
  level,
})

/** A report as its rows hold it. */
export const reportOf = (row: ReportRow, requests: readonly RequestRow[]): ReportRecord => ({
  reportId: row.reportId as ReportId,
  visitId: row.visitId as VisitId | null,
  mediatorId: row.mediatorId,
  subjectKind: row.subjectKind,
  beneficiaryKey: row.beneficiaryKey,
  facts: {
    day: row.day,
    minutes: row.minutes,
    channel: row.channel,
    placeId: row.placeId as PlaceId | null,
    booked: row.booked,
    equipment: EquipmentList.parse(JSON.parse(row.equipment)),
    digitalThemes: DigitalThemes.parse(JSON.parse(row.digitalThemes)),
    autonomy: row.autonomy,
    referral: row.referral,
    settled: row.settled,
    commune: row.commune === null ? null : Commune.parse(JSON.parse(row.commune)),
    gender: row.gender,
    ageBand: row.ageBand,
    socialStatus: row.socialStatus,
    satisfaction: row.satisfaction,
  },
  posture: row.posture,
  requests: requests.map(requestOf),
  obstacles: Obstacles.parse(JSON.parse(row.obstacles)),
  corrected: row.corrected,
  recordedAt: row.recordedAt,
  updatedAt: row.updatedAt,
})

/** The rows that hold a report. */
export const rowOf = ({ facts, obstacles, requests: _requests, ...report }: ReportRecord) =>
  ({
    ...report,
    ...facts,
    equipment: JSON.stringify(facts.equipment),
    digitalThemes: JSON.stringify(facts.digitalThemes),
    commune: facts.commune === null ? null : JSON.stringify(facts.commune),
    obstacles: JSON.stringify(obstacles),
  }) satisfies typeof activityReports.$inferInsert

/** The columns of a request that its report holds. */
export const requestColumns = {
  reportId: activityRequests.reportId,
  procedureId: activityRequests.procedureId,
  organisationId: activityRequests.organisationId,
  theme: activityRequests.theme,
  level: activityRequests.level,
}

/** Every report of these days with its requests, the oldest first. */
export function readReports(orm: Orm): (from: CalendarDay, to: CalendarDay) => readonly ReportRecord[] {
  const inDays = between(activityReports.day, sql.placeholder('from'), sql.placeholder('to'))
  const reports = orm
    .select()
    .from(activityReports)
    .where(inDays)
    .orderBy(asc(activityReports.day), asc(activityReports.recordedAt))
    .prepare()
  const requests = orm
    .select(requestColumns)
    .from(activityReports)
    .innerJoin(activityRequests, eq(activityRequests.reportId, activityReports.reportId))
    .where(inDays)
    .orderBy(asc(activityRequests.reportId), asc(activityRequests.rank))
    .prepare()
  return (from, to) => {
    const ofReport = Map.groupBy(requests.all({ from, to }), ({ reportId }) => reportId)
    return reports.all({ from, to }).map((row) => reportOf(row, ofReport.get(row.reportId) ?? []))
  }
}
