import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm'
import type { DeadlineRecord } from '../../core/deadlines/model.ts'
import type { DeadlinesRepository } from '../../core/deadlines/repository.ts'
import { inList, type Orm } from '../orm.ts'
import { casefiles } from '../schema/casefiles.ts'
import { deadlines } from '../schema/deadlines.ts'

const fromRow = ({
  deadlineId,
  casefileId,
  label,
  day,
  sheetDeadline,
  doneAt,
}: typeof deadlines.$inferSelect): DeadlineRecord => ({
  deadlineId,
  casefileId,
  label,
  day,
  sheetDeadline,
  doneAt,
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
  const notDone = orm
    .select({ deadline: deadlines })
    .from(deadlines)
    .innerJoin(casefiles, eq(casefiles.casefileId, deadlines.casefileId))
    .where(and(isNull(deadlines.doneAt), lte(deadlines.day, sql.placeholder('day')), eq(casefiles.isOpen, true)))
    .orderBy(asc(deadlines.day))
    .limit(sql.placeholder('limit'))
    .prepare()

  return {
    find: (id) => {
      const row = one.get({ id })
      return row === undefined ? null : fromRow(row)
    },
    ofCasefiles: (casefileIds) =>
      casefileIds.length === 0 ? [] : ofCasefiles.all({ ids: JSON.stringify(casefileIds) }).map(fromRow),
    notDoneUntil: (day, limit) => notDone.all({ day, limit }).map(({ deadline }) => fromRow(deadline)),
    add: (deadline, createdAt) => {
      orm
        .insert(deadlines)
        .values({ ...deadline, createdAt })
        .run()
    },
    setDone: (deadlineId, doneAt) => {
      orm.update(deadlines).set({ doneAt }).where(eq(deadlines.deadlineId, deadlineId)).run()
    },
    remove: (deadlineId) => {
      orm.delete(deadlines).where(eq(deadlines.deadlineId, deadlineId)).run()
    },
  }
}
