import { closeSync, openSync, rmSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { err, type Result } from '../core/shared/result.ts'
import { checkDatabase, OWNER_ONLY, type Refused, refusalOf } from './client.ts'
import { renameDurably } from './durable.ts'

/**
 * Writes a copy of an open store, encrypted with the same key, and reads it whole before it takes its name: at `path` there is a sound
 * copy, flushed to the disk, or what was there before. `backup()` fails on an encrypted store and `serialize()` gives it away in clear.
 */
export function copyDatabase(database: Database.Database, path: string): Result<null, Refused> {
  const unfinished = `${path}.part`
  try {
    rmSync(unfinished, { force: true })
    // SQLite would create it readable by everybody; it accepts an empty file.
    closeSync(openSync(unfinished, 'wx', OWNER_ONLY))
    database.prepare('vacuum into ?').run(unfinished)
    const sound = checkCopy(database, unfinished)
    if (sound.ok) renameDurably(unfinished, path)
    return sound
  } catch (cause) {
    return err({ code: refusalOf(cause) })
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** Attached without a key of its own, the copy opens only when it is encrypted with the key of the store. */
function checkCopy(database: Database.Database, path: string): Result<null, Refused> {
  database.prepare('attach ? as copy').run(path)
  try {
    return checkDatabase(database, 'integrity', 'copy')
  } finally {
    database.exec('detach copy')
  }
}
