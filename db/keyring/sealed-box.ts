import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject } from 'node:crypto'
import { openBytes, type Sealed, sealBytes } from './aead.ts'
import { deriveFromSecret, KEY_BYTES } from './kdf.ts'
import type { RandomBytes } from './random.ts'

/** A secret for one reader: whoever holds her public key, 32 bytes, can seal it; her private key alone opens it. */
export type SealedBox = Sealed & { readonly ephemeral: Buffer }

// What DER writes before the 32 bytes of an X25519 key (RFC 8410, section 7 and section 4).
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex')
const PUBLIC_PREFIX = Buffer.from('302a300506032b656e032100', 'hex')

function privateKeyFrom(seed: Buffer): KeyObject {
  const der = Buffer.concat([PRIVATE_PREFIX, seed])
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  } finally {
    der.fill(0)
  }
}

const publicKeyFrom = (bytes: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, bytes]), format: 'der', type: 'spki' })

const bytesOf = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_PREFIX.length)

/** The public key, 32 bytes, of the X25519 private key that 32 secret bytes are (RFC 7748). */
export const publicKeyOf = (seed: Buffer): Buffer => Buffer.from(bytesOf(privateKeyFrom(seed)))

function boxKey(mine: KeyObject, theirs: Uint8Array, ephemeral: Buffer, reader: Buffer): Buffer {
  const shared = diffieHellman({ privateKey: mine, publicKey: publicKeyFrom(theirs) })
  try {
    return deriveFromSecret(shared, Buffer.concat([ephemeral, reader]), 'sealed-box')
  } finally {
    shared.fill(0)
  }
}

/** Seals `secret` for the holder of the private key of `publicKey`, bound to `bindings`. */
export function sealFor(publicKey: Buffer, secret: Buffer, bindings: Buffer, randomBytes: RandomBytes): SealedBox {
  const seed = randomBytes(KEY_BYTES)
  const mine = privateKeyFrom(seed)
  seed.fill(0)
  const ephemeral = Buffer.from(bytesOf(mine))
  const key = boxKey(mine, publicKey, ephemeral, publicKey)
  try {
    return { ephemeral, ...sealBytes(secret, key, bindings, randomBytes) }
  } finally {
    key.fill(0)
  }
}

/** The secret, or `null` when `seed` is not the private key that it was sealed for, or anything was changed. */
export function openSealed(box: SealedBox, seed: Buffer, bindings: Buffer): Buffer | null {
  const mine = privateKeyFrom(seed)
  try {
    const key = boxKey(mine, box.ephemeral, box.ephemeral, Buffer.from(bytesOf(mine)))
    try {
      return openBytes(box, key, bindings)
    } finally {
      key.fill(0)
    }
  } catch {
    // Points that no honest key gives: OpenSSL refuses the exchange.
    return null
  }
}
