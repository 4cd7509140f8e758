import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { err, ok, type Result } from '../../core/shared/result.ts'
import { checkDatabase, closeDatabase, openDatabase } from '../client.ts'
import {
  type HeldKeys,
  openWithPassphrase,
  openWithRecoveryKey,
  type RandomBytes,
  readHeader,
  wipe,
} from '../keyring/index.ts'
import { countRows } from './make.ts'
import { isIntact, type Manifest, readManifest } from './manifest.ts'

export type BackupSecret = { readonly kind: 'passphrase' | 'recovery_key'; readonly typed: string }

export type BackupRefusal =
  'wrong_passphrase' | 'wrong_recovery_key' | 'malformed_recovery_key' | 'backup_damaged' | 'backup_unknown'

/** The names of the files of a store, as they are in a backup. */
const DATABASE = 'etabli.db'
const HEADER = 'etabli.keys'

async function keysOf(
  folder: string,
  secret: BackupSecret,
  randomBytes: RandomBytes,
): Promise<Result<HeldKeys, { code: BackupRefusal }>> {
  const header = readHeader(join(folder, HEADER))
  if (!header.ok) return err({ code: 'backup_damaged' })
  if (secret.kind === 'recovery_key') {
    const opened = openWithRecoveryKey(header.value, secret.typed)
    if (opened.ok) return ok(opened.value.keys)
    const { code } = opened.error
    return err({ code: code === 'wrong_recovery_key' || code === 'malformed_recovery_key' ? code : 'backup_damaged' })
  }
  const opened = await openWithPassphrase(header.value, secret.typed, randomBytes)
  if (!opened.ok) return err({ code: opened.error.code === 'wrong_passphrase' ? 'wrong_passphrase' : 'backup_damaged' })
  opened.value.own.secret.fill(0)
  return ok(opened.value.keys)
}

/**
 * Proves that a copy of a backup comes back: its files are those that were written, the secret opens them, every page of the store reads with its
 * key, and every table has the rows that were counted. `once` works on the store that was proven, before it is closed.
 */
export async function proveBackup(
  folder: string,
  secret: BackupSecret,
  randomBytes: RandomBytes,
  once: (store: Database.Database) => void = () => {},
): Promise<Result<Manifest, { code: BackupRefusal }>> {
  const manifest = readManifest(folder)
  if (manifest === null) return err({ code: 'backup_unknown' })
  if (!isIntact(folder, manifest)) return err({ code: 'backup_damaged' })
  const keys = await keysOf(folder, secret, randomBytes)
  if (!keys.ok) return keys
  try {
    const store = openDatabase({ path: join(folder, DATABASE), key: keys.value.database })
    if (!store.ok) return err({ code: 'backup_damaged' })
    try {
      const isWhole =
        checkDatabase(store.value, 'integrity').ok &&
        JSON.stringify(countRows(store.value)) === JSON.stringify(manifest.counts)
      if (!isWhole) return err({ code: 'backup_damaged' })
      once(store.value)
      return ok(manifest)
    } finally {
      closeDatabase(store.value)
    }
  } finally {
    wipe(keys.value)
  }
}
