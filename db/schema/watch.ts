import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What the team keeps an eye on. No person is in it, nor who wrote it. Lists are JSON. */
export const watchNotes = sqliteTable(
  'watch_notes',
  {
    watchNoteId: text('watch_note_id').primaryKey(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    day: text('day').notNull(),
    sourceTitle: text('source_title').notNull(),
    sourceAddress: text('source_address').notNull(),
    tags: text('tags').notNull(),
    procedureIds: text('procedure_ids').notNull(),
    organisationIds: text('organisation_ids').notNull(),
    partners: text('partners').notNull(),
    reviewOn: text('review_on'),
    writtenAt: integer('written_at').notNull(),
  },
  (table) => [
    index('watch_notes_by_day').on(table.day, table.writtenAt),
    index('watch_notes_by_review').on(table.reviewOn),
  ],
)
