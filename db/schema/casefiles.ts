import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { people } from './people.ts'
import { sheets } from './procedures.ts'
import { mediators } from './settings.ts'

export const casefiles = sqliteTable(
  'casefiles',
  {
    casefileId: text('casefile_id').primaryKey(),
    personId: text('person_id').references(() => people.personId, { onDelete: 'cascade' }),
    procedureId: text('procedure_id').notNull(),
    fingerprint: text('fingerprint').notNull(),
    status: text('status').notNull(),
    isOpen: integer('is_open', { mode: 'boolean' }).notNull(),
    /** Who must act next and by when, as last computed: lets the day's screen find its rows without opening every dossier. */
    nextActor: text('next_actor', { enum: ['person', 'mediator', 'organisation'] }),
    nextBy: text('next_by'),
    /** A note being typed, not yet in the history. */
    draftNote: text('draft_note').notNull(),
    openedAt: integer('opened_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.procedureId, table.fingerprint],
      foreignColumns: [sheets.procedureId, sheets.fingerprint],
    }),
    index('casefiles_by_person').on(table.personId, table.updatedAt),
    index('casefiles_open_by_next')
      .on(table.nextActor, table.nextBy, table.updatedAt)
      .where(sql`is_open = 1`),
    index('casefiles_open_by_update')
      .on(table.updatedAt)
      .where(sql`is_open = 1`),
    index('casefiles_open_by_procedure')
      .on(table.procedureId, table.updatedAt)
      .where(sql`is_open = 1`),
  ],
)

/** The state of one step; its words are in the sheet, at `rank`. */
export const casefileSteps = sqliteTable(
  'casefile_steps',
  {
    stepId: text('step_id').primaryKey(),
    casefileId: text('casefile_id')
      .notNull()
      .references(() => casefiles.casefileId, { onDelete: 'cascade' }),
    rank: integer('rank').notNull(),
    sheetStepId: text('sheet_step_id').notNull(),
    needs: text('needs').notNull(),
    doneAt: integer('done_at'),
    doneHow: text('done_how', { enum: ['alone', 'with_help', 'done_for'] }),
    obstacle: text('obstacle'),
    obstacleWords: text('obstacle_words').notNull(),
    /** True while this step is what its open dossier waits the network for. */
    waitsNetwork: integer('waits_network', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    uniqueIndex('casefile_steps_by_rank').on(table.casefileId, table.rank),
    index('casefile_steps_waiting_network')
      .on(table.casefileId)
      .where(sql`waits_network = 1`),
  ],
)

/** Whether one paper of the sheet, at `rank`, concerns this person. */
export const casefileRequirements = sqliteTable(
  'casefile_requirements',
  {
    requirementId: text('requirement_id').primaryKey(),
    casefileId: text('casefile_id')
      .notNull()
      .references(() => casefiles.casefileId, { onDelete: 'cascade' }),
    rank: integer('rank').notNull(),
    documentTypeId: text('document_type_id').notNull(),
    concerned: integer('concerned', { mode: 'boolean' }),
  },
  (table) => [uniqueIndex('casefile_requirements_by_rank').on(table.casefileId, table.rank)],
)

/** What happened to a dossier, never rewritten. `event` is JSON. */
export const timelineEntries = sqliteTable(
  'timeline_entries',
  {
    entryId: text('entry_id').primaryKey(),
    casefileId: text('casefile_id')
      .notNull()
      .references(() => casefiles.casefileId, { onDelete: 'cascade' }),
    at: integer('at').notNull(),
    mediatorId: text('mediator_id')
      .notNull()
      .references(() => mediators.mediatorId, { onDelete: 'restrict' }),
    event: text('event').notNull(),
  },
  (table) => [index('timeline_entries_by_casefile').on(table.casefileId, table.at)],
)

/** That the request, or an appeal, was sent: the latest is the one in force. */
export const submissions = sqliteTable(
  'submissions',
  {
    submissionId: text('submission_id').primaryKey(),
    casefileId: text('casefile_id')
      .notNull()
      .references(() => casefiles.casefileId, { onDelete: 'cascade' }),
    day: text('day').notNull(),
    channel: text('channel').notNull(),
    proofNumber: text('proof_number').notNull(),
    personSigned: integer('person_signed', { mode: 'boolean' }).notNull(),
    personPaid: integer('person_paid', { mode: 'boolean' }).notNull(),
    /** Rank in the sheet's appeals, when it is an appeal. */
    appealRank: integer('appeal_rank'),
    recordedAt: integer('recorded_at').notNull(),
  },
  (table) => [index('submissions_by_casefile').on(table.casefileId, table.recordedAt)],
)

/** What the organisation decided: the latest is the one in force. */
export const decisions = sqliteTable(
  'decisions',
  {
    decisionId: text('decision_id').primaryKey(),
    casefileId: text('casefile_id')
      .notNull()
      .references(() => casefiles.casefileId, { onDelete: 'cascade' }),
    outcome: text('outcome', { enum: ['granted', 'partly_granted', 'refused'] }).notNull(),
    notifiedOn: text('notified_on').notNull(),
    evidence: text('evidence').notNull(),
    reference: text('reference').notNull(),
    mentionsRemedies: text('mentions_remedies', { enum: ['yes', 'no', 'does_not_know'] }).notNull(),
    recordedAt: integer('recorded_at').notNull(),
  },
  (table) => [index('decisions_by_casefile').on(table.casefileId, table.recordedAt)],
)

/** When the organisation asked for more papers, and when they were sent: a silence counts differently meanwhile (CRPA L.114-5). */
export const documentRequests = sqliteTable(
  'document_requests',
  {
    requestId: text('request_id').primaryKey(),
    casefileId: text('casefile_id')
      .notNull()
      .references(() => casefiles.casefileId, { onDelete: 'cascade' }),
    receivedOn: text('received_on').notNull(),
    answerBefore: text('answer_before'),
    sentOn: text('sent_on'),
    recordedAt: integer('recorded_at').notNull(),
  },
  (table) => [index('document_requests_by_casefile').on(table.casefileId, table.recordedAt)],
)
