import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { err, ok, type Result } from '../core/shared/result.ts'

export type StoreLock = { readonly release: () => void }

/**
 * One process per store. The lock is the operating system's, on a tiny file that holds nothing: whatever kills the process frees it,
 * so that no stale file ever keeps a mediator out. Nothing else in the process may open that file: on POSIX, closing it frees the lock.
 */
export function acquireStoreLock(folder: string): Result<StoreLock, { readonly code: 'store_in_use' }> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = new Database(join(folder, 'etabli.lock'), { timeout: 0 })
  try {
    file.pragma('journal_mode = MEMORY')
    file.pragma('locking_mode = EXCLUSIVE')
    file.exec('begin exclusive')
    return ok({ release: () => file.close() })
  } catch (cause) {
    file.close()
    if (cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_BUSY') return err({ code: 'store_in_use' })
    throw cause
  }
}
