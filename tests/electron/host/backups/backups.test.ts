import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { contentOf } from '../../../support/folder-content.ts'
import { aPerson } from '../../../support/desk.ts'
import { aPassphrase, type Door, openDoor } from '../../../support/door.ts'
import { markers, someoneKnownWell } from '../../../support/known-well.ts'
import { aColleague } from '../../../support/mediators.ts'
import { aNewDesk, reopened } from '../../../support/new-desk.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const DAY_MS = 86_400_000
const refused = (code: string) => ({ ok: false, error: { code } })
const passphrase = { kind: 'passphrase', typed: aPassphrase } as const

let door: Door
let recoveryKey: string
beforeEach(async () => {
  const desk = await aNewDesk()
  door = desk.door
  recoveryKey = desk.recoveryKey
  await door.ask('settings.change', { timeZone: 'Europe/Paris' })
})

const make = ({ ask }: Door) => ask('backups.make', { reason: 'by_hand' })
const latest = async ({ ask }: Door) => {
  const [backup] = (await ask('backups.status', {})).first.backups
  if (backup === undefined) throw new Error('there is no backup')
  return backup
}

/** What the desk does by itself a minute after it opened is done. */
async function aMinutePasses(): Promise<void> {
  door.timers.advance(60_000)
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

async function opensAgain(after: number): Promise<void> {
  await door.ask('session.lock', {})
  door.clock.advance(after)
  await door.ask('session.unlock', { passphrase: aPassphrase })
  await aMinutePasses()
}

describe('a backup', () => {
  it('is a folder with the store, its keys and what it holds, and nothing of anyone in clear', async () => {
    await aPerson(door, { familyName: 'Panoramix' })
    await make(door)
    const backup = await latest(door)
    expect(backup).toMatchObject({
      at: door.clock.now(),
      day: '2026-03-02',
      reason: 'by_hand',
      people: 1,
      isSound: true,
    })
    expect(readdirSync(backup.folder).toSorted()).toEqual(['etabli.db', 'etabli.keys', 'manifeste.json'])
    expect(contentOf(backup.folder)).not.toContain('Panoramix')
  })

  it('is made each day by itself, and not twice', async () => {
    await aMinutePasses()
    expect(await door.ask('backups.status', {})).toMatchObject({ first: { backups: [{ reason: 'daily' }] } })
    await opensAgain(3_600_000)
    expect((await door.ask('backups.status', {})).first.backups).toHaveLength(1)
    await opensAgain(DAY_MS)
    expect((await door.ask('backups.status', {})).first.backups).toHaveLength(2)
  })

  it('that a byte changed in is told the same day, and another is made', async () => {
    await aMinutePasses()
    const { folder } = await latest(door)
    const bytes = readFileSync(join(folder, 'etabli.db'))
    bytes[9_000] = (bytes[9_000] ?? 0) ^ 1
    writeFileSync(join(folder, 'etabli.db'), bytes)
    await opensAgain(DAY_MS)
    const { backups } = (await door.ask('backups.status', {})).first
    expect(backups.map(({ isSound }) => isSound)).toEqual([true, false])
    expect(await door.call('backups.drill', { folder, secret: passphrase })).toEqual(refused('backup_damaged'))
  })

  it('is kept in the second place too, which is asked for when it stays away', async () => {
    const key = temporaryFolder()
    expect(await door.call('backups.setSecondPlace', { folder: join(key, 'nowhere') })).toEqual(
      refused('folder_unknown'),
    )
    expect(await door.call('backups.setSecondPlace', { folder: door.dataFolder })).toEqual(refused('folder_of_store'))
    await make(door)
    // The latest goes there at once.
    expect((await door.ask('backups.setSecondPlace', { folder: key })).second).toMatchObject({
      isThere: true,
      isDue: false,
      backups: [{ people: 0 }],
    })
    door.clock.advance(1_000)
    await make(door)
    expect((await door.ask('backups.status', {})).second).toMatchObject({
      isThere: true,
      isDue: false,
      backups: [{ people: 0, isSound: true }],
    })
    rmSync(key, { recursive: true })
    door.clock.advance(8 * DAY_MS)
    await make(door)
    expect(await door.ask('backups.status', {})).toMatchObject({
      second: { isThere: false, isDue: true },
      problem: null,
    })
  })

  it('that is given up leaves what was there', async () => {
    await make(door)
    door.clock.advance(1_000)
    const given = door.call('backups.make', { reason: 'by_hand' })
    expect(await door.call('backups.make', { reason: 'by_hand' })).toEqual(refused('backup_running'))
    await door.ask('backups.cancel', {})
    expect(await given).toEqual(refused('backup_cancelled'))
    expect((await door.ask('backups.status', {})).first.backups).toHaveLength(1)
    expect(readdirSync(join(door.dataFolder, 'sauvegardes')).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('removes what one that was cut short left behind', async () => {
    const left = join(door.dataFolder, 'sauvegardes/2026-03-01T18-00-00.part')
    mkdirSync(left, { recursive: true })
    await make(door)
    expect(existsSync(left)).toBe(false)
  })

  it('takes the place of the copies that were kept before an update', async () => {
    const copy = join(door.dataFolder, 'store/avant-mise-a-jour-0007.db')
    writeFileSync(copy, 'x')
    await make(door)
    expect(existsSync(copy)).toBe(false)
  })

  it('is not made of a closed store, nor of the throw-away one', async () => {
    await door.ask('session.lock', {})
    expect(await door.call('backups.make', { reason: 'by_hand' })).toEqual(refused('locked'))
    await door.ask('session.openDemo', {})
    expect(await door.call('backups.make', { reason: 'by_hand' })).toEqual(refused('locked'))
  })
})

describe('a drill', () => {
  it('opens a backup with the recovery key alone, changes nothing in it, and is asked for again in ninety days', async () => {
    await aPerson(door)
    await make(door)
    const { folder } = await latest(door)
    const before = contentOf(folder)
    door.clock.advance(91 * DAY_MS)
    expect(await door.ask('backups.status', {})).toMatchObject({ drilledAt: null, drillIsDue: true })
    const secret = { kind: 'recovery_key', typed: recoveryKey } as const
    expect(await door.ask('backups.drill', { folder, secret })).toEqual({ people: 1, casefiles: 0 })
    expect(contentOf(folder)).toBe(before)
    expect(await door.ask('backups.status', {})).toMatchObject({ drilledAt: door.clock.now(), drillIsDue: false })
    expect(existsSync(join(door.dataFolder, 'exercice'))).toBe(false)
  })

  it('refuses another secret, and a folder that holds no backup', async () => {
    await make(door)
    const { folder } = await latest(door)
    const drill = (secret: { kind: 'passphrase' | 'recovery_key'; typed: string }, where = folder) =>
      door.call('backups.drill', { folder: where, secret })
    expect(await drill({ kind: 'passphrase', typed: 'falaise' })).toEqual(refused('wrong_passphrase'))
    expect(await drill({ kind: 'recovery_key', typed: 'AAAA' })).toEqual(refused('malformed_recovery_key'))
    expect(await drill(passphrase, temporaryFolder())).toEqual(refused('backup_unknown'))
  })
})

describe('a restore', () => {
  it('on another machine, with the recovery key alone, gives back everyone but those who were erased', async () => {
    const key = temporaryFolder()
    await door.ask('backups.setSecondPlace', { folder: key })
    const kept = await aPerson(door, { familyName: 'Tragicomix' })
    const { personId } = await someoneKnownWell(door)
    await make(door)
    await door.ask('rights.erase', { personId })
    door.host.session.close()

    const other = openDoor({ clock: door.clock })
    const [backup] = await other.ask('backups.look', { folder: key })
    expect(backup).toMatchObject({ people: 3, isSound: true })
    const folder = backup?.folder ?? ''
    expect(
      await other.ask('backups.restore', { folder, secret: { kind: 'recovery_key', typed: recoveryKey } }),
    ).toMatchObject({
      people: 3,
    })
    expect(await other.ask('session.status', {})).toEqual({ state: 'locked' })
    const status = await other.ask('session.recover', {
      recoveryKey,
      newPassphrase: 'falaise bouton cerceau melon tambour nuage girafe',
    })
    expect(status).toMatchObject({ state: 'unlocked', journalAlert: null })
    expect((await other.ask('people.read', { personId: kept })).familyName).toBe('Tragicomix')
    expect(await other.call('people.read', { personId })).toEqual(refused('person_unknown'))
    const names = (await other.ask('people.search', { text: markers.familyName, limit: 5 })).map((one) => one.personId)
    expect(names).not.toContain(personId)
    expect((await other.ask('retention.read', {})).proofs).toMatchObject([{ rule: 'restored_backup', count: 1 }])
    expect((await other.ask('retention.read', {})).archivedMandates).toBe(1)
  })

  it('puts aside the store that was there, and goes on with its journal', async () => {
    const first = await aPerson(door)
    await make(door)
    const { folder } = await latest(door)
    const second = await aPerson(door)
    await door.ask('session.lock', {})
    expect(await door.ask('backups.restore', { folder, secret: passphrase })).toMatchObject({ people: 1 })
    const later = reopened(door)
    expect(await later.ask('session.unlock', { passphrase: aPassphrase })).toMatchObject({ journalAlert: null })
    expect((await later.call('people.read', { personId: first })).ok).toBe(true)
    expect(await later.call('people.read', { personId: second })).toEqual(refused('person_unknown'))
    const { lines } = await later.ask('journal.list', { mediatorId: null, subjectId: null, before: null })
    expect(lines.map(({ action }) => action)).toEqual(expect.arrayContaining(['people.create', 'session.unlock']))
    const aside = join(door.dataFolder, 'store-mis-de-cote')
    expect(readdirSync(join(aside, readdirSync(aside)[0] ?? ''))).toEqual(
      expect.arrayContaining(['etabli.db', 'etabli.keys']),
    )
  })

  it('of a wrong secret or of a damaged backup leaves the store as it is', async () => {
    const personId = await aPerson(door)
    await make(door)
    const { folder } = await latest(door)
    await door.ask('session.lock', {})
    const damaged = join(temporaryFolder(), 'copy')
    cpSync(folder, damaged, { recursive: true })
    writeFileSync(join(damaged, 'etabli.db'), 'x')
    const restore = (where: string, typed: string) =>
      door.call('backups.restore', { folder: where, secret: { kind: 'passphrase', typed } })
    expect(await restore(folder, 'falaise')).toEqual(refused('wrong_passphrase'))
    expect(await restore(damaged, aPassphrase)).toEqual(refused('backup_damaged'))
    expect(await restore(temporaryFolder(), aPassphrase)).toEqual(refused('backup_unknown'))
    await door.ask('session.unlock', { passphrase: aPassphrase })
    expect((await door.call('people.read', { personId })).ok).toBe(true)
    expect(existsSync(join(door.dataFolder, 'store.new'))).toBe(false)
  })

  it('cut short between its two steps is finished at the next start', async () => {
    const personId = await aPerson(door)
    await make(door)
    const { folder } = await latest(door)
    door.host.session.close()
    cpSync(folder, join(door.dataFolder, 'store.new'), { recursive: true })
    mkdirSync(join(door.dataFolder, 'store-mis-de-cote'))
    cpSync(join(door.dataFolder, 'store'), join(door.dataFolder, 'store-mis-de-cote/store-1'), { recursive: true })
    rmSync(join(door.dataFolder, 'store'), { recursive: true })
    const later = reopened(door)
    await later.ask('session.unlock', { passphrase: aPassphrase })
    expect((await later.call('people.read', { personId })).ok).toBe(true)
  })

  it('of one made after a departure does not open with the passphrase of who left', async () => {
    const { mediatorId, passphrase: hers } = await aColleague(door)
    await make(door)
    const before = (await latest(door)).folder
    await door.ask('session.removeMediator', { mediatorId, passphrase: aPassphrase })
    door.clock.advance(DAY_MS)
    await make(door)
    const after = (await latest(door)).folder
    const drill = (folder: string) =>
      door.call('backups.drill', { folder, secret: { kind: 'passphrase', typed: hers } })
    expect(await drill(after)).toEqual(refused('wrong_passphrase'))
    expect((await drill(before)).ok).toBe(true)
  })
})
