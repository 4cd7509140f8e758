import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import type Database from 'better-sqlite3'
import { closeDatabase, openDatabase } from '../../../db/client.ts'
import { openWithPassphrase, readHeader } from '../../../db/keyring/index.ts'
import { ledgerPath } from '../../../electron/host/erasure-ledger.ts'
import { realStore } from '../../../electron/host/store-files.ts'
import { aCasefile, aPerson } from '../../support/desk.ts'
import { aPassphrase, type Door, openedDoor } from '../../support/door.ts'
import { type KnownWell, markers, someoneKnownWell } from '../../support/known-well.ts'
import { aColleague } from '../../support/mediators.ts'
import { reopened } from '../../support/new-desk.ts'

const tables = `select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`

/** Every value of every table of the closed store, as one text. */
async function storeText(door: Door): Promise<string> {
  const header = readHeader(realStore(door.dataFolder).header)
  if (!header.ok) throw new Error(header.error.code)
  const keys = await openWithPassphrase(header.value, aPassphrase, (size) => Buffer.alloc(size, 3))
  if (!keys.ok) throw new Error(keys.error.code)
  const store = openDatabase({ path: realStore(door.dataFolder).database, key: keys.value.keys.database })
  if (!store.ok) throw new Error(store.error.code)
  const database: Database.Database = store.value
  const names = database.prepare<[], string>(tables).pluck().all()
  const text = names
    .map((name) =>
      database
        .prepare(`select * from "${name}"`)
        .raw()
        .all()
        .map((row) =>
          (row as unknown[]).map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : value)).join('\n'),
        )
        .join('\n'),
    )
    .join('\n')
  closeDatabase(database)
  return text
}

const found = async ({ ask }: Door) =>
  (await ask('people.search', { text: markers.familyName, limit: 5 })).map(({ personId }) => personId as string)

let door: Door
let her: KnownWell
beforeEach(async () => {
  door = await openedDoor()
  her = await someoneKnownWell(door)
})

describe('someone whose data is erased', () => {
  it('leaves no word of her in any table, nor in the search', async () => {
    await aPerson(door, { familyName: 'Tragicomix' })
    const before = await door.ask('rights.export', { personId: her.personId, withFiles: false })
    const words = Object.values(markers)
    expect(await door.ask('rights.erase', { personId: her.personId })).toEqual({ archivedMandates: 1 })
    expect(await found(door)).not.toContain(her.personId)
    expect(await door.ask('people.search', { text: 'Tragicomix', limit: 5 })).toHaveLength(1)
    await door.ask('session.lock', {})
    const text = (await storeText(door)).toLowerCase()
    expect(before.sections.length).toBeGreaterThan(20)
    expect(words.filter((word) => text.includes(word.toLowerCase()))).toEqual([])
    for (const folded of ['ordralfabette', 'panoramiselle']) expect(text).not.toContain(folded)
    expect(text).not.toContain('639987766')
    expect(text).toContain('tragicomix')
  })

  it('stays counted, as nobody', async () => {
    const year = { from: '2026-01-01', to: '2026-12-31' }
    const counted = await door.ask('exports.activities', year)
    await door.ask('rights.erase', { personId: her.personId })
    const after = await door.ask('exports.activities', year)
    expect(JSON.stringify(after).length).toBeGreaterThan(100)
    expect(JSON.stringify(after)).not.toContain(her.personId)
    expect(JSON.stringify(after).length).toBeLessThanOrEqual(JSON.stringify(counted).length)
  })

  it('leaves a proof that names no one, and an identifier outside of the store that means nothing any more', async () => {
    await door.ask('rights.erase', { personId: her.personId })
    const { proofs } = await door.ask('retention.read', {})
    expect(proofs).toEqual([{ at: door.clock.now(), category: 'dossier', rule: 'request', count: 1 }])
    expect(JSON.parse(readFileSync(ledgerPath(door.dataFolder), 'utf8'))).toEqual({
      format: 1,
      erased: [{ personId: her.personId, at: door.clock.now() }],
    })
  })

  it('is erased again when her data comes back by another way than Établi', async () => {
    await door.ask('session.lock', {})
    const bytes = readFileSync(realStore(door.dataFolder).database)
    await door.ask('session.unlock', { passphrase: aPassphrase })
    await door.ask('rights.erase', { personId: her.personId })
    await door.ask('session.lock', {})
    writeFileSync(realStore(door.dataFolder).database, bytes)
    const later = reopened(door)
    await later.ask('session.unlock', { passphrase: aPassphrase })
    expect(await found(later)).not.toContain(her.personId)
    expect((await later.ask('retention.read', {})).proofs).toMatchObject([{ rule: 'restored_backup', count: 1 }])
  })

  it('is not erased by a mediator who is no head', async () => {
    const { passphrase } = await aColleague(door)
    await door.ask('session.switchMediator', { passphrase })
    expect(await door.call('rights.erase', { personId: her.personId })).toMatchObject({
      ok: false,
      error: { code: 'not_allowed' },
    })
  })
})

