import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Every text of a sheet that a dossier was opened on; never changed, never removed while a dossier quotes it. */
export const sheets = sqliteTable(
  'sheets',
  {
    procedureId: text('procedure_id').notNull(),
    fingerprint: text('fingerprint').notNull(),
    content: text('content').notNull(),
    loadedAt: integer('loaded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.procedureId, table.fingerprint] })],
)

/** Which published catalogues this store has worked with. */
export const knowledgePacks = sqliteTable('knowledge_packs', {
  version: text('version').primaryKey(),
  loadedAt: integer('loaded_at').notNull(),
})
