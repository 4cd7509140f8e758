import type Database from 'better-sqlite3'
import type { ReadRepositories, WriteRepositories } from '../core/context.ts'
import type { Sync, UnitOfWork } from '../core/shared/ports.ts'

/** One transaction per command on the store's only connection; a refusal or a throw leaves no trace. */
export function unitOfWorkOn(
  database: Database.Database,
  repositories: WriteRepositories,
): UnitOfWork<ReadRepositories, WriteRepositories> {
  const begin = database.prepare('begin immediate')
  const commit = database.prepare('commit')
  const rollback = database.prepare('rollback')

  return {
    read: (work) => work(repositories),
    write: <Value extends { readonly ok: boolean }>(work: (repositories: WriteRepositories) => Sync<Value>): Value => {
      begin.run()
      try {
        const value: Value = work(repositories)
        if (value.ok) commit.run()
        else rollback.run()
        return value
      } catch (cause) {
        // SQLite may have rolled back by itself (disk full, damaged page).
        if (database.inTransaction) rollback.run()
        throw cause
      }
    },
  }
}
