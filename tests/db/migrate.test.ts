import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkDatabase, closeDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { startProgram } from '../support/program.ts'
import { createStore, openStore, type StorePlace, storePlace } from '../support/store.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeMigrations, type WrittenMigration } from './migration-files.ts'

const parents: WrittenMigration = {
  tag: '0000_parents',
  when: 1_000,
  statements: [
    'create table parents (id integer primary key, name text)',
    'create table children (id integer primary key, parent_id integer references parents (id) on delete cascade)',
  ],
}

/** What drizzle-kit writes when a column changes: the table is built again under another name. */
const rebuilt = (where = ''): WrittenMigration => ({
  tag: '0001_rebuilt',
  when: 2_000,
  statements: [
    'PRAGMA foreign_keys=OFF;',
    'CREATE TABLE `__new_parents` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL);',
    `INSERT INTO \`__new_parents\`("id", "name") SELECT "id", "name" FROM \`parents\` ${where};`,
    'DROP TABLE `parents`;',
    'ALTER TABLE `__new_parents` RENAME TO `parents`;',
    'PRAGMA foreign_keys=ON;',
  ],
})

const adding = (tag: string, when: number, table = 'added'): WrittenMigration => ({
  tag,
  when,
  statements: [`create table ${table} (id integer primary key)`],
})

let place: StorePlace
let database: Database.Database
let migrations: string
beforeEach(() => {
  place = storePlace()
  database = createStore(place)
  migrations = join(temporaryFolder(), 'migrations')
})

const bundle = (...list: readonly WrittenMigration[]): string => writeMigrations(migrations, list)
const ours = () => migrateDatabase(database, migrations, place.folder)
const bare = (): void => migrate(drizzle({ client: database }), { migrationsFolder: migrations })
const refused = (code: string, copy: string | null = null) => ({ ok: false, error: { code, copy } })
const copies = (): readonly string[] => readdirSync(place.folder).filter((file) => file.startsWith('avant'))

const tables = (from = database): readonly unknown[] =>
  from
    .prepare(
      `select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\' order by name`,
    )
    .pluck()
    .all()
const history = (): readonly unknown[] => database.prepare('select created_at from __drizzle_migrations').pluck().all()
const rowsOf = (table: string): readonly unknown[] => database.prepare(`select * from ${table}`).raw().all()

/** A store at the first schema, with two children of one parent. */
function withFamily(): void {
  bundle(parents)
  expect(ours()).toEqual({ ok: true, value: { applied: 1 } })
  database.exec(`insert into parents values (1, 'one'); insert into children values (10, 1), (11, 1)`)
}
const family = [
  [10, 1],
  [11, 1],
]

/** Everything but the file of the copy is as it was after {@link withFamily}. */
function expectUntouched(): void {
  expect(tables()).toEqual(['children', 'parents'])
  expect(history()).toEqual([1_000])
  expect(rowsOf('parents')).toEqual([[1, 'one']])
  expect(rowsOf('children')).toEqual(family)
  expect(database.inTransaction).toBe(false)
  expect(database.pragma('foreign_keys', { simple: true })).toBe(1)
}

describe('trap 1: rebuilding a table with children', () => {
  it('bites with the bare migrator: the children are gone without a word', () => {
    withFamily()
    bundle(parents, rebuilt())
    bare()
    expect(rowsOf('parents')).toEqual([[1, 'one']])
    expect(rowsOf('children')).toEqual([])
  })

  it('is held: the children stay, and are still bound to their parent', () => {
    withFamily()
    bundle(parents, rebuilt())
    expect(ours()).toEqual({ ok: true, value: { applied: 1 } })
    expect(rowsOf('children')).toEqual(family)
    expect(() => database.exec('insert into children values (12, 99)')).toThrow('FOREIGN KEY')
    database.exec('delete from parents')
    expect(rowsOf('children')).toEqual([])
  })

  it('a rebuild that forgets a parent is undone before it is committed', () => {
    withFamily()
    bundle(parents, rebuilt('where id > 1'))
    expect(ours()).toEqual(refused('migration_failed', join(place.folder, 'avant-mise-a-jour-0001.db')))
    expectUntouched()
  })
})

