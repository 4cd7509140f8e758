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
    role: text('role', { enum: ['act', 'answer', 'silence', 'appeal', 'set_by_hand'] })
      .notNull()
      .default('set_by_hand'),
    /** Last theoretical day; `day` is the prudent one. */
    lastDay: text('last_day'),
    /** What it counts from: `{event, label, day, evidence}` and the distance option, as JSON. */
    start: text('start'),
    /** The reasoning that gave the dates, as JSON: shown line by line, and compared when the catalogue changes. */
    computation: text('computation'),
    /** Rank, in the dossier's sheet, of the appeal it dates. */
    sheetAppeal: integer('sheet_appeal'),
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
