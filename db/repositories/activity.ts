import { and, asc, between, count, desc, eq, gt, isNotNull, sql } from 'drizzle-orm'
import type { ActivityRepository } from '../../core/activity/repository.ts'
import type { VisitId } from '../../core/contract/values.ts'
import { inList, type Orm } from '../orm.ts'
import { activityReports, activityRequests, beneficiaryKeys } from '../schema/activity.ts'
import { visits } from '../schema/visits.ts'
import { EquipmentList, readReports, reportOf, requestColumns, rowOf } from './activity-rows.ts'

export function activityRepository(orm: Orm): ActivityRepository {
  const one = orm
    .select()
    .from(activityReports)
    .where(eq(activityReports.reportId, sql.placeholder('reportId')))
    .prepare()
  const ofVisit = orm
    .select()
    .from(activityReports)
    .where(eq(activityReports.visitId, sql.placeholder('visitId')))
    .prepare()
  const requests = orm
    .select(requestColumns)
    .from(activityRequests)
    .where(inList(activityRequests.reportId, 'reportIds'))
    .orderBy(asc(activityRequests.reportId), asc(activityRequests.rank))
    .prepare()
  const inDays = between(activityReports.day, sql.placeholder('from'), sql.placeholder('to'))
  const latestFirst = orm
    .select()
    .from(activityReports)
    .where(inDays)
    .orderBy(desc(activityReports.day), desc(activityReports.recordedAt))
    .limit(sql.placeholder('limit'))
    .prepare()
  const counted = orm.select({ count: count() }).from(activityReports).where(inDays).prepare()
  const latest = orm
    .select({ equipment: activityReports.equipment })
    .from(activityReports)
    .orderBy(desc(activityReports.updatedAt))
    .limit(1)
    .prepare()
  const latestOfPerson = orm
    .select()
    .from(activityReports)
    .where(eq(activityReports.beneficiaryKey, sql.placeholder('beneficiaryKey')))
    .orderBy(desc(activityReports.day), desc(activityReports.recordedAt))
    .limit(1)
    .prepare()
  const key = orm
    .select({ beneficiaryKey: beneficiaryKeys.beneficiaryKey })
    .from(beneficiaryKeys)
    .where(eq(beneficiaryKeys.personId, sql.placeholder('personId')))
    .prepare()
  const finished = orm
    .select({ visitId: visits.visitId })
    .from(visits)
    .where(and(gt(visits.visitId, sql.placeholder('visitId')), isNotNull(visits.finishedAt)))
    .orderBy(asc(visits.visitId))
    .limit(sql.placeholder('limit'))
    .prepare()
  const any = orm.select({ reportId: activityReports.reportId }).from(activityReports).limit(1).prepare()

  const withRequests = (rows: readonly (typeof activityReports.$inferSelect)[]) => {
    if (rows.length === 0) return []
    const reportIds = JSON.stringify(rows.map(({ reportId }) => reportId))
    const ofReport = Map.groupBy(requests.all({ reportIds }), ({ reportId }) => reportId)
    return rows.map((row) => reportOf(row, ofReport.get(row.reportId) ?? []))
  }
  const only = (row: typeof activityReports.$inferSelect | undefined) =>
    row === undefined ? null : (withRequests([row])[0] ?? null)

  return {
    find: (reportId) => only(one.get({ reportId })),
    ofVisit: (visitId) => only(ofVisit.get({ visitId })),
    between: (from, to, limit) => withRequests(latestFirst.all({ from, to, limit })),
    all: readReports(orm),
    countBetween: (from, to) => counted.get({ from, to })?.count ?? 0,
    latestOf: (beneficiaryKey) => only(latestOfPerson.get({ beneficiaryKey })),
    latestEquipment: () => {
      const row = latest.get()
      return row === undefined ? [] : EquipmentList.parse(JSON.parse(row.equipment))
    },
    beneficiaryKey: (personId) => key.get({ personId })?.beneficiaryKey ?? null,
    finishedVisitsAfter: (after, limit) =>
      finished.all({ visitId: after, limit }).map(({ visitId }) => visitId as VisitId),
    isEmpty: () => any.get() === undefined,
    save: (report) => {
      const row = rowOf(report)
      const { reportId } = report
      orm.insert(activityReports).values(row).onConflictDoUpdate({ target: activityReports.reportId, set: row }).run()
      orm.delete(activityRequests).where(eq(activityRequests.reportId, reportId)).run()
      orm
        .insert(activityRequests)
        .values(report.requests.map((request, rank) => ({ reportId, rank, ...request })))
        .run()
    },
    remove: (reportId) => {
      orm.delete(activityReports).where(eq(activityReports.reportId, reportId)).run()
    },
    keepBeneficiaryKey: (personId, beneficiaryKey) => {
      orm.insert(beneficiaryKeys).values({ personId, beneficiaryKey }).run()
    },
  }
}
