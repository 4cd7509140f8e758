import { describe, expect, it } from 'vitest'
import { aPerson } from '../../support/desk.ts'
import { aPassphrase, openedDoor } from '../../support/door.ts'
import { aNewDesk, anotherPassphrase, reopened, stateOf } from '../../support/new-desk.ts'

const refused = (code: string) => ({ ok: false, error: { code } })

describe('the recovery key', () => {
  it('opens with a new passphrase; the old one no longer does', async () => {
    const { door, recoveryKey } = await aNewDesk()
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
    const { door } = await aNewDesk()
    await door.ask('session.lock', {})
    const recoveryKey = typed ?? (await aNewDesk()).recoveryKey
    expect(await door.call('session.recover', { recoveryKey, newPassphrase: anotherPassphrase })).toEqual(refused(code))
    expect((await door.call('session.unlock', { passphrase: aPassphrase })).ok).toBe(true)
  })

  it('does not open on a weak new passphrase', async () => {
    const { door, recoveryKey } = await aNewDesk()
    await door.ask('session.lock', {})
    expect(await door.call('session.recover', { recoveryKey, newPassphrase: 'azerty' })).toEqual(
      refused('weak_passphrase'),
    )
    expect(await stateOf(door)).toBe('locked')
  })

  it('a lock in the middle of the recovery loses neither the store nor the new passphrase', async () => {
    const { door, recoveryKey } = await aNewDesk()
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
    const { door, recoveryKey } = await aNewDesk()
    const renewed = await door.ask('session.renewRecoveryKey', {})
    await door.ask('session.lock', {})
    const recover = (key: string) =>
      door.call('session.recover', { recoveryKey: key, newPassphrase: anotherPassphrase })
    expect(await recover(recoveryKey)).toEqual(refused('wrong_recovery_key'))
    expect((await recover(renewed.groups.join(' '))).ok).toBe(true)
  })

  it('never confirmed, is still asked for after a restart; a new one is then shown', async () => {
    const { door, asked } = await aNewDesk()
    door.host.session.close()
    const later = reopened(door)
    expect(await later.ask('session.unlock', { passphrase: aPassphrase })).toMatchObject({ recoveryKeyPending: true })
    expect(await later.call('session.confirmRecoveryKey', { groups: asked })).toEqual(refused('no_recovery_key_shown'))
    const { groups, groupsToConfirm } = await later.ask('session.renewRecoveryKey', {})
    const back = groupsToConfirm.map((place) => groups[place] ?? '') as [string, string]
    expect(await later.ask('session.confirmRecoveryKey', { groups: back })).toMatchObject({ recoveryKeyPending: false })
  })

  it('renewed, is pending again', async () => {
    const { door, asked } = await aNewDesk()
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
