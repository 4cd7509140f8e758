import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import type { HostReply } from '../../../electron/host/protocol.ts'
import { aPassphrase, type Door, openDoor, openedDoor } from '../../support/door.ts'
import { aCasefile, aPerson, reread } from '../../support/desk.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const root = join(import.meta.dirname, '../../..')
const anotherPassphrase = 'falaise bouton cerceau melon tambour nuage girafe'
const desk = { structureName: 'Espace de Testville', mediatorName: 'Dominique Test', passphrase: aPassphrase }
const refused = (code: string) => ({ ok: false, error: { code } })

const stateOf = async ({ ask }: Door) => (await ask('session.status', {})).state
const reopened = ({ dataFolder, clock }: Door) => openDoor({ dataFolder, clock })

/** A new desk, with the recovery key it was shown. */
async function setUp() {
  const door = openDoor()
  const shown = await door.ask('session.setUp', desk)
  return {
    door,
    recoveryKey: shown.groups.join('-'),
    asked: shown.groupsToConfirm.map((place) => shown.groups[place] ?? '') as [string, string],
  }
}

describe('the first run', () => {
  it('begins with nothing, and a refused set-up leaves nothing', async () => {
    const door = openDoor()
    expect(await stateOf(door)).toBe('new')
    expect(await door.call('session.setUp', { ...desk, passphrase: 'motdepasse' })).toEqual(refused('weak_passphrase'))
    expect(await stateOf(door)).toBe('new')
    expect(readdirSync(door.dataFolder)).toEqual([])
  })

  it('ends on an open store that waits for its recovery key, and says so to the screens', async () => {
    const { door } = await setUp()
    const status = {
      state: 'unlocked',
      demo: false,
      structureName: desk.structureName,
      mediatorName: desk.mediatorName,
      autoLockMinutes: 5,
      recoveryKeyPending: true,
    }
    expect(await door.ask('session.status', {})).toEqual(status)
    expect(door.events).toEqual([{ type: 'session', status }])
  })

  it('shows a key of six groups and asks two back', async () => {
    const { door, asked } = await setUp()
    expect(await door.call('session.confirmRecoveryKey', { groups: [asked[1], asked[0]] })).toEqual(
      refused('recovery_groups_differ'),
    )
    expect(
      await door.ask('session.confirmRecoveryKey', { groups: [asked[0].toLowerCase(), ` ${asked[1]} `] }),
    ).toMatchObject({ recoveryKeyPending: false })
    expect(await door.call('session.confirmRecoveryKey', { groups: asked })).toEqual(refused('no_recovery_key_shown'))
  })

  it('is done once', async () => {
    const { door } = await setUp()
    expect(await door.call('session.setUp', desk)).toEqual(refused('already_set_up'))
  })

  it('asked twice at once makes one store, which its passphrase opens', async () => {
    const door = openDoor()
    const answers = await Promise.all([
      door.call('session.setUp', desk),
      door.call('session.setUp', { ...desk, passphrase: anotherPassphrase }),
    ])
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code))).toEqual(['ok', 'already_set_up'])
    await door.ask('session.lock', {})
    expect((await door.call('session.unlock', { passphrase: aPassphrase })).ok).toBe(true)
    expect(readdirSync(door.dataFolder)).toEqual(['store'])
  })

  it('interrupted, starts again as if nothing had been', async () => {
    const door = openDoor()
    mkdirSync(join(door.dataFolder, 'store.new'))
    writeFileSync(join(door.dataFolder, 'store.new', 'etabli.db'), 'half a store')
    expect(await stateOf(door)).toBe('new')
    await door.ask('session.setUp', desk)
    expect(readdirSync(door.dataFolder)).toEqual(['store'])
    expect(await stateOf(door)).toBe('unlocked')
  })
})

