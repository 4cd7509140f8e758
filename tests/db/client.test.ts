import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import {
  checkDatabase,
  closeDatabase,
  createDatabase,
  knownFailure,
  openDatabase,
  storeFailure,
} from '../../db/client.ts'
import { copyDatabase } from '../../db/copy.ts'
import { startProgram } from '../support/program.ts'
import { createStore, openStore, storePlace } from '../support/store.ts'
import { flipByte } from './bare-store.ts'

const refusal = (code: string) => ({ ok: false, error: { code } })

describe('every connection', () => {
  it.each(['created', 'opened'])('%s has each pragma at its value', (how) => {
    const place = storePlace()
    const created = createStore(place)
    if (how === 'opened') closeDatabase(created)
    const database = how === 'opened' ? openStore(place) : created
    const read = (name: string): unknown => database.pragma(name, { simple: true })
    expect({
      cipher: read('cipher'),
      journal_mode: read('journal_mode'),
      synchronous: read('synchronous'),
      foreign_keys: read('foreign_keys'),
      secure_delete: read('secure_delete'),
      temp_store: read('temp_store'),
      mmap_size: read('mmap_size'),
      trusted_schema: read('trusted_schema'),
      busy_timeout: read('busy_timeout'),
    }).toEqual({
      cipher: 'sqlcipher',
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      secure_delete: 1,
      temp_store: 2,
      mmap_size: 0,
      trusted_schema: 0,
      busy_timeout: 5_000,
    })
  })

  it('leaves the key that it was given as it was: its owner wipes it', () => {
    const place = storePlace()
    const before = Buffer.from(place.key)
    createStore(place)
    expect(place.key).toEqual(before)
  })
})

describe('opening', () => {
  it('never creates a store', () => {
    const place = storePlace()
    expect(openDatabase(place)).toEqual(refusal('store_missing'))
    expect(readdirSync(place.folder)).toEqual([])
  })

  it('finds what was written, the log of a process that did not close included', () => {
    const place = storePlace()
    const first = createStore(place)
    first.exec('create table t (x); insert into t values (1)')
    expect(openStore(place).prepare('select x from t').pluck().all()).toEqual([1])
  })

  it('refuses what is not a store', () => {
    const place = storePlace()
    writeFileSync(place.path, randomBytes(50_000))
    expect(openDatabase(place)).toEqual(refusal('store_damaged'))
    const folder = { ...place, path: join(place.folder, 'a folder') }
    mkdirSync(folder.path)
    expect(openDatabase(folder)).toEqual(refusal('store_damaged'))
  })

  it.skipIf(process.platform === 'win32').each([
    ['the folder', 0o555, 0o666],
    ['the store', 0o777, 0o444],
  ])('refuses when %s cannot be written, and leaves all as it is', async (_, folderMode, fileMode) => {
    const place = storePlace()
    closeDatabase(createStore(place))
    const before = readFileSync(place.path)
    chmodSync(place.path, fileMode)
    chmodSync(place.folder, folderMode)
    const program = join(import.meta.dirname, 'programs/open-without-rights.ts')
    expect(await startProgram(program, place.path, place.key.toString('hex')).nextLine()).toBe('store_readonly')
    expect(readFileSync(place.path)).toEqual(before)
    expect(readdirSync(place.folder)).toEqual(['etabli.db'])
    chmodSync(place.folder, 0o700)
  })
})

describe('creating', () => {
  it.each(['etabli.db', 'etabli.db-wal', 'etabli.db-journal'])(
    'refuses where %s is, and leaves it as it is',
    (file) => {
      const place = storePlace()
      writeFileSync(join(place.folder, file), 'something')
      expect(createDatabase(place)).toEqual(refusal('store_in_use'))
      expect(readdirSync(place.folder)).toEqual([file])
      expect(readFileSync(join(place.folder, file), 'utf8')).toBe('something')
    },
  )

  it.skipIf(process.platform === 'win32')('makes files that only this user may read', () => {
    const place = storePlace()
    const database = createStore(place)
    database.exec('create table t (x)')
    copyDatabase(database, join(place.folder, 'copy.db'))
    const modes = readdirSync(place.folder).map((file) => [file, statSync(join(place.folder, file)).mode & 0o777])
    expect(modes).toEqual([
      ['copy.db', 0o600],
      ['etabli.db', 0o600],
      ['etabli.db-shm', 0o600],
      ['etabli.db-wal', 0o600],
    ])
  })

  it.skipIf(process.platform === 'win32')('leaves nothing behind when it fails', () => {
    const place = storePlace()
    // SQLite needs this name for its journal, and follows no link.
    symlinkSync(join(place.folder, 'nowhere'), `${place.path}-journal`)
    expect(createDatabase(place)).toEqual(refusal('store_readonly'))
    expect(readdirSync(place.folder)).toEqual([])
  })
})

