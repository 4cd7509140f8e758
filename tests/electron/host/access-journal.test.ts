import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contract, type OperationName } from '../../../core/contract/index.ts'
import { recordingOf } from '../../../core/journal/recorded.ts'
import { closeDatabase, openDatabase } from '../../../db/client.ts'
import { openWithPassphrase, readHeader, wipe } from '../../../db/keyring/index.ts'
import { realStore } from '../../../electron/host/store-files.ts'
import { actions } from '../../../renderer/messages/journal.ts'
import { aPerson } from '../../support/desk.ts'
import { aPassphrase, type Door, openedDoor } from '../../support/door.ts'
import { aColleague } from '../../support/mediators.ts'
import { reopened } from '../../support/new-desk.ts'

const all = { mediatorId: null, subjectId: null, before: null }
const DAY_MS = 86_400_000

const journalOf = ({ dataFolder }: Door): string => realStore(dataFolder).journal

const actionsIn = async (door: Door) => (await door.ask('journal.list', all)).lines.map(({ action }) => action)

/** The journal as someone with the passphrase and a tool of her own would have it. */
async function meddle(door: Door, sql: string): Promise<string> {
  const header = readHeader(realStore(door.dataFolder).header)
  if (!header.ok) throw new Error(header.error.code)
  const opened = await openWithPassphrase(header.value, aPassphrase, (size) => Buffer.alloc(size, 7))
  if (!opened.ok) throw new Error(opened.error.code)
  const database = openDatabase({ path: journalOf(door), key: opened.value.keys.journal })
  if (!database.ok) throw new Error(database.error.code)
  database.value.exec(sql)
  const dump = JSON.stringify(database.value.prepare('select * from lines').all())
  closeDatabase(database.value)
  wipe(opened.value.keys)
  return dump
}

async function closedDesk(): Promise<Door> {
  const door = await openedDoor()
  const person = await aPerson(door)
  await door.ask('people.read', { personId: person })
  await door.ask('session.lock', {})
  return door
}

const alertAfter = async (door: Door) => {
  const status = await door.ask('session.unlock', { passphrase: aPassphrase })
  return status.state === 'unlocked' ? status.journalAlert : status.state
}

