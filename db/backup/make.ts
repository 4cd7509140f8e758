import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type Database from 'better-sqlite3'
import type { BackupReason, BackupStep } from '../../core/contract/backups.ts'
import { err, ok, type Result } from '../../core/shared/result.ts'
import { checkDatabase, closeDatabase, openDatabase, type Refused, refusalOf } from '../client.ts'
import { copyDatabase } from '../copy.ts'
import { flushFile, flushFolder, writeDurably } from '../durable.ts'
import { describeFile, type Manifest, manifestPath } from './manifest.ts'

/** What is copied, with what key, and where to. The keys are those of the open store; the job keeps none. */
export type BackupJob = {
  readonly storeId: string
  readonly database: { readonly path: string; readonly key: Uint8Array }
  readonly archive: { readonly path: string; readonly key: Uint8Array }
  readonly header: string
  /** The folder of the backup, which must not be there yet. */
  readonly target: string
  readonly reason: BackupReason
  readonly createdAt: number
}

/** Rows of each table of a store, search index aside. */
export function countRows(database: Database.Database): Readonly<Record<string, number>> {
  const tables = database
    .prepare<[], string>(
      `select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'
         and name not like 'people\\_search%' escape '\\' order by name`,
    )
    .pluck()
    .all()
  return Object.fromEntries(
    tables.map((table) => [table, database.prepare<[], number>(`select count(*) from "${table}"`).pluck().get() ?? 0]),
  )
}

const unfinished = (target: string): string => `${target}.part`

/** Removes what a backup that was given up left. */
export const discardUnfinished = (target: string): void => rmSync(unfinished(target), { recursive: true, force: true })

/** A copy by `VACUUM INTO`, opened again from the disk with the key, read whole, its rows counted. */
function copyAndCount(
  { path, key }: BackupJob['database'],
  to: string,
): Result<Readonly<Record<string, number>>, Refused> {
  const access = { path, key: Buffer.from(key) }
  const opened = openDatabase(access)
  if (!opened.ok) return opened
  try {
    const copied = copyDatabase(opened.value, to)
    if (!copied.ok) return copied
  } finally {
    opened.value.close()
  }
  const copy = openDatabase({ ...access, path: to })
  if (!copy.ok) return copy
  try {
    const sound = checkDatabase(copy.value, 'integrity')
    return sound.ok ? ok(countRows(copy.value)) : sound
  } finally {
    closeDatabase(copy.value)
    access.key.fill(0)
  }
}

/**
 * Makes a backup of an open store: at `target` there is a sound one, flushed to the disk, or nothing. It is read whole with its key before it
 * takes its name. Told of each step, which may throw to give up. Blocks until it is done.
 */
export function makeBackup(job: BackupJob, tell: (step: BackupStep) => void): Result<Manifest, Refused> {
  const place = unfinished(job.target)
  try {
    rmSync(place, { recursive: true, force: true })
    mkdirSync(place, { recursive: true, mode: 0o700 })
    tell('copying')
    const counts = copyAndCount(job.database, join(place, basename(job.database.path)))
    if (!counts.ok) return counts
    tell('checking')
    const names = [basename(job.database.path), basename(job.header)]
    copyFileSync(job.header, join(place, basename(job.header)))
    flushFile(join(place, basename(job.header)))
    if (existsSync(job.archive.path)) {
      const archived = copyAndCount(job.archive, join(place, basename(job.archive.path)))
      if (!archived.ok) return archived
      names.push(basename(job.archive.path))
    }
    tell('sealing')
    const { storeId, createdAt, reason } = job
    const files = names.map((name) => describeFile(place, name))
    const manifest: Manifest = { format: 1, storeId, createdAt, reason, counts: { ...counts.value }, files }
    writeDurably(manifestPath(place), JSON.stringify(manifest))
    flushFolder(place)
    renameSync(place, job.target)
    flushFolder(dirname(job.target))
    return ok(manifest)
  } catch (cause) {
    return err({ code: refusalOf(cause) })
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** Copies a whole backup to another place, and reads it back: there it is whole, or not there. */
export function copyBackup(from: string, target: string, { files }: Manifest): Result<null, Refused> {
  const place = unfinished(target)
  try {
    rmSync(place, { recursive: true, force: true })
    mkdirSync(place, { recursive: true, mode: 0o700 })
    for (const { name, sha256 } of files) {
      copyFileSync(join(from, name), join(place, name))
      flushFile(join(place, name))
      if (describeFile(place, name).sha256 !== sha256) return err({ code: 'store_damaged' })
    }
    copyFileSync(manifestPath(from), manifestPath(place))
    flushFile(manifestPath(place))
    flushFolder(place)
    renameSync(place, target)
    flushFolder(dirname(target))
    return ok(null)
  } catch (cause) {
    return err({ code: refusalOf(cause) })
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
