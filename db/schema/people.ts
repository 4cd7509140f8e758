import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const people = sqliteTable(
  'people',
  {
    /** Ties a row to its entry in the search index: `VACUUM` may renumber a hidden rowid, never this one. */
    personNumber: integer('person_number').primaryKey({ autoIncrement: true }),
    personId: text('person_id').notNull().unique(),
    familyName: text('family_name').notNull(),
    givenName: text('given_name').notNull(),
    birthDay: text('birth_day'),
    /** As typed, and reduced to comparable digits (`+33612345678`) for matching. */
    phone: text('phone').notNull(),
    phoneKey: text('phone_key').notNull(),
    email: text('email').notNull(),
    /** Names without accents, case or punctuation, in a fixed order: equal keys are the same name to the ear. */
    nameKey: text('name_key').notNull(),
    createdAt: integer('created_at').notNull(),
    lastContactAt: integer('last_contact_at').notNull(),
  },
  (table) => [
    index('people_by_birth_day').on(table.birthDay),
    index('people_by_phone_key').on(table.phoneKey),
    index('people_by_last_contact').on(table.lastContactAt),
  ],
)

/** « Ce n’est pas la même personne », remembered; the smaller identifier first. */
export const distinctPeople = sqliteTable(
  'distinct_people',
  {
    firstPersonId: text('first_person_id')
      .notNull()
      .references(() => people.personId, { onDelete: 'cascade' }),
    secondPersonId: text('second_person_id')
      .notNull()
      .references(() => people.personId, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.firstPersonId, table.secondPersonId] })],
)
