import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import { err, ok, type Result } from '../core/shared/result.ts'
import { checkDatabase, knownFailure, type StoreRefusal } from './client.ts'
import { copyDatabase } from './copy.ts'

type Refusal = 'store_from_future' | 'migration_drift' | 'migration_failed' | StoreRefusal

/** Why a store stays at the schema it had. `copy` is the path of the copy made before the attempt, or `null` when none was needed. */
export type MigrationRefusal = { readonly code: Refusal; readonly copy: string | null }

const HISTORY = '__drizzle_migrations'
const COPIES_KEPT = 3
const COPY_NAME = /^avant-mise-a-jour-\d{4}\.db$/u

const copyName = (applied: number): string => `avant-mise-a-jour-${String(applied).padStart(4, '0')}.db`

function tablesOf(database: Database.Database): readonly string[] {
  const tables = database.prepare<[], string>(
    `select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'`,
  )
  return tables.pluck().all()
}

/** The hashes of the migrations a store went through, in the order they were applied. */
const historyOf = (database: Database.Database): readonly string[] =>
  database.prepare<[], string>(`select hash from ${HISTORY} order by rowid`).pluck().all()

/** What the store still has to go through, or why it is not ours to change. */
function pendingFor(
  database: Database.Database,
  bundled: readonly MigrationMeta[],
): Result<{ readonly applied: number; readonly pending: readonly MigrationMeta[] }, Refusal> {
  const tables = tablesOf(database)
  const applied = tables.includes(HISTORY) ? historyOf(database) : []
  if (applied.length === 0 && tables.some((table) => table !== HISTORY)) return err('migration_drift')
  if (bundled.some(({ hash }, rank) => rank < applied.length && applied[rank] !== hash)) return err('migration_drift')
  if (applied.length > bundled.length) return err('store_from_future')
  return ok({ applied: applied.length, pending: bundled.slice(applied.length) })
}

function withoutForeignKeys<Value>(database: Database.Database, work: () => Value): Value {
  const set = (value: 0 | 1): void => {
    database.pragma(`foreign_keys = ${value}`)
    // Ignored without a word inside a transaction.
    if (database.pragma('foreign_keys', { simple: true }) !== value) throw new Error('foreign_keys did not change')
  }
  set(0)
  try {
    return work()
  } finally {
    set(1)
  }
}

function apply(database: Database.Database, pending: readonly MigrationMeta[]): void {
  database.exec(
    `create table if not exists ${HISTORY} (id integer primary key, hash text not null, created_at numeric)`,
  )
  const record = database.prepare(`insert into ${HISTORY} (hash, created_at) values (?, ?)`)
  for (const migration of pending) {
    for (const statement of migration.sql) database.exec(statement)
    record.run(migration.hash, migration.folderMillis)
  }
}

/** Runs the pending migrations in one transaction that leaves no row without its parent, or changes nothing at all. */
function migrateInOneTransaction(database: Database.Database, pending: readonly MigrationMeta[]): Refusal | null {
  let committed = false
  try {
    database.exec('begin immediate')
    apply(database, pending)
    if (database.pragma('foreign_key_check', { simple: true }) !== undefined) return 'migration_failed'
    if (!checkDatabase(database, 'quick').ok) return 'store_damaged'
    database.exec('commit')
    committed = true
    return null
  } catch (cause) {
    return knownFailure(cause) ?? 'migration_failed'
  } finally {
    // SQLite may have rolled back by itself (disk full, damaged page).
    if (!committed && database.inTransaction) database.exec('rollback')
  }
}

function removeOldCopies(folder: string): void {
  const copies = readdirSync(folder)
    .filter((name) => COPY_NAME.test(name))
    .toSorted()
  try {
    for (const name of copies.slice(0, -COPIES_KEPT)) rmSync(join(folder, name), { force: true })
  } catch {
    // The store is migrated: a copy that cannot be removed now goes with the next ones.
  }
}

/**
 * Brings a store to the newest schema, whole or not at all. Before anything is touched it refuses a store from a newer application and
 * one whose history is not ours. Before the first change to a store that holds data it keeps a copy in `copiesFolder`, encrypted with
 * the same key and read back whole: one for each schema, the last three.
 *
 * Foreign keys are off meanwhile, and checked before the commit: rebuilding a table drops it, which would delete its children, and
 * SQLite ignores the pragma inside a transaction, where drizzle's own migrator writes it (docs/decisions/0002-own-migrator.md).
 */
export function migrateDatabase(
  database: Database.Database,
  migrationsFolder: string,
  copiesFolder: string,
): Result<{ readonly applied: number }, MigrationRefusal> {
  const plan = pendingFor(database, readMigrationFiles({ migrationsFolder }))
  if (!plan.ok) return err({ code: plan.error, copy: null })
  const { applied, pending } = plan.value
  if (pending.length === 0) return ok({ applied: 0 })

  const copy = applied === 0 ? null : join(copiesFolder, copyName(applied))
  if (copy !== null) {
    const copied = copyDatabase(database, copy)
    if (!copied.ok) return err({ code: copied.error.code, copy: null })
  }

  const refusal = withoutForeignKeys(database, () => migrateInOneTransaction(database, pending))
  if (refusal !== null) return err({ code: refusal, copy })
  removeOldCopies(copiesFolder)
  return ok({ applied: pending.length })
}
