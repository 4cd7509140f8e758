import { z } from 'zod'
import { NONCE_BYTES, openBytes, type Sealed, sealBytes, TAG_BYTES } from './aead.ts'
import { canonicalJson } from './canonical-json.ts'
import { Argon2idParameters, isStrongEnough, KEY_BYTES } from './kdf.ts'
import type { OwnSecret } from './own-secret.ts'
import type { RandomBytes } from './random.ts'

const FORMAT = 1

const hex = (length: number) => z.string().regex(new RegExp(`^(?:[0-9a-f]{2}){${length}}$`))

/** A mediator's own key as it is kept: under the secret of a passphrase, with what it takes to derive that secret again. */
const WrappedOwnKey = z.strictObject({
  format: z.literal(FORMAT),
  kdf: Argon2idParameters.refine(isStrongEnough),
  salt: hex(16),
  nonce: hex(NONCE_BYTES),
  ciphertext: hex(KEY_BYTES),
  tag: hex(TAG_BYTES),
})
export type WrappedOwnKey = z.output<typeof WrappedOwnKey>

/** Whose key it is: a wrap moved to another store or another mediator no longer opens. */
export type OwnKeyOwner = { readonly storeId: string; readonly mediatorId: string }

const bindings = (owner: OwnKeyOwner, { kdf, salt }: Pick<WrappedOwnKey, 'kdf' | 'salt'>): Buffer =>
  Buffer.from(canonicalJson({ ...owner, format: FORMAT, purpose: 'own', kdf, salt }), 'utf8')

/** Reads a wrap as it is kept; `null` for anything that this version did not write. */
export function readOwnKey(kept: string): WrappedOwnKey | null {
  try {
    return WrappedOwnKey.safeParse(JSON.parse(kept)).data ?? null
  } catch {
    return null
  }
}

export function wrapOwnKey(key: Buffer, owner: OwnKeyOwner, own: OwnSecret, randomBytes: RandomBytes): WrappedOwnKey {
  const { secret, salt, kdf } = own
  const { nonce, ciphertext, tag } = sealBytes(key, secret, bindings(owner, own), randomBytes)
  return {
    format: FORMAT,
    kdf,
    salt,
    nonce: nonce.toString('hex'),
    ciphertext: ciphertext.toString('hex'),
    tag: tag.toString('hex'),
  }
}

/** The own key, or `null` when the secret is not the one that it was wrapped under, or the wrap not this mediator's. */
export function unwrapOwnKey(wrapped: WrappedOwnKey, owner: OwnKeyOwner, own: OwnSecret): Buffer | null {
  const sealed: Sealed = {
    nonce: Buffer.from(wrapped.nonce, 'hex'),
    ciphertext: Buffer.from(wrapped.ciphertext, 'hex'),
    tag: Buffer.from(wrapped.tag, 'hex'),
  }
  return openBytes(sealed, own.secret, bindings(owner, wrapped))
}

/** A text sealed under an own key as it is kept, in one piece: nonce, tag, ciphertext. */
export function sealText(text: string, key: Buffer, name: string, randomBytes: RandomBytes): Buffer {
  const { nonce, ciphertext, tag } = sealBytes(Buffer.from(text, 'utf8'), key, Buffer.from(name, 'utf8'), randomBytes)
  return Buffer.concat([nonce, tag, ciphertext])
}

/** The text, or `null` when it was sealed under another key or another name, or changed since. */
export function openText(piece: Uint8Array, key: Buffer, name: string): string | null {
  const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null
  const sealed: Sealed = {
    nonce: bytes.subarray(0, NONCE_BYTES),
    tag: bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES),
    ciphertext: bytes.subarray(NONCE_BYTES + TAG_BYTES),
  }
  return openBytes(sealed, key, Buffer.from(name, 'utf8'))?.toString('utf8') ?? null
}
