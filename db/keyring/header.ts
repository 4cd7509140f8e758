import { createHash } from 'node:crypto'
import { z } from 'zod'
import { err, ok, type Result } from '../../core/shared/result.ts'
import { canonicalJson } from './canonical-json.ts'
import { Argon2idParameters, KEY_BYTES, SALT_BYTES } from './kdf.ts'

/** The format this version writes and the newest it reads. Format 1 knew one mediator only, under a passphrase slot. */
export const HEADER_FORMAT = 2

const bytes = (length: number) => z.string().regex(new RegExp(`^(?:[0-9a-f]{2}){${length}}$`))

const wrapped = {
  id: z.uuid(),
  salt: bytes(SALT_BYTES),
  nonce: bytes(12),
  ciphertext: bytes(KEY_BYTES),
  tag: bytes(16),
}
const mediatorId = z.string().min(1).max(100)

/** One way of opening the store: the data key, encrypted under what someone knows or keeps. All bytes in lower-case hexadecimal. */
export const KeySlot = z.discriminatedUnion('kind', [
  /**
   * Sealed for a public key whose private key comes from the mediator's passphrase: the store can be given a new data key without
   * asking every colleague for theirs.
   */
  z.strictObject({
    ...wrapped,
    kind: z.literal('mediator'),
    mediatorId,
    kdf: Argon2idParameters,
    publicKey: bytes(KEY_BYTES),
    ephemeral: bytes(KEY_BYTES),
  }),
  /** As format 1 wrapped it: under the key of the passphrase itself. Read, and written anew as `mediator` at the first opening. */
  z.strictObject({ ...wrapped, kind: z.literal('passphrase'), mediatorId, kdf: Argon2idParameters }),
  z.strictObject({
    ...wrapped,
    kind: z.literal('recovery'),
    mediatorId: z.null(),
    kdf: z.strictObject({ name: z.literal('hkdf-sha256') }),
  }),
])
export type KeySlot = z.output<typeof KeySlot>
export type MediatorSlot = Extract<KeySlot, { kind: 'mediator' }>
export type FormerSlot = Extract<KeySlot, { kind: 'passphrase' }>
export type RecoverySlot = Extract<KeySlot, { kind: 'recovery' }>

/** What lies beside an encrypted store: who may open it, and nothing about what it holds. */
export const KeyringHeader = z.strictObject({
  format: z.union([z.literal(1), z.literal(HEADER_FORMAT)]),
  storeId: z.uuid(),
  slots: z
    .array(KeySlot)
    .min(1)
    .max(64)
    .refine((slots) => new Set(slots.map(({ id }) => id)).size === slots.length),
  /** HMAC-SHA256 of everything above under a key derived from the data key: no slot is added, removed or weakened unseen. */
  mac: bytes(32),
})
export type KeyringHeader = z.output<typeof KeyringHeader>

export type HeaderFailure = 'header_damaged' | 'header_from_future'

/**
 * The header as it is written: JSON in one line, under the SHA-256 of its exact bytes. Whatever later formats add, this envelope and
 * the number `format` stay, so that damage is never taken for a newer version or for a wrong passphrase.
 */
export function serialiseHeader(header: KeyringHeader): string {
  const content = canonicalJson(header)
  return `{"checksum":"${checksum(content)}","header":${content}}\n`
}

const ENVELOPE = /^\{"checksum":"([0-9a-f]{64})","header":(\{.*\})\}\n$/u

/**
 * Reads a header. `header_damaged`: not the exact bytes that {@link serialiseHeader} once wrote. `header_from_future`: intact, but of
 * a newer format. Whether its parameters are strong enough is judged on opening.
 */
export function parseHeader(text: string): Result<KeyringHeader, { readonly code: HeaderFailure }> {
  const [, written, content = ''] = ENVELOPE.exec(text) ?? []
  if (written !== checksum(content)) return err({ code: 'header_damaged' })
  const value = parseJson(content)
  const parsed = KeyringHeader.safeParse(value)
  if (parsed.success) return ok(parsed.data)
  return err({ code: FutureHeader.safeParse(value).success ? 'header_from_future' : 'header_damaged' })
}

const FutureHeader = z.looseObject({ format: z.int().min(HEADER_FORMAT + 1) })

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const checksum = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
