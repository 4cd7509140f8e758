import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** One row: what vouches for the journal of accesses, which is a file of its own under a key of its own. */
export const journalState = sqliteTable(
  'journal_state',
  {
    journalStateId: integer('journal_state_id').primaryKey(),
    chainKey: text('chain_key').notNull(),
    headSequence: integer('head_sequence').notNull(),
    headSeal: text('head_seal').notNull(),
    alert: text('alert', { enum: ['tampered', 'unreadable'] }),
  },
  (table) => [check('journal_state_is_one_row', sql`${table.journalStateId} = 1`)],
)
