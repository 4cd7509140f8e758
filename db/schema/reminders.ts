import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { casefiles } from './casefiles.ts'
import { people } from './people.ts'

/** Reminders written by hand. The others come from what they recall, and are kept nowhere. */
export const reminders = sqliteTable(
  'reminders',
  {
    reminderId: text('reminder_id').primaryKey(),
    personId: text('person_id').references(() => people.personId, { onDelete: 'cascade' }),
    casefileId: text('casefile_id').references(() => casefiles.casefileId, { onDelete: 'cascade' }),
    text: text('text').notNull(),
    day: text('day').notNull(),
    time: text('time').notNull(),
    repeat: text('repeat', { enum: ['none', 'daily', 'weekly', 'monthly'] }).notNull(),
    createdAt: integer('created_at').notNull(),
    /** One that does not repeat and is done. */
    settledAt: integer('settled_at'),
  },
  (table) => [
    index('reminders_unsettled')
      .on(table.day)
      .where(sql`settled_at is null`),
    index('reminders_by_person').on(table.personId),
    index('reminders_by_casefile').on(table.casefileId),
  ],
)

/** What was said of one time of one reminder: shown, put off, done. */
export const reminderMarks = sqliteTable(
  'reminder_marks',
  {
    kind: text('kind').notNull(),
    subjectId: text('subject_id').notNull(),
    occurrence: text('occurrence').notNull(),
    seenAt: integer('seen_at'),
    putOffUntil: integer('put_off_until'),
    doneAt: integer('done_at'),
  },
  (table) => [primaryKey({ columns: [table.subjectId, table.kind, table.occurrence] })],
)
