import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { casefiles } from './casefiles.ts'
import { people } from './people.ts'

export const appointments = sqliteTable(
  'appointments',
  {
    appointmentId: text('appointment_id').primaryKey(),
    personId: text('person_id').references(() => people.personId, { onDelete: 'cascade' }),
    withKind: text('with_kind', { enum: ['mediator', 'organisation'] }).notNull(),
    organisationId: text('organisation_id'),
    startsAt: integer('starts_at').notNull(),
    /** The zone in which the time was promised: it is told there for ever. */
    timeZone: text('time_zone').notNull(),
    durationMinutes: integer('duration_minutes').notNull(),
    place: text('place').notNull(),
    status: text('status', { enum: ['planned', 'honoured', 'no_show', 'excused', 'cancelled_by_us'] }).notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    index('appointments_by_start').on(table.startsAt),
    index('appointments_by_person').on(table.personId, table.startsAt),
  ],
)

export const appointmentCasefiles = sqliteTable(
  'appointment_casefiles',
  {
    appointmentId: text('appointment_id')
      .notNull()
      .references(() => appointments.appointmentId, { onDelete: 'cascade' }),
    casefileId: text('casefile_id')
      .notNull()
      .references(() => casefiles.casefileId, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.appointmentId, table.casefileId] }),
    index('appointment_casefiles_by_casefile').on(table.casefileId),
  ],
)
