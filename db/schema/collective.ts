import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { places } from './agenda.ts'
import { people } from './people.ts'
import { mediators } from './settings.ts'

/** Workshops, outreach and coordination. */
export const groupSessions = sqliteTable(
  'group_sessions',
  {
    groupSessionId: text('group_session_id').primaryKey(),
    mediatorId: text('mediator_id')
      .notNull()
      .references(() => mediators.mediatorId, { onDelete: 'restrict' }),
    kind: text('kind', { enum: ['workshop', 'outreach', 'facilitation', 'event', 'partnership'] }).notNull(),
    title: text('title').notNull(),
    day: text('day').notNull(),
    minutes: integer('minutes').notNull(),
    placeId: text('place_id').references(() => places.placeId, { onDelete: 'restrict' }),
    /** As JSON. */
    commune: text('commune'),
    level: text('level', { enum: ['beginner', 'intermediate', 'advanced'] }),
    facilitationType: text('facilitation_type', {
      enum: ['assembly', 'committee', 'working_group', 'exchange', 'coordination_meeting', 'webinar', 'other'],
    }),
    eventType: text('event_type', {
      enum: ['general_public', 'national', 'digital_inclusion', 'local_nec', 'other'],
    }),
    partnershipNature: text('partnership_nature', {
      enum: ['user_journey', 'funding', 'departmental_coordination', 'elected_official', 'other'],
    }),
    initiative: text('initiative', { enum: ['own', 'asked'] }),
    territory: text('territory', { enum: ['commune', 'intercommunal', 'department', 'region', 'national'] }),
    partnerKinds: text('partner_kinds').notNull().default('[]'),
    /** Lists of words, as JSON. */
    digitalThemes: text('digital_themes').notNull(),
    themes: text('themes').notNull(),
    planning: text('planning').notNull(),
    materials: text('materials').notNull(),
    assessment: text('assessment').notNull(),
    recordedAt: integer('recorded_at').notNull(),
  },
  (table) => [
    index('group_sessions_by_day').on(table.day, table.recordedAt),
    index('group_sessions_by_kind').on(table.kind, table.day),
  ],
)

/** Who took part: someone known, whose name leaves with her data while the line stays, or anyone. */
export const groupParticipants = sqliteTable(
  'group_participants',
  {
    groupSessionId: text('group_session_id')
      .notNull()
      .references(() => groupSessions.groupSessionId, { onDelete: 'cascade' }),
    rank: integer('rank').notNull(),
    personId: text('person_id').references(() => people.personId, { onDelete: 'set null' }),
    before: text('before', { enum: ['guided', 'guided_if_needed', 'autonomous'] }),
    after: text('after', { enum: ['guided', 'guided_if_needed', 'autonomous'] }),
  },
  (table) => [
    primaryKey({ columns: [table.groupSessionId, table.rank] }),
    index('group_participants_by_person').on(table.personId),
  ],
)
