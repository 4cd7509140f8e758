import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Input, OperationName, Output } from '../../core/contract/index.ts'
import { createDispatch, type Dispatch } from '../../core/dispatch.ts'
import type { SessionHandlers } from '../../core/handlers.ts'
import { handlers } from '../../core/operations.ts'
import { presentMediator } from '../../core/mediators/present.ts'
import type { Catalogue } from '../../core/procedures/catalogue.ts'
import { localTime } from '../../core/shared/zone.ts'
import { archiveAt } from '../../db/archive/archive-file.ts'
import { openDatabase, storeFailure } from '../../db/client.ts'
import { openWithPassphrase, readHeader } from '../../db/keyring/index.ts'
import { ormOver } from '../../db/orm.ts'
import { repositoriesOver } from '../../db/repositories/index.ts'
import { unitOfWorkOn } from '../../db/unit-of-work.ts'
import { composeHost } from '../../electron/host/composition.ts'
import { loadCatalogue } from '../../electron/host/knowledge.ts'
import { loadMandateWriter } from '../../electron/host/mandate-letters.ts'
import { calendarFiles } from '../../electron/host/calendar-files/index.ts'
import { recurrences } from '../../electron/host/recurrences.ts'
import { realStore } from '../../electron/host/store-files.ts'
import { systemClock, systemIds } from '../../electron/host/system.ts'
import { type Filled, fillStore } from './data.ts'

export const root = join(import.meta.dirname, '../..')
export const resourcesFolder = join(root, 'resources')
export const migrationsFolder = join(root, 'db/migrations')
export const passphrase = 'lampe rivage tortue cerise manteau fougere brouette'
export const TIME_ZONE = 'Europe/Paris'

/** A filled store and what opens it. */
export type BenchStore = Filled & {
  readonly dataFolder: string
  readonly path: string
  readonly key: Buffer
  readonly people: number
}

/** One folder for all that a run writes, and what removes it. */
export function workFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-bench-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

const opened = (path: string, key: Buffer): Database.Database => {
  const database = openDatabase({ path, key })
  if (!database.ok) throw new Error(`the bench store does not open: ${database.error.code}`)
  return database.value
}

/** Sets up a store as a mediator would, then fills it. */
export async function makeStore(
  dataFolder: string,
  people: number,
  catalogue: Catalogue,
  say: (words: string) => void,
): Promise<BenchStore> {
  const host = composeHost({ dataFolder, resourcesFolder, migrationsFolder }, { announce: () => {}, report: say })
  const made = await host.dispatch('session.setUp', {
    structureName: 'Banc d’essai',
    mediatorName: 'Camille Exemple',
    passphrase,
  })
  if (!made.ok) throw new Error(`the bench store was not made: ${made.error.code}`)
  host.session.close()
  const files = realStore(dataFolder)
  const header = readHeader(files.header)
  if (!header.ok) throw new Error(header.error.code)
  const unwrapped = await openWithPassphrase(header.value, passphrase, randomBytes)
  if (!unwrapped.ok) throw new Error(unwrapped.error.code)
  const key = Buffer.from(unwrapped.value.keys.database)

  const database = opened(files.database, key)
  database
    .prepare('update settings set auto_lock_minutes = 15, recovery_key_confirmed = 1, time_zone = ?')
    .run(TIME_ZONE)
  const mediatorId = database.prepare<[], string>('select mediator_id from settings').pluck().get() ?? ''
  const now = Date.now()
  const filled = fillStore(database, {
    people,
    catalogue,
    now,
    today: localTime(now, TIME_ZONE).day,
    timeZone: TIME_ZONE,
    mediatorId,
    say,
  })
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
  return { ...filled, dataFolder, path: files.database, key, people }
}

/** The same store, page for page, without its encryption. */
export function plainCopy(store: BenchStore, folder: string): string {
  const path = join(folder, 'plain.db')
  copyFileSync(store.path, path)
  const database = opened(path, store.key)
  // It cannot be done in WAL; and a copy that breaks is only made again.
  for (const setting of ['journal_mode = DELETE', 'journal_mode = OFF', 'synchronous = OFF']) database.pragma(setting)
  database.pragma(`rekey = ''`)
  database.close()
  return path
}

/** Opens a plain store with every setting of the encrypted one. */
export function openPlain(path: string, like: Database.Database): Database.Database {
  const database = new Database(path, { fileMustExist: true })
  const settings = [
    'journal_mode',
    'synchronous',
    'foreign_keys',
    'secure_delete',
    'temp_store',
    'mmap_size',
    'trusted_schema',
    'cache_size',
  ]
  for (const name of settings) database.pragma(`${name} = ${String(like.pragma(name, { simple: true }))}`)
  return database
}

export const openEncrypted = (store: BenchStore): Database.Database => opened(store.path, store.key)

export type BenchDoor = {
  readonly dispatch: Dispatch
  /** What the operation gave; throws on a refusal: the bench has no use for one. */
  readonly ask: <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<Output<Name>>
}

/** The dispatcher over an open database, as the host wires it. */
export function doorOn(database: Database.Database, catalogue: Catalogue): BenchDoor {
  const repositories = repositoriesOver(ormOver(database))
  const store = {
    unitOfWork: unitOfWorkOn(database, repositories),
    catalogue,
    practice: false,
    ownSeal: null,
    mediator: presentMediator(repositories),
    journal: { latest: () => [] },
    archive: archiveAt({ path: join(root, 'never-archived.db'), key: randomBytes(32) }),
  }
  const clock = systemClock(() => TIME_ZONE)
  const dispatch = createDispatch({
    queries: handlers,
    commands: handlers,
    // The store is open already: no bench speaks to its session.
    sessions: {} as SessionHandlers,
    openStore: () => store,
    isInnocent: () => false,
    clock,
    ids: systemIds(() => clock.now()),
    mandateWriter: loadMandateWriter(resourcesFolder),
    recurrences,
    calendarFiles,
    announce: () => {},
    classify: storeFailure,
    recordAccess: () => {},
    report: (cause) => {
      throw cause
    },
  })
  const ask = async <Name extends OperationName>(name: Name, input: Input<Name>) => {
    const answer = await dispatch(name, input)
    if (!answer.ok) throw new Error(`${name} answered ${answer.error.code}`)
    return answer.value as Output<Name>
  }
  return { dispatch, ask }
}

export const catalogueOfTheProduct = (): Catalogue => loadCatalogue(resourcesFolder)
