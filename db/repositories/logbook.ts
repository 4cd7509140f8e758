import { desc, eq, sql } from 'drizzle-orm'
import type { LogbookEntryId } from '../../core/contract/values.ts'
import type { LogbookRepository, SealedEntry } from '../../core/logbook/repository.ts'
import type { Orm } from '../orm.ts'
import { logbookEntries, logbookKeys } from '../schema/logbook.ts'

const entryOf = (row: typeof logbookEntries.$inferSelect): SealedEntry => ({
  ...row,
  entryId: row.entryId as LogbookEntryId,
})

export function logbookRepository(orm: Orm): LogbookRepository {
  const key = orm
    .select({ wrappedKey: logbookKeys.wrappedKey })
    .from(logbookKeys)
    .where(eq(logbookKeys.mediatorId, sql.placeholder('mediatorId')))
    .prepare()
  const one = orm
    .select()
    .from(logbookEntries)
    .where(eq(logbookEntries.entryId, sql.placeholder('entryId')))
    .prepare()
  const ofMediator = orm
    .select()
    .from(logbookEntries)
    .where(eq(logbookEntries.mediatorId, sql.placeholder('mediatorId')))
    .orderBy(desc(logbookEntries.writtenAt))
    .prepare()

  return {
    wrappedKey: (mediatorId) => key.get({ mediatorId })?.wrappedKey ?? null,
    find: (entryId) => {
      const row = one.get({ entryId })
      return row === undefined ? null : entryOf(row)
    },
    ofMediator: (mediatorId) => ofMediator.all({ mediatorId }).map(entryOf),
    keepKey: (mediatorId, wrappedKey) => {
      const row = { mediatorId, wrappedKey }
      orm.insert(logbookKeys).values(row).onConflictDoUpdate({ target: logbookKeys.mediatorId, set: row }).run()
    },
    save: ({ sealed, ...entry }) => {
      const row = { ...entry, sealed: Buffer.from(sealed) }
      orm.insert(logbookEntries).values(row).onConflictDoUpdate({ target: logbookEntries.entryId, set: row }).run()
    },
    remove: (entryId) => {
      orm.delete(logbookEntries).where(eq(logbookEntries.entryId, entryId)).run()
    },
    clear: (mediatorId) => {
      orm.delete(logbookEntries).where(eq(logbookEntries.mediatorId, mediatorId)).run()
      orm.delete(logbookKeys).where(eq(logbookKeys.mediatorId, mediatorId)).run()
    },
  }
}
