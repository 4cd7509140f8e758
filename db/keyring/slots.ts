import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { RecoveryBits } from '../../core/session/recovery-key.ts'
import { canonicalJson } from './canonical-json.ts'
import { HEADER_FORMAT, type KeySlot, type PassphraseSlot, type RecoverySlot } from './header.ts'
import { type Argon2idParameters, deriveFromPassphrase, deriveFromSecret, SALT_BYTES } from './kdf.ts'
import { uuidFrom, type RandomBytes } from './random.ts'

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Wraps the data key of a store under a mediator's passphrase, with a new salt and nonce. */
export async function wrapUnderPassphrase(
  data: Buffer,
  storeId: string,
  {
    passphrase,
    mediatorId,
    kdf,
    randomBytes,
  }: {
    readonly passphrase: string
    readonly mediatorId: string
    readonly kdf: Argon2idParameters
    readonly randomBytes: RandomBytes
  },
): Promise<PassphraseSlot> {
  const salt = randomBytes(SALT_BYTES)
  const identity = { id: uuidFrom(randomBytes), kind: 'passphrase', mediatorId, kdf } as const
  const key = await deriveFromPassphrase(passphrase, salt, kdf)
  return { ...identity, salt: salt.toString('hex'), ...encrypt(data, key, storeId, identity, randomBytes(NONCE_BYTES)) }
}

/** Wraps the data key of a store under a recovery key, with a new salt and nonce. */
export function wrapUnderRecoveryKey(
  data: Buffer,
  storeId: string,
  bits: RecoveryBits,
  randomBytes: RandomBytes,
): RecoverySlot {
  const salt = randomBytes(SALT_BYTES)
  const identity = {
    id: uuidFrom(randomBytes),
    kind: 'recovery',
    mediatorId: null,
    kdf: { name: 'hkdf-sha256' },
  } as const
  const key = deriveFromSecret(bits, salt, 'recovery')
  return { ...identity, salt: salt.toString('hex'), ...encrypt(data, key, storeId, identity, randomBytes(NONCE_BYTES)) }
}

/** The data key, or `null` when the passphrase is not this slot's, or the slot not this store's. */
export async function unwrapWithPassphrase(
  slot: PassphraseSlot,
  storeId: string,
  passphrase: string,
): Promise<Buffer | null> {
  return decrypt(slot, await deriveFromPassphrase(passphrase, Buffer.from(slot.salt, 'hex'), slot.kdf), storeId)
}

/** The data key, or `null` when the recovery key is not this slot's, or the slot not this store's. */
export const unwrapWithRecoveryKey = (slot: RecoverySlot, storeId: string, bits: RecoveryBits): Buffer | null =>
  decrypt(slot, deriveFromSecret(bits, Buffer.from(slot.salt, 'hex'), 'recovery'), storeId)

type Identity = Pick<KeySlot, 'id' | 'kind' | 'mediatorId' | 'kdf'>

/** What a wrap is bound to: moved to another store, another mediator or cheaper parameters, it no longer opens. */
const bindings = (storeId: string, { id, kind, mediatorId, kdf }: Identity): Buffer =>
  Buffer.from(canonicalJson({ format: HEADER_FORMAT, storeId, id, kind, mediatorId, kdf }), 'utf8')

function encrypt(data: Buffer, key: Buffer, storeId: string, identity: Identity, nonce: Buffer) {
  try {
    const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(bindings(storeId, identity))
    const ciphertext = Buffer.concat([cipher.update(data), cipher.final()])
    return {
      nonce: nonce.toString('hex'),
      ciphertext: ciphertext.toString('hex'),
      tag: cipher.getAuthTag().toString('hex'),
    }
  } finally {
    key.fill(0)
  }
}

function decrypt(slot: KeySlot, key: Buffer, storeId: string): Buffer | null {
  const decipher = createDecipheriv(CIPHER, key, Buffer.from(slot.nonce, 'hex'), { authTagLength: TAG_BYTES })
    .setAAD(bindings(storeId, slot))
    .setAuthTag(Buffer.from(slot.tag, 'hex'))
  const data = decipher.update(Buffer.from(slot.ciphertext, 'hex'))
  try {
    decipher.final()
    return data
  } catch {
    // GCM has one way of saying that the tag does not match: it throws.
    data.fill(0)
    return null
  } finally {
    key.fill(0)
  }
}
