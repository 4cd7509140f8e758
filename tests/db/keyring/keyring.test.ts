import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type KeyringHeader, parseHeader, serialiseHeader } from '../../../db/keyring/header.ts'
import { type HeldKeys, isSealed, wipe } from '../../../db/keyring/held-keys.ts'
import { CHEAPEST_ARGON2ID } from '../../../db/keyring/kdf.ts'
import {
  createKeyring,
  type CreatedKeyring,
  openWithPassphrase,
  openWithRecoveryKey,
  renewDataKey,
  replacePassphrase,
  replaceRecoveryKey,
  throwAwayKeys,
} from '../../../db/keyring/keyring.ts'
import { accepted, MEDIATOR, newKeyring, PASSPHRASE, request } from './fixtures.ts'

const OTHER_PASSPHRASE = 'marmotte tonneau lilas panier ruban castor violon'
const OTHER_MEDIATOR = '0198a000-0000-7000-8000-000000000002'
const refusal = (code: string) => ({ ok: false, error: { code } })
const buffersOf = ({ data, database, archive, journal, attachments }: HeldKeys) => [
  data,
  database,
  archive,
  journal,
  attachments,
]
const hexOf = (keys: HeldKeys) => buffersOf(keys).map((key) => key.toString('hex'))
const mapSlots = (header: KeyringHeader, change: (slot: KeyringHeader['slots'][number]) => unknown): KeyringHeader =>
  ({ ...header, slots: header.slots.map(change) }) as KeyringHeader

const opens = (header: KeyringHeader, passphrase: string) => openWithPassphrase(header, passphrase, randomBytes)
const added = async (header: KeyringHeader, keys: HeldKeys, ...who: Parameters<typeof request>) =>
  accepted(await replacePassphrase(header, keys, request(...who))).header

let made: CreatedKeyring
let other: CreatedKeyring
beforeAll(async () => {
  made = await newKeyring()
  other = await newKeyring()
})

describe('a new keyring', () => {
  it('opens with its passphrase and with its recovery key, to the same keys', async () => {
    const byPassphrase = accepted(await opens(made.header, PASSPHRASE))
    const byRecovery = accepted(openWithRecoveryKey(made.header, made.recoveryKey.join(' ').toLowerCase()))
    expect(hexOf(byPassphrase.keys)).toEqual(hexOf(made.keys))
    expect(hexOf(byRecovery.keys)).toEqual(hexOf(made.keys))
    expect(byPassphrase.mediatorId).toBe(MEDIATOR)
    expect(byRecovery.mediatorId).toBeNull()
  })

  it('has five different keys of 32 bytes', () => {
    expect(new Set(hexOf(made.keys)).size).toBe(5)
    for (const key of buffersOf(made.keys)) expect(key).toHaveLength(32)
  })

  it('shares nothing with another made from the same passphrase', () => {
    const secretsOf = ({ header, recoveryKey, keys }: CreatedKeyring) => [
      header.storeId,
      header.mac,
      ...header.slots.flatMap(({ id, salt, nonce, ciphertext, tag }) => [id, salt, nonce, ciphertext, tag]),
      ...recoveryKey,
      ...hexOf(keys),
    ]
    const all = [...secretsOf(made), ...secretsOf(other)]
    expect(new Set(all).size).toBe(all.length)
  })

  it('writes neither the passphrase, nor the recovery key, nor any key in its header', () => {
    const text = JSON.stringify(made.header)
    for (const secret of [PASSPHRASE, made.recoveryKey.join(''), ...hexOf(made.keys)])
      expect(text).not.toContain(secret)
  })

  it('is refused below the OWASP minimum', async () => {
    const weak = { ...request(), kdf: { ...CHEAPEST_ARGON2ID, memoryKiB: 19_455 } }
    expect(await createKeyring(weak)).toEqual(refusal('weak_parameters'))
    expect(await replacePassphrase(made.header, made.keys, weak)).toEqual(refusal('weak_parameters'))
  })
})

describe('a wrong secret', () => {
  it.each(['', 'x', PASSPHRASE.toUpperCase(), `${PASSPHRASE} `, 'é'.repeat(1000), '\u0000', '\uD800'])(
    'is a wrong passphrase: %j',
    async (passphrase) => {
      expect(await opens(made.header, passphrase)).toEqual(refusal('wrong_passphrase'))
    },
  )

  it('is a wrong recovery key when it is another store’s, a malformed one when it is not a key', () => {
    expect(openWithRecoveryKey(made.header, other.recoveryKey.join('-'))).toEqual(refusal('wrong_recovery_key'))
    expect(openWithRecoveryKey(made.header, made.recoveryKey.slice(1).join('-'))).toEqual(
      refusal('malformed_recovery_key'),
    )
    expect(openWithRecoveryKey(made.header, PASSPHRASE)).toEqual(refusal('malformed_recovery_key'))
  })
})

