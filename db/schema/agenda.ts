import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { casefiles } from './casefiles.ts'
import { people } from './people.ts'

/** Places of the structure. A removed one stays for what was planned there. */
export const places = sqliteTable('places', {
  placeId: text('place_id').primaryKey(),
  name: text('name').notNull(),
  address: text('address').notNull(),
  /** Hours of the week, `[{weekday, from, until}]` as JSON. */
  hours: text('hours').notNull(),
  createdAt: integer('created_at').notNull(),
  removedAt: integer('removed_at'),
})

/** Days without anyone, both included; everywhere when no place is said. */
export const closures = sqliteTable(
  'closures',
  {
    closureId: text('closure_id').primaryKey(),
    placeId: text('place_id').references(() => places.placeId, { onDelete: 'cascade' }),
    from: text('from_day').notNull(),
    until: text('until_day').notNull(),
    label: text('label').notNull(),
  },
  (table) => [index('closures_by_end').on(table.until)],
)

/** Presences that come back by a rule of RFC 5545. */
export const permanences = sqliteTable('permanences', {
  permanenceId: text('permanence_id').primaryKey(),
  title: text('title').notNull(),
  placeId: text('place_id').references(() => places.placeId, { onDelete: 'restrict' }),
  from: text('from_day').notNull(),
  time: text('time').notNull(),
  durationMinutes: integer('duration_minutes').notNull(),
  rule: text('rule').notNull(),
  /** Days taken out of the rule, as JSON. */
  except: text('except_days').notNull(),
  createdAt: integer('created_at').notNull(),
})

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
    title: text('title').notNull().default(''),
    mode: text('mode', { enum: ['on_site', 'home', 'phone', 'video'] })
      .notNull()
      .default('on_site'),
    placeId: text('place_id').references(() => places.placeId, { onDelete: 'restrict' }),
    arrivedAt: integer('arrived_at'),
    /** Minutes before, as JSON. */
    remindBefore: text('remind_before').notNull().default('[]'),
    /** Its name in other calendars (RFC 5545 UID): ours when it was planned here, theirs when it was imported. */
    uid: text('uid'),
    /** How many times it changed since it was planned (RFC 5545 SEQUENCE). */
    sequence: integer('sequence').notNull().default(0),
    status: text('status', { enum: ['planned', 'honoured', 'no_show', 'excused', 'cancelled_by_us'] }).notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    index('appointments_by_start').on(table.startsAt),
    index('appointments_by_person').on(table.personId, table.startsAt),
    index('appointments_unsettled')
      .on(table.startsAt)
      .where(sql`status = 'planned'`),
    index('appointments_by_uid')
      .on(table.uid)
      .where(sql`uid is not null`),
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
