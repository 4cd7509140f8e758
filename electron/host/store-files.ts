import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where a store's files are. What makes a store lives in one folder, so that a set-up or an exchange appears whole or not at all. */
export type StoreFiles = {
  readonly folder: string
  readonly database: string
  readonly header: string
  /** The journal of accesses, under a key of its own. */
  readonly journal: string
  /** Mandates kept apart, under a key of their own. */
  readonly archive: string
}

const filesIn = (folder: string): StoreFiles => ({
  folder,
  database: join(folder, 'etabli.db'),
  header: join(folder, 'etabli.keys'),
  journal: join(folder, 'etabli-journal.db'),
  archive: join(folder, 'etabli-archive.db'),
})

/** The mediator's own store. */
export const realStore = (dataFolder: string): StoreFiles => filesIn(join(dataFolder, 'store'))

/** The throw-away store with fictitious people; its key is never kept, so that what a kill leaves behind opens for nobody. */
export const demoStore = (dataFolder: string): StoreFiles => filesIn(join(dataFolder, 'demonstration'))

const unfinished = (files: StoreFiles): StoreFiles => filesIn(`${files.folder}.new`)
const former = (files: StoreFiles): StoreFiles => filesIn(`${files.folder}.former`)

/** True when anything of a store is there. */
export const storeExists = (files: StoreFiles): boolean => existsSync(files.folder)

/** Empties the place where a new store is prepared, out of sight until {@link publishStore} or {@link exchangeStore}. */
export function prepareStore(files: StoreFiles): StoreFiles {
  discardPrepared(files)
  const place = unfinished(files)
  mkdirSync(place.folder, { recursive: true, mode: 0o700 })
  return place
}

/** Removes what was being prepared. */
export const discardPrepared = (files: StoreFiles): void => removeStore(unfinished(files))

/** Puts a prepared store, closed, in its place in one step. */
export const publishStore = (files: StoreFiles): void => renameSync(unfinished(files).folder, files.folder)

/** Puts a prepared store, closed, in the place of the one that is there, also closed, and removes that one. */
export function exchangeStore(files: StoreFiles): void {
  renameSync(files.folder, former(files).folder)
  publishStore(files)
  removeStore(former(files))
}

/** Finishes an exchange that was cut short: between its two renames the new store was whole, and nothing was at its place. */
export function settleExchange(files: StoreFiles): void {
  if (!storeExists(former(files))) return
  if (!storeExists(files))
    renameSync((storeExists(unfinished(files)) ? unfinished(files) : former(files)).folder, files.folder)
  removeStore(former(files))
}

/** Removes a throw-away store, or what is left of one. */
export const removeStore = (files: StoreFiles): void => rmSync(files.folder, { recursive: true, force: true })
