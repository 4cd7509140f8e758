import {
  formatRecoveryKey,
  parseRecoveryKey,
  RECOVERY_KEY_BYTES,
  recoveryBits,
} from '../../core/session/recovery-key.ts'
import { err, ok, type Result } from '../../core/shared/result.ts'
import { HEADER_FORMAT, type KeyringHeader, type KeySlot, type MediatorSlot } from './header.ts'
import { type HeldKeys, holdKeys, isSealed, seal, wipe } from './held-keys.ts'
import {
  type Argon2idParameters,
  DEFAULT_ARGON2ID,
  deriveFromPassphrase,
  isStrongEnough,
  KEY_BYTES,
  SALT_BYTES,
} from './kdf.ts'
import { type OwnSecret, ownSecretOf } from './own-secret.ts'
import { type RandomBytes, uuidFrom } from './random.ts'
import { openSlot, resealed, slotForMediator, unwrapWithRecoveryKey, wrapUnderRecoveryKey } from './slots.ts'

type Refused<Code> = { readonly code: Code }

/** Who opens with which passphrase, never empty. `kdf` is for tests and for upgrades; never below the OWASP minimum. */
export type PassphraseRequest = {
  readonly passphrase: string
  readonly mediatorId: string
  readonly randomBytes: RandomBytes
  readonly kdf?: Argon2idParameters
}

/** A header, and the recovery key in printable groups: shown once, kept nowhere. */
export type RecoverableHeader = { readonly header: KeyringHeader; readonly recoveryKey: readonly string[] }

export type CreatedKeyring = RecoverableHeader & { readonly keys: HeldKeys; readonly own: OwnSecret }

/** Whose passphrase it was, and the secret that it alone gives. `header` is the one to keep: it differs when a slot was of a former format. */
export type OpenedByPassphrase = {
  readonly keys: HeldKeys
  readonly mediatorId: string
  readonly own: OwnSecret
  readonly header: KeyringHeader
}

/** The recovery key is nobody's: it gives back the store, and no one's own secret. */
export type OpenedByRecoveryKey = { readonly keys: HeldKeys; readonly mediatorId: null }

/** A header where a mediator's passphrase was replaced, and the own secret of the new one. */
export type RenewedHeader = { readonly header: KeyringHeader; readonly own: OwnSecret }

/** A header around a new data key. */
export type RekeyedHeader = RecoverableHeader & { readonly keys: HeldKeys }

/** A new store identity and data key, wrapped once under the passphrase and once under a new recovery key. */
export async function createKeyring(
  request: PassphraseRequest,
): Promise<Result<CreatedKeyring, Refused<'weak_parameters'>>> {
  const keys = throwAwayKeys(request.randomBytes)
  const made = await newSlot(keys, request, [])
  if (!made.ok) {
    wipe(keys)
    return made
  }
  const { slot, own } = made.value
  const recovery = newRecovery(keys, request.randomBytes)
  const header = seal({ format: HEADER_FORMAT, storeId: keys.storeId, slots: [slot, recovery.slot] }, keys)
  return ok({ header, recoveryKey: recovery.shown, keys, own })
}

/** The keys of a store that nothing will ever open again once they are wiped. */
export const throwAwayKeys = (randomBytes: RandomBytes): HeldKeys =>
  holdKeys(uuidFrom(randomBytes), randomBytes(KEY_BYTES))

/**
 * Opens with a mediator's passphrase, trying each slot; the cost of the passphrase is paid once for all slots that share their salt.
 * `wrong_passphrase`: it opens none. `header_tampered`: it opens one, but the header was changed by someone without the data key.
 * `weak_parameters`: a slot is below the OWASP minimum, which this application never writes; nothing was tried.
 */
export async function openWithPassphrase(
  header: KeyringHeader,
  passphrase: string,
  randomBytes: RandomBytes,
): Promise<Result<OpenedByPassphrase, Refused<'wrong_passphrase' | 'header_tampered' | 'weak_parameters'>>> {
  const slots = header.slots.filter((slot) => slot.kind !== 'recovery')
  if (!slots.every(({ kdf }) => isStrongEnough(kdf))) return err({ code: 'weak_parameters' })
  const derived = new Map<string, Buffer>()
  try {
    // Argon2id has no key for an empty passphrase, and no slot was ever made with one.
    for (const slot of passphrase === '' ? [] : slots) {
      const { salt, kdf, mediatorId } = slot
      const cost = `${salt} ${Object.values(kdf).join(' ')}`
      const key = derived.get(cost) ?? (await deriveFromPassphrase(passphrase, Buffer.from(salt, 'hex'), kdf))
      derived.set(cost, key)
      const data = openSlot(slot, header.storeId, key)
      if (data === null) continue
      const keys = opened(header, data)
      if (!keys.ok) return keys
      const own = ownSecretOf(key, Buffer.from(salt, 'hex'), kdf)
      if (slot.kind === 'mediator') return ok({ keys: keys.value, mediatorId, own, header })
      const renewed = slotForMediator(keys.value, mediatorId, { key, salt, kdf }, randomBytes)
      const others = header.slots.filter(({ id }) => id !== slot.id)
      return ok({ keys: keys.value, mediatorId, own, header: withSlots(header, keys.value, [renewed, ...others]) })
    }
    return err({ code: 'wrong_passphrase' })
  } finally {
    for (const key of derived.values()) key.fill(0)
  }
}

