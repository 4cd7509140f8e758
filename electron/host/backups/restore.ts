import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type Database from 'better-sqlite3'
import { err, ok, type Result } from '../../../core/shared/result.ts'
import { copyBackup } from '../../../db/backup/make.ts'
import { manifestPath, readManifest } from '../../../db/backup/manifest.ts'
import { type BackupRefusal, type BackupSecret, proveBackup } from '../../../db/backup/open.ts'
import type { StoreRefusal } from '../../../db/client.ts'
import type { RandomBytes } from '../../../db/keyring/index.ts'
import { publishStore, type StoreFiles, storeExists } from '../store-files.ts'

export type Restored = { readonly people: number; readonly casefiles: number }
type Refusal = { readonly code: BackupRefusal | StoreRefusal }

const restoredOf = (counts: Readonly<Record<string, number>>): Restored => ({
  people: counts['people'] ?? 0,
  casefiles: counts['casefiles'] ?? 0,
})

/** Copies a backup to a folder of its own and proves it there: nothing is ever written where the backup is. */
async function proveCopy(
  from: string,
  to: string,
  secret: BackupSecret,
  randomBytes: RandomBytes,
  once?: (store: Database.Database) => void,
): Promise<Result<Restored, Refusal>> {
  const manifest = readManifest(from)
  if (manifest === null) return err({ code: 'backup_unknown' })
  const copied = copyBackup(from, to, manifest)
  if (!copied.ok) return copied.error.code === 'store_damaged' ? err({ code: 'backup_damaged' }) : copied
  const proven = await proveBackup(to, secret, randomBytes, once)
  return proven.ok ? ok(restoredOf(proven.value.counts)) : proven
}

/** Opens a backup as another machine would, and leaves nothing behind. */
export async function rehearse(
  dataFolder: string,
  from: string,
  secret: BackupSecret,
  randomBytes: RandomBytes,
): Promise<Result<Restored, Refusal>> {
  const place = join(dataFolder, 'exercice')
  rmSync(place, { recursive: true, force: true })
  try {
    return await proveCopy(from, place, secret, randomBytes)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** The journal of another machine, or none: the lines that this store knew are not there, and that is no tampering. */
const beginJournalAnew = (store: Database.Database): void => {
  store.exec(`update journal_state set head_sequence = 0, head_seal = '${'0'.repeat(64)}'`)
}

/**
 * Puts a backup, proven, in the place of a closed store. The one that was there goes beside, whole, under the name of the moment; its journal of
 * accesses goes on.
 */
export async function restoreBackup(
  files: StoreFiles,
  from: string,
  secret: BackupSecret,
  { now, randomBytes }: { readonly now: number; readonly randomBytes: RandomBytes },
): Promise<Result<Restored, Refusal>> {
  const place = `${files.folder}.new`
  rmSync(place, { recursive: true, force: true })
  const keepsJournal = existsSync(files.journal)
  const proven = await proveCopy(from, place, secret, randomBytes, keepsJournal ? undefined : beginJournalAnew)
  if (!proven.ok) {
    rmSync(place, { recursive: true, force: true })
    return proven
  }
  if (keepsJournal) copyFileSync(files.journal, join(place, basename(files.journal)))
  if (storeExists(files)) {
    const aside = `${files.folder}-mis-de-cote`
    mkdirSync(aside, { recursive: true, mode: 0o700 })
    renameSync(files.folder, join(aside, `store-${String(now)}`))
  }
  settleRestore(files)
  return proven
}

/** Finishes a restore that was cut short: the backup was whole in its place already, and nothing was at the store's. */
export function settleRestore(files: StoreFiles): void {
  if (!storeExists(files) && existsSync(manifestPath(`${files.folder}.new`))) publishStore(files)
  rmSync(manifestPath(files.folder), { force: true })
}
