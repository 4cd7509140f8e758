import { readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'

/** A connection as the library gives it, without key nor any pragma of ours; closed when the test ends. */
export function bareDatabase(path: string): Database.Database {
  const database = new Database(path)
  onTestFinished(() => {
    database.close()
  })
  return database
}

/** The same, with the cipher and a raw key written as other tools write it. */
export function bareStore(path: string, key: Buffer): Database.Database {
  const database = bareDatabase(path)
  database.pragma(`cipher = 'sqlcipher'`)
  database.pragma(`key = "x'${key.toString('hex')}'"`)
  return database
}

export const holds = (path: string, marker: string): boolean => readFileSync(path).includes(marker)

/** True when the file begins as an SQLite file that anyone can read. */
export const isInClear = (path: string): boolean =>
  readFileSync(path).subarray(0, 16).toString('latin1') === 'SQLite format 3\0'

/** True when a temporary file of SQLite, which has lost its name as soon as it is open, holds the marker; Linux only. */
export function temporaryFilesHold(marker: string): boolean {
  return readdirSync('/proc/self/fd').some((descriptor) => {
    const path = `/proc/self/fd/${descriptor}`
    try {
      return readlinkSync(path).includes('etilqs_') && holds(path, marker)
    } catch {
      // The descriptor that listed the folder is closed by now.
      return false
    }
  })
}

/** Changes one bit of the byte at `offset`, as a worn disk would. */
export function flipByte(path: string, offset: number): void {
  const bytes = readFileSync(path)
  bytes.writeUInt8(bytes.readUInt8(offset) ^ 1, offset)
  writeFileSync(path, bytes)
}
