import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What the reports of a day (`YYYY-MM-DD`) or of a month (`YYYY-MM`) come to, kept in the transaction that writes each report. */
export const activityTotals = sqliteTable(
  'activity_totals',
  {
    period: text('period').notNull(),
    facet: text('facet').notNull(),
    key: text('key').notNull(),
    visits: integer('visits').notNull(),
    requests: integer('requests').notNull(),
    minutes: integer('minutes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.period, table.facet, table.key] })],
)

/** How long organisations take, and what they answer: neither whose request it was, nor which. */
export const activityDecisions = sqliteTable(
  'activity_decisions',
  {
    decisionId: text('decision_id').primaryKey(),
    organisationId: text('organisation_id').notNull(),
    procedureId: text('procedure_id').notNull(),
    outcome: text('outcome', { enum: ['granted', 'partly_granted', 'refused'] }).notNull(),
    sentOn: text('sent_on'),
    notifiedOn: text('notified_on').notNull(),
    neverClaimed: integer('never_claimed', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [index('activity_decisions_by_day').on(table.notifiedOn)],
)
