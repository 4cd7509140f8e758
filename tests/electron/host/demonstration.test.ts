import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aPerson } from '../../support/desk.ts'
import { aPassphrase, openDoor, openedDoor } from '../../support/door.ts'
import { stateOf } from '../../support/new-desk.ts'

const refused = (code: string) => ({ ok: false, error: { code } })

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
    expect((await door.ask('people.search', { text: '', limit: 50 })).length).toBe(6)
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
