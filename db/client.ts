import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { err, ok, type Result } from '../core/shared/result.ts'

/** Why a store could not be opened, read or written; nothing was changed. */
export type StoreRefusal =
  | 'store_missing'
  | 'store_plaintext'
  | 'store_damaged'
  | 'store_readonly'
  | 'store_in_use'
  | 'disk_full'

type Refused = { readonly code: StoreRefusal }

/** Where a store is, and its random key: 32 bytes, used as they are. Any other length is a bug, and throws. */
export type StoreAccess = { readonly path: string; readonly key: Buffer }

const KEY_BYTES = 32
const PAGE_BYTES = 4_096
const PLAINTEXT_HEADER = 'SQLite format 3\0'
const BUSY_TIMEOUT_MS = 5_000
const OWNER_ONLY = 0o600

const codeOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''

/**
 * Names the refusal behind a failure of SQLite or of the disk; `null` when the failure is a bug of ours.
 * A wrong key and a first page that was tampered with look the same to SQLite (`SQLITE_NOTADB`): the keyring, which authenticates
 * the key before this, is where a wrong passphrase is told apart.
 */
export function storeFailure(cause: unknown): 'disk_full' | 'store_readonly' | 'store_damaged' | null {
  const code = codeOf(cause)
  if (['SQLITE_FULL', 'ENOSPC', 'EDQUOT'].includes(code)) return 'disk_full'
  if (/^SQLITE_(?:READONLY|CANTOPEN|PERM)/u.test(code) || ['EROFS', 'EACCES', 'EPERM'].includes(code)) {
    return 'store_readonly'
  }
  if (/^SQLITE_(?:CORRUPT|NOTADB|IOERR)/u.test(code) || ['EIO', 'EISDIR'].includes(code)) return 'store_damaged'
  return null
}

/** The same, with a store that another process holds; a bug is thrown again. */
export function refusalOf(cause: unknown): StoreRefusal {
  if (codeOf(cause).startsWith('SQLITE_BUSY')) return 'store_in_use'
  const refusal = storeFailure(cause)
  if (refusal === null) throw cause
  return refusal
}

/** The pragmas of every open, in this order, each with the value it must read back: a silent refusal would cost data or secrecy. */
const pragmas: readonly (readonly [name: string, setting: string, expected: unknown])[] = [
  ['journal_mode', 'WAL', 'wal'],
  // A WAL store reopens with NORMAL, which may lose the last commits on a power cut.
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['secure_delete', 'ON', 1],
  // Large sorts and large updates otherwise spill rows in clear to a temporary file.
  ['temp_store', 'MEMORY', 2],
  // The pages of an encrypted store cannot be mapped.
  ['mmap_size', '0', 0],
  ['trusted_schema', 'OFF', 0],
  ['busy_timeout', String(BUSY_TIMEOUT_MS), BUSY_TIMEOUT_MS],
]

function assertReads(database: Database.Database, name: string, expected: unknown): void {
  const actual: unknown = database.pragma(name, { simple: true })
  if (actual !== expected) throw new Error(`pragma ${name} reads ${String(actual)}`)
}

function setKey(database: Database.Database, key: Buffer): void {
  // A fixed cipher: the library's default may change, and other tools can open this one.
  database.pragma(`cipher = 'sqlcipher'`)
  assertReads(database, 'cipher', 'sqlcipher')
  // `raw:` takes the bytes as the key, without derivation. A buffer can be wiped; a string of hexadecimal could not.
  const raw = Buffer.concat([Buffer.from('raw:'), key])
  const code = database.key(raw)
  raw.fill(0)
  if (code !== 0) throw new Error(`the key was not taken: ${code}`)
}

/** True when the file begins as an unencrypted SQLite file does. */
function isPlaintext(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const start = Buffer.alloc(PLAINTEXT_HEADER.length)
    readSync(file, start, 0, start.length, 0)
    return start.toString('latin1') === PLAINTEXT_HEADER
  } finally {
    closeSync(file)
  }
}

