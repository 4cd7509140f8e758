import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { casefiles } from './casefiles.ts'

/** What only the mediator can say of a difficulty sent higher: how urgent, and what is asked. */
export const escalations = sqliteTable('escalations', {
  casefileId: text('casefile_id')
    .primaryKey()
    .references(() => casefiles.casefileId, { onDelete: 'cascade' }),
  urgency: text('urgency').notNull(),
  urgencyWords: text('urgency_words').notNull(),
  asked: text('asked').notNull(),
  preparedAt: integer('prepared_at'),
})
