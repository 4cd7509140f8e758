import { z } from 'zod'
import { command, query } from './define.ts'
import { AutoLockMinutes } from './session.ts'
import { Line, Nothing, OptionalLine, PhoneText } from './values.ts'

export const ColourScheme = z.enum(['light', 'dark', 'auto'])
export type ColourScheme = z.output<typeof ColourScheme>

/** Whose public holidays count at this desk. The last four know the common holidays only: their local calendar is not complete. */
export const HolidayZone = z.enum([
  'metropole',
  'alsace_moselle',
  'guadeloupe',
  'guyane',
  'la_reunion',
  'martinique',
  'mayotte',
  'saint_barthelemy',
  'saint_martin',
  'nouvelle_caledonie',
  'polynesie_francaise',
  'wallis_et_futuna',
  'saint_pierre_et_miquelon',
])
export type HolidayZone = z.output<typeof HolidayZone>

/** Whether this desk can reach the internet, as the mediator says it: dossiers put first what can be done. */
export const NetworkState = z.enum(['present', 'absent'])
export type NetworkState = z.output<typeof NetworkState>

/** What the system's own notification of a reminder says to whoever passes by: how many, or also of what kind. Never a name. */
export const ReminderNotice = z.enum(['hidden', 'shown'])
export type ReminderNotice = z.output<typeof ReminderNotice>

/** Whether activities offer to be opened in the Coop, by a way that the Coop does not promise to keep. */
export const CoopBridge = z.enum(['off', 'on'])
export type CoopBridge = z.output<typeof CoopBridge>

/** Whether other programs may take pictures of the window (capture, sharing, remote help). What a shell cannot do, it says. */
export const ScreenCapture = z.enum(['allowed', 'blocked'])
export type ScreenCapture = z.output<typeof ScreenCapture>

export const Settings = z.strictObject({
  structureName: Line,
  mediatorName: Line,
  autoLockMinutes: AutoLockMinutes,
  colourScheme: ColourScheme,
  /** IANA zone of the desk: where its days begin and its appointments are told. */
  timeZone: z.string(),
  holidayZone: HolidayZone,
  network: NetworkState,
  reminderNotice: ReminderNotice,
  /** How long a visit is meant to last, in minutes: the visit's timer counts down from it. */
  visitMinutes: z.int().min(5).max(120),
  /** What mandates, notices and letters say of the structure; empty reads « non renseigné ». */
  structureAddress: OptionalLine,
  structurePhone: PhoneText,
  /** Whom to write to about personal data. */
  dataProtectionContact: OptionalLine,
  coopBridge: CoopBridge,
  screenCapture: ScreenCapture,
})
export type Settings = z.output<typeof Settings>

export const settingsOperations = {
  'settings.read': query(Nothing, Settings, ['settings']),
  'settings.change': command(Settings.partial(), Settings, ['settings'], ['time_zone_unknown']),
}