describe('locking', () => {
  it('closes everything, and unlocking gives it back', async () => {
    const door = await openedDoor()
    const personId = await aPerson(door)
    const casefile = await aCasefile(door, personId, 'cpam-c2s')
    expect(await door.ask('session.lock', {})).toEqual({ state: 'locked' })
    for (const [name, input] of [
      ['people.read', { personId }],
      ['today.read', {}],
      ['settings.change', {}],
    ] as const) {
      expect(await door.raw(name, input)).toEqual(refused('locked'))
    }
    await door.ask('session.unlock', { passphrase: aPassphrase })
    expect(await reread(door, casefile)).toEqual(casefile)
  })

  it('leaves neither log nor shared memory beside the store', async () => {
    const door = await openedDoor()
    await aPerson(door)
    await door.ask('session.lock', {})
    const beside = readdirSync(join(door.dataFolder, 'store')).filter(
      (name) => statSync(join(door.dataFolder, 'store', name)).size > 0,
    )
    expect(beside.toSorted()).toEqual(['etabli.db', 'etabli.keys', 'etabli.keys.bak'])
  })

  it('twice is locking', async () => {
    const door = await openedDoor()
    await door.ask('session.lock', {})
    expect(await door.ask('session.lock', {})).toEqual({ state: 'locked' })
  })

  it('is what a new start finds', async () => {
    const door = await openedDoor()
    door.host.session.close()
    expect(await reopened(door).ask('session.status', {})).toEqual({ state: 'locked' })
  })

  it.each([
    ['wrong', anotherPassphrase],
    ['right but for a space', `${aPassphrase} `],
    ['right but for a capital', aPassphrase.toUpperCase()],
  ])('a %s passphrase opens nothing', async (_name, passphrase) => {
    const door = await openedDoor()
    await door.ask('session.lock', {})
    expect(await door.call('session.unlock', { passphrase })).toEqual(refused('wrong_passphrase'))
    expect(await stateOf(door)).toBe('locked')
  })

  it('unlocking twice at once leaves one open store', async () => {
    const door = await openedDoor()
    await door.ask('session.lock', {})
    const answers = await Promise.all([1, 2].map(() => door.call('session.unlock', { passphrase: aPassphrase })))
    expect(answers.map(({ ok }) => ok)).toEqual([true, true])
    await aPerson(door)
  })
})

describe('the recovery key', () => {
  it('opens with a new passphrase; the old one no longer does', async () => {
    const { door, recoveryKey } = await setUp()
    const personId = await aPerson(door)
    await door.ask('session.lock', {})
    expect(
      await door.ask('session.recover', { recoveryKey: recoveryKey.toLowerCase(), newPassphrase: anotherPassphrase }),
    ).toMatchObject({ state: 'unlocked' })
    expect((await door.ask('people.read', { personId })).personId).toBe(personId)
    await door.ask('session.lock', {})
    expect(await door.call('session.unlock', { passphrase: aPassphrase })).toEqual(refused('wrong_passphrase'))
    expect((await door.call('session.unlock', { passphrase: anotherPassphrase })).ok).toBe(true)
  })

  it.each([
    ['malformed_recovery_key', 'ABCDE-ABCDE'],
    ['malformed_recovery_key', ''],
    ['wrong_recovery_key', null],
  ])('is refused as %s', async (code, typed) => {
    const { door } = await setUp()
    await door.ask('session.lock', {})
    const recoveryKey = typed ?? (await setUp()).recoveryKey
    expect(await door.call('session.recover', { recoveryKey, newPassphrase: anotherPassphrase })).toEqual(refused(code))
    expect((await door.call('session.unlock', { passphrase: aPassphrase })).ok).toBe(true)
  })

  it('does not open on a weak new passphrase', async () => {
    const { door, recoveryKey } = await setUp()
    await door.ask('session.lock', {})
    expect(await door.call('session.recover', { recoveryKey, newPassphrase: 'azerty' })).toEqual(
      refused('weak_passphrase'),
    )
    expect(await stateOf(door)).toBe('locked')
  })

  it('a lock in the middle of the recovery loses neither the store nor the new passphrase', async () => {
    const { door, recoveryKey } = await setUp()
    const personId = await aPerson(door)
    await door.ask('session.lock', {})
    const recovering = door.call('session.recover', { recoveryKey, newPassphrase: anotherPassphrase })
    door.host.session.lock()
    expect((await recovering).ok).toBe(true)
    await door.ask('session.lock', {})
    await door.ask('session.unlock', { passphrase: anotherPassphrase })
    expect((await door.ask('people.read', { personId })).personId).toBe(personId)
  })

  it('renewed, the former no longer opens', async () => {
    const { door, recoveryKey } = await setUp()
    const renewed = await door.ask('session.renewRecoveryKey', {})
    await door.ask('session.lock', {})
    const recover = (key: string) =>
      door.call('session.recover', { recoveryKey: key, newPassphrase: anotherPassphrase })
    expect(await recover(recoveryKey)).toEqual(refused('wrong_recovery_key'))
    expect((await recover(renewed.groups.join(' '))).ok).toBe(true)
  })

  it('never confirmed, is still asked for after a restart; a new one is then shown', async () => {
    const { door, asked } = await setUp()
    door.host.session.close()
    const later = reopened(door)
    expect(await later.ask('session.unlock', { passphrase: aPassphrase })).toMatchObject({ recoveryKeyPending: true })
    expect(await later.call('session.confirmRecoveryKey', { groups: asked })).toEqual(refused('no_recovery_key_shown'))
    const { groups, groupsToConfirm } = await later.ask('session.renewRecoveryKey', {})
    const back = groupsToConfirm.map((place) => groups[place] ?? '') as [string, string]
    expect(await later.ask('session.confirmRecoveryKey', { groups: back })).toMatchObject({ recoveryKeyPending: false })
  })

  it('renewed, is pending again', async () => {
    const { door, asked } = await setUp()
    await door.ask('session.confirmRecoveryKey', { groups: asked })
    await door.ask('session.renewRecoveryKey', {})
    expect(await door.ask('session.status', {})).toMatchObject({ recoveryKeyPending: true })
  })

  it('is not renewed while the store is locked', async () => {
    const door = await openedDoor()
    await door.ask('session.lock', {})
    expect(await door.call('session.renewRecoveryKey', {})).toEqual(refused('locked'))
  })
})

