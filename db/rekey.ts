import type Database from 'better-sqlite3'
import { err, ok, type Result } from '../core/shared/result.ts'
import { checkDatabase, openDatabase, type Refused, refusalOf } from './client.ts'
import { copyDatabase } from './copy.ts'

/**
 * Writes at `path` a copy of an open store that `key`, 32 bytes, opens and the key of the store does not. Read whole with the new key before
 * it counts. A copy in which anything went wrong is for the caller to remove.
 */
export function copyUnderKey(
  database: Database.Database,
  path: string,
  former: Buffer,
  key: Buffer,
): Result<null, Refused> {
  const copied = copyDatabase(database, path)
  if (!copied.ok) return copied
  const opened = openDatabase({ path, key: former })
  if (!opened.ok) return opened
  try {
    // Every page is written again: in a log, the former ones would stay beside the copy until it is emptied. A new key keeps the salt, which
    // is the copy's own and makes no part of a key that is used as it is.
    opened.value.pragma('journal_mode = DELETE')
    const raw = Buffer.concat([Buffer.from('raw:'), key])
    const code = opened.value.rekey(raw)
    raw.fill(0)
    if (code !== 0) throw new Error(`the new key was not taken: ${code}`)
  } catch (cause) {
    return err({ code: refusalOf(cause) })
  } finally {
    opened.value.close()
  }
  return readsWith(path, key)
}

function readsWith(path: string, key: Buffer): Result<null, Refused> {
  const opened = openDatabase({ path, key })
  if (!opened.ok) return opened
  try {
    const sound = checkDatabase(opened.value, 'integrity')
    return sound.ok ? ok(null) : sound
  } finally {
    opened.value.close()
  }
}
