import { z } from 'zod'
import { command, query } from './define.ts'
import { AutoLockMinutes } from './session.ts'
import { Line, Nothing } from './values.ts'

export const ColourScheme = z.enum(['light', 'dark', 'auto'])
export type ColourScheme = z.output<typeof ColourScheme>

export const Settings = z.strictObject({
  structureName: Line,
  mediatorName: Line,
  autoLockMinutes: AutoLockMinutes,
  colourScheme: ColourScheme,
  /** IANA zone of the desk: where its days begin and its appointments are told. */
  timeZone: z.string(),
})
export type Settings = z.output<typeof Settings>

export const settingsOperations = {
  'settings.read': query(Nothing, Settings, ['settings']),
  'settings.change': command(Settings.partial(), Settings, ['settings'], ['time_zone_unknown']),
}
