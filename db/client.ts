import { accessSync, closeSync, constants, existsSync, openSync, readSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { err, ok, type Result } from '../core/shared/result.ts'

/** Why a store could not be opened, read or written; nothing was changed. */
export type StoreRefusal =
  'store_missing' | 'store_plaintext' | 'store_damaged' | 'store_readonly' | 'store_in_use' | 'disk_full'

/** A refusal as a value. */
export type Refused = { readonly code: StoreRefusal }

/** Where a store is, and its random key: 32 bytes, used as they are. Any other length is a bug, and throws. */
export type StoreAccess = { readonly path: string; readonly key: Buffer }

const KEY_BYTES = 32
const PLAINTEXT_HEADER = 'SQLite format 3\0'
const BUSY_TIMEOUT_MS = 5_000

/** The mode of every file that holds data. */
export const OWNER_ONLY = 0o600

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

/** The same, told apart from a store that another process holds. */
export const knownFailure = (cause: unknown): StoreRefusal | null =>
  codeOf(cause).startsWith('SQLITE_BUSY') ? 'store_in_use' : storeFailure(cause)

/** The same, for where nothing else can fail: a bug is thrown again. */
export function refusalOf(cause: unknown): StoreRefusal {
  const refusal = knownFailure(cause)
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
  // 8 MB of pages: each page read again from an encrypted store is checked and decrypted again.
  ['cache_size', '-8000', -8_000],
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

/** Page size 4096 · log or journal, written then read · 80 bytes kept at the end of each page for the cipher · constants of SQLite. */
const LAYOUTS = new Set(['1000020250402020', '1000010150402020'])

/**
 * What the first bytes of the file say. Bytes 16 to 23 describe the layout of the pages; they stay in clear and nothing authenticates
 * them: with one of them changed the library may open the store, read it, and write pages that no longer fit.
 */
function startOf(path: string): 'plaintext' | 'damaged' | 'encrypted' {
  const start = Buffer.alloc(24)
  const file = openSync(path, 'r')
  try {
    readSync(file, start, 0, start.length, 0)
  } finally {
    closeSync(file)
  }
  if (start.toString('latin1', 0, 16) === PLAINTEXT_HEADER) return 'plaintext'
  return LAYOUTS.has(start.toString('hex', 16)) ? 'encrypted' : 'damaged'
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
    const start = startOf(store.path)
    if (start === 'plaintext') return err({ code: 'store_plaintext' })
    if (start === 'damaged') return err({ code: 'store_damaged' })
    return ok(connect(store))
  } catch (cause) {
    return err({ code: refusalOf(cause) })
  }
}

/** The files that hold data: the store, and what SQLite writes beside it. */
const filesOf = (path: string): readonly string[] => [path, `${path}-wal`, `${path}-journal`]

/**
 * Creates an empty encrypted store that only this user may read. Where anything of a store is, even a log alone, it refuses
 * (`store_in_use`) and leaves all as it is: SQLite would delete the log. What could not be finished is removed.
 */
export function createDatabase(store: StoreAccess): Result<Database.Database, Refused> {
  assertKey(store.key)
  if (filesOf(store.path).some((file) => existsSync(file))) return err({ code: 'store_in_use' })
  try {
    closeSync(openSync(store.path, 'wx', OWNER_ONLY))
    // Closed before its first bytes are read: on POSIX, closing any other handle on an open store frees its locks.
    connect(store).close()
    const start = startOf(store.path)
    if (start !== 'encrypted') throw new Error(`the store was written ${start}`)
    return ok(connect(store))
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return err({ code: 'store_in_use' })
    for (const file of filesOf(store.path)) rmSync(file, { force: true })
    return err({ code: refusalOf(cause) })
  }
}

/**
 * Empties the write-ahead log into the store: what was deleted, and what the log still held of it, is then gone from both. When the disk refuses,
 * the log stays, as encrypted as the store: the next emptying takes it along.
 */
export function emptyLog(database: Database.Database): void {
  try {
    database.pragma('wal_checkpoint(TRUNCATE)')
  } catch (cause) {
    if (storeFailure(cause) === null) throw cause
  }
}

/** Empties the write-ahead log into the store and closes it. When the disk refuses, the log stays: the next opening reads it. */
export function closeDatabase(database: Database.Database): void {
  if (!database.open) return
  try {
    emptyLog(database)
  } finally {
    database.close()
  }
}

/**
 * Reads a whole store: every page in use authenticates with the key and the structure holds, or `store_damaged`. `integrity` compares
 * the indexes with their tables as well, for about twice the time.
 */
export function checkDatabase(
  database: Database.Database,
  depth: 'quick' | 'integrity',
  schema: 'main' | 'copy' = 'main',
): Result<null, Refused> {
  try {
    const answer: unknown = database.pragma(`${schema}.${depth}_check(1)`, { simple: true })
    return answer === 'ok' ? ok(null) : err({ code: 'store_damaged' })
  } catch (cause) {
    return err({ code: refusalOf(cause) })
  }
}
