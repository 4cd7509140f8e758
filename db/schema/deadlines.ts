import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { casefiles } from './casefiles.ts'

export const deadlines = sqliteTable(
  'deadlines',
  {
    deadlineId: text('deadline_id').primaryKey(),
    casefileId: text('casefile_id')
      .notNull()
      .references(() => casefiles.casefileId, { onDelete: 'cascade' }),
    label: text('label').notNull(),
    day: text('day').notNull(),
    /** Rank, in the dossier's sheet, of the deadline it answers; its rule and source are read there. */
    sheetDeadline: integer('sheet_deadline'),
    createdAt: integer('created_at').notNull(),
    doneAt: integer('done_at'),
  },
  (table) => [
    index('deadlines_by_casefile').on(table.casefileId, table.day),
    index('deadlines_not_done')
      .on(table.day)
      .where(sql`done_at is null`),
  ],
)
