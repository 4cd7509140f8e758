import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { closeDatabase, createDatabase, openDatabase, type StoreAccess } from '../../db/client.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Where a store of this test's own would be, with its key; nothing is written yet. */
export type StorePlace = StoreAccess & { readonly folder: string }

export function storePlace(): StorePlace {
  const folder = temporaryFolder()
  return { folder, path: join(folder, 'etabli.db'), key: randomBytes(32) }
}

function closedInTheEnd(database: Database.Database): Database.Database {
  onTestFinished(() => closeDatabase(database))
  return database
}

/** Creates an empty encrypted store, closed when the test ends. */
export function createStore(place: StorePlace): Database.Database {
  const created = createDatabase(place)
  if (!created.ok) throw new Error(`refused: ${created.error.code}`)
  return closedInTheEnd(created.value)
}

/** Opens a store that is there, closed when the test ends. */
export function openStore(place: StoreAccess): Database.Database {
  const opened = openDatabase(place)
  if (!opened.ok) throw new Error(`refused: ${opened.error.code}`)
  return closedInTheEnd(opened.value)
}