describe('trap 2: a migration that joins late with an earlier date', () => {
  const late = [parents, adding('0001_ours', 3_000, 'ours'), adding('0002_theirs', 2_000, 'theirs')] as const

  it('bites with the bare migrator: it is never applied', () => {
    bundle(late[0], late[1])
    bare()
    bundle(...late)
    bare()
    expect(tables()).toEqual(['children', 'ours', 'parents'])
  })

  it('is held: it is applied', () => {
    bundle(late[0], late[1])
    ours()
    bundle(...late)
    expect(ours()).toEqual({ ok: true, value: { applied: 1 } })
    expect(tables()).toEqual(['children', 'ours', 'parents', 'theirs'])
  })

  it('is refused when it slips in before one that was applied', () => {
    withFamily()
    bundle(adding('0000_theirs', 500), parents)
    expect(ours()).toEqual(refused('migration_drift'))
    expectUntouched()
  })
})

describe('trap 3: a migration that was edited after it was applied', () => {
  const edited = { ...parents, statements: [...parents.statements, 'create table more (id integer primary key)'] }

  it('bites with the bare migrator: nothing is said, and the schema is not what the code expects', () => {
    withFamily()
    bundle(edited)
    bare()
    expect(tables()).not.toContain('more')
  })

  it.each([
    ['alone', [edited]],
    ['with more to apply', [edited, adding('0001_added', 2_000)]],
  ])('is held: refused, %s', (_, list) => {
    withFamily()
    bundle(...list)
    expect(ours()).toEqual(refused('migration_drift'))
    expectUntouched()
  })
})

describe('trap 4: a store from a newer application', () => {
  it('bites with the bare migrator: it is taken as it is', () => {
    bundle(parents, adding('0001_future', 2_000))
    ours()
    bundle(parents)
    expect(bare).not.toThrow()
  })

  it('is held: refused', () => {
    withFamily()
    bundle(parents, adding('0001_future', 2_000, 'future'))
    ours()
    bundle(parents)
    expect(ours()).toEqual(refused('store_from_future'))
    expect(tables()).toEqual(['children', 'future', 'parents'])
  })

  it('of another branch is a drift, not a future', () => {
    withFamily()
    bundle(parents, adding('0001_one', 2_000), adding('0002_two', 3_000, 'two'))
    ours()
    bundle(parents, adding('0001_other', 2_000, 'other'))
    expect(ours()).toEqual(refused('migration_drift'))
  })
})

describe('a store that is not ours', () => {
  it('with tables and no history is refused, and left as it is', () => {
    database.exec('create table parents (id integer primary key)')
    bundle(parents)
    expect(ours()).toEqual(refused('migration_drift'))
    expect(tables()).toEqual(['parents'])
  })

  it('of drizzle’s own migrator is ours: the history is the same', () => {
    bundle(parents)
    bare()
    bundle(parents, adding('0001_added', 2_000))
    expect(ours()).toEqual({ ok: true, value: { applied: 1 } })
    expect(history()).toEqual([1_000, 2_000])
    expect(bare).not.toThrow()
  })
})

