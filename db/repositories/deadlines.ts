import { and, asc, eq, gt, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import { z } from 'zod'
import { Actor } from '../../core/contract/casefile-life.ts'
import { Computation, DeadlineStart, Distance } from '../../core/contract/deadlines.ts'
import type { DeadlineRecord } from '../../core/deadlines/model.ts'
import type { DeadlinesRepository } from '../../core/deadlines/repository.ts'
import { inList, type Orm } from '../orm.ts'
import { casefiles } from '../schema/casefiles.ts'
import { deadlines } from '../schema/deadlines.ts'

const Start = DeadlineStart.extend({ distance: Distance, suspendedDays: z.int().min(0) })

const fromRow = ({ createdAt: _createdAt, ...row }: typeof deadlines.$inferSelect): DeadlineRecord => ({
  ...row,
  start: row.start === null ? null : Start.parse(JSON.parse(row.start)),
  computation: row.computation === null ? null : Computation.parse(JSON.parse(row.computation)),
})

const toRow = ({ start, computation, ...deadline }: DeadlineRecord) => ({
  ...deadline,
  start: start === null ? null : JSON.stringify(start),
  computation: computation === null ? null : JSON.stringify(computation),
})

export function deadlinesRepository(orm: Orm): DeadlinesRepository {
  const one = orm
    .select()
    .from(deadlines)
    .where(eq(deadlines.deadlineId, sql.placeholder('id')))
    .prepare()
  const ofCasefiles = orm
    .select()
    .from(deadlines)
    .where(inList(deadlines.casefileId, 'ids'))
    .orderBy(asc(deadlines.casefileId), asc(deadlines.day))
    .prepare()
  // Closed dossiers keep deadlines that nobody marked as done, more each year: the open dossiers lead, by the soonest deadline that each has.
  const soonest = orm
    .select({ casefileId: casefiles.casefileId })
    .from(casefiles)
    .where(
      and(
        // Written out, not bound: SQLite otherwise cannot know that the partial index answers.
        sql`${casefiles.isOpen} = 1`,
        eq(casefiles.nextActor, sql.placeholder('actor')),
        lte(casefiles.nextBy, sql.placeholder('day')),
      ),
    )
    .orderBy(asc(casefiles.nextBy))
    .limit(sql.placeholder('limit'))
    .as('soonest')
  const notDone = orm
    .select({ deadline: deadlines })
    .from(soonest)
    .innerJoin(deadlines, eq(deadlines.casefileId, soonest.casefileId))
    .where(and(isNull(deadlines.doneAt), lte(deadlines.day, sql.placeholder('day'))))
    .prepare()

  const computed = orm
    .select({ deadline: deadlines })
    .from(deadlines)
    .innerJoin(casefiles, eq(casefiles.casefileId, deadlines.casefileId))
    .where(
      and(
        isNull(deadlines.doneAt),
        isNotNull(deadlines.computation),
        sql`${casefiles.isOpen} = 1`,
        gt(deadlines.deadlineId, sql.placeholder('after')),
      ),
    )
    .orderBy(asc(deadlines.deadlineId))
    .limit(sql.placeholder('limit'))
    .prepare()

  return {
    find: (id) => {
      const row = one.get({ id })
      return row === undefined ? null : fromRow(row)
    },
    ofCasefiles: (casefileIds) =>
      casefileIds.length === 0 ? [] : ofCasefiles.all({ ids: JSON.stringify(casefileIds) }).map(fromRow),
    notDoneUntil: (day, limit) =>
      Actor.options
        .flatMap((actor) => notDone.all({ actor, day, limit }))
        .map(({ deadline }) => ({ ...fromRow(deadline), createdAt: deadline.createdAt }))
        .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
        .slice(0, limit),
    computedAfter: (after, limit) => computed.all({ after, limit }).map(({ deadline }) => fromRow(deadline)),
    add: (deadline, createdAt) => {
      orm
        .insert(deadlines)
        .values({ ...toRow(deadline), createdAt })
        .run()
    },
    save: (deadline) => {
      orm.update(deadlines).set(toRow(deadline)).where(eq(deadlines.deadlineId, deadline.deadlineId)).run()
    },
    setDone: (deadlineId, doneAt) => {
      orm.update(deadlines).set({ doneAt }).where(eq(deadlines.deadlineId, deadlineId)).run()
    },
    remove: (deadlineId) => {
      orm.delete(deadlines).where(eq(deadlines.deadlineId, deadlineId)).run()
    },
  }
}
