import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Who works at this desk. */
export const mediators = sqliteTable('mediators', {
  mediatorId: text('mediator_id').primaryKey(),
  name: text('name').notNull(),
  role: text('role', { enum: ['mediator', 'head', 'trainer'] })
    .notNull()
    .default('head'),
  /** True while she opens with words that were chosen for her. */
  isInvited: integer('is_invited', { mode: 'boolean' }).notNull().default(false),
  createdAt: integer('created_at').notNull(),
  leftAt: integer('left_at'),
})

/** One row: the structure and how this post is set. */
export const settings = sqliteTable(
  'settings',
  {
    settingsId: integer('settings_id').primaryKey(),
    structureName: text('structure_name').notNull(),
    mediatorId: text('mediator_id')
      .notNull()
      .references(() => mediators.mediatorId, { onDelete: 'restrict' }),
    autoLockMinutes: integer('auto_lock_minutes').notNull(),
    colourScheme: text('colour_scheme', { enum: ['light', 'dark', 'auto'] }).notNull(),
    timeZone: text('time_zone').notNull(),
    holidayZone: text('holiday_zone').notNull().default('metropole'),
    network: text('network', { enum: ['present', 'absent'] })
      .notNull()
      .default('present'),
    reminderNotice: text('reminder_notice', { enum: ['hidden', 'shown'] })
      .notNull()
      .default('hidden'),
    visitMinutes: integer('visit_minutes').notNull().default(20),
    structureAddress: text('structure_address').notNull().default(''),
    structurePhone: text('structure_phone').notNull().default(''),
    dataProtectionContact: text('data_protection_contact').notNull().default(''),
    coopBridge: text('coop_bridge', { enum: ['off', 'on'] })
      .notNull()
      .default('off'),
    screenCapture: text('screen_capture', { enum: ['allowed', 'blocked'] })
      .notNull()
      .default('allowed'),
    recoveryKeyConfirmed: integer('recovery_key_confirmed', { mode: 'boolean' }).notNull(),
  },
  (table) => [check('settings_is_one_row', sql`${table.settingsId} = 1`)],
)
