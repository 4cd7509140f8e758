import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { casefiles } from './casefiles.ts'
import { people } from './people.ts'

export const visits = sqliteTable(
  'visits',
  {
    visitId: text('visit_id').primaryKey(),
    subjectKind: text('subject_kind', { enum: ['undecided', 'known', 'anonymous'] }).notNull(),
    personId: text('person_id').references(() => people.personId, { onDelete: 'cascade' }),
    startedAt: integer('started_at').notNull(),
    finishedAt: integer('finished_at'),
    posture: text('posture', { enum: ['teach', 'accompany', 'act_for'] }),
    note: text('note').notNull(),
    /** What is being typed, as JSON. */
    draft: text('draft').notNull(),
    /** What was looked at as the person left, as JSON. */
    leavingChecks: text('leaving_checks').notNull().default('[]'),
  },
  (table) => [
    index('visits_unfinished')
      .on(table.startedAt)
      .where(sql`finished_at is null`),
    index('visits_by_person').on(table.personId, table.startedAt),
  ],
)

export const visitCasefiles = sqliteTable(
  'visit_casefiles',
  {
    visitId: text('visit_id')
      .notNull()
      .references(() => visits.visitId, { onDelete: 'cascade' }),
    casefileId: text('casefile_id')
      .notNull()
      .references(() => casefiles.casefileId, { onDelete: 'cascade' }),
    /** When the dossier was taken up in this visit: the last is the one in hand. */
    attachedAt: integer('attached_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.visitId, table.casefileId] }),
    index('visit_casefiles_by_casefile').on(table.casefileId),
  ],
)
