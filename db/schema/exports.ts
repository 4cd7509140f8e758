import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Reports made once and taken again. `facets` is JSON. */
export const reportModels = sqliteTable('report_models', {
  modelId: text('model_id').primaryKey(),
  title: text('title').notNull(),
  facets: text('facets').notNull(),
  split: text('split', { enum: ['none', 'month', 'quarter'] }).notNull(),
  createdAt: integer('created_at').notNull(),
})
