import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import type { HostReply } from '../../../electron/host/protocol.ts'
import { aCasefile, aPerson, reread } from '../../support/desk.ts'
import { aPassphrase, openDoor, openedDoor } from '../../support/door.ts'
import { aDesk, aNewDesk, anotherPassphrase, reopened, stateOf } from '../../support/new-desk.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const root = join(import.meta.dirname, '../../..')
const refused = (code: string) => ({ ok: false, error: { code } })

describe('the first run', () => {
  it('begins with nothing, and a refused set-up leaves nothing', async () => {
    const door = openDoor()
    expect(await stateOf(door)).toBe('new')
    expect(await door.call('session.setUp', { ...aDesk, passphrase: 'motdepasse' })).toEqual(refused('weak_passphrase'))
    expect(await stateOf(door)).toBe('new')
    expect(readdirSync(door.dataFolder)).toEqual([])
  })

  it('ends on an open store that waits for its recovery key, and says so to the screens', async () => {
    const { door } = await aNewDesk()
    const { youAre } = await door.ask('mediators.list', {})
    const status = {
      state: 'unlocked',
      demo: false,
      structureName: aDesk.structureName,
      mediatorId: youAre,
      mediatorName: aDesk.mediatorName,
      role: 'head',
      colleagues: 0,
      mustChoosePassphrase: false,
      autoLockMinutes: 5,
      journalAlert: null,
      recoveryKeyPending: true,
      shell: { blocksCapture: false, clearsClipboard: false },
    }
    expect(await door.ask('session.status', {})).toEqual(status)
    expect(door.events).toEqual([{ type: 'session', status }])
  })

  it('shows a key of six groups and asks two back', async () => {
    const { door, asked } = await aNewDesk()
    expect(await door.call('session.confirmRecoveryKey', { groups: [asked[1], asked[0]] })).toEqual(
      refused('recovery_groups_differ'),
    )
    expect(
      await door.ask('session.confirmRecoveryKey', { groups: [asked[0].toLowerCase(), ` ${asked[1]} `] }),
    ).toMatchObject({ recoveryKeyPending: false })
    expect(await door.call('session.confirmRecoveryKey', { groups: asked })).toEqual(refused('no_recovery_key_shown'))
  })

  it('is done once', async () => {
    const { door } = await aNewDesk()
    expect(await door.call('session.setUp', aDesk)).toEqual(refused('already_set_up'))
  })

  it('asked twice at once makes one store, which its passphrase opens', async () => {
    const door = openDoor()
    const answers = await Promise.all([
      door.call('session.setUp', aDesk),
      door.call('session.setUp', { ...aDesk, passphrase: anotherPassphrase }),
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
    await door.ask('session.setUp', aDesk)
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
    expect(beside.toSorted()).toEqual(['etabli-journal.db', 'etabli.db', 'etabli.keys', 'etabli.keys.bak'])
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

describe('a store that cannot be opened', () => {
  it.each([
    ['whose header is damaged', 'etabli.keys', 'not a header', 'header_damaged'],
    ['whose header is missing', 'etabli.keys', null, 'header_missing'],
  ])('%s says so at once, and is not set up again over it', async (_name, file, content, reason) => {
    const door = await openedDoor()
    door.host.session.close()
    const path = join(door.dataFolder, 'store', file)
    rmSync(path)
    if (content !== null) writeFileSync(path, content)
    const later = reopened(door)
    expect(await later.ask('session.status', {})).toEqual({ state: 'failed', reason })
    expect(await later.call('session.unlock', { passphrase: aPassphrase })).toEqual(refused(reason))
    expect(await later.call('session.setUp', aDesk)).toEqual(refused('already_set_up'))
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
