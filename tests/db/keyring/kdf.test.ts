import { describe, expect, it } from 'vitest'
import {
  Argon2idParameters,
  CHEAPEST_ARGON2ID,
  DEFAULT_ARGON2ID,
  deriveFromPassphrase,
  deriveFromSecret,
  isStrongEnough,
} from '../../../db/keyring/kdf.ts'

describe('the key of a passphrase', () => {
  // The reference implementation's own vectors (phc-winner-argon2, src/test.c, Argon2id version 0x13). The vector of RFC 9106 §5.3
  // needs associated data, which this application does not use.
  it.each([
    ['password', 'somesalt', '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
    ['differentpassword', 'somesalt', '0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde'],
    ['password', 'diffsalt', 'bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c'],
  ])('is Argon2id as published: %s, %s', async (passphrase, salt, expected) => {
    const parameters = { ...DEFAULT_ARGON2ID, memoryKiB: 65_536, iterations: 2 }
    const key = await deriveFromPassphrase(passphrase, Buffer.from(salt), parameters)
    expect(key.toString('hex')).toBe(expected)
  })

  it('is the same when accents are typed as one or as two code points', async () => {
    const salt = Buffer.alloc(16, 7)
    const composed = await deriveFromPassphrase('forêt brûlée'.normalize('NFC'), salt, CHEAPEST_ARGON2ID)
    const separate = await deriveFromPassphrase('forêt brûlée'.normalize('NFD'), salt, CHEAPEST_ARGON2ID)
    expect(separate.equals(composed)).toBe(true)
  })

  it('depends on every character: case, spaces at the ends, the kind of apostrophe', async () => {
    const salt = Buffer.alloc(16, 7)
    const texts = ["l'été", "L'été", "l'été ", " l'été", 'l’été', "l'ete"]
    const keys = await Promise.all(texts.map((text) => deriveFromPassphrase(text, salt, CHEAPEST_ARGON2ID)))
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(texts.length)
  })
})

describe('the parameters', () => {
  it('are by default 64 MiB, three passes, one lane', () => {
    expect(DEFAULT_ARGON2ID).toMatchObject({ memoryKiB: 64 * 1024, iterations: 3, parallelism: 1 })
    expect(isStrongEnough(DEFAULT_ARGON2ID)).toBe(true)
  })

  it.each([
    [19_456, 2, true],
    [47_104, 1, true],
    [19_455, 2, false],
    [19_456, 1, false],
    [47_103, 1, false],
    [8, 16, false],
  ])('%i KiB with %i passes: strong enough is %s', (memoryKiB, iterations, expected) => {
    expect(isStrongEnough({ ...DEFAULT_ARGON2ID, memoryKiB, iterations })).toBe(expected)
  })

  it.each([{ memoryKiB: 1_048_577 }, { iterations: 17 }, { parallelism: 5 }, { memoryKiB: 65_536.5 }])(
    'that would exhaust the machine are not parameters: %o',
    (excess) => {
      expect(Argon2idParameters.safeParse({ ...DEFAULT_ARGON2ID, ...excess }).success).toBe(false)
    },
  )
})

describe('the key of a secret', () => {
  it('differs for each purpose, salt and secret', () => {
    const secret = Buffer.alloc(32, 1)
    const salt = Buffer.alloc(16, 2)
    const keys = [
      deriveFromSecret(secret, salt, 'db'),
      deriveFromSecret(secret, salt, 'archive'),
      deriveFromSecret(secret, Buffer.alloc(16, 3), 'db'),
      deriveFromSecret(Buffer.alloc(32, 4), salt, 'db'),
    ]
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(keys.length)
    for (const key of keys) expect(key).toHaveLength(32)
  })
})