describe('closing', () => {
  it('leaves one file, with all that was written, and may be asked twice', () => {
    const place = storePlace()
    const database = createStore(place)
    database.exec('create table t (x); insert into t values (1)')
    closeDatabase(database)
    closeDatabase(database)
    expect(readdirSync(place.folder)).toEqual(['etabli.db'])
    expect(openStore(place).prepare('select x from t').pluck().all()).toEqual([1])
  })
})

describe('a copy', () => {
  it('is read back whole, replaces the former one, and leaves nothing unfinished', () => {
    const place = storePlace()
    const database = createStore(place)
    database.exec('create table t (x); insert into t values (1)')
    const copy = { ...place, path: join(place.folder, 'copy.db') }
    writeFileSync(`${copy.path}.part`, 'left by a kill')
    expect(copyDatabase(database, copy.path).ok).toBe(true)
    database.exec('insert into t values (2)')
    expect(copyDatabase(database, copy.path).ok).toBe(true)
    expect(readdirSync(place.folder).filter((file) => file.startsWith('copy'))).toEqual(['copy.db'])
    const opened = openStore(copy)
    expect(opened.prepare('select x from t').pluck().all()).toEqual([1, 2])
    expect(checkDatabase(opened, 'integrity')).toEqual({ ok: true, value: null })
  })

  it('of a damaged store is refused, and the former one is kept', () => {
    const place = storePlace()
    const database = createStore(place)
    database.exec('create table t (x)')
    const insert = database.prepare('insert into t values (?)')
    for (let row = 0; row < 100; row += 1) insert.run(randomBytes(1_000))
    const copy = join(place.folder, 'copy.db')
    expect(copyDatabase(database, copy).ok).toBe(true)
    closeDatabase(database)
    const former = readFileSync(copy)

    flipByte(place.path, 50_000)
    expect(copyDatabase(openStore(place), copy)).toEqual(refusal('store_damaged'))
    expect(readFileSync(copy)).toEqual(former)
    expect(existsSync(`${copy}.part`)).toBe(false)
  })

  it('that the disk wrote wrong is refused, and the former one is kept', () => {
    const place = storePlace()
    const database = createStore(place)
    database.exec('create table t (x); insert into t values (zeroblob(50000))')
    const copy = join(place.folder, 'copy.db')
    writeFileSync(copy, 'the former one')
    const prepare = database.prepare.bind(database)
    vi.spyOn(database, 'prepare').mockImplementation((source: string) => {
      if (source.startsWith('attach')) flipByte(`${copy}.part`, 30_000)
      return prepare(source)
    })
    expect(copyDatabase(database, copy)).toEqual(refusal('store_damaged'))
    expect(readFileSync(copy, 'utf8')).toBe('the former one')
  })
})

describe('naming a failure', () => {
  it('of a full store', () => {
    const database = createStore(storePlace())
    database.exec('create table t (x)')
    database.pragma('max_page_count = 3')
    let cause: unknown
    try {
      database.exec('insert into t values (zeroblob(100000))')
    } catch (thrown) {
      cause = thrown
    }
    expect(storeFailure(cause)).toBe('disk_full')
  })

  it.each([
    ['ENOSPC', 'disk_full'],
    ['EDQUOT', 'disk_full'],
    ['SQLITE_READONLY_DIRECTORY', 'store_readonly'],
    ['SQLITE_CANTOPEN', 'store_readonly'],
    ['EROFS', 'store_readonly'],
    ['SQLITE_IOERR_READ', 'store_damaged'],
    ['SQLITE_CORRUPT_INDEX', 'store_damaged'],
    ['SQLITE_BUSY_RECOVERY', 'store_in_use'],
  ])('%s is %s', (code, expected) => {
    expect(knownFailure(Object.assign(new Error(code), { code }))).toBe(expected)
  })

  it.each([
    new Error('bug'),
    Object.assign(new Error('bug'), { code: 'SQLITE_ERROR' }),
    'bug',
    null,
    undefined,
    { code: 5 },
  ])('a bug has none: %o', (cause) => {
    expect(storeFailure(cause)).toBeNull()
    expect(knownFailure(cause)).toBeNull()
  })
})
