import { and, between, eq, isNotNull, max, min, sql } from 'drizzle-orm'
import { OrganisationId, ProcedureId } from '../../core/contract/values.ts'
import type { CellFacet } from '../../core/statistics/cells.ts'
import type { PeriodCell } from '../../core/statistics/count.ts'
import type { StatisticsRepository } from '../../core/statistics/repository.ts'
import { inList, type Orm } from '../orm.ts'
import { activityReports } from '../schema/activity.ts'
import { activityDecisions, activityTotals } from '../schema/statistics.ts'
import { readReports } from './activity-rows.ts'

/** Every report has its total. */
const facetOf = (facet: string) => facet as CellFacet

export function statisticsRepository(orm: Orm): StatisticsRepository {
  const { period, facet, key, visits, requests, minutes } = activityTotals
  const sums = orm
    .select({
      facet,
      key,
      visits: sql<number>`sum(${visits})`,
      requests: sql<number>`sum(${requests})`,
      minutes: sql<number>`sum(${minutes})`,
    })
    .from(activityTotals)
    .where(inList(period, 'periods'))
    .groupBy(facet, key)
    .prepare()
  const byPeriod = orm
    .select()
    .from(activityTotals)
    .where(and(eq(facet, sql.placeholder('facet')), inList(period, 'periods')))
    .prepare()
  const inDays = between(activityReports.day, sql.placeholder('from'), sql.placeholder('to'))
  const people = orm
    .select({ count: sql<number>`count(distinct ${activityReports.beneficiaryKey})` })
    .from(activityReports)
    .where(inDays)
    .prepare()
  const shown = orm
    .select({ beneficiaryKey: activityReports.beneficiaryKey, autonomy: activityReports.autonomy })
    .from(activityReports)
    .where(and(inDays, isNotNull(activityReports.beneficiaryKey), isNotNull(activityReports.autonomy)))
    .orderBy(activityReports.day, activityReports.recordedAt)
    .prepare()
  const decided = orm
    .select()
    .from(activityDecisions)
    .where(between(activityDecisions.notifiedOn, sql.placeholder('from'), sql.placeholder('to')))
    .prepare()
  const first = orm
    .select({ day: min(activityReports.day) })
    .from(activityReports)
    .prepare()
  const last = orm
    .select({ day: max(activityReports.day) })
    .from(activityReports)
    .prepare()
  const add = orm
    .insert(activityTotals)
    .values({
      period: sql.placeholder('period'),
      facet: sql.placeholder('facet'),
      key: sql.placeholder('key'),
      visits: sql.placeholder('visits'),
      requests: sql.placeholder('requests'),
      minutes: sql.placeholder('minutes'),
    })
    .onConflictDoUpdate({
      target: [period, facet, key],
      set: {
        visits: sql`${visits} + excluded.visits`,
        requests: sql`${requests} + excluded.requests`,
        minutes: sql`${minutes} + excluded.minutes`,
      },
    })
    .prepare()
  const forgetEmpty = orm
    .delete(activityTotals)
    .where(
      and(
        eq(facet, sql.placeholder('facet')),
        eq(period, sql.placeholder('period')),
        eq(key, sql.placeholder('key')),
        sql`${visits} = 0 and ${requests} = 0 and ${minutes} = 0`,
      ),
    )
    .prepare()

  return {
    sums: (periods) =>
      sums.all({ periods: JSON.stringify(periods) }).map((row) => ({ ...row, facet: facetOf(row.facet) })),
    byPeriod: (periods, wanted) =>
      byPeriod
        .all({ periods: JSON.stringify(periods), facet: wanted })
        .map((row): PeriodCell => ({ ...row, facet: facetOf(row.facet) })),
    people: (from, to) => people.get({ from, to })?.count ?? 0,
    autonomyShown: (from, to) =>
      shown
        .all({ from, to })
        .flatMap(({ beneficiaryKey, autonomy }) =>
          beneficiaryKey === null || autonomy === null ? [] : [{ beneficiaryKey, autonomy }],
        ),
    decisions: (from, to) =>
      decided.all({ from, to }).map((row) => ({
        ...row,
        organisationId: OrganisationId.parse(row.organisationId),
        procedureId: ProcedureId.parse(row.procedureId),
      })),
    reports: readReports(orm),
    span: () => {
      const from = first.get()?.day ?? null
      const to = last.get()?.day ?? null
      return from === null || to === null ? null : { from, to }
    },
    add: (cells) => {
      for (const cell of cells) {
        add.run(cell)
        if (cell.visits <= 0 && cell.requests <= 0) forgetEmpty.run(cell)
      }
    },
    clear: () => {
      orm.delete(activityTotals).run()
    },
    keepDecision: (decision) => {
      orm.insert(activityDecisions).values(decision).onConflictDoNothing().run()
    },
  }
}
