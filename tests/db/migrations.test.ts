import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { checkDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { createStore, storePlace } from '../support/store.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeMigrations } from './migration-files.ts'
import { contentProblems, journalProblems, untestedDrops } from './migration-guards.ts'

const root = resolve(import.meta.dirname, '../..')
const shipped = join(root, 'db/migrations')
const testsOfMigrations = join(import.meta.dirname, 'migrations')

const migrationsIn = (folder: string): readonly string[] => readdirSync(folder).filter((file) => file.endsWith('.sql'))

describe('the shipped migrations', () => {
  it('have a journal in order, with every file in it', () => {
    expect(migrationsIn(shipped).length).toBeGreaterThan(0)
    expect(journalProblems(shipped)).toEqual([])
  })

  it('stay within one transaction, in files of one line ending', () => {
    expect(contentProblems(shipped)).toEqual([])
  })

  it('that drop a table have a test of their own, with child rows', () => {
    expect(untestedDrops(shipped, testsOfMigrations)).toEqual([])
  })

  it('bring a store of every former schema to the same one', () => {
    const total = migrationsIn(shipped).length
    const schemas = Array.from({ length: total + 1 }, (_, from) => {
      const place = storePlace()
      const database = createStore(place)
      expect(migrateDatabase(database, firstOf(from), place.folder)).toEqual({ ok: true, value: { applied: from } })
      expect(migrateDatabase(database, shipped, place.folder)).toEqual({ ok: true, value: { applied: total - from } })
      expect(checkDatabase(database, 'integrity').ok).toBe(true)
      return schemaOf(database)
    })
    expect(schemas[0]).not.toEqual([])
    for (const schema of schemas) expect(schema).toEqual(schemas[0])
  })
})

const schemaOf = (database: Database.Database): unknown =>
  database.prepare('select type, name, tbl_name, sql from sqlite_master order by type, name').raw().all()

/** The shipped migrations as an application of that time had them. */
function firstOf(count: number): string {
  const folder = join(temporaryFolder(), 'migrations')
  cpSync(shipped, folder, { recursive: true })
  const path = join(folder, 'meta/_journal.json')
  const journal: { entries: unknown[] } = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }))
  return folder
}

describe('the schema and the migrations', () => {
  /** Runs drizzle-kit on a copy of the schema and of the migrations; gives the migrations it adds. */
  function generated(moreSchema = ''): readonly string[] {
    const copy = temporaryFolder()
    for (const path of ['db/schema', 'db/migrations', 'drizzle.config.ts', 'package.json']) {
      cpSync(join(root, path), join(copy, path), { recursive: true })
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
    appendFileSync(join(copy, 'db/schema/index.ts'), moreSchema)
    const before = migrationsIn(join(copy, 'db/migrations'))
    const generator = join(root, 'node_modules/drizzle-kit/bin.cjs')
    const run = spawnSync(process.execPath, [generator, 'generate'], { cwd: copy, encoding: 'utf8', timeout: 50_000 })
    if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`)
    return migrationsIn(join(copy, 'db/migrations')).filter((file) => !before.includes(file))
  }

  it('say the same: there is nothing to generate', () => {
    expect(generated()).toEqual([])
  })

  it('that differ are seen', () => {
    const table = `
      import { integer as int, sqliteTable as newTable } from 'drizzle-orm/sqlite-core'
      export const forgotten = newTable('forgotten', { id: int('id').primaryKey() })
    `
    expect(generated(table)).toHaveLength(1)
  })
})

describe('a guard sees', () => {
  const one = { tag: '0000_one', when: 2_000, statements: ['create table one (id integer)'] }
  const written = (...list: Parameters<typeof writeMigrations>[1]): string =>
    writeMigrations(join(temporaryFolder(), 'migrations'), list)

  it('a date that goes back, or stays', () => {
    for (const when of [1_000, 2_000]) {
      expect(journalProblems(written(one, { ...one, tag: '0001_two', when }))).toEqual([
        '0001_two is dated before the one it follows',
      ])
    }
  })

  it('a number out of order', () => {
    expect(journalProblems(written(one, { ...one, tag: '0002_two', when: 3_000 }))).toEqual([
      '0002_two is not number 1',
    ])
  })

  it('a file that the journal does not know', () => {
    const folder = written(one)
    writeFileSync(join(folder, '0001_stray.sql'), '')
    expect(journalProblems(folder)).toEqual(['0001_stray.sql is not in the journal'])
  })

  it.each(['COMMIT;', 'create table a (x); begin immediate', 'vacuum', '/* why */ rollback', "ATTACH 'x' AS y"])(
    'a statement that leaves the transaction: %s',
    (statement) => {
      expect(contentProblems(written({ ...one, statements: [statement] }))).toEqual([
        '0000_one.sql leaves the transaction',
      ])
    },
  )

  it.each(['-- commit to it', 'create table begin_dates (end_day text, `commit` text)'])(
    'nothing wrong in: %s',
    (statement) => {
      expect(contentProblems(written({ ...one, statements: [statement] }))).toEqual([])
    },
  )

  it('a line ending of Windows', () => {
    expect(contentProblems(written({ ...one, statements: ['create table one (\r\n id integer)'] }))).toEqual([
      '0000_one.sql has another line ending',
    ])
  })

  it('a dropped table without a test of its number', () => {
    const folder = written(one, { tag: '0001_drop', when: 3_000, statements: ['DROP  TABLE `one`'] })
    const tests = join(temporaryFolder(), 'tests')
    expect(untestedDrops(folder, tests)).toEqual(['0001_drop.sql'])
    mkdirSync(tests)
    writeFileSync(join(tests, '0000_one.test.ts'), '')
    expect(untestedDrops(folder, tests)).toEqual(['0001_drop.sql'])
    writeFileSync(join(tests, '0001_drop.test.ts'), '')
    expect(untestedDrops(folder, tests)).toEqual([])
  })
})