function connect({ path, key }: StoreAccess): Database.Database {
  const database = new Database(path, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS })
  try {
    setKey(database, key)
    // A wrong key is only noticed at the first read.
    database.prepare('select count(*) from sqlite_master').get()
    for (const [name, setting, expected] of pragmas) {
      database.pragma(`${name} = ${setting}`)
      assertReads(database, name, expected)
    }
    if (isPlaintext(path)) throw new Error('the store was written in clear')
    return database
  } catch (cause) {
    database.close()
    throw cause
  }
}

function assertKey(key: Buffer): void {
  if (key.length !== KEY_BYTES) throw new Error(`the key of a store has ${KEY_BYTES} bytes`)
}

/**
 * Opens an existing store, proven encrypted and readable, with every pragma set. Never creates one: a missing file is a refusal and an
 * emptied one is damage (SQLite would take it for a new database), not an empty desk.
 */
export function openDatabase(store: StoreAccess): Result<Database.Database, Refused> {
  assertKey(store.key)
  if (!existsSync(store.path)) return err({ code: 'store_missing' })
  try {
    accessSync(store.path, constants.R_OK | constants.W_OK)
    // The write-ahead log is created beside the store.
    accessSync(dirname(store.path), constants.W_OK)
    if (isPlaintext(store.path)) return err({ code: 'store_plaintext' })
    if (statSync(store.path).size < PAGE_BYTES) return err({ code: 'store_damaged' })
    return ok(connect(store))
  } catch (cause) {
    return err({ code: refusalOf(cause) })
  }
}

/**
 * Creates an empty encrypted store that only this user may read. A file that is there is refused (`store_in_use`) and left as it is;
 * what could not be finished is removed.
 */
export function createDatabase(store: StoreAccess): Result<Database.Database, Refused> {
  assertKey(store.key)
  try {
    closeSync(openSync(store.path, 'wx', OWNER_ONLY))
  } catch (cause) {
    return err({ code: codeOf(cause) === 'EEXIST' ? 'store_in_use' : refusalOf(cause) })
  }
  try {
    return ok(connect(store))
  } catch (cause) {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${store.path}${end}`, { force: true })
    return err({ code: refusalOf(cause) })
  }
}

/** Empties the write-ahead log into the store and closes it. When the disk refuses, the log stays: the next opening reads it. */
export function closeDatabase(database: Database.Database): void {
  if (!database.open) return
  try {
    database.pragma('wal_checkpoint(TRUNCATE)')
  } catch (cause) {
    if (storeFailure(cause) === null) throw cause
  } finally {
    database.close()
  }
}

/** Reads every page of a store (or of an attached one) and checks its structure: every page authenticates with the key, or `store_damaged`. */
export function quickCheck(database: Database.Database, schema = 'main'): Result<null, Refused> {
  return checked(database, `${schema}.quick_check(1)`)
}

function checked(database: Database.Database, check: string): Result<null, Refused> {
  try {
    return database.pragma(check, { simple: true }) === 'ok' ? ok(null) : err({ code: 'store_damaged' })
  } catch (cause) {
    return err({ code: refusalOf(cause) })
  }
}

function syncToDisk(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function syncFolder(folder: string): void {
  // Windows cannot open a folder to flush it, and writes the rename through its own journal.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Writes a copy of a store, encrypted with the same key, and reads it whole before it takes its name: at `path` there is a sound copy
 * or what was there before. `backup()` fails on an encrypted store and `serialize()` gives it away in clear.
 */
export function vacuumInto(database: Database.Database, path: string): Result<null, Refused> {
  const unfinished = `${path}.part`
  try {
    rmSync(unfinished, { force: true })
    closeSync(openSync(unfinished, 'wx', OWNER_ONLY))
    database.prepare('vacuum into ?').run(unfinished)
    const sound = verifyCopy(database, unfinished)
    if (sound.ok) {
      syncToDisk(unfinished)
      renameSync(unfinished, path)
      syncFolder(dirname(path))
    }
    return sound
  } catch (cause) {
    return err({ code: refusalOf(cause) })
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** Attached without a key of its own, the copy only opens when it is encrypted with the key of the store. */
function verifyCopy(database: Database.Database, path: string): Result<null, Refused> {
  database.prepare('attach ? as copy').run(path)
  try {
    return checked(database, 'copy.integrity_check(1)')
  } finally {
    database.exec('detach copy')
  }
}
