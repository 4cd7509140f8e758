import { asc, eq, sql } from 'drizzle-orm'
import type { FreeReminder } from '../../core/contract/reminders.ts'
import { ReminderKey } from '../../core/contract/reminders.ts'
import type { CasefileId, PersonId, ReminderId } from '../../core/contract/values.ts'
import { keyText } from '../../core/reminders/plan.ts'
import type { RemindersRepository } from '../../core/reminders/repository.ts'
import { inList, type Orm } from '../orm.ts'
import { reminderMarks, reminders } from '../schema/reminders.ts'

const fromRow = ({
  createdAt: _createdAt,
  settledAt: _settledAt,
  ...row
}: typeof reminders.$inferSelect): FreeReminder => ({
  ...row,
  reminderId: row.reminderId as ReminderId,
  personId: row.personId as PersonId | null,
  casefileId: row.casefileId as CasefileId | null,
})

export function remindersRepository(orm: Orm): RemindersRepository {
  const free = orm
    .select()
    .from(reminders)
    // Written out: SQLite only follows a partial index when the statement says the index's condition.
    .where(sql`${reminders.settledAt} is null`)
    .orderBy(asc(reminders.day))
    .prepare()
  const one = orm
    .select()
    .from(reminders)
    .where(eq(reminders.reminderId, sql.placeholder('id')))
    .prepare()
  const marks = orm.select().from(reminderMarks).where(inList(reminderMarks.subjectId, 'ids')).prepare()

  return {
    free: () => free.all().map(fromRow),
    findFree: (id) => {
      const row = one.get({ id })
      return row === undefined ? null : fromRow(row)
    },
    marks: (subjectIds) =>
      new Map(
        (subjectIds.length === 0 ? [] : marks.all({ ids: JSON.stringify(subjectIds) })).map(
          ({ kind, subjectId, occurrence, ...mark }) => [
            keyText(ReminderKey.parse({ kind, subjectId, occurrence })),
            mark,
          ],
        ),
      ),
    addFree: (reminder, createdAt) => {
      orm
        .insert(reminders)
        .values({ ...reminder, createdAt })
        .run()
    },
    saveFree: ({ reminderId, ...reminder }) => {
      orm.update(reminders).set(reminder).where(eq(reminders.reminderId, reminderId)).run()
    },
    settleFree: (reminderId, at) => {
      orm.update(reminders).set({ settledAt: at }).where(eq(reminders.reminderId, reminderId)).run()
    },
    removeFree: (reminderId) => {
      orm.delete(reminders).where(eq(reminders.reminderId, reminderId)).run()
      orm.delete(reminderMarks).where(eq(reminderMarks.subjectId, reminderId)).run()
    },
    mark: (key, changes) => {
      orm
        .insert(reminderMarks)
        .values({ ...key, ...changes })
        .onConflictDoUpdate({
          target: [reminderMarks.subjectId, reminderMarks.kind, reminderMarks.occurrence],
          set: changes,
        })
        .run()
    },
  }
}
