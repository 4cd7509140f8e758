import {
  formatRecoveryKey,
  parseRecoveryKey,
  RECOVERY_KEY_BYTES,
  recoveryBits,
} from '../../core/session/recovery-key.ts'
import { err, ok, type Result } from '../../core/shared/result.ts'
import { HEADER_FORMAT, type KeyringHeader, type KeySlot } from './header.ts'
import { type HeldKeys, holdKeys, isSealed, seal, wipe } from './held-keys.ts'
import { type Argon2idParameters, DEFAULT_ARGON2ID, isStrongEnough, KEY_BYTES } from './kdf.ts'
import type { OwnSecret } from './own-secret.ts'
import { type RandomBytes, uuidFrom } from './random.ts'
import { unwrapWithPassphrase, unwrapWithRecoveryKey, wrapUnderPassphrase, wrapUnderRecoveryKey } from './slots.ts'

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

/** Whose passphrase it was, and the secret that it alone gives. */
export type OpenedByPassphrase = { readonly keys: HeldKeys; readonly mediatorId: string; readonly own: OwnSecret }

/** The recovery key is nobody's: it gives back the store, and no one's own secret. */
export type OpenedByRecoveryKey = { readonly keys: HeldKeys; readonly mediatorId: null }

/** A header where a mediator's passphrase was replaced, and the own secret of the new one. */
export type RenewedHeader = { readonly header: KeyringHeader; readonly own: OwnSecret }

/** A new store identity and data key, wrapped once under the passphrase and once under a new recovery key. */
export async function createKeyring(
  request: PassphraseRequest,
): Promise<Result<CreatedKeyring, Refused<'weak_parameters'>>> {
  const keys = throwAwayKeys(request.randomBytes)
  const made = await newPassphraseSlot(keys, request)
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
 * Opens with a mediator's passphrase, trying each slot. `wrong_passphrase`: it opens none. `header_tampered`: it opens one,
 * but the header was changed by someone without the data key. `weak_parameters`: a slot is below the OWASP minimum, which this
 * application never writes; nothing was tried.
 */
export async function openWithPassphrase(
  header: KeyringHeader,
  passphrase: string,
): Promise<Result<OpenedByPassphrase, Refused<'wrong_passphrase' | 'header_tampered' | 'weak_parameters'>>> {
  const slots = header.slots.filter((slot) => slot.kind === 'passphrase')
  if (!slots.every(({ kdf }) => isStrongEnough(kdf))) return err({ code: 'weak_parameters' })
  // Argon2id has no key for an empty passphrase, and no slot was ever made with one.
  for (const slot of passphrase === '' ? [] : slots) {
    const unwrapped = await unwrapWithPassphrase(slot, header.storeId, passphrase)
    if (unwrapped === null) continue
    const keys = opened(header, unwrapped.data)
    if (keys.ok) return ok({ keys: keys.value, mediatorId: slot.mediatorId, own: unwrapped.own })
    unwrapped.own.secret.fill(0)
    return keys
  }
  return err({ code: 'wrong_passphrase' })
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

/** Lets one more passphrase open the store; the other slots stay as they are. */
export async function addPassphraseSlot(
  header: KeyringHeader,
  keys: HeldKeys,
  request: PassphraseRequest,
): Promise<Result<KeyringHeader, Refused<'weak_parameters'>>> {
  const added = await rewrap(header, keys, request, () => true)
  if (!added.ok) return added
  // Theirs, not the one's who lets them in.
  added.value.own.secret.fill(0)
  return ok(added.value.header)
}

/** Replaces every passphrase of the mediator by a new one: a re-wrap, the store itself is not rewritten. */
export const replacePassphrase = (
  header: KeyringHeader,
  keys: HeldKeys,
  request: PassphraseRequest,
): Promise<Result<RenewedHeader, Refused<'weak_parameters'>>> =>
  rewrap(header, keys, request, (slot) => slot.mediatorId !== request.mediatorId)

/** The header without the passphrases of a mediator who left. The recovery key still opens, even when no passphrase is left. */
export function removePassphrases(header: KeyringHeader, keys: HeldKeys, mediatorId: string): KeyringHeader {
  assertOwn(header, keys)
  return seal({ ...header, slots: header.slots.filter((slot) => slot.mediatorId !== mediatorId) }, keys)
}

/** A new recovery key in the place of any former one, which no longer opens anything. */
export function replaceRecoveryKey(header: KeyringHeader, keys: HeldKeys, randomBytes: RandomBytes): RecoverableHeader {
  assertOwn(header, keys)
  const { slot, shown } = newRecovery(keys, randomBytes)
  const others = header.slots.filter(({ kind }) => kind !== 'recovery')
  return { header: seal({ ...header, slots: [...others, slot] }, keys), recoveryKey: shown }
}

function opened(header: KeyringHeader, data: Buffer): Result<HeldKeys, Refused<'header_tampered'>> {
  const keys = holdKeys(header.storeId, data)
  if (isSealed(header, keys)) return ok(keys)
  wipe(keys)
  return err({ code: 'header_tampered' })
}

async function rewrap(
  header: KeyringHeader,
  keys: HeldKeys,
  request: PassphraseRequest,
  stays: (slot: KeySlot) => boolean,
): Promise<Result<RenewedHeader, Refused<'weak_parameters'>>> {
  assertOwn(header, keys)
  const made = await newPassphraseSlot(keys, request)
  if (!made.ok) return made
  const { slot, own } = made.value
  return ok({ header: seal({ ...header, slots: [...header.slots.filter(stays), slot] }, keys), own })
}

async function newPassphraseSlot(keys: HeldKeys, request: PassphraseRequest) {
  const kdf = request.kdf ?? DEFAULT_ARGON2ID
  if (!isStrongEnough(kdf)) return err({ code: 'weak_parameters' })
  return ok(await wrapUnderPassphrase(keys.data, keys.storeId, { ...request, kdf }))
}

function newRecovery(keys: HeldKeys, randomBytes: RandomBytes) {
  const bits = recoveryBits(randomBytes(RECOVERY_KEY_BYTES))
  const slot = wrapUnderRecoveryKey(keys.data, keys.storeId, bits, randomBytes)
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
