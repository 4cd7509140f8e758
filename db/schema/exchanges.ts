import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { casefiles } from './casefiles.ts'
import { mediators } from './settings.ts'

/** Contacts with organisations about a dossier. */
export const exchanges = sqliteTable(
  'exchanges',
  {
    exchangeId: text('exchange_id').primaryKey(),
    casefileId: text('casefile_id')
      .notNull()
      .references(() => casefiles.casefileId, { onDelete: 'cascade' }),
    organisationId: text('organisation_id').notNull(),
    at: integer('at').notNull(),
    day: text('day').notNull(),
    channel: text('channel', {
      enum: ['phone', 'counter', 'online_message', 'email', 'post', 'sms'],
    }).notNull(),
    withWhom: text('with_whom').notNull(),
    said: text('said').notNull(),
    nextStep: text('next_step').notNull(),
    nextBy: text('next_by'),
    mediatorId: text('mediator_id')
      .notNull()
      .references(() => mediators.mediatorId, { onDelete: 'restrict' }),
  },
  (table) => [index('exchanges_by_casefile').on(table.casefileId, table.day, table.at)],
)
