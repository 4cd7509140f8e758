import { closeSync, existsSync, openSync, readSync } from 'node:fs'
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

const KEY_BYTES = 32
const PLAINTEXT_HEADER = 'SQLite format 3\0'
const BUSY_TIMEOUT_MS = 5_000

const codeOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''

/** Names the refusal behind a failure of SQLite or of the disk; `null` when the failure is a bug of ours. */
export function storeFailure(cause: unknown): 'disk_full' | 'store_readonly' | 'store_damaged' | null {
  const code = codeOf(cause)
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return 'disk_full'
  if (code.startsWith('SQLITE_READONLY') || ['EROFS', 'EACCES', 'EPERM'].includes(code)) return 'store_readonly'
  if (/^SQLITE_(?:CORRUPT|NOTADB|IOERR|CANTOPEN)/u.test(code) || code === 'EIO') return 'store_damaged'
  return null
}

function refusalOf(cause: unknown): StoreRefusal {
  if (codeOf(cause).startsWith('SQLITE_BUSY')) return 'store_in_use'
  const refusal = storeFailure(cause)
  if (refusal === null) throw cause
  return refusal
}

/** The pragmas of every open, in this order, each with the value it must read back: a silent refusal would cost data or secrecy. */
const pragmas: readonly (readonly [setting: string, name: string, expected: unknown])[] = [
  ['journal_mode = WAL', 'journal_mode', 'wal'],
  // A WAL store reopens with NORMAL, which may lose the last commits on a power cut.
  ['synchronous = FULL', 'synchronous', 2],
  ['foreign_keys = ON', 'foreign_keys', 1],
  ['secure_delete = ON', 'secure_delete', 1],
  // Large sorts otherwise spill rows in clear to a temporary file.
  ['temp_store = MEMORY', 'temp_store', 2],
  ['mmap_size = 0', 'mmap_size', undefined],
  ['trusted_schema = OFF', 'trusted_schema', 0],
  [`busy_timeout = ${BUSY_TIMEOUT_MS}`, 'busy_timeout', BUSY_TIMEOUT_MS],
]

function setPragmas(database: Database.Database): void {
  for (const [setting, name, expected] of pragmas) {
    database.pragma(setting)
    const actual = database.pragma(name, { simple: true })
    if (expected !== undefined && actual !== expected) throw new Error(`pragma ${name} reads ${String(actual)}`)
  }
}

function setKey(database: Database.Database, key: Buffer): void {
  if (key.length !== KEY_BYTES) throw new Error('the key of a store has 32 bytes')
  // A fixed cipher: the library's default may change, and other tools can open this one.
  database.pragma(`cipher = 'sqlcipher'`)
  database.pragma(`key = "x'${key.toString('hex')}'"`)
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

function keyed(path: string, key: Buffer, create: boolean): Database.Database {
  const database = new Database(path, { fileMustExist: !create })
  try {
    setKey(database, key)
    // A wrong key is only noticed at the first read.
    database.prepare('select count(*) from sqlite_master').get()
    setPragmas(database)
    return database
  } catch (cause) {
    database.close()
    throw cause
  }
}

/** Opens an existing store with its 32-byte key. Never creates one: a missing file is a refusal, not an empty desk. */
export function openDatabase({ path, key }: { readonly path: string; readonly key: Buffer }): Result<Database.Database, { code: StoreRefusal }> {
  if (!existsSync(path)) return err({ code: 'store_missing' })
  try {
    if (isPlaintext(path)) return err({ code: 'store_plaintext' })
    return ok(keyed(path, key, false))
  } catch (cause) {
    return err({ code: refusalOf(cause) })
  }
}

/** Creates an empty encrypted store; refuses to touch a file that is there. */
export function createDatabase({ path, key }: { readonly path: string; readonly key: Buffer }): Result<Database.Database, { code: StoreRefusal }> {
  if (existsSync(path)) return err({ code: 'store_in_use' })
  try {
    return ok(keyed(path, key, true))
  } catch (cause) {
    return err({ code: refusalOf(cause) })
  }
}

/** Empties the write-ahead log into the store and closes it. */
export function closeDatabase(database: Database.Database): void {
  if (!database.open) return
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
}
