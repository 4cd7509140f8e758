import { describe, expect, it } from 'vitest'
import { aPassphrase, type Door, openedDoor } from '../../support/door.ts'
import { stateOf } from '../../support/new-desk.ts'

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
