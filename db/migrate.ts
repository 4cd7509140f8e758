import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import { err, ok, type Result } from '../core/shared/result.ts'
import { storeFailure } from './client.ts'

export type MigrationRefusal =
  | 'store_from_future'
  | 'migration_drift'
  | 'migration_failed'
  | 'disk_full'
  | 'store_readonly'
  | 'store_damaged'

const HISTORY = '__drizzle_migrations'

function appliedHashes(database: Database.Database): readonly string[] {
  const known = database.prepare('select 1 from sqlite_master where type = ? and name = ?').get('table', HISTORY)
  if (known === undefined) return []
  return database.prepare<[], string>(`select hash from ${HISTORY} order by id`).pluck().all()
}

class OrphanRows extends Error {}

/** Runs the pending migrations in one transaction that leaves no row without its parent, or nothing at all. */
function apply(database: Database.Database, pending: readonly MigrationMeta[]): void {
  database.exec(
    `create table if not exists ${HISTORY} (id integer primary key autoincrement, hash text not null, created_at numeric)`,
  )
  const record = database.prepare(`insert into ${HISTORY} (hash, created_at) values (?, ?)`)
  for (const migration of pending) {
    for (const statement of migration.sql) database.exec(statement)
    record.run(migration.hash, migration.folderMillis)
  }
  if (database.prepare('pragma foreign_key_check').get() !== undefined) throw new OrphanRows()
}

/**
 * Brings a store to the newest schema, whole or not at all. Before anything is touched it refuses a store from a newer application and
 * one whose history is not ours; before the first change to a store that holds data it writes a copy, still encrypted with the same
 * key, in `backupFolder`.
 *
 * Foreign keys are off meanwhile, and checked before the commit: rebuilding a table drops it, which would delete its children, and
 * SQLite ignores the pragma inside a transaction, where drizzle's own migrator writes it (docs/decisions/0002-own-migrator.md).
 */
export function migrateDatabase(
  database: Database.Database,
  migrationsFolder: string,
  backupFolder: string,
): Result<{ readonly applied: number }, { readonly code: MigrationRefusal }> {
  const bundled = readMigrationFiles({ migrationsFolder })
  const applied = appliedHashes(database)
  if (applied.length > bundled.length) return err({ code: 'store_from_future' })
  if (applied.some((hash, rank) => hash !== bundled[rank]?.hash)) return err({ code: 'migration_drift' })
  const pending = bundled.slice(applied.length)
  if (pending.length === 0) return ok({ applied: 0 })

  try {
    if (applied.length > 0) {
      const copy = join(backupFolder, `avant-mise-a-jour-${applied.length}-${Date.now()}.db`)
      database.prepare('vacuum into ?').run(copy)
    }
    database.pragma('foreign_keys = OFF')
    database.exec('begin immediate')
    apply(database, pending)
    database.exec('commit')
    return ok({ applied: pending.length })
  } catch (cause) {
    if (database.inTransaction) database.exec('rollback')
    return err({ code: storeFailure(cause) ?? 'migration_failed' })
  } finally {
    database.pragma('foreign_keys = ON')
  }
}
