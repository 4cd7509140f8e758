import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { closeDatabase, openDatabase } from '../../db/client.ts'
import { copyUnderKey } from '../../db/rekey.ts'
import { createStore, storePlace } from '../support/store.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const refused = (code: string) => ({ ok: false, error: { code } })

function aStore(rows: number) {
  const place = storePlace()
  const database = createStore(place)
  database.exec('create table notes (note text)')
  const add = database.prepare('insert into notes (note) values (?)')
  for (let row = 0; row < rows; row += 1) add.run(`marqueur ${row} ${'x'.repeat(200)}`)
  return { database, key: place.key }
}

describe('a copy under another key', () => {
  it('holds everything, and opens with that key and with no other', () => {
    const { database, key } = aStore(500)
    const [next, path] = [randomBytes(32), join(temporaryFolder(), 'etabli.db')]
    expect(copyUnderKey(database, path, key, next).ok).toBe(true)
    expect(openDatabase({ path, key })).toEqual(refused('store_damaged'))
    const opened = openDatabase({ path, key: next })
    if (!opened.ok) throw new Error(opened.error.code)
    expect(opened.value.prepare('select count(*) from notes').pluck().get()).toBe(500)
    closeDatabase(opened.value)
    expect(readFileSync(path).includes('marqueur')).toBe(false)
    for (const beside of ['-wal', '-journal', '.part']) expect(existsSync(`${path}${beside}`)).toBe(false)
  })

  it('shares no salt with the store', () => {
    const { database, key } = aStore(1)
    const path = join(temporaryFolder(), 'etabli.db')
    expect(copyUnderKey(database, path, key, randomBytes(32)).ok).toBe(true)
    const saltOf = (file: string) => readFileSync(file).subarray(0, 16).toString('hex')
    expect(saltOf(path)).not.toBe(saltOf(database.name))
  })
})
