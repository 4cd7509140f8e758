import type { RecoveryBits } from '../../core/session/recovery-key.ts'
import { openBytes, sealBytes } from './aead.ts'
import { canonicalJson } from './canonical-json.ts'
import { HEADER_FORMAT, type KeySlot, type PassphraseSlot, type RecoverySlot } from './header.ts'
import { type Argon2idParameters, deriveFromPassphrase, deriveFromSecret, SALT_BYTES } from './kdf.ts'
import { type OwnSecret, ownSecretOf } from './own-secret.ts'
import { uuidFrom, type RandomBytes } from './random.ts'

/** Wraps the data key of a store under a mediator's passphrase, with a new salt and nonce. Gives what else that passphrase protects with. */
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
): Promise<{ readonly slot: PassphraseSlot; readonly own: OwnSecret }> {
  const salt = randomBytes(SALT_BYTES)
  const identity = { id: uuidFrom(randomBytes), kind: 'passphrase', mediatorId, kdf } as const
  const key = await deriveFromPassphrase(passphrase, salt, kdf)
  const own = ownSecretOf(key, salt, kdf)
  return {
    slot: { ...identity, salt: salt.toString('hex'), ...encrypt(data, key, storeId, identity, randomBytes) },
    own,
  }
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
  return { ...identity, salt: salt.toString('hex'), ...encrypt(data, key, storeId, identity, randomBytes) }
}

/** The data key and the own secret of a passphrase, or `null` when it is not this slot's, or the slot not this store's. */
export async function unwrapWithPassphrase(
  slot: PassphraseSlot,
  storeId: string,
  passphrase: string,
): Promise<{ readonly data: Buffer; readonly own: OwnSecret } | null> {
  const salt = Buffer.from(slot.salt, 'hex')
  const key = await deriveFromPassphrase(passphrase, salt, slot.kdf)
  const own = ownSecretOf(key, salt, slot.kdf)
  const data = decrypt(slot, key, storeId)
  if (data !== null) return { data, own }
  own.secret.fill(0)
  return null
}

/** The data key, or `null` when the recovery key is not this slot's, or the slot not this store's. */
export const unwrapWithRecoveryKey = (slot: RecoverySlot, storeId: string, bits: RecoveryBits): Buffer | null =>
  decrypt(slot, deriveFromSecret(bits, Buffer.from(slot.salt, 'hex'), 'recovery'), storeId)

type Identity = Pick<KeySlot, 'id' | 'kind' | 'mediatorId' | 'kdf'>

/** What a wrap is bound to: moved to another store, another mediator or cheaper parameters, it no longer opens. */
const bindings = (storeId: string, { id, kind, mediatorId, kdf }: Identity): Buffer =>
  Buffer.from(canonicalJson({ format: HEADER_FORMAT, storeId, id, kind, mediatorId, kdf }), 'utf8')

function encrypt(data: Buffer, key: Buffer, storeId: string, identity: Identity, randomBytes: RandomBytes) {
  try {
    const { nonce, ciphertext, tag } = sealBytes(data, key, bindings(storeId, identity), randomBytes)
    return { nonce: nonce.toString('hex'), ciphertext: ciphertext.toString('hex'), tag: tag.toString('hex') }
  } finally {
    key.fill(0)
  }
}

function decrypt(slot: KeySlot, key: Buffer, storeId: string): Buffer | null {
  const sealed = {
    nonce: Buffer.from(slot.nonce, 'hex'),
    ciphertext: Buffer.from(slot.ciphertext, 'hex'),
    tag: Buffer.from(slot.tag, 'hex'),
  }
  try {
    return openBytes(sealed, key, bindings(storeId, slot))
  } finally {
    key.fill(0)
  }
}
