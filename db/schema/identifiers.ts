import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { casefiles } from './casefiles.ts'
import { mediators } from './settings.ts'

/** Numbers of a person, each for one open dossier: alone in their table, so that no list, search or export meets them. */
export const keptIdentifiers = sqliteTable(
  'kept_identifiers',
  {
    identifierId: text('identifier_id').primaryKey(),
    casefileId: text('casefile_id')
      .notNull()
      .references(() => casefiles.casefileId, { onDelete: 'cascade' }),
    kind: text('kind', {
      enum: ['nir', 'tax_number', 'beneficiary', 'foreigner', 'job_seeker', 'iban'],
    }).notNull(),
    number: text('number').notNull(),
    keptAt: integer('kept_at').notNull(),
  },
  (table) => [uniqueIndex('kept_identifiers_by_casefile').on(table.casefileId, table.kind)],
)

/** On what text the structure relied to keep social security numbers, and when; the one in force has no end. */
export const nirGrounds = sqliteTable('nir_grounds', {
  nirGroundId: integer('nir_ground_id').primaryKey(),
  article: text('article').notNull(),
  bodyCategory: text('body_category').notNull(),
  allowedAt: integer('allowed_at').notNull(),
  allowedBy: text('allowed_by')
    .notNull()
    .references(() => mediators.mediatorId, { onDelete: 'restrict' }),
  endedAt: integer('ended_at'),
  endedBy: text('ended_by').references(() => mediators.mediatorId, { onDelete: 'restrict' }),
})