describe('whole or not at all', () => {
  it('applies everything in order, then has nothing to do', () => {
    bundle(parents, rebuilt(), adding('0002_added', 3_000))
    expect(ours()).toEqual({ ok: true, value: { applied: 3 } })
    expect(history()).toEqual([1_000, 2_000, 3_000])
    const before = database.serialize()
    expect(ours()).toEqual({ ok: true, value: { applied: 0 } })
    expect(database.serialize()).toEqual(before)
    expect(copies()).toEqual([])
  })

  it('a failure in the middle of a second statement leaves the former schema', () => {
    withFamily()
    const failing: WrittenMigration = {
      tag: '0002_failing',
      when: 3_000,
      statements: [
        'create table started (parent_id integer unique)',
        'insert into started select parent_id from children',
        'create table never (id integer)',
      ],
    }
    bundle(parents, adding('0001_added', 2_000), failing)
    expect(ours()).toEqual(refused('migration_failed', join(place.folder, 'avant-mise-a-jour-0001.db')))
    expectUntouched()
    expect(checkDatabase(database, 'integrity').ok).toBe(true)
  })

  it('a first set-up that fails leaves an empty store and makes no copy', () => {
    bundle({ ...parents, statements: [...parents.statements, 'not sql at all'] })
    expect(ours()).toEqual(refused('migration_failed'))
    expect(database.prepare('select count(*) from sqlite_master').pluck().get()).toBe(0)
    expect(copies()).toEqual([])
  })

  it('a full disk is named, and leaves the former schema', () => {
    withFamily()
    const large: WrittenMigration = {
      tag: '0001_large',
      when: 2_000,
      statements: ['create table large (x)', 'insert into large values (zeroblob(1000000))'],
    }
    bundle(parents, large)
    database.pragma('max_page_count = 20')
    expect(ours()).toEqual(refused('disk_full', join(place.folder, 'avant-mise-a-jour-0001.db')))
    expectUntouched()
  })

  it('a store that another connection writes to is named', () => {
    withFamily()
    bundle(parents, adding('0001_added', 2_000))
    const other = openStore(place)
    other.exec('begin immediate')
    database.pragma('busy_timeout = 0')
    expect(ours()).toEqual(refused('store_in_use', join(place.folder, 'avant-mise-a-jour-0001.db')))
    other.exec('rollback')
    expectUntouched()
  })

  it('a process killed in the middle leaves the former schema', async () => {
    withFamily()
    const deadly = { ...adding('0001_deadly', 2_000), statements: [...rebuilt().statements, 'select die()'] }
    bundle(parents, deadly)
    closeDatabase(database)
    const program = join(import.meta.dirname, 'programs/die-while-migrating.ts')
    const dying = startProgram(program, place.path, place.key.toString('hex'), migrations, place.folder)
    expect(await dying.nextLine()).toBeNull()
    expect(await dying.ended).toBe('SIGKILL')
    database = openStore(place)
    expectUntouched()
    expect(checkDatabase(database, 'integrity').ok).toBe(true)
  })
})

describe('the copy made before', () => {
  it('is the store as it was, under the same key', () => {
    withFamily()
    bundle(parents, rebuilt(), adding('0002_added', 3_000))
    ours()
    expect(copies()).toEqual(['avant-mise-a-jour-0001.db'])
    const path = join(place.folder, 'avant-mise-a-jour-0001.db')
    const copy = openStore({ path, key: place.key })
    expect(tables(copy)).toEqual(['children', 'parents'])
    expect(copy.prepare('select * from children').raw().all()).toEqual(family)
  })

  it('is one for each schema, however often an update fails', () => {
    withFamily()
    bundle(parents, rebuilt('where id > 1'))
    for (const _ of [1, 2, 3]) ours()
    expect(copies()).toEqual(['avant-mise-a-jour-0001.db'])
  })

  it('that cannot be written stops the update before it begins', () => {
    withFamily()
    bundle(parents, adding('0001_added', 2_000))
    const missing = join(place.folder, 'missing')
    expect(() => migrateDatabase(database, migrations, missing)).toThrow('ENOENT')
    expectUntouched()
    expect(existsSync(missing)).toBe(false)
  })

  it('is kept for the last three updates', () => {
    const list = [parents]
    for (let rank = 1; rank <= 5; rank += 1) {
      bundle(...list)
      ours()
      list.push(adding(`000${rank}_added`, 1_000 + rank, `added_${rank}`))
    }
    bundle(...list)
    ours()
    expect(copies()).toEqual(['avant-mise-a-jour-0003.db', 'avant-mise-a-jour-0004.db', 'avant-mise-a-jour-0005.db'])
  })
})