describe('the automatic lock', () => {
  const minute = 60_000
  const warnings = ({ events }: Door) => events.filter(({ type }) => type === 'locking_soon')

  it('comes after five minutes, and warns thirty seconds before', async () => {
    const door = await openedDoor()
    door.timers.advance(5 * minute - 30_001)
    expect(warnings(door)).toEqual([])
    door.timers.advance(1)
    expect(warnings(door)).toEqual([{ type: 'locking_soon', inMs: 30_000 }])
    door.timers.advance(29_999)
    expect(await stateOf(door)).toBe('unlocked')
    door.timers.advance(1)
    expect(await stateOf(door)).toBe('locked')
    expect(door.events.at(-1)).toEqual({ type: 'session', status: { state: 'locked' } })
  })

  it('counts again from the last sign of someone, even after the warning', async () => {
    const door = await openedDoor()
    door.timers.advance(5 * minute - 1_000)
    await door.ask('session.stayActive', {})
    door.timers.advance(5 * minute - 1)
    expect(await stateOf(door)).toBe('unlocked')
    expect(warnings(door)).toHaveLength(2)
    door.timers.advance(1)
    expect(await stateOf(door)).toBe('locked')
  })

  it('follows the setting as it is changed', async () => {
    const door = await openedDoor()
    await door.ask('settings.change', { autoLockMinutes: 1 })
    await door.ask('session.stayActive', {})
    door.timers.advance(minute)
    expect(await stateOf(door)).toBe('locked')
    await door.ask('session.unlock', { passphrase: aPassphrase })
    await door.ask('settings.change', { autoLockMinutes: 15 })
    await door.ask('session.stayActive', {})
    door.timers.advance(15 * minute - 1)
    expect(await stateOf(door)).toBe('unlocked')
  })

  it('loses nothing of what was typed', async () => {
    const door = await openedDoor()
    const { visitId } = await door.ask('visits.start', { personId: null })
    await door.ask('visits.keep', { visitId, note: 'Au milieu d’une phr' })
    door.timers.advance(5 * minute)
    await door.ask('session.unlock', { passphrase: aPassphrase })
    expect((await door.ask('visits.read', { visitId })).note).toBe('Au milieu d’une phr')
  })

  it('does not ring for a store that was locked meanwhile', async () => {
    const door = await openedDoor()
    await door.ask('session.lock', {})
    const told = door.events.length
    door.timers.advance(60 * minute)
    expect(door.events.length).toBe(told)
  })
})

