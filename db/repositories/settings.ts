import { eq } from 'drizzle-orm'
import { HolidayZone } from '../../core/contract/settings.ts'
import type { SettingsRepository, StoredSettings } from '../../core/settings/repository.ts'
import type { Orm } from '../orm.ts'
import { mediators, settings } from '../schema/settings.ts'

const THE_ROW = 1

const toRow = (stored: StoredSettings): typeof settings.$inferInsert => ({
  settingsId: THE_ROW,
  structureName: stored.structureName,
  mediatorId: stored.mediatorId,
  autoLockMinutes: stored.autoLockMinutes,
  colourScheme: stored.colourScheme,
  timeZone: stored.timeZone,
  holidayZone: stored.holidayZone,
  network: stored.network,
  reminderNotice: stored.reminderNotice,
  visitMinutes: stored.visitMinutes,
  structureAddress: stored.structureAddress,
  structurePhone: stored.structurePhone,
  dataProtectionContact: stored.dataProtectionContact,
  coopBridge: stored.coopBridge,
  screenCapture: stored.screenCapture,
  recoveryKeyConfirmed: stored.recoveryKeyConfirmed,
})

const fromRow = (row: {
  settings: typeof settings.$inferSelect
  mediators: typeof mediators.$inferSelect
}): StoredSettings => ({
  structureName: row.settings.structureName,
  mediatorId: row.settings.mediatorId,
  mediatorName: row.mediators.name,
  autoLockMinutes: row.settings.autoLockMinutes,
  colourScheme: row.settings.colourScheme,
  timeZone: row.settings.timeZone,
  holidayZone: HolidayZone.parse(row.settings.holidayZone),
  network: row.settings.network,
  reminderNotice: row.settings.reminderNotice,
  visitMinutes: row.settings.visitMinutes,
  structureAddress: row.settings.structureAddress,
  structurePhone: row.settings.structurePhone,
  dataProtectionContact: row.settings.dataProtectionContact,
  coopBridge: row.settings.coopBridge,
  screenCapture: row.settings.screenCapture,
  recoveryKeyConfirmed: row.settings.recoveryKeyConfirmed,
})

export function settingsRepository(orm: Orm): SettingsRepository {
  const read = orm.select().from(settings).innerJoin(mediators, eq(mediators.mediatorId, settings.mediatorId)).prepare()

  return {
    read: () => {
      const row = read.get()
      if (row === undefined) throw new Error('a store always has its settings')
      return fromRow(row)
    },
    create: (stored, createdAt) => {
      orm.insert(mediators).values({ mediatorId: stored.mediatorId, name: stored.mediatorName, createdAt }).run()
      orm.insert(settings).values(toRow(stored)).run()
    },
    save: (stored) => {
      orm.update(mediators).set({ name: stored.mediatorName }).where(eq(mediators.mediatorId, stored.mediatorId)).run()
      orm.update(settings).set(toRow(stored)).where(eq(settings.settingsId, THE_ROW)).run()
    },
    workAs: (mediatorId) => {
      orm.update(settings).set({ mediatorId }).where(eq(settings.settingsId, THE_ROW)).run()
    },
  }
}
