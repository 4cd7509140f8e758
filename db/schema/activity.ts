import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { places } from './agenda.ts'
import { mediators } from './settings.ts'
import { visits } from './visits.ts'

/** What is kept of each visit for every report: neither a name, a note nor a number. It outlives the person's data. */
export const visitReports = sqliteTable(
  'visit_reports',
  {
    reportId: text('report_id').primaryKey(),
    /** `null` once the visit was erased with the person's data. */
    visitId: text('visit_id')
      .unique()
      .references(() => visits.visitId, { onDelete: 'set null' }),
    mediatorId: text('mediator_id')
      .notNull()
      .references(() => mediators.mediatorId, { onDelete: 'restrict' }),
    subjectKind: text('subject_kind', { enum: ['undecided', 'known', 'anonymous'] }).notNull(),
    day: text('day').notNull(),
    minutes: integer('minutes').notNull(),
    channel: text('channel', { enum: ['at_place', 'at_home', 'remote', 'elsewhere'] }).notNull(),
    placeId: text('place_id').references(() => places.placeId, { onDelete: 'restrict' }),
    booked: integer('booked', { mode: 'boolean' }).notNull(),
    posture: text('posture', { enum: ['teach', 'accompany', 'act_for'] }),
    autonomy: text('autonomy', { enum: ['guided', 'guided_if_needed', 'autonomous'] }),
    referral: text('referral', {
      enum: [
        'administration',
        'digital_mediation',
        'organisation_in_charge',
        'social_support',
        'employment_support',
        'procedure_support',
        'other',
      ],
    }),
    settled: integer('settled', { mode: 'boolean' }).notNull(),
    /** Lists of words, as JSON. */
    equipment: text('equipment').notNull(),
    digitalThemes: text('digital_themes').notNull(),
    /** What held requests up, as JSON. */
    obstacles: text('obstacles').notNull(),
    corrected: integer('corrected', { mode: 'boolean' }).notNull(),
    recordedAt: integer('recorded_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (table) => [index('visit_reports_by_day').on(table.day), index('visit_reports_latest').on(table.updatedAt)],
)

/** What was asked in a visit, one line a procedure. */
export const visitRequests = sqliteTable(
  'visit_requests',
  {
    reportId: text('report_id')
      .notNull()
      .references(() => visitReports.reportId, { onDelete: 'cascade' }),
    rank: integer('rank').notNull(),
    procedureId: text('procedure_id'),
    organisationId: text('organisation_id'),
    theme: text('theme', {
      enum: [
        'papiers',
        'famille',
        'social',
        'travail',
        'logement',
        'transports',
        'argent',
        'justice',
        'etranger',
        'loisirs',
      ],
    }),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.rank] })],
)
