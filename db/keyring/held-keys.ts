import { createHmac, timingSafeEqual } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import type { KeyringHeader } from './header.ts'
import { deriveFromSecret } from './kdf.ts'

/**
 * The keys of an open store, 32 bytes each, in memory only. `data` is the random root that the slots wrap; the others are derived
 * from it, one a purpose, so that none of them opens what another protects.
 */
export type HeldKeys = {
  readonly storeId: string
  readonly data: Buffer
  readonly database: Buffer
  readonly archive: Buffer
  readonly journal: Buffer
  readonly attachments: Buffer
}

/** Derives the keys of a store from its data key, which it keeps: {@link wipe} zeroes it too. */
export function holdKeys(storeId: string, data: Buffer): HeldKeys {
  const derive = (purpose: string) => deriveFromSecret(data, Buffer.from(storeId), purpose)
  return {
    storeId,
    data,
    database: derive('db'),
    archive: derive('archive'),
    journal: derive('journal'),
    attachments: derive('attachments'),
  }
}

/** Zeroes every key in place. Afterwards the store can only be opened again with a passphrase or the recovery key. */
export function wipe({ data, database, archive, journal, attachments }: HeldKeys): void {
  for (const key of [data, database, archive, journal, attachments]) key.fill(0)
}

/** The same header with the MAC that its data key gives it. */
export const seal = (header: Omit<KeyringHeader, 'mac'>, keys: HeldKeys): KeyringHeader => ({
  format: header.format,
  storeId: header.storeId,
  slots: header.slots,
  mac: macOf(header, keys).toString('hex'),
})

/** False when anything in the header was changed by someone who did not hold the data key. */
export const isSealed = (header: KeyringHeader, keys: HeldKeys): boolean =>
  timingSafeEqual(macOf(header, keys), Buffer.from(header.mac, 'hex'))

function macOf({ format, storeId, slots }: Omit<KeyringHeader, 'mac'>, keys: HeldKeys): Buffer {
  const key = deriveFromSecret(keys.data, Buffer.from(storeId), 'header')
  try {
    return createHmac('sha256', key).update(canonicalJson({ format, storeId, slots }), 'utf8').digest()
  } finally {
    key.fill(0)
  }
}