/** Opens with the recovery key as it was typed, even when no passphrase slot is left. */
export function openWithRecoveryKey(
  header: KeyringHeader,
  text: string,
): Result<OpenedByRecoveryKey, Refused<'malformed_recovery_key' | 'wrong_recovery_key' | 'header_tampered'>> {
  const bits = parseRecoveryKey(text)
  if (!bits.ok) return bits
  try {
    for (const slot of header.slots) {
      if (slot.kind !== 'recovery') continue
      const data = unwrapWithRecoveryKey(slot, header.storeId, bits.value)
      if (data === null) continue
      const keys = opened(header, data)
      return keys.ok ? ok({ keys: keys.value, mediatorId: null }) : keys
    }
    return err({ code: 'wrong_recovery_key' })
  } finally {
    bits.value.fill(0)
  }
}

/**
 * Lets the mediator open with a new passphrase and with no former one of hers: a re-wrap, the store itself is not rewritten. The other
 * slots stay as they are, so that this also lets someone new in.
 */
export async function replacePassphrase(
  header: KeyringHeader,
  keys: HeldKeys,
  request: PassphraseRequest,
): Promise<Result<RenewedHeader, Refused<'weak_parameters'>>> {
  assertOwn(header, keys)
  const made = await newSlot(keys, request, header.slots)
  if (!made.ok) return made
  const { slot, own } = made.value
  const others = header.slots.filter(({ mediatorId }) => mediatorId !== request.mediatorId)
  return ok({ header: withSlots(header, keys, [...others, slot]), own })
}

/**
 * A new data key for the same store, sealed for everyone but the mediator who leaves, and a new recovery key: she may have read the former
 * one. What was encrypted under the former data key is for the caller to encrypt again. The header must be of the present format, which it is
 * once a passphrase opened it.
 */
export function renewDataKey(
  header: KeyringHeader,
  former: HeldKeys,
  leavingId: string,
  randomBytes: RandomBytes,
): RekeyedHeader {
  assertOwn(header, former)
  const keys = holdKeys(header.storeId, randomBytes(KEY_BYTES))
  const recovery = newRecovery(keys, randomBytes)
  const staying = header.slots.flatMap((slot): MediatorSlot[] => {
    if (slot.kind === 'recovery' || slot.mediatorId === leavingId) return []
    if (slot.kind === 'passphrase') throw new Error('a slot of the former format has no public key')
    return [resealed(slot, keys, randomBytes)]
  })
  return { header: withSlots(header, keys, [...staying, recovery.slot]), recoveryKey: recovery.shown, keys }
}

/** A new recovery key in the place of any former one, which no longer opens anything. */
export function replaceRecoveryKey(header: KeyringHeader, keys: HeldKeys, randomBytes: RandomBytes): RecoverableHeader {
  assertOwn(header, keys)
  const { slot, shown } = newRecovery(keys, randomBytes)
  const others = header.slots.filter(({ kind }) => kind !== 'recovery')
  return { header: withSlots(header, keys, [...others, slot]), recoveryKey: shown }
}

const withSlots = ({ storeId }: KeyringHeader, keys: HeldKeys, slots: KeySlot[]): KeyringHeader =>
  seal({ format: HEADER_FORMAT, storeId, slots }, keys)

function opened(header: KeyringHeader, data: Buffer): Result<HeldKeys, Refused<'header_tampered'>> {
  const keys = holdKeys(header.storeId, data)
  if (isSealed(header, keys)) return ok(keys)
  wipe(keys)
  return err({ code: 'header_tampered' })
}

async function newSlot(keys: HeldKeys, request: PassphraseRequest, among: readonly KeySlot[]) {
  const { passphrase, mediatorId, randomBytes } = request
  const kdf = request.kdf ?? DEFAULT_ARGON2ID
  if (!isStrongEnough(kdf)) return err({ code: 'weak_parameters' })
  // One salt for the desk: a passphrase is derived once, however many mediators there are.
  const alike = among.find((slot) => slot.kind === 'mediator' && sameCost(slot.kdf, kdf))
  const salt = alike === undefined ? randomBytes(SALT_BYTES) : Buffer.from(alike.salt, 'hex')
  const key = await deriveFromPassphrase(passphrase, salt, kdf)
  try {
    const cost = { key, salt: salt.toString('hex'), kdf }
    return ok({ slot: slotForMediator(keys, mediatorId, cost, randomBytes), own: ownSecretOf(key, salt, kdf) })
  } finally {
    key.fill(0)
  }
}

const sameCost = (one: Argon2idParameters, other: Argon2idParameters): boolean =>
  one.memoryKiB === other.memoryKiB && one.iterations === other.iterations && one.parallelism === other.parallelism

function newRecovery(keys: HeldKeys, randomBytes: RandomBytes) {
  const bits = recoveryBits(randomBytes(RECOVERY_KEY_BYTES))
  const slot = wrapUnderRecoveryKey(keys, bits, randomBytes)
  const shown = formatRecoveryKey(bits)
  bits.fill(0)
  return { slot, shown }
}

/** Sealing over a header that these keys did not seal, or with keys already wiped, would launder a forgery. */
function assertOwn(header: KeyringHeader, keys: HeldKeys): void {
  if (header.storeId !== keys.storeId || !isSealed(header, keys)) {
    throw new Error('this header is not the one these keys sealed')
  }
}
