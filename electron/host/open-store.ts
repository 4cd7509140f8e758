import type Database from 'better-sqlite3'
import type { WriteRepositories } from '../../core/context.ts'
import type { StoreFailure } from '../../core/contract/session.ts'
import type { OpenStore } from '../../core/dispatch.ts'
import type { Archive } from '../../core/retention/archive.ts'
import type { Catalogue } from '../../core/procedures/catalogue.ts'
import { err, ok, type Result } from '../../core/shared/result.ts'
import { archiveAt } from '../../db/archive/archive-file.ts'
import { closeDatabase, createDatabase, emptyLog, openDatabase } from '../../db/client.ts'
import type { HeldKeys } from '../../db/keyring/index.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { ormOver } from '../../db/orm.ts'
import { copyUnderKey } from '../../db/rekey.ts'
import { repositoriesOver } from '../../db/repositories/index.ts'
import { unitOfWorkOn } from '../../db/unit-of-work.ts'
import type { StoreFiles } from './store-files.ts'

/** A store that is open: what the door works on, and how to close it. */
export type LiveStore = Omit<OpenStore, 'ownSeal' | 'mediator' | 'journal'> & {
  readonly repositories: WriteRepositories
  /** Once something was deleted that must leave nothing in the file (standards SEC-06). */
  readonly emptyLog: () => void
  /** Writes at `path` a copy that `next` opens and `former`, the key of this store, does not. */
  readonly copyUnderKey: (path: string, former: Buffer, next: Buffer) => Result<null, { code: StoreFailure }>
  readonly close: () => void
}

export type StorePlace = {
  readonly files: StoreFiles
  readonly migrationsFolder: string
  /** True for the throw-away store of fictitious people. */
  readonly practice: boolean
}

function live(database: Database.Database, archive: Archive, catalogue: Catalogue, practice: boolean): LiveStore {
  const repositories = repositoriesOver(ormOver(database))
  return {
    repositories,
    unitOfWork: unitOfWorkOn(database, repositories),
    catalogue,
    practice,
    archive,
    emptyLog: () => emptyLog(database),
    copyUnderKey: (path, former, next) => copyUnderKey(database, path, former, next),
    close: () => closeDatabase(database),
  }
}

/** Creates an empty, encrypted store at the newest schema and opens it. */
export function createStore(
  place: StorePlace,
  keys: HeldKeys,
  catalogue: Catalogue,
): Result<LiveStore, { code: StoreFailure }> {
  const created = createDatabase({ path: place.files.database, key: keys.database })
  if (!created.ok) return created
  return migratedAndLive(created.value, keys, place, catalogue)
}

/** Opens a store with its key, brings it to the newest schema and to the catalogue that it now works with. */
export function openStore(
  place: StorePlace,
  keys: HeldKeys,
  catalogue: Catalogue,
  bringUpToDate: (store: LiveStore) => void,
): Result<LiveStore, { code: StoreFailure }> {
  const opened = openDatabase({ path: place.files.database, key: keys.database })
  if (!opened.ok) return opened
  const store = migratedAndLive(opened.value, keys, place, catalogue)
  if (!store.ok) return store
  try {
    bringUpToDate(store.value)
  } catch (cause) {
    store.value.close()
    throw cause
  }
  return store
}

function migratedAndLive(
  database: Database.Database,
  keys: HeldKeys,
  place: StorePlace,
  catalogue: Catalogue,
): Result<LiveStore, { code: StoreFailure }> {
  const migrated = migrateDatabase(database, place.migrationsFolder, place.files.folder)
  if (!migrated.ok) {
    closeDatabase(database)
    // Where the copy lies is for a restore, not for the screens: a path may name a person's session.
    return err({ code: migrated.error.code })
  }
  const archive = archiveAt({ path: place.files.archive, key: keys.archive })
  return ok(live(database, archive, catalogue, place.practice))
}
