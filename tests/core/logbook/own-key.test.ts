import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { closeDatabase, openDatabase } from '../../../db/client.ts'
import { openText, openWithPassphrase, readHeader, readOwnKey, unwrapOwnKey } from '../../../db/keyring/index.ts'
import { realStore } from '../../../electron/host/store-files.ts'
import { only } from '../../support/desk.ts'
import { aPassphrase, type Door, openDoor } from '../../support/door.ts'
import { aColleague, aColleaguesPassphrase as anotherPassphrase } from '../../support/mediators.ts'
import { aNewDesk } from '../../support/new-desk.ts'
import { aPage } from '../../support/logbook.ts'

const refused = (code: string) => ({ ok: false, error: { code } })
const A_MARKER = 'zyxwvutsrel'

const writeIn = (door: Door, title: string) =>
  door.call('logbook.write', { entryId: null, details: { ...aPage, title, areas: [] } })

function accepted<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** A locked store with one page in the logbook of its mediator, and a colleague whose passphrase opens the store too. */
async function aSharedDesk() {
  const { door, recoveryKey } = await aNewDesk()
  accepted(await writeIn(door, A_MARKER))
  const { mediatorId } = await aColleague(door)
  await door.ask('session.lock', {})
  return { door, recoveryKey, files: realStore(door.dataFolder), colleagueId: mediatorId }
}

describe('the logbook of a mediator', () => {
  it('stays closed to a colleague who opens the same store', async () => {
    const { door } = await aSharedDesk()
    await door.ask('session.unlock', { passphrase: anotherPassphrase })
    expect(await door.ask('logbook.read', {})).toEqual({ isOpen: true, entries: [], unreadable: 0 })
    accepted(await writeIn(door, 'À elle'))
    expect(only((await door.ask('logbook.read', {})).entries).title).toBe('À elle')
    await door.ask('session.lock', {})
    await door.ask('session.unlock', { passphrase: aPassphrase })
    expect(only((await door.ask('logbook.read', {})).entries).title).toBe(A_MARKER)
  })

  it('says nothing to whoever reads every row with every key of the store', async () => {
    const { files, colleagueId } = await aSharedDesk()
    const { keys, own } = accepted(
      await openWithPassphrase(accepted(readHeader(files.header)), anotherPassphrase, randomBytes),
    )
    const database = accepted(openDatabase({ path: files.database, key: keys.database }))
    const tables = database.prepare<[], string>(`select name from sqlite_master where type = 'table'`).pluck().all()
    for (const table of tables) {
      for (const row of database.prepare<[], Record<string, unknown>>(`select * from "${table}"`).all()) {
        for (const value of Object.values(row))
          expect(Buffer.isBuffer(value) ? value.toString('latin1') : String(value)).not.toContain(A_MARKER)
      }
    }
    const page = database
      .prepare<[], { id: string; mediator: string; sealed: Buffer }>(
        'select entry_id as id, mediator_id as mediator, sealed from logbook_entries',
      )
      .get()
    const kept = database.prepare<[], string>('select wrapped_key from logbook_keys').pluck().get()
    closeDatabase(database)
    const wrapped = readOwnKey(kept ?? '')
    if (page === undefined || wrapped === null) throw new Error('the page and its key are kept')
    const held = [keys.data, keys.database, keys.archive, keys.journal, keys.attachments, own.secret]
    for (const key of held) {
      expect(openText(page.sealed, key, `${page.mediator}/${page.id}`)).toBeNull()
      for (const mediatorId of [page.mediator, colleagueId]) {
        const owner = { storeId: keys.storeId, mediatorId }
        expect(unwrapOwnKey(wrapped, owner, { ...own, secret: key })).toBeNull()
      }
    }
  })

  it('is not opened by the recovery key; its owner opens it with the passphrase she had, once', async () => {
    const { door, recoveryKey } = await aSharedDesk()
    const newPassphrase = 'sapin moulin cravate lucarne biscuit tambour givre'
    await door.ask('session.recover', { recoveryKey, newPassphrase })
    expect(await door.ask('logbook.read', {})).toEqual({ isOpen: false, entries: [], unreadable: 1 })
    expect(await door.call('session.reopenLogbook', { formerPassphrase: newPassphrase })).toEqual(
      refused('wrong_passphrase'),
    )
    await door.ask('session.reopenLogbook', { formerPassphrase: aPassphrase })
    expect(door.events).toContainEqual({ type: 'changed', domains: ['logbook'] })
    expect(only((await door.ask('logbook.read', {})).entries).title).toBe(A_MARKER)
    await door.ask('session.lock', {})
    await door.ask('session.unlock', { passphrase: newPassphrase })
    expect(only((await door.ask('logbook.read', {})).entries).title).toBe(A_MARKER)
    accepted(await writeIn(door, 'La suite'))
    expect((await door.ask('logbook.read', {})).entries).toHaveLength(2)
  })

  it('begins anew when the former passphrase is lost, and only then', async () => {
    const { door, recoveryKey } = await aSharedDesk()
    await door.ask('session.unlock', { passphrase: aPassphrase })
    expect(await door.call('session.restartLogbook', {})).toEqual(refused('logbook_open'))
    await door.ask('session.lock', {})
    const newPassphrase = 'sapin moulin cravate lucarne biscuit tambour givre'
    await door.ask('session.recover', { recoveryKey, newPassphrase })
    await door.ask('session.restartLogbook', {})
    expect(await door.ask('logbook.read', {})).toEqual({ isOpen: true, entries: [], unreadable: 0 })
    accepted(await writeIn(door, 'Une nouvelle page'))
    await door.ask('session.lock', {})
    const again = openDoor({ dataFolder: door.dataFolder })
    await again.ask('session.unlock', { passphrase: newPassphrase })
    expect(only((await again.ask('logbook.read', {})).entries).title).toBe('Une nouvelle page')
  })

  it('holds nothing of a passphrase that comes after the lock', async () => {
    const { door, recoveryKey } = await aSharedDesk()
    const newPassphrase = 'sapin moulin cravate lucarne biscuit tambour givre'
    await door.ask('session.recover', { recoveryKey, newPassphrase })
    const reopening = door.call('session.reopenLogbook', { formerPassphrase: aPassphrase })
    await door.ask('session.lock', {})
    expect(await reopening).toEqual(refused('locked'))
  })

  it('does not read a page that was moved or changed, and keeps the others', async () => {
    const { door, files } = await aSharedDesk()
    const { keys } = accepted(await openWithPassphrase(accepted(readHeader(files.header)), aPassphrase, randomBytes))
    await door.ask('session.unlock', { passphrase: aPassphrase })
    accepted(await writeIn(door, 'Deux'))
    accepted(await writeIn(door, 'Trois'))
    await door.ask('session.lock', {})
    const database = accepted(openDatabase({ path: files.database, key: keys.database }))
    const ids = database.prepare<[], string>('select entry_id from logbook_entries order by written_at').pluck().all()
    database.exec(`update logbook_entries set sealed = (select sealed from logbook_entries where entry_id = '${ids[0]}')
      where entry_id = '${ids[1]}'`)
    database.exec(`update logbook_entries set sealed = x'00' where entry_id = '${ids[2]}'`)
    closeDatabase(database)
    await door.ask('session.unlock', { passphrase: aPassphrase })
    const { isOpen, entries, unreadable } = await door.ask('logbook.read', {})
    expect([isOpen, entries.length, unreadable]).toEqual([true, 1, 2])
  })
})
