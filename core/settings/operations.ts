import type { HandlersOf } from '../handlers.ts'
import { err, ok } from '../shared/result.ts'
import { isTimeZone } from '../shared/zone.ts'
import type { StoredSettings } from './repository.ts'
import type { Settings } from '../contract/settings.ts'

const shown = ({ mediatorId: _who, recoveryKeyConfirmed: _key, ...settings }: StoredSettings): Settings => settings

/** `changes` over `current`, leaving what was not given. */
function merge(
  current: StoredSettings,
  changes: { readonly [Key in keyof Settings]?: Settings[Key] | undefined },
): StoredSettings {
  return {
    ...current,
    structureName: changes.structureName ?? current.structureName,
    mediatorName: changes.mediatorName ?? current.mediatorName,
    autoLockMinutes: changes.autoLockMinutes ?? current.autoLockMinutes,
    colourScheme: changes.colourScheme ?? current.colourScheme,
    timeZone: changes.timeZone ?? current.timeZone,
    holidayZone: changes.holidayZone ?? current.holidayZone,
    network: changes.network ?? current.network,
    reminderNotice: changes.reminderNotice ?? current.reminderNotice,
    visitMinutes: changes.visitMinutes ?? current.visitMinutes,
    structureAddress: changes.structureAddress ?? current.structureAddress,
    structurePhone: changes.structurePhone ?? current.structurePhone,
    dataProtectionContact: changes.dataProtectionContact ?? current.dataProtectionContact,
    coopBridge: changes.coopBridge ?? current.coopBridge,
    screenCapture: changes.screenCapture ?? current.screenCapture,
  }
}

export const settingsHandlers = {
  'settings.read': (_input, { repositories }) => ok(shown(repositories.settings.read())),

  'settings.change': (changes, { repositories }) => {
    if (changes.timeZone !== undefined && !isTimeZone(changes.timeZone)) return err({ code: 'time_zone_unknown' })
    const next = merge(repositories.settings.read(), changes)
    repositories.settings.save(next)
    return ok(shown(next))
  },
} satisfies HandlersOf<'settings'>
