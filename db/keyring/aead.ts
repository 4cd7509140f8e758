import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { RandomBytes } from './random.ts'

const CIPHER = 'aes-256-gcm'
export const NONCE_BYTES = 12
export const TAG_BYTES = 16

/** Bytes encrypted and authenticated (AES-256-GCM, NIST SP 800-38D), with the nonce that was drawn for them alone. */
export type Sealed = { readonly nonce: Buffer; readonly ciphertext: Buffer; readonly tag: Buffer }

/** Seals bytes under a 32-byte key, bound to `bindings`. */
export function sealBytes(plain: Buffer, key: Buffer, bindings: Buffer, randomBytes: RandomBytes): Sealed {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(bindings)
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()])
  return { nonce, ciphertext, tag: cipher.getAuthTag() }
}

/** The bytes, or `null` when they were sealed under another key or other bindings, or changed since. */
export function openBytes({ nonce, ciphertext, tag }: Sealed, key: Buffer, bindings: Buffer): Buffer | null {
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(bindings).setAuthTag(tag)
  const plain = decipher.update(ciphertext)
  try {
    decipher.final()
    return plain
  } catch {
    // GCM has one way of saying that the tag does not match: it throws.
    plain.fill(0)
    return null
  }
}