describe('her signed mandates', () => {
  it('stay in the archives for six years, under another key, and open for a reason only', async () => {
    await door.ask('rights.erase', { personId: her.personId })
    expect((await door.ask('retention.read', {})).archivedMandates).toBe(1)
    expect(await door.raw('retention.openArchive', { reason: ' ' })).toMatchObject({ error: { code: 'invalid_input' } })
    const { mandates, openings } = await door.ask('retention.openArchive', { reason: 'Contrôle demandé par la CNIL' })
    expect(mandates).toMatchObject([
      { mandateId: her.mandateId, familyName: markers.familyName, keepUntil: '2032-03-02' },
    ])
    expect(JSON.stringify(mandates[0]?.blocks)).toContain(markers.familyName)
    expect(openings).toEqual([
      { at: door.clock.now(), mediatorName: 'Dominique Test', reason: 'Contrôle demandé par la CNIL' },
    ])
  })

  it('are not read with the key of the store, nor in clear', async () => {
    await door.ask('rights.erase', { personId: her.personId })
    await door.ask('session.lock', {})
    const { archive, header } = realStore(door.dataFolder)
    expect(readFileSync(archive).includes('Panoramixel')).toBe(false)
    const read = readHeader(header)
    if (!read.ok) throw new Error(read.error.code)
    const keys = await openWithPassphrase(read.value, aPassphrase, (size) => Buffer.alloc(size, 3))
    if (!keys.ok) throw new Error(keys.error.code)
    expect(openDatabase({ path: archive, key: keys.value.keys.database }).ok).toBe(false)
    expect(openDatabase({ path: archive, key: keys.value.keys.journal }).ok).toBe(false)
  })

  it('follow the store under its new key when someone leaves', async () => {
    await door.ask('rights.erase', { personId: her.personId })
    const { mediatorId } = await aColleague(door)
    await door.ask('session.removeMediator', { mediatorId, passphrase: aPassphrase })
    const { mandates } = await door.ask('retention.openArchive', { reason: 'x' })
    expect(mandates).toHaveLength(1)
  })

  it('that nobody signed are not kept', async () => {
    const personId = await aPerson(door)
    await aCasefile(door, personId, 'cpam-c2s')
    expect(await door.ask('rights.erase', { personId: personId })).toEqual({ archivedMandates: 0 })
  })

  it('when the archives cannot be written, nobody is erased', async () => {
    const { archive } = realStore(door.dataFolder)
    mkdirSync(archive)
    expect(await door.call('rights.erase', { personId: her.personId })).toMatchObject({
      ok: false,
      error: { code: 'archive_unavailable' },
    })
    expect(await door.ask('people.read', { personId: her.personId })).toMatchObject({
      familyName: markers.familyName,
    })
  })
})