describe('several mediators', () => {
  it('open the same store, each with their own passphrase', async () => {
    const header = await added(made.header, made.keys, OTHER_PASSPHRASE, OTHER_MEDIATOR)
    const first = accepted(await opens(header, PASSPHRASE))
    const second = accepted(await opens(header, OTHER_PASSPHRASE))
    expect([first.mediatorId, second.mediatorId]).toEqual([MEDIATOR, OTHER_MEDIATOR])
    expect(hexOf(second.keys)).toEqual(hexOf(first.keys))
  })

  it('change their own passphrase and no one else’s', async () => {
    const two = await added(made.header, made.keys, OTHER_PASSPHRASE, OTHER_MEDIATOR)
    const { header: changed } = accepted(await replacePassphrase(two, made.keys, request('une autre phrase', MEDIATOR)))
    expect(await opens(changed, PASSPHRASE)).toEqual(refusal('wrong_passphrase'))
    expect(accepted(await opens(changed, 'une autre phrase')).mediatorId).toBe(MEDIATOR)
    expect(accepted(await opens(changed, OTHER_PASSPHRASE)).mediatorId).toBe(OTHER_MEDIATOR)
    expect(changed.slots).toHaveLength(3)
  })

  it('who chose the same words each keep a way in of their own', async () => {
    const two = await added(made.header, made.keys, PASSPHRASE, OTHER_MEDIATOR)
    const [first, second] = two.slots.flatMap((slot) => (slot.kind === 'mediator' ? [slot] : []))
    expect(first?.salt).toBe(second?.salt)
    expect(first?.publicKey).not.toBe(second?.publicKey)
  })
})

describe('the recovery key', () => {
  it('opens when no passphrase is left, and a new passphrase can then be set', async () => {
    const bare = renewDataKey(made.header, made.keys, MEDIATOR, randomBytes)
    expect(bare.header.slots.map(({ kind }) => kind)).toEqual(['recovery'])
    const { keys } = accepted(openWithRecoveryKey(bare.header, bare.recoveryKey.join('')))
    const again = await added(bare.header, keys, OTHER_PASSPHRASE)
    expect(hexOf(accepted(await opens(again, OTHER_PASSPHRASE)).keys)).toEqual(hexOf(bare.keys))
  })

  it('is replaced: the former one opens nothing, the passphrase still does', async () => {
    const { header, recoveryKey } = replaceRecoveryKey(made.header, made.keys, randomBytes)
    expect(openWithRecoveryKey(header, made.recoveryKey.join(''))).toEqual(refusal('wrong_recovery_key'))
    expect(openWithRecoveryKey(header, recoveryKey.join('')).ok).toBe(true)
    expect((await opens(header, PASSPHRASE)).ok).toBe(true)
  })
})

describe('a new data key', () => {
  const leave = async () => {
    const two = await added(made.header, made.keys, OTHER_PASSPHRASE, OTHER_MEDIATOR)
    return renewDataKey(two, made.keys, MEDIATOR, randomBytes)
  }

  it('opens to whoever stays, with the passphrase she has, and not to whoever left', async () => {
    const { header, keys } = await leave()
    expect(hexOf(accepted(await opens(header, OTHER_PASSPHRASE)).keys)).toEqual(hexOf(keys))
    expect(await opens(header, PASSPHRASE)).toEqual(refusal('wrong_passphrase'))
    expect(new Set([...hexOf(keys), ...hexOf(made.keys)]).size).toBe(10)
    expect(keys.storeId).toBe(made.keys.storeId)
  })

  it('comes with a new recovery key; the former one opens nothing', async () => {
    const { header, recoveryKey } = await leave()
    expect(openWithRecoveryKey(header, made.recoveryKey.join(''))).toEqual(refusal('wrong_recovery_key'))
    expect(openWithRecoveryKey(header, recoveryKey.join('')).ok).toBe(true)
  })

  it('is sealed for the passphrases that were there, which can still be changed', async () => {
    const { header, keys } = await leave()
    const changed = await added(header, keys, 'une autre phrase', OTHER_MEDIATOR)
    expect((await opens(changed, 'une autre phrase')).ok).toBe(true)
    expect(await opens(changed, OTHER_PASSPHRASE)).toEqual(refusal('wrong_passphrase'))
  })
})

describe('a header of the first format', () => {
  const text = readFileSync(join(import.meta.dirname, 'format-1.keys'), 'utf8')
  const passphrase = 'sept mots tires au hasard pour la cle'
  const data = '0e0d8fe4ad8934e7f781bb79509425c29c9f19962ca88b85b18bcc89d365751f'

  it('opens with its passphrase and its recovery key', async () => {
    const header = accepted(parseHeader(text))
    expect(accepted(await opens(header, passphrase)).keys.data.toString('hex')).toBe(data)
    const recovered = accepted(openWithRecoveryKey(header, 'KTQCE-9452E-DM0SN-FT50X-H13QM-6X508'))
    expect(recovered.keys.data.toString('hex')).toBe(data)
  })

  it('comes out in the present format, for the same passphrase and the same recovery key', async () => {
    const { header, keys } = accepted(await opens(accepted(parseHeader(text)), passphrase))
    expect([header.format, ...header.slots.map(({ kind }) => kind)]).toEqual([2, 'mediator', 'recovery'])
    expect(isSealed(header, keys)).toBe(true)
    const again = accepted(await opens(accepted(parseHeader(serialiseHeader(header))), passphrase))
    expect(again.header).toEqual(header)
    expect(openWithRecoveryKey(header, 'KTQCE-9452E-DM0SN-FT50X-H13QM-6X508').ok).toBe(true)
  })
})

