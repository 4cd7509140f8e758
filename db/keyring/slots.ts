import type { RecoveryBits } from '../../core/session/recovery-key.ts'
import { openBytes, sealBytes } from './aead.ts'
import { canonicalJson } from './canonical-json.ts'
import { type FormerSlot, HEADER_FORMAT, type KeySlot, type MediatorSlot, type RecoverySlot } from './header.ts'
import { type Argon2idParameters, deriveFromSecret, SALT_BYTES } from './kdf.ts'
import { uuidFrom, type RandomBytes } from './random.ts'
import { openSealed, publicKeyOf, sealFor } from './sealed-box.ts'

/** The data key of a store, and which store's it is. */
export type DataOf = { readonly data: Buffer; readonly storeId: string }

/** A new slot for a mediator, out of the key that was derived from her passphrase with `salt` and `kdf`. */
export function slotForMediator(
  store: DataOf,
  mediatorId: string,
  { key, salt, kdf }: { readonly key: Buffer; readonly salt: string; readonly kdf: Argon2idParameters },
  randomBytes: RandomBytes,
): MediatorSlot {
  const id = uuidFrom(randomBytes)
  const seed = seedOf(key, id)
  const publicKey = publicKeyOf(seed).toString('hex')
  seed.fill(0)
  return resealed({ id, kind: 'mediator', mediatorId, kdf, salt, publicKey }, store, randomBytes)
}

/** The same slot around another data key: the passphrase behind it is not asked. */
export function resealed(
  { id, kind, mediatorId, kdf, salt, publicKey }: Omit<MediatorSlot, 'ephemeral' | 'nonce' | 'ciphertext' | 'tag'>,
  { data, storeId }: DataOf,
  randomBytes: RandomBytes,
): MediatorSlot {
  const identity = { id, kind, mediatorId, kdf, salt, publicKey }
  const box = sealFor(Buffer.from(publicKey, 'hex'), data, bindings(storeId, identity), randomBytes)
  return { ...identity, ephemeral: box.ephemeral.toString('hex'), ...inHex(box) }
}

/** Wraps the data key of a store under a recovery key, with a new salt and nonce. */
export function wrapUnderRecoveryKey(
  { data, storeId }: DataOf,
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
  try {
    return {
      ...identity,
      salt: salt.toString('hex'),
      ...inHex(sealBytes(data, key, bindings(storeId, identity), randomBytes)),
    }
  } finally {
    key.fill(0)
  }
}

/** The data key, or `null` when `key` comes from another passphrase than this slot's, or the slot is not this store's. */
export function openSlot(slot: MediatorSlot | FormerSlot, storeId: string, key: Buffer): Buffer | null {
  if (slot.kind === 'passphrase') return openBytes(fromHex(slot), key, bindings(storeId, slot))
  const seed = seedOf(key, slot.id)
  try {
    const box = { ...fromHex(slot), ephemeral: Buffer.from(slot.ephemeral, 'hex') }
    return openSealed(box, seed, bindings(storeId, slot))
  } finally {
    seed.fill(0)
  }
}

/** The data key, or `null` when the recovery key is not this slot's, or the slot not this store's. */
export function unwrapWithRecoveryKey(slot: RecoverySlot, storeId: string, bits: RecoveryBits): Buffer | null {
  const key = deriveFromSecret(bits, Buffer.from(slot.salt, 'hex'), 'recovery')
  try {
    return openBytes(fromHex(slot), key, bindings(storeId, slot))
  } finally {
    key.fill(0)
  }
}

/** Bound to its slot: two mediators who chose the same words still have two private keys. */
const seedOf = (key: Buffer, slotId: string): Buffer => deriveFromSecret(key, Buffer.from(slotId), 'mediator')

type Identity =
  | Pick<MediatorSlot, 'id' | 'kind' | 'mediatorId' | 'kdf' | 'salt' | 'publicKey'>
  | Pick<FormerSlot | RecoverySlot, 'id' | 'kind' | 'mediatorId' | 'kdf'>

/** What a wrap is bound to: moved to another store, another mediator or cheaper parameters, it no longer opens. */
function bindings(storeId: string, identity: Identity): Buffer {
  const { id, kind, mediatorId, kdf } = identity
  const common = { storeId, id, kind, mediatorId, kdf }
  const bound =
    identity.kind === 'mediator'
      ? { ...common, format: HEADER_FORMAT, salt: identity.salt, publicKey: identity.publicKey }
      : { ...common, format: 1 }
  return Buffer.from(canonicalJson(bound), 'utf8')
}

type Pieces<Bytes> = { readonly nonce: Bytes; readonly ciphertext: Bytes; readonly tag: Bytes }

const inHex = ({ nonce, ciphertext, tag }: Pieces<Buffer>): Pieces<string> => ({
  nonce: nonce.toString('hex'),
  ciphertext: ciphertext.toString('hex'),
  tag: tag.toString('hex'),
})

const fromHex = ({ nonce, ciphertext, tag }: Pick<KeySlot, 'nonce' | 'ciphertext' | 'tag'>): Pieces<Buffer> => ({
  nonce: Buffer.from(nonce, 'hex'),
  ciphertext: Buffer.from(ciphertext, 'hex'),
  tag: Buffer.from(tag, 'hex'),
})
