import { createHash } from 'node:crypto'
import { z } from 'zod'
import { err, ok, type Result } from '../../core/shared/result.ts'
import { canonicalJson } from './canonical-json.ts'
import { Argon2idParameters, KEY_BYTES, SALT_BYTES } from './kdf.ts'

/** The format this version writes and the newest it reads. */
export const HEADER_FORMAT = 1

const bytes = (length: number) => z.string().regex(new RegExp(`^(?:[0-9a-f]{2}){${length}}$`))

const wrapped = {
  id: z.uuid(),
  salt: bytes(SALT_BYTES),
  nonce: bytes(12),
  ciphertext: bytes(KEY_BYTES),
  tag: bytes(16),
}

/** One way of opening the store: the data key, encrypted under what someone knows or keeps. All bytes in lower-case hexadecimal. */
export const KeySlot = z.discriminatedUnion('kind', [
  z.strictObject({
    ...wrapped,
    kind: z.literal('passphrase'),
    mediatorId: z.string().min(1).max(100),
    kdf: Argon2idParameters,
  }),
  z.strictObject({
    ...wrapped,
    kind: z.literal('recovery'),
    mediatorId: z.null(),
    kdf: z.strictObject({ name: z.literal('hkdf-sha256') }),
  }),
])
export type KeySlot = z.output<typeof KeySlot>
export type PassphraseSlot = Extract<KeySlot, { kind: 'passphrase' }>
export type RecoverySlot = Extract<KeySlot, { kind: 'recovery' }>

/** What lies beside an encrypted store: who may open it, and nothing about what it holds. */
export const KeyringHeader = z.strictObject({
  format: z.literal(HEADER_FORMAT),
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
 * The header as it is written: one line of canonical JSON with its SHA-256. Whatever later formats add, `format`, the
 * canonical spelling and the rule of `checksum` stay, so that damage is never taken for a newer version or for a wrong passphrase.
 */
export const serialiseHeader = (header: KeyringHeader): string =>
  `${canonicalJson({ ...header, checksum: checksum(canonicalJson(header)) })}\n`

/**
 * Reads a header. `header_damaged`: not the exact bytes that {@link serialiseHeader} once wrote. `header_from_future`: intact, but of
 * a newer format. Whether its parameters are strong enough is judged on opening.
 */
export function parseHeader(text: string): Result<KeyringHeader, { readonly code: HeaderFailure }> {
  const intact = readIntact(text)
  if (intact === null) return err({ code: 'header_damaged' })
  if (typeof intact.format === 'number' && intact.format > HEADER_FORMAT) return err({ code: 'header_from_future' })
  const parsed = KeyringHeader.safeParse(intact)
  return parsed.success ? ok(parsed.data) : err({ code: 'header_damaged' })
}

const Sealed = z.looseObject({ checksum: bytes(32), format: z.int() })
const AnyJson = z.json()

function readIntact(text: string): Readonly<Record<string, unknown>> | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  const json = AnyJson.safeParse(value)
  const sealed = Sealed.safeParse(value)
  if (!json.success || !sealed.success || `${canonicalJson(json.data)}\n` !== text) return null
  const { checksum: written, ...content } = sealed.data
  const contentJson = AnyJson.safeParse(content)
  return contentJson.success && checksum(canonicalJson(contentJson.data)) === written ? content : null
}

const checksum = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
