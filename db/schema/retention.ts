import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** How long each category is kept, in months, where the structure chose otherwise than the default. */
export const retentionRules = sqliteTable('retention_rules', {
  category: text('category', { enum: ['dossier', 'anonymous', 'journal'] }).primaryKey(),
  months: integer('months').notNull(),
})

/** That data was erased: what, how much, by which rule, when. Of nobody in particular. */
export const erasureProofs = sqliteTable('erasure_proofs', {
  proofId: text('proof_id').primaryKey(),
  at: integer('at').notNull(),
  category: text('category', { enum: ['dossier', 'anonymous', 'mandate'] }).notNull(),
  rule: text('rule', { enum: ['retention', 'request', 'restored_backup'] }).notNull(),
  count: integer('count').notNull(),
})

/** Who was erased: identifiers that mean nothing any more, so that no backup brings them back. */
export const erasedPeople = sqliteTable('erased_people', {
  personId: text('person_id').primaryKey(),
  at: integer('at').notNull(),
})
