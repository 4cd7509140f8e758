import { z } from 'zod'
import { session } from './define.ts'
import { storeFailures } from './session.ts'
import { Day, Instant, Nothing } from './values.ts'

/** Why a backup was made. */
export const BackupReason = z.enum(['daily', 'by_hand', 'before_purge'])
export type BackupReason = z.output<typeof BackupReason>

/** What a backup is doing: copied, read whole again with the key, counted, put in its place. */
export const BackupStep = z.enum(['copying', 'checking', 'sealing', 'second_place'])
export type BackupStep = z.output<typeof BackupStep>

/** A backup that is there. `isSound`: its files are byte for byte those that were written, when it was last looked at. */
export const Backup = z.strictObject({
  /** Where it is: the folder of its files. */
  folder: z.string(),
  at: Instant,
  day: Day,
  reason: BackupReason,
  /** How many people and dossiers it holds: enough to tell one from another. */
  people: z.int().min(0),
  casefiles: z.int().min(0),
  bytes: z.int().min(0),
  isSound: z.boolean(),
})
export type Backup = z.output<typeof Backup>

export const BackupsStatus = z.strictObject({
  /** The latest first. */
  first: z.strictObject({ folder: z.string(), backups: z.array(Backup) }),
  /** Another disk, a key, a shared folder; `null` until one is chosen. */
  second: z
    .strictObject({ folder: z.string(), isThere: z.boolean(), isDue: z.boolean(), backups: z.array(Backup) })
    .nullable(),
  running: BackupStep.nullable(),
  /** Why the last backup failed, until one succeeds. */
  problem: z.string().nullable(),
  drilledAt: Instant.nullable(),
  drillIsDue: z.boolean(),
})
export type BackupsStatus = z.output<typeof BackupsStatus>

/** A secret as it is typed: one's passphrase, or the printed recovery key. */
const Secret = z.strictObject({
  kind: z.enum(['passphrase', 'recovery_key']),
  typed: z.string().min(1, 'required').max(1000, 'too_long'),
})
const Folder = z.string().min(1, 'required').max(1000, 'too_long')

const opening = [
  'wrong_passphrase',
  'wrong_recovery_key',
  'malformed_recovery_key',
  'backup_damaged',
  'backup_unknown',
] as const

export const backupsOperations = {
  /** Answers whether the store is open or not. */
  'backups.status': session(Nothing, BackupsStatus),
  /** The backups in a folder that was typed: their own, or the one that holds them. The latest first. */
  'backups.look': session(z.strictObject({ folder: Folder }), z.array(Backup), ['backup_unknown']),
  /** Makes one now. `backup_running`: one is being made. */
  'backups.make': session(z.strictObject({ reason: BackupReason }), z.strictObject({ at: Instant }), [
    'locked',
    'backup_running',
    'backup_cancelled',
    ...storeFailures,
  ]),
  /** Gives up the one that is being made; what was there stays. */
  'backups.cancel': session(Nothing, Nothing),
  /** Keeps a copy of each backup in another folder from now on, or no more. */
  'backups.setSecondPlace': session(z.strictObject({ folder: Folder.nullable() }), BackupsStatus, [
    'locked',
    'folder_unknown',
    'folder_not_writable',
    'folder_of_store',
  ]),
  /** Opens a backup with a secret, as on another machine, reads it whole, and changes nothing. */
  'backups.drill': session(
    z.strictObject({ folder: Folder, secret: Secret }),
    z.strictObject({ people: z.int().min(0), casefiles: z.int().min(0) }),
    ['locked', ...opening, 'disk_full', 'store_readonly'],
  ),
  /**
   * Puts a backup in the place of the store, once a secret opened it and it was read whole. The store that was there is put aside, never removed.
   * The desk is then locked: the same secret opens it.
   */
  'backups.restore': session(
    z.strictObject({ folder: Folder, secret: Secret }),
    z.strictObject({ people: z.int().min(0), casefiles: z.int().min(0) }),
    [...opening, ...storeFailures],
  ),
}
