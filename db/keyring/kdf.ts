import { hkdfSync } from 'node:crypto'
import { argon2id } from 'hash-wasm'
import { z } from 'zod'

/** How a passphrase becomes a key: Argon2id, version 1.3 (RFC 9106). Kept in the header so that they can grow. */
export const Argon2idParameters = z.strictObject({
  name: z.literal('argon2id'),
  version: z.literal(19),
  // Upper bounds: a forged header must not be able to exhaust the machine before it is refused.
  memoryKiB: z.int().min(8).max(1_048_576),
  iterations: z.int().min(1).max(16),
  parallelism: z.int().min(1).max(4),
})
export type Argon2idParameters = z.output<typeof Argon2idParameters>

export const DEFAULT_ARGON2ID: Argon2idParameters = {
  name: 'argon2id',
  version: 19,
  memoryKiB: 65_536,
  iterations: 3,
  parallelism: 1,
}

/** OWASP Password Storage Cheat Sheet: the equivalent minima between which memory is traded for time. */
const OWASP_MINIMA = [
  { memoryKiB: 19_456, iterations: 2 },
  { memoryKiB: 47_104, iterations: 1 },
] as const

/** The cheapest parameters accepted: 19 MiB, two passes. */
export const CHEAPEST_ARGON2ID: Argon2idParameters = { ...DEFAULT_ARGON2ID, ...OWASP_MINIMA[0] }

/** False below every OWASP minimum: such parameters are refused on writing and on reading. */
export const isStrongEnough = ({ memoryKiB, iterations }: Argon2idParameters): boolean =>
  OWASP_MINIMA.some((minimum) => memoryKiB >= minimum.memoryKiB && iterations >= minimum.iterations)

export const KEY_BYTES = 32
export const SALT_BYTES = 16

/**
 * The 32-byte key of a passphrase. Accents typed as one or two code points give the same key (NFC); nothing else is changed.
 * Takes about the time its parameters ask for, and never blocks on anything else.
 */
export async function deriveFromPassphrase(
  passphrase: string,
  salt: Uint8Array,
  { memoryKiB, iterations, parallelism }: Argon2idParameters,
): Promise<Buffer> {
  const password = Buffer.from(passphrase.normalize('NFC'), 'utf8')
  try {
    const key = await argon2id({
      password,
      salt,
      memorySize: memoryKiB,
      iterations,
      parallelism,
      hashLength: KEY_BYTES,
      outputType: 'binary',
    })
    return Buffer.from(key.buffer, key.byteOffset, key.byteLength)
  } finally {
    password.fill(0)
  }
}

/** A 32-byte key for one purpose out of a secret that is already random (HKDF-SHA256, RFC 5869). */
export const deriveFromSecret = (secret: Uint8Array, salt: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, `etabli/v1/${purpose}`, KEY_BYTES))