describe('a forged header', () => {
  it('with wraps taken from another store opens nothing, even with the same passphrase', async () => {
    const swapped = { ...made.header, slots: other.header.slots }
    expect(await opens(swapped, PASSPHRASE)).toEqual(refusal('wrong_passphrase'))
    expect(openWithRecoveryKey(swapped, other.recoveryKey.join(''))).toEqual(refusal('wrong_recovery_key'))
  })

  it('with the identity of another store opens nothing', async () => {
    const renamed = { ...made.header, storeId: other.header.storeId }
    expect(await opens(renamed, PASSPHRASE)).toEqual(refusal('wrong_passphrase'))
    expect(openWithRecoveryKey(renamed, made.recoveryKey.join(''))).toEqual(refusal('wrong_recovery_key'))
  })

  it('with cheaper parameters is refused before anything is tried', async () => {
    const weakened = mapSlots(made.header, (slot) =>
      slot.kind === 'mediator' ? { ...slot, kdf: { ...slot.kdf, memoryKiB: 1024 } } : slot,
    )
    expect(await opens(weakened, PASSPHRASE)).toEqual(refusal('weak_parameters'))
  })

  it('with other parameters, strong enough, opens nothing', async () => {
    const changed = mapSlots(made.header, (slot) =>
      slot.kind === 'mediator' ? { ...slot, kdf: { ...slot.kdf, iterations: 3 } } : slot,
    )
    expect(await opens(changed, PASSPHRASE)).toEqual(refusal('wrong_passphrase'))
  })

  it.each(['id', 'mediatorId', 'publicKey'] as const)('with another %s opens nothing', async (field) => {
    const changed = mapSlots(made.header, (slot) =>
      slot.kind === 'mediator' ? { ...slot, [field]: field === 'publicKey' ? 'ab'.repeat(32) : OTHER_MEDIATOR } : slot,
    )
    expect(await opens(changed, PASSPHRASE)).toEqual(refusal('wrong_passphrase'))
  })

  it.each(['salt', 'nonce', 'ciphertext', 'tag'] as const)(
    'with one bit of %s changed opens nothing',
    async (field) => {
      const changed = mapSlots(made.header, (slot) => {
        const bytes = Buffer.from(slot[field], 'hex')
        bytes[0] = (bytes[0] ?? 0) ^ 1
        return { ...slot, [field]: bytes.toString('hex') }
      })
      expect(await opens(changed, PASSPHRASE)).toEqual(refusal('wrong_passphrase'))
      expect(openWithRecoveryKey(changed, made.recoveryKey.join(''))).toEqual(refusal('wrong_recovery_key'))
    },
  )

  it('with a slot added, removed, or moved is seen', async () => {
    const [first, second] = made.header.slots
    const foreign = other.header.slots[0]
    if (first === undefined || second === undefined || foreign === undefined) throw new Error('two slots were made')
    for (const slots of [[first], [first, second, foreign], [second, first]]) {
      expect(await opens({ ...made.header, slots }, PASSPHRASE)).toEqual(refusal('header_tampered'))
    }
    expect(openWithRecoveryKey({ ...made.header, slots: [second] }, made.recoveryKey.join(''))).toEqual(
      refusal('header_tampered'),
    )
  })

  it('is never sealed again by the keys of an open store', async () => {
    const foreign = { ...made.header, slots: [...made.header.slots, ...other.header.slots] }
    await expect(replacePassphrase(foreign, made.keys, request())).rejects.toThrow('not the one these keys sealed')
    expect(() => replaceRecoveryKey(foreign, made.keys, randomBytes)).toThrow('not the one these keys sealed')
    expect(() => renewDataKey(made.header, other.keys, MEDIATOR, randomBytes)).toThrow('not the one these keys sealed')
  })
})

describe('wiping', () => {
  it('zeroes every key in place', async () => {
    const { keys } = accepted(await opens(made.header, PASSPHRASE))
    const buffers = buffersOf(keys)
    expect(buffers.every((key) => key.some((byte) => byte !== 0))).toBe(true)
    wipe(keys)
    expect(buffers.every((key) => key.every((byte) => byte === 0))).toBe(true)
  })

  it('leaves keys that can seal nothing', async () => {
    const { keys } = accepted(await opens(made.header, PASSPHRASE))
    wipe(keys)
    expect(() => renewDataKey(made.header, keys, MEDIATOR, randomBytes)).toThrow('not the one these keys sealed')
  })
})

describe('throw-away keys', () => {
  it('are new at each call', () => {
    const [first, second] = [throwAwayKeys(randomBytes), throwAwayKeys(randomBytes)]
    expect(new Set([...hexOf(first), ...hexOf(second)]).size).toBe(10)
    expect(first.storeId).not.toBe(second.storeId)
  })
})
