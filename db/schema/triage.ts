import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from './people.ts'
import { visits } from './visits.ts'

/** The access triage of someone known, or of the visit of someone anonymous. `answers` is JSON. */
export const triages = sqliteTable(
  'triages',
  {
    triageNumber: integer('triage_number').primaryKey({ autoIncrement: true }),
    personId: text('person_id')
      .unique()
      .references(() => people.personId, { onDelete: 'cascade' }),
    visitId: text('visit_id')
      .unique()
      .references(() => visits.visitId, { onDelete: 'cascade' }),
    answers: text('answers').notNull(),
    answeredAt: integer('answered_at').notNull(),
  },
  (table) => [check('triages_have_one_holder', sql`(${table.personId} is null) <> (${table.visitId} is null)`)],
)
