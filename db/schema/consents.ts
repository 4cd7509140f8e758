import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from './people.ts'
import { mediators } from './settings.ts'

/** Agreements of a person, dated and withdrawable. `channels` is JSON. */
export const consents = sqliteTable(
  'consents',
  {
    consentId: text('consent_id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.personId, { onDelete: 'cascade' }),
    kind: text('kind', { enum: ['keep_file', 'share', 'be_contacted'] }).notNull(),
    structure: text('structure').notNull(),
    channels: text('channels').notNull(),
    how: text('how', { enum: ['said', 'written'] }).notNull(),
    givenAt: integer('given_at').notNull(),
    withdrawnAt: integer('withdrawn_at'),
    mediatorId: text('mediator_id')
      .notNull()
      .references(() => mediators.mediatorId, { onDelete: 'restrict' }),
  },
  (table) => [index('consents_by_person').on(table.personId, table.givenAt)],
)

/** That the information notice was given, when and how. */
export const informationNotices = sqliteTable(
  'information_notices',
  {
    noticeId: text('notice_id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.personId, { onDelete: 'cascade' }),
    how: text('how', { enum: ['paper', 'read_aloud', 'sent'] }).notNull(),
    givenAt: integer('given_at').notNull(),
  },
  (table) => [index('information_notices_by_person').on(table.personId, table.givenAt)],
)