describe('the demonstration', () => {
  it('opens with nothing set up, says that it is one, and leaves nothing', async () => {
    const door = openDoor()
    expect(await door.ask('session.openDemo', {})).toMatchObject({ state: 'unlocked', demo: true })
    expect((await door.ask('people.search', { text: '', limit: 10 })).length).toBeGreaterThan(0)
    expect(await door.ask('session.leaveDemo', {})).toEqual({ state: 'new' })
    expect(readdirSync(door.dataFolder)).toEqual([])
  })

  it('beside the real store, mixes with it neither way', async () => {
    const door = await openedDoor()
    const mine = await aPerson(door, { familyName: 'Véritable' })
    const before = readFileSync(join(door.dataFolder, 'store', 'etabli.keys'))
    await door.ask('session.openDemo', {})
    expect(await door.call('people.read', { personId: mine })).toEqual(refused('person_unknown'))
    const fictitious = await aPerson(door)
    expect(await door.ask('session.leaveDemo', {})).toEqual({ state: 'locked' })
    await door.ask('session.unlock', { passphrase: aPassphrase })
    expect(await door.call('people.read', { personId: fictitious })).toEqual(refused('person_unknown'))
    expect((await door.ask('people.read', { personId: mine })).familyName).toBe('Véritable')
    expect(readFileSync(join(door.dataFolder, 'store', 'etabli.keys'))).toEqual(before)
    expect(readdirSync(door.dataFolder)).toEqual(['store'])
  })

  it.each(['locking', 'closing', 'unlocking the real store'])('%s removes it', async (how) => {
    const door = await openedDoor()
    await door.ask('session.openDemo', {})
    if (how === 'locking') await door.ask('session.lock', {})
    if (how === 'closing') door.host.session.close()
    if (how === 'unlocking the real store') await door.ask('session.unlock', { passphrase: aPassphrase })
    expect(existsSync(join(door.dataFolder, 'demonstration'))).toBe(false)
  })

  it('what a kill left of one is replaced by the next', async () => {
    const door = openDoor()
    mkdirSync(join(door.dataFolder, 'demonstration'))
    writeFileSync(join(door.dataFolder, 'demonstration', 'etabli.db'), 'left behind')
    expect(await door.ask('session.openDemo', {})).toMatchObject({ state: 'unlocked', demo: true })
  })

  it('asked twice at once opens one, whole', async () => {
    const door = openDoor()
    await Promise.all([door.ask('session.openDemo', {}), door.ask('session.openDemo', {})])
    expect((await door.ask('people.search', { text: '', limit: 50 })).length).toBe(4)
    expect(door.reports).toEqual([])
  })

  it('never locks by itself, and has no recovery key', async () => {
    const door = openDoor()
    await door.ask('session.openDemo', {})
    door.timers.advance(86_400_000)
    expect(await stateOf(door)).toBe('unlocked')
    expect(await door.call('session.renewRecoveryKey', {})).toEqual(refused('locked'))
  })

  it('leaving it when it is not open changes nothing', async () => {
    const door = await openedDoor()
    expect(await door.ask('session.leaveDemo', {})).toMatchObject({ state: 'unlocked', demo: false })
  })
})

describe('a store that cannot be opened', () => {
  it.each([
    ['whose header is damaged', 'etabli.keys', 'not a header', 'header_damaged'],
    ['whose header is missing', 'etabli.keys', null, 'header_missing'],
  ])('%s says so at once, and is not set up again over it', async (_name, file, content, reason) => {
    const door = await openedDoor()
    door.host.session.close()
    const path = join(door.dataFolder, 'store', file)
    const { rmSync } = await import('node:fs')
    rmSync(path)
    if (content !== null) writeFileSync(path, content)
    const later = reopened(door)
    expect(await later.ask('session.status', {})).toEqual({ state: 'failed', reason })
    expect(await later.call('session.unlock', { passphrase: aPassphrase })).toEqual(refused(reason))
    expect(await later.call('session.setUp', desk)).toEqual(refused('already_set_up'))
  })

  it('that was never set up is not unlocked', async () => {
    expect(await openDoor().call('session.unlock', { passphrase: aPassphrase })).toEqual(refused('header_missing'))
  })
})

describe('the passphrase', () => {
  it('proposed is accepted, and different each time', async () => {
    const { ask } = openDoor()
    const [one, other] = [await ask('session.proposePassphrase', {}), await ask('session.proposePassphrase', {})]
    expect(one.passphrase).not.toBe(other.passphrase)
    expect(await ask('session.assessPassphrase', { passphrase: one.passphrase, structureName: '' })).toMatchObject({
      accepted: true,
      reasons: [],
    })
  })
})

it('two processes never hold one folder: the second is told', async () => {
  const dataFolder = temporaryFolder()
  const workerData = {
    dataFolder,
    resourcesFolder: join(root, 'resources'),
    migrationsFolder: join(root, 'db/migrations'),
    demo: false,
  }
  const start = () => new Worker(join(root, 'electron/host/index.ts'), { workerData })
  const firstWord = (worker: Worker) => new Promise<HostReply>((resolve) => worker.once('message', resolve))
  const first = start()
  expect(await firstWord(first)).toEqual({ type: 'ready' })
  const second = start()
  expect(await firstWord(second)).toEqual({ type: 'store_in_use' })
  await Promise.all([first.terminate(), second.terminate()])
  const third = start()
  expect(await firstWord(third)).toEqual({ type: 'ready' })
  await third.terminate()
})
