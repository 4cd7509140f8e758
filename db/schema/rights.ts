import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from './people.ts'
import { mediators } from './settings.ts'

/** People whose data may only be kept: nobody reads nor changes it (GDPR art. 18). */
export const restrictions = sqliteTable('restrictions', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.personId, { onDelete: 'cascade' }),
  since: integer('since').notNull(),
  reason: text('reason').notNull(),
  mediatorId: text('mediator_id')
    .notNull()
    .references(() => mediators.mediatorId, { onDelete: 'restrict' }),
})

/** What someone's identity said before it was corrected. */
export const personChanges = sqliteTable(
  'person_changes',
  {
    changeId: text('change_id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.personId, { onDelete: 'cascade' }),
    at: integer('at').notNull(),
    mediatorId: text('mediator_id')
      .notNull()
      .references(() => mediators.mediatorId, { onDelete: 'restrict' }),
    field: text('field', { enum: ['familyName', 'givenName', 'birthDay', 'phone', 'email'] }).notNull(),
    before: text('before').notNull(),
    after: text('after').notNull(),
  },
  (table) => [index('person_changes_by_person').on(table.personId, table.at)],
)

/** Why someone's data is kept past its end, and until when. */
export const postponements = sqliteTable('postponements', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.personId, { onDelete: 'cascade' }),
  until: text('until_day').notNull(),
  reason: text('reason').notNull(),
  at: integer('at').notNull(),
  mediatorId: text('mediator_id')
    .notNull()
    .references(() => mediators.mediatorId, { onDelete: 'restrict' }),
})

/** The day it was first announced that someone's data ends. */
export const erasureAnnouncements = sqliteTable('erasure_announcements', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.personId, { onDelete: 'cascade' }),
  announcedOn: text('announced_on').notNull(),
})
