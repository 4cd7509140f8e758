import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { checkDatabase, closeDatabase, createDatabase, openDatabase } from '../../db/client.ts'
import { copyDatabase } from '../../db/copy.ts'
import { startProgram } from '../support/program.ts'
import { createStore, openStore, type StorePlace, storePlace } from '../support/store.ts'
import { bareDatabase, bareStore, flipByte, holds, isInClear, temporaryFilesHold } from './bare-store.ts'

// What the library does, dangers included, on the versions we ship; and that our client is safe from it. A row that no longer holds
// after an update of the library is a reason to read its release notes, not to edit the row.

const MARKER = 'Marqueur-Bonnemine-1789'
const PAGE_BYTES = 4_096
const root = resolve(import.meta.dirname, '../..')

function fill(database: Database.Database, rows: number): void {
  database.exec('create table notes (id integer primary key, text text not null)')
  const insert = database.prepare(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)
     insert into notes (text) select ? || hex(randomblob(60)) from n`,
  )
  insert.run(rows, MARKER)
}

const notesIn = (database: Database.Database): unknown => database.prepare('select count(*) from notes').pluck().get()

const simple = (database: Database.Database, pragma: string): unknown => database.pragma(pragma, { simple: true })

/** A closed store with some notes. */
function storedNotes(rows = 50): StorePlace {
  const place = storePlace()
  const database = createStore(place)
  fill(database, rows)
  closeDatabase(database)
  return place
}

describe('the library', () => {
  it('is the one whose behaviour is recorded here', () => {
    const versions = bareDatabase(':memory:')
      .prepare('select sqlite_version() as sqlite, sqlite3mc_version() as cipher')
      .get()
    expect(versions).toEqual({ sqlite: '3.53.4', cipher: 'SQLite3 Multiple Ciphers 2.4.0' })
  })
})

describe('cipher and key derivation', () => {
  it('danger: the default cipher derives its key with 64 007 rounds, which is too few', () => {
    const database = bareDatabase(':memory:')
    expect(simple(database, 'cipher')).toBe('chacha20')
    expect(simple(database, 'kdf_iter')).toBe('64007')
  })

  it('ours names its cipher and gives a raw key, so that no derivation of the library counts', () => {
    const place = storedNotes()
    const other = bareDatabase(place.path)
    other.pragma(`cipher = 'sqlcipher'`)
    other.pragma('kdf_iter = 7')
    other.pragma(`key = "x'${place.key.toString('hex')}'"`)
    expect(notesIn(other)).toBe(50)
    expect(simple(openStore(place), 'cipher')).toBe('sqlcipher')
  })

  it('an unknown cipher is an error', () => {
    expect(() => bareDatabase(':memory:').pragma(`cipher = 'rot13'`)).toThrow('unknown')
  })
})

describe('a store in clear', () => {
  it.each(['', `key = ''`])(
    'danger: without a key, or with an empty one (%j), rows are written in clear without a word',
    (pragma) => {
      const { path } = storePlace()
      const database = bareDatabase(path)
      if (pragma !== '') database.pragma(pragma)
      fill(database, 1)
      expect(isInClear(path)).toBe(true)
      expect(holds(path, MARKER)).toBe(true)
    },
  )

  it.each([0, 16, 31, 33, 64])('ours takes no key of %i bytes, and writes nothing', (length) => {
    const place = { ...storePlace(), key: randomBytes(length) }
    expect(() => createDatabase(place)).toThrow('32 bytes')
    expect(existsSync(place.path)).toBe(false)
    writeFileSync(place.path, '')
    expect(() => openDatabase(place)).toThrow('32 bytes')
  })

  it('ours refuses to open a file in clear, and leaves it as it is', () => {
    const place = storePlace()
    const database = bareDatabase(place.path)
    fill(database, 1)
    database.close()
    const before = readFileSync(place.path)
    expect(openDatabase(place)).toEqual({ ok: false, error: { code: 'store_plaintext' } })
    expect(readFileSync(place.path)).toEqual(before)
    expect(readdirSync(place.folder)).toEqual(['etabli.db'])
  })

  it('ours writes no row in clear, neither in the store nor in its log', () => {
    const place = storePlace()
    const database = createStore(place)
    fill(database, 20_000)
    expect(readdirSync(place.folder).toSorted()).toEqual(['etabli.db', 'etabli.db-shm', 'etabli.db-wal'])
    expect(statSync(`${place.path}-wal`).size).toBeGreaterThan(1_000_000)
    for (const file of readdirSync(place.folder)) expect(holds(join(place.folder, file), MARKER)).toBe(false)
    closeDatabase(database)
    expect(statSync(place.path).size).toBeGreaterThan(1_000_000)
    expect(isInClear(place.path)).toBe(false)
    expect(holds(place.path, MARKER)).toBe(false)
  })
})

describe('a wrong key and damage', () => {
  it('a wrong key is noticed at the first read, not on opening', () => {
    const place = storedNotes()
    const database = bareStore(place.path, randomBytes(32))
    expect(() => notesIn(database)).toThrow(expect.objectContaining({ code: 'SQLITE_NOTADB' }))
  })

  it('one byte changed in a page is noticed when that page is read', () => {
    const place = storedNotes(1_000)
    flipByte(place.path, 5 * PAGE_BYTES + 100)
    const database = bareStore(place.path, place.key)
    expect(() => notesIn(database)).toThrow(expect.objectContaining({ code: 'SQLITE_CORRUPT' }))
  })

  it('ours refuses a wrong key and leaves the store as it is', () => {
    const place = storedNotes()
    const before = readFileSync(place.path)
    const damaged = { ok: false, error: { code: 'store_damaged' } }
    expect(openDatabase({ ...place, key: randomBytes(32) })).toEqual(damaged)
    expect(readFileSync(place.path)).toEqual(before)
    expect(notesIn(openStore(place))).toBe(50)
  })

  it('danger: bytes 18 and 20, which say how pages are laid out, are neither encrypted nor authenticated', () => {
    for (const offset of [18, 20]) {
      const place = storedNotes()
      flipByte(place.path, offset)
      expect(notesIn(bareStore(place.path, place.key))).toBe(50)
    }
  })

  it('ours names any changed byte of the first page on opening, and leaves the store as it is', () => {
    const place = storedNotes()
    const sound = readFileSync(place.path)
    const sampled = Array.from({ length: PAGE_BYTES }, (_, offset) => offset).filter((o) => o < 128 || o % 61 === 0)
    for (const offset of [...sampled, PAGE_BYTES - 1]) {
      writeFileSync(place.path, sound)
      flipByte(place.path, offset)
      const before = readFileSync(place.path)
      expect(openDatabase(place), `byte ${offset}`).toEqual({ ok: false, error: { code: 'store_damaged' } })
      expect(readFileSync(place.path)).toEqual(before)
    }
  })

  it('ours names a changed byte of any other page when it checks', () => {
    const place = storedNotes(1_000)
    flipByte(place.path, 5 * PAGE_BYTES + 100)
    const database = openStore(place)
    for (const depth of ['quick', 'integrity'] as const) {
      expect(checkDatabase(database, depth)).toEqual({ ok: false, error: { code: 'store_damaged' } })
    }
  })

  it('danger: an emptied file, or one cut to its first byte, opens as a new database', () => {
    for (const size of [0, 1]) {
      const place = storedNotes()
      writeFileSync(place.path, readFileSync(place.path).subarray(0, size))
      expect(bareStore(place.path, place.key).prepare('select count(*) from sqlite_master').pluck().get()).toBe(0)
    }
  })

  it.each([0, 1, 15, 16, 100, 512, PAGE_BYTES - 1, PAGE_BYTES])(
    'ours refuses a store cut to %i bytes, and leaves it as it is',
    (size) => {
      const place = storedNotes()
      const cut = readFileSync(place.path).subarray(0, size)
      writeFileSync(place.path, cut)
      expect(openDatabase(place)).toEqual({ ok: false, error: { code: 'store_damaged' } })
      expect(readFileSync(place.path)).toEqual(cut)
    },
  )
})

describe('durability', () => {
  it('danger: a store with a log reopens with synchronous NORMAL', () => {
    const place = storedNotes()
    const database = bareStore(place.path, place.key)
    notesIn(database)
    expect(simple(database, 'journal_mode')).toBe('wal')
    expect(simple(database, 'synchronous')).toBe(1)
  })

  it('ours is FULL when created and each time it is opened', () => {
    const place = storePlace()
    const created = createStore(place)
    expect(simple(created, 'synchronous')).toBe(2)
    closeDatabase(created)
    expect(simple(openStore(place), 'synchronous')).toBe(2)
  })

  it('ours loses no acknowledged row to a kill', async () => {
    const place = storePlace()
    const database = createStore(place)
    database.exec('create table numbers (number integer primary key)')
    closeDatabase(database)
    let last = 0
    for (const acknowledged of [1, 40, 200]) {
      const opened = openStore(place)
      opened.exec('delete from numbers')
      closeDatabase(opened)
      const writer = startProgram(
        join(import.meta.dirname, 'programs/write-until-killed.ts'),
        place.path,
        place.key.toString('hex'),
      )
      while (last !== acknowledged) last = Number(await writer.nextLine())
      last = Number((await writer.kill()).findLast((line) => line !== '') ?? last)
      const survivor = openStore(place)
      expect(survivor.prepare('select count(*) from numbers where number <= ?').pluck().get(last)).toBe(last)
      expect(checkDatabase(survivor, 'integrity').ok).toBe(true)
      closeDatabase(survivor)
      last = 0
    }
  })
})

describe.runIf(process.platform === 'linux')('temporary files', () => {
  /** Whether rows reach a temporary file in clear while this store sorts, then while it updates, more than its cache holds. */
  function spills(database: Database.Database): { sort: boolean; update: boolean } {
    fill(database, 40_000)
    database.pragma('cache_size = 10')
    const sorted = database.prepare('select text from notes order by substr(text, 30)').iterate()
    sorted.next()
    const sort = temporaryFilesHold(MARKER)
    sorted.return?.()
    let update = false
    database.function('look', () => {
      update = temporaryFilesHold(MARKER)
      return 1
    })
    database.exec(`
      begin;
      update notes set text = text || 'x';
      update notes set text = text || 'y' where id < 40000 or look();
      rollback
    `)
    return { sort, update }
  }

  it('danger: large sorts and large updates leave rows in clear in a temporary file', () => {
    const place = storePlace()
    const database = bareStore(place.path, place.key)
    expect(spills(database)).toEqual({ sort: true, update: true })
    expect(holds(place.path, MARKER)).toBe(false)
  })

  it('ours leaves none', () => {
    expect(spills(createStore(storePlace()))).toEqual({ sort: false, update: false })
  })
})

describe('copies', () => {
  it('danger: backup() fails on an encrypted store, which may not be noticed before the day it is needed', async () => {
    const place = storedNotes()
    const database = bareStore(place.path, place.key)
    await expect(database.backup(join(place.folder, 'copy.db'))).rejects.toThrow('incompatible source and target')
  })

  it('danger: serialize() gives the whole store in clear', () => {
    const place = storedNotes()
    const bytes = bareStore(place.path, place.key).serialize()
    expect(bytes.subarray(0, 16).toString('latin1')).toBe('SQLite format 3\0')
    expect(bytes.includes(MARKER)).toBe(true)
  })

  it('ours calls neither anywhere, and rekey on copies only', () => {
    const files = ['core', 'db', 'electron'].flatMap((world) =>
      readdirSync(join(root, world), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:ts|mjs)$/u.test(file))
        .map((file) => join(root, world, file)),
    )
    expect(files.length).toBeGreaterThan(50)
    const forbidden = /\.(?:backup|serialize|rekey)\(|\brekey\s*=/u
    expect(files.filter((file) => forbidden.test(readFileSync(file, 'utf8')))).toEqual([join(root, 'db/rekey.ts')])
    expect('database.serialize()').toMatch(forbidden)
  })

  it('ours, by VACUUM INTO, opens with the same key and with no other', () => {
    const place = storedNotes(1_000)
    const copy = { ...place, path: join(place.folder, 'copy.db') }
    expect(copyDatabase(openStore(place), copy.path)).toEqual({ ok: true, value: null })
    expect(isInClear(copy.path)).toBe(false)
    expect(holds(copy.path, MARKER)).toBe(false)
    expect(() => notesIn(bareDatabase(copy.path))).toThrow(expect.objectContaining({ code: 'SQLITE_NOTADB' }))
    expect(openDatabase({ ...copy, key: randomBytes(32) }).ok).toBe(false)
    expect(notesIn(openStore(copy))).toBe(1_000)
  })

  it('ATTACH … KEY writes a copy under another key', () => {
    const place = storedNotes()
    const other = { ...storePlace(), key: randomBytes(32) }
    const database = openStore(place)
    writeFileSync(other.path, '')
    database.prepare(`attach ? as other key "x'${other.key.toString('hex')}'"`).run(other.path)
    database.exec('create table other.notes as select * from notes; detach other')
    expect(notesIn(openStore(other))).toBe(50)
    expect(openDatabase({ ...other, key: place.key }).ok).toBe(false)
  })

  it('ATTACH without a key only opens a file under the key of the store, which proves a copy', () => {
    const database = openStore(storedNotes())
    const foreign = storedNotes()
    const inClear = storePlace()
    fill(bareDatabase(inClear.path), 1)
    for (const { path } of [foreign, inClear]) {
      const attach = () => {
        database.prepare('attach ? as copy').run(path)
        database.prepare('select count(*) from copy.notes').get()
      }
      expect(attach).toThrow(expect.objectContaining({ code: 'SQLITE_NOTADB' }))
    }
  })

  it('danger: rekey changes the key but keeps the salt', () => {
    const place = storedNotes()
    const salt = readFileSync(place.path).subarray(0, 16)
    const database = bareStore(place.path, place.key)
    const key = randomBytes(32)
    notesIn(database)
    database.pragma(`rekey = "x'${key.toString('hex')}'"`)
    database.close()
    expect(readFileSync(place.path).subarray(0, 16)).toEqual(salt)
    expect(openDatabase(place).ok).toBe(false)
    expect(notesIn(openStore({ ...place, key }))).toBe(50)
  })
})

describe('deletion', () => {
  it('danger: a connection without a key leaves what was deleted in the file; with one it does not', () => {
    const place = storePlace()
    expect(simple(bareDatabase(':memory:'), 'secure_delete')).toBe(0)
    const keyed = bareStore(place.path, place.key)
    fill(keyed, 1)
    expect(simple(keyed, 'secure_delete')).toBe(1)
  })

  it('ours overwrites what is deleted, even under the cipher', () => {
    const database = createStore(storePlace())
    expect(simple(database, 'secure_delete')).toBe(1)
    fill(database, 10)
    database.exec('delete from notes where id > 0')
    expect(database.serialize().includes(MARKER)).toBe(false)

    database.pragma('secure_delete = OFF')
    database.prepare('insert into notes (text) values (?)').run(MARKER)
    database.exec('delete from notes')
    expect(database.serialize().includes(MARKER)).toBe(true)
  })

  it('the file shrinks once emptied', () => {
    const place = storedNotes(20_000)
    expect(statSync(place.path).size).toBeGreaterThan(1_000_000)
    const database = openStore(place)
    database.exec('delete from notes; vacuum')
    closeDatabase(database)
    expect(statSync(place.path).size).toBe(2 * PAGE_BYTES)
  })
})