describe('the journal of accesses', () => {
  it('tells who opened what, and nothing of what was read', async () => {
    const door = await openedDoor()
    const personId = await aPerson(door)
    await door.ask('people.read', { personId })
    const [line] = (await door.ask('journal.list', { ...all, subjectId: personId })).lines
    const { youAre } = await door.ask('mediators.list', {})
    expect(line).toMatchObject({
      at: door.clock.now(),
      mediatorId: youAre,
      action: 'people.read',
      subjects: [{ kind: 'person', id: personId }],
      result: 'done',
    })
    const { familyName, givenName } = await door.ask('people.read', { personId })
    await door.ask('session.lock', {})
    const dump = await meddle(door, 'select 1')
    expect(dump).toContain(personId)
    for (const said of [familyName, givenName, 'Testville', 'Dominique', aPassphrase]) expect(dump).not.toContain(said)
  })

  it('is in a file of its own, that the key of the store does not open', async () => {
    const door = await closedDesk()
    expect(readFileSync(journalOf(door)).includes('people.read')).toBe(false)
    const header = readHeader(realStore(door.dataFolder).header)
    if (!header.ok) throw new Error(header.error.code)
    const opened = await openWithPassphrase(header.value, aPassphrase, (size) => Buffer.alloc(size, 7))
    if (!opened.ok) throw new Error(opened.error.code)
    expect(openDatabase({ path: journalOf(door), key: opened.value.keys.database }).ok).toBe(false)
  })

  it('holds the wrong passphrases that came before the opening', async () => {
    const door = await closedDesk()
    await door.call('session.unlock', { passphrase: 'falaise' })
    await door.ask('session.unlock', { passphrase: aPassphrase })
    const { lines } = await door.ask('journal.list', all)
    expect(lines.slice(0, 2).map(({ action, result, mediatorId }) => [action, result, mediatorId === null])).toEqual([
      ['session.unlock', 'done', false],
      ['session.unlock', 'wrong_passphrase', true],
    ])
  })

  it('shows a mediator her own lines only, whatever she asks', async () => {
    const door = await openedDoor()
    const personId = await aPerson(door)
    const { youAre: head } = await door.ask('mediators.list', {})
    const { mediatorId, passphrase } = await aColleague(door)
    await door.ask('session.switchMediator', { passphrase })
    await door.ask('people.read', { personId })
    const asked = [all, { ...all, mediatorId: head }, { ...all, subjectId: personId }]
    for (const wanted of asked) {
      const { lines } = await door.ask('journal.list', wanted)
      expect(lines.length).toBeGreaterThan(0)
      expect(new Set(lines.map((line) => line.mediatorId))).toEqual(new Set([mediatorId]))
    }
    expect(await door.call('journal.acknowledge', {})).toMatchObject({ ok: false, error: { code: 'not_allowed' } })
  })

  it('goes on, under its new key, after a departure', async () => {
    const door = await openedDoor()
    const personId = await aPerson(door)
    const { mediatorId } = await aColleague(door)
    await door.ask('session.removeMediator', { mediatorId, passphrase: aPassphrase })
    expect(await actionsIn(door)).toEqual(expect.arrayContaining(['people.create', 'session.removeMediator']))
    expect(personId).not.toBe('')
    await door.ask('session.lock', {})
    expect(await alertAfter(reopened(door))).toBeNull()
  })

  it('gives its lines page by page', async () => {
    const door = await openedDoor()
    for (let count = 0; count < 205; count += 1) await door.ask('settings.change', { visitMinutes: 20 + (count % 2) })
    const first = await door.ask('journal.list', all)
    expect([first.lines.length, first.mayHaveMore]).toEqual([200, true])
    const next = await door.ask('journal.list', { ...all, before: first.lines.at(-1)?.sequence ?? 1 })
    expect(next.mayHaveMore).toBe(false)
    expect(next.lines.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: next.lines.length }, (_, index) => next.lines.length - index),
    )
  })

  it('is kept twelve months', async () => {
    const door = await closedDesk()
    door.clock.advance(366 * DAY_MS)
    expect(await alertAfter(door)).toBeNull()
    expect(await actionsIn(door)).toEqual(['session.unlock'])
    await door.ask('session.lock', {})
    expect(await alertAfter(reopened(door))).toBeNull()
  })

  it('has nothing of the throw-away store', async () => {
    const door = await closedDesk()
    await door.ask('session.openDemo', {})
    expect((await door.ask('journal.list', all)).lines).toEqual([])
    await door.ask('session.leaveDemo', {})
    await door.ask('session.unlock', { passphrase: aPassphrase })
    expect((await actionsIn(door)).slice(0, 2)).toEqual(['session.unlock', 'session.lock'])
  })
})

describe('a journal that something else changed', () => {
  it.each([
    ['a line changed', 'drop trigger lines_are_never_rewritten; update lines set result = 1 where sequence = 2'],
    ['a line taken out', 'delete from lines where sequence = 2'],
    ['its end cut off', 'delete from lines where sequence > 3'],
  ])('is said at the next opening, until a head was told: %s', async (_, sql) => {
    const door = await closedDesk()
    await meddle(door, sql)
    expect(await alertAfter(door)).toBe('tampered')
    expect((await door.ask('journal.list', all)).alert).toBe('tampered')
    await door.ask('session.lock', {})
    const later = reopened(door)
    expect(await alertAfter(later)).toBe('tampered')
    await later.ask('journal.acknowledge', {})
    expect(await later.ask('session.status', {})).toMatchObject({ journalAlert: null })
  })

  it('is said when it is gone, and another begins', async () => {
    const door = await closedDesk()
    rmSync(journalOf(door))
    expect(await alertAfter(door)).toBe('tampered')
    expect(await actionsIn(door)).toContain('session.unlock')
  })

  it('that cannot be read is put aside, whole, and another begins', async () => {
    const door = await closedDesk()
    const bytes = readFileSync(journalOf(door))
    bytes.fill(1, 100, 400)
    writeFileSync(journalOf(door), bytes)
    expect(await alertAfter(door)).toBe('unreadable')
    expect(await actionsIn(door)).toContain('session.unlock')
    const aside = `${realStore(door.dataFolder).folder}-mis-de-cote`
    const [folder = ''] = readdirSync(aside)
    expect(readFileSync(`${aside}/${folder}/etabli-journal.db`).equals(bytes)).toBe(true)
  })
})

it('each operation that leaves a line has its words on the screen', () => {
  const names = Object.keys(contract) as OperationName[]
  expect(names.filter((name) => recordingOf(name) !== 'never' && actions[name] === undefined)).toEqual([])
})
