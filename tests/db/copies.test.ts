import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import type { CopyId, HeldDocumentId, PersonId } from '../../core/contract/values.ts'
import { emptyLog } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { ormOver } from '../../db/orm.ts'
import { repositoriesOver } from '../../db/repositories/index.ts'
import { unitOfWorkOn } from '../../db/unit-of-work.ts'
import { ok } from '../../core/shared/result.ts'
import { aPaper, kept, pdfOf } from '../support/copies.ts'
import { openedDoor } from '../support/door.ts'
import { createStore, storePlace } from '../support/store.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { bareDatabase, holds } from './bare-store.ts'

const MARKER = 'Marqueur-Panoramix-1492'
const COPY = '0190cccc-bbbb-7ccc-8ddd-eeeeeeeeeeee' as CopyId
const PAPER = '0190dddd-bbbb-7ccc-8ddd-eeeeeeeeeeee' as HeldDocumentId
const PERSON = '0190eeee-bbbb-7ccc-8ddd-eeeeeeeeeeee' as PersonId

const settings = [
  'journal_mode',
  'synchronous',
  'foreign_keys',
  'secure_delete',
  'temp_store',
  'mmap_size',
  'cache_size',
]

/** A store in clear, with every setting of ours: what it holds can be read in its file. */
function plainStore(): { readonly path: string; readonly database: Database.Database } {
  const like = createStore(storePlace())
  const path = join(temporaryFolder(), 'plain.db')
  const database = bareDatabase(path)
  for (const name of settings) database.pragma(`${name} = ${String(like.pragma(name, { simple: true }))}`)
  const migrations = resolve(import.meta.dirname, '../../db/migrations')
  expect(migrateDatabase(database, migrations, temporaryFolder()).ok).toBe(true)
  return { path, database }
}

/** A megabyte of a copy, the marker in each piece; between other rows, so that its pages are not all the same. */
function keepACopy(database: Database.Database) {
  const repositories = repositoriesOver(ormOver(database))
  const unit = unitOfWorkOn(database, repositories)
  unit.write(({ people }) => {
    people.create({
      personId: PERSON,
      familyName: 'Essai',
      givenName: '',
      birthDay: null,
      phone: '',
      email: '',
      createdAt: 0,
      lastContactAt: 0,
    })
    return ok(null)
  })
  unit.write(({ documents }) => {
    documents.add(
      {
        heldDocumentId: PAPER,
        personId: PERSON,
        casefileId: null,
        documentTypeId: 'rib',
        seenAt: 0,
        issuedOn: null,
        expiresOn: null,
        original: { holder: 'person', who: '' },
      },
      null,
    )
    return ok(null)
  })
  unit.write(({ copies }) => {
    copies.add({
      copyId: COPY,
      heldDocumentId: PAPER,
      label: MARKER,
      purpose: 'attach',
      mediaType: 'application/pdf',
      bytes: 1,
      pages: 1,
      sha256: new Uint8Array(32),
      keepUntil: null,
      createdAt: 0,
      completedAt: null,
    })
    return ok(null)
  })
  for (const rank of [0, 1, 2, 3]) {
    unit.write(({ copies }) => {
      copies.addChunk(COPY, rank, Buffer.from(`${MARKER} `.repeat(10_000)))
      return ok(null)
    })
  }
  unit.write(({ copies }) => {
    copies.complete(COPY, 1)
    return ok(null)
  })
  return { repositories, unit }
}

const inFiles = (path: string): readonly boolean[] => [holds(path, MARKER), holds(`${path}-wal`, MARKER)]

it('a copy that is deleted leaves nothing in the file, once its log is emptied', () => {
  const { path, database } = plainStore()
  const { unit } = keepACopy(database)
  emptyLog(database)
  expect(inFiles(path)).toEqual([true, false])
  unit.write(({ copies }) => {
    copies.remove(COPY)
    return ok(null)
  })
  // Without this step the file still holds all of it: only the log says that it is gone.
  expect(holds(path, MARKER)).toBe(true)
  emptyLog(database)
  expect(inFiles(path)).toEqual([false, false])
  expect(statSync(`${path}-wal`).size).toBe(0)
})

it('a copy that was only ever in the log leaves nothing either', () => {
  const { path, database } = plainStore()
  const { unit } = keepACopy(database)
  expect(holds(`${path}-wal`, MARKER)).toBe(true)
  unit.write(({ copies }) => {
    copies.remove(COPY)
    return ok(null)
  })
  expect(inFiles(path)).toContain(true)
  emptyLog(database)
  expect(inFiles(path)).toEqual([false, false])
})

it('a copy goes with its paper, and its paper with the person', () => {
  const { path, database } = plainStore()
  const { repositories } = keepACopy(database)
  database.prepare('delete from people where person_id = ?').run(PERSON)
  expect(repositories.copies.find(COPY)).toBeNull()
  expect(repositories.copies.received(COPY)).toEqual({ chunks: 0, bytes: 0 })
  emptyLog(database)
  expect(inFiles(path)).toEqual([false, false])
})

it('danger: without secure_delete, what was deleted stays in the file', () => {
  const { path, database } = plainStore()
  const { unit } = keepACopy(database)
  emptyLog(database)
  database.pragma('secure_delete = OFF')
  unit.write(({ copies }) => {
    copies.remove(COPY)
    return ok(null)
  })
  emptyLog(database)
  expect(holds(path, MARKER)).toBe(true)
})

it('the host empties its log when a copy is deleted', async () => {
  const door = await openedDoor()
  const { heldDocumentId } = await aPaper(door)
  const { copyId } = await kept(door, heldDocumentId, pdfOf(200_000))
  const log = () => readFileSync(join(door.dataFolder, 'store', 'etabli.db-wal')).length
  await door.ask('copies.begin', {
    heldDocumentId,
    label: '',
    purpose: 'attach',
    end: { kind: 'after_closing' },
    mediaType: 'application/pdf',
    bytes: 9,
    pages: 1,
    sha256: `${'A'.repeat(43)}=`,
  })
  expect(log()).toBeGreaterThan(0)
  await door.ask('copies.remove', { copyId })
  expect(log()).toBe(0)
})
