import type { OwnSeal } from '../../core/logbook/seal.ts'
import { ok } from '../../core/shared/result.ts'
import {
  openText,
  type OwnKeyOwner,
  type OwnSecret,
  ownSecretFrom,
  type RandomBytes,
  readOwnKey,
  sealText,
  unwrapOwnKey,
  wrapOwnKey,
} from '../../db/keyring/index.ts'
import type { LiveStore } from './open-store.ts'

const KEY_BYTES = 32

/** The logbook of whoever opened the store, while it is open. */
export type OwnLogbook = {
  /** `null` while its key was wrapped under a passphrase that is no longer hers. */
  readonly seal: () => OwnSeal | null
  /** Opens with the passphrase she had when its key was wrapped, and wraps it under the present one. False when that is not it. */
  readonly reopen: (formerPassphrase: string) => Promise<boolean>
  /** Wraps its key under the secret of her new passphrase; what is closed stays closed. */
  readonly rewrap: (next: OwnSecret) => void
  /** Takes out what can no longer be read, and begins anew. */
  readonly restart: () => void
  readonly wipe: () => void
}

/** Opens the logbook of `owner` with what her passphrase gave; a logbook that was never written in gets a new key. */
export function openLogbook(
  store: Pick<LiveStore, 'repositories' | 'unitOfWork'>,
  owner: OwnKeyOwner,
  opening: OwnSecret,
  randomBytes: RandomBytes,
): OwnLogbook {
  let own = opening
  const { logbook } = store.repositories
  const { mediatorId } = owner
  let key: Buffer | null = null
  let seal: OwnSeal | null = null
  let isWiped = false

  const hold = (opened: Buffer): void => {
    key = opened
    const nameOf = (name: string): string => `${mediatorId}/${name}`
    seal = {
      wrappedKey: JSON.stringify(wrapOwnKey(opened, owner, own, randomBytes)),
      seal: (text, name) => sealText(text, opened, nameOf(name), randomBytes),
      open: (sealed, name) => openText(sealed, opened, nameOf(name)),
    }
  }

  const kept = logbook.wrappedKey(mediatorId)
  if (kept === null) hold(randomBytes(KEY_BYTES))
  else {
    const wrapped = readOwnKey(kept)
    const opened = wrapped === null ? null : unwrapOwnKey(wrapped, owner, own)
    if (opened !== null) hold(opened)
  }

  return {
    seal: () => seal,
    reopen: async (formerPassphrase) => {
      const text = logbook.wrappedKey(mediatorId)
      const wrapped = text === null ? null : readOwnKey(text)
      if (seal !== null || wrapped === null) return seal !== null
      const former = await ownSecretFrom(formerPassphrase, wrapped)
      const opened = unwrapOwnKey(wrapped, owner, former)
      former.secret.fill(0)
      if (opened === null) return false
      // It was locked meanwhile: nothing may be held any more.
      if (isWiped) {
        opened.fill(0)
        return false
      }
      hold(opened)
      store.unitOfWork.write((repositories) => {
        if (seal !== null) repositories.logbook.keepKey(mediatorId, seal.wrappedKey)
        return ok(null)
      })
      return true
    },
    rewrap: (next) => {
      own.secret.fill(0)
      own = next
      if (key === null) return
      hold(key)
      store.unitOfWork.write((repositories) => {
        if (seal !== null && repositories.logbook.wrappedKey(mediatorId) !== null)
          repositories.logbook.keepKey(mediatorId, seal.wrappedKey)
        return ok(null)
      })
    },
    restart: () => {
      store.unitOfWork.write((repositories) => {
        repositories.logbook.clear(mediatorId)
        return ok(null)
      })
      key?.fill(0)
      hold(randomBytes(KEY_BYTES))
    },
    wipe: () => {
      isWiped = true
      key?.fill(0)
      own.secret.fill(0)
      seal = null
    },
  }
}
