import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { places } from './agenda.ts'
import { people } from './people.ts'
import { mediators } from './settings.ts'
import { visits } from './visits.ts'

/** What is kept of each visit for every report, and of what was written without one: neither a name, a note nor a number. It outlives the person's data. */
export const activityReports = sqliteTable(
  'activity_reports',
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
    /** Stands for someone known, so that she is counted once; see {@link beneficiaryKeys}. */
    beneficiaryKey: text('beneficiary_key'),
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
    /** As JSON. */
    commune: text('commune'),
    gender: text('gender', { enum: ['female', 'male'] }),
    ageBand: text('age_band', {
      enum: [
        'under_12',
        'from_12_to_17',
        'from_18_to_24',
        'from_25_to_39',
        'from_40_to_59',
        'from_60_to_69',
        'from_70',
      ],
    }),
    socialStatus: text('social_status', { enum: ['retired', 'unemployed', 'employed', 'in_school'] }),
    satisfaction: integer('satisfaction'),
    /** Lists of words, as JSON. */
    equipment: text('equipment').notNull(),
    digitalThemes: text('digital_themes').notNull(),
    /** What held requests up, as JSON. */
    obstacles: text('obstacles').notNull(),
    corrected: integer('corrected', { mode: 'boolean' }).notNull(),
    recordedAt: integer('recorded_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (table) => [
    index('activity_reports_by_day').on(table.day, table.recordedAt),
    index('activity_reports_by_person').on(table.beneficiaryKey, table.day, table.recordedAt),
    index('activity_reports_latest').on(table.updatedAt),
  ],
)

/** What was asked in a visit, one line a procedure. */
export const activityRequests = sqliteTable(
  'activity_requests',
  {
    reportId: text('report_id')
      .notNull()
      .references(() => activityReports.reportId, { onDelete: 'cascade' }),
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
    level: text('level', { enum: ['information', 'accompaniment', 'second_level'] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.rank] })],
)

/** Which key stands for whom: erased with the person, so that her reports are nobody's any more. */
export const beneficiaryKeys = sqliteTable('beneficiary_keys', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.personId, { onDelete: 'cascade' }),
  beneficiaryKey: text('beneficiary_key').notNull().unique(),
})
