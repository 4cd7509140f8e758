import { asc, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { ReportRecord, ActivityRepository } from '../../core/activity/repository.ts'
import {
  ActivityObstacle,
  ActivityRequest,
  DigitalTheme,
  Equipment,
  ReportFacts,
} from '../../core/contract/activity.ts'
import { VisitId } from '../../core/contract/values.ts'
import type { Orm } from '../orm.ts'
import { visitReports, visitRequests } from '../schema/activity.ts'

const EquipmentList = z.array(Equipment)
const DigitalThemes = z.array(DigitalTheme)
const Obstacles = z.array(ActivityObstacle)

type ReportRow = typeof visitReports.$inferSelect

function fromRow(row: ReportRow, visitId: VisitId, requests: readonly ActivityRequest[]): ReportRecord {
  const { day, minutes, channel, placeId, booked, autonomy, referral, settled } = row
  return {
    reportId: row.reportId,
    visitId,
    mediatorId: row.mediatorId,
    subjectKind: row.subjectKind,
    facts: ReportFacts.parse({
      day,
      minutes,
      channel,
      placeId,
      booked,
      autonomy,
      referral,
      settled,
      equipment: EquipmentList.parse(JSON.parse(row.equipment)),
      digitalThemes: DigitalThemes.parse(JSON.parse(row.digitalThemes)),
    }),
    posture: row.posture,
    requests,
    obstacles: Obstacles.parse(JSON.parse(row.obstacles)),
    corrected: row.corrected,
    recordedAt: row.recordedAt,
    updatedAt: row.updatedAt,
  }
}

const toRow = ({ facts, obstacles, requests: _requests, ...report }: ReportRecord) =>
  ({
    ...report,
    ...facts,
    equipment: JSON.stringify(facts.equipment),
    digitalThemes: JSON.stringify(facts.digitalThemes),
    obstacles: JSON.stringify(obstacles),
  }) satisfies typeof visitReports.$inferInsert

export function activityRepository(orm: Orm): ActivityRepository {
  const ofVisit = orm
    .select()
    .from(visitReports)
    .where(eq(visitReports.visitId, sql.placeholder('visitId')))
    .prepare()
  const requestsOf = orm
    .select({
      procedureId: visitRequests.procedureId,
      organisationId: visitRequests.organisationId,
      theme: visitRequests.theme,
    })
    .from(visitRequests)
    .where(eq(visitRequests.reportId, sql.placeholder('reportId')))
    .orderBy(asc(visitRequests.rank))
    .prepare()
  const latest = orm
    .select({ equipment: visitReports.equipment })
    .from(visitReports)
    .orderBy(desc(visitReports.updatedAt))
    .limit(1)
    .prepare()

  return {
    ofVisit: (visitId) => {
      const row = ofVisit.get({ visitId })
      if (row === undefined) return null
      const requests = requestsOf.all({ reportId: row.reportId }).map((request) => ActivityRequest.parse(request))
      return fromRow(row, VisitId.parse(visitId), requests)
    },
    latestEquipment: () => {
      const row = latest.get()
      return row === undefined ? [] : EquipmentList.parse(JSON.parse(row.equipment))
    },
    save: (report) => {
      const row = toRow(report)
      const { reportId } = report
      orm.insert(visitReports).values(row).onConflictDoUpdate({ target: visitReports.reportId, set: row }).run()
      orm.delete(visitRequests).where(eq(visitRequests.reportId, reportId)).run()
      orm
        .insert(visitRequests)
        .values(report.requests.map((request, rank) => ({ reportId, rank, ...request })))
        .run()
    },
    remove: (visitId) => {
      orm.delete(visitReports).where(eq(visitReports.visitId, visitId)).run()
    },
  }
}
