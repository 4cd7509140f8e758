import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { mediators } from './settings.ts'

/** The key of each mediator's logbook, wrapped under her passphrase. JSON. */
export const logbookKeys = sqliteTable('logbook_keys', {
  mediatorId: text('mediator_id')
    .primaryKey()
    .references(() => mediators.mediatorId, { onDelete: 'cascade' }),
  wrappedKey: text('wrapped_key').notNull(),
})

/** Pages of the logbooks. Everything that they say, their day included, is sealed under the key of their mediator. */
export const logbookEntries = sqliteTable(
  'logbook_entries',
  {
    entryId: text('entry_id').primaryKey(),
    mediatorId: text('mediator_id')
      .notNull()
      .references(() => mediators.mediatorId, { onDelete: 'cascade' }),
    writtenAt: integer('written_at').notNull(),
    sealed: blob('sealed', { mode: 'buffer' }).notNull(),
  },
  (table) => [index('logbook_entries_by_mediator').on(table.mediatorId, table.writtenAt)],
)
