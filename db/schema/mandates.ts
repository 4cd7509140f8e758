import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from './people.ts'
import { mediators } from './settings.ts'

/** Whether a person can sign for herself, as she or her papers said it. */
export const capacities = sqliteTable('capacities', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.personId, { onDelete: 'cascade' }),
  capacity: text('capacity').notNull(),
  declaredOn: text('declared_on').notNull(),
})

/** Written authorisations; `text` is what the person read, kept word for word with its fingerprint. Themes and channels are JSON. */
export const mandates = sqliteTable(
  'mandates',
  {
    mandateId: text('mandate_id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.personId, { onDelete: 'cascade' }),
    themes: text('themes').notNull(),
    days: integer('days').notNull(),
    channels: text('channels').notNull(),
    otherStructure: text('other_structure', { enum: ['no', 'yes', 'does_not_know'] }).notNull(),
    preparedAt: integer('prepared_at').notNull(),
    informedAt: integer('informed_at'),
    agreedAt: integer('agreed_at'),
    agreedBy: text('agreed_by', { enum: ['in_person', 'phone', 'sms', 'email', 'post'] }),
    paperDueOn: text('paper_due_on'),
    paperReceivedAt: integer('paper_received_at'),
    endsAt: integer('ends_at'),
    stoppedAt: integer('stopped_at'),
    stoppedBy: text('stopped_by', { enum: ['person', 'structure', 'acts_done', 'renewal'] }),
    stoppedSaid: text('stopped_said', { enum: ['in_person', 'phone', 'sms', 'email', 'post'] }),
    renews: text('renews'),
    templateVersion: text('template_version').notNull(),
    text: text('text').notNull(),
    fingerprint: text('fingerprint').notNull(),
  },
  (table) => [
    index('mandates_by_person').on(table.personId, table.preparedAt),
    index('mandates_by_end')
      .on(table.endsAt)
      .where(sql`stopped_at is null`),
    index('mandates_awaiting_paper')
      .on(table.paperDueOn)
      .where(sql`paper_received_at is null and stopped_at is null`),
  ],
)

/** What happened to a mandate, never rewritten. `event` is JSON. */
export const mandateEvents = sqliteTable(
  'mandate_events',
  {
    eventId: text('event_id').primaryKey(),
    mandateId: text('mandate_id')
      .notNull()
      .references(() => mandates.mandateId, { onDelete: 'cascade' }),
    at: integer('at').notNull(),
    mediatorId: text('mediator_id')
      .notNull()
      .references(() => mediators.mediatorId, { onDelete: 'restrict' }),
    event: text('event').notNull(),
  },
  (table) => [index('mandate_events_by_mandate').on(table.mandateId, table.at)],
)
