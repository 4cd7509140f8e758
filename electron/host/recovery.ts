import type { RecoveryKeyShown } from '../../core/contract/session.ts'
import type { SessionHandlers } from '../../core/handlers.ts'
import { checkGroups, groupsToConfirm } from '../../core/session/recovery-key.ts'
import { err, ok } from '../../core/shared/result.ts'
import {
  type HeldKeys,
  type KeyringHeader,
  openWithRecoveryKey,
  readHeader,
  replaceRecoveryKey,
  wipe,
  writeHeader,
} from '../../db/keyring/index.ts'
import type { FolderRefusal } from './folder-refusal.ts'
import { type LiveStore, openStore } from './open-store.ts'
import type { KeyedSession, Who } from './opened.ts'
import { tampered } from './tampered.ts'

export type RecoveryParts = KeyedSession & {
  /** Why no store may be opened in this folder. */
  readonly refusal: FolderRefusal | null
  readonly randomInteger: (below: number) => number
  readonly bringUpToDate: (store: LiveStore) => void
  readonly take: (store: LiveStore, keys: HeldKeys, header: KeyringHeader, who: Who) => void
}

type Handlers = Pick<
  SessionHandlers,
  'session.confirmRecoveryKey' | 'session.renewRecoveryKey' | 'session.whoRecovers' | 'session.recover'
>

/** The recovery key of a store: shown once, asked back, replaced, and opening when a passphrase is lost. */
export type Recovery = {
  readonly handlers: Handlers
  readonly show: (groups: readonly string[]) => RecoveryKeyShown
  /** The store closed: the key that was shown can no longer be asked back. */
  readonly forget: () => void
}

type ShownKey = { readonly groups: readonly string[]; readonly positions: readonly [number, number] }

export function createRecovery(parts: RecoveryParts): Recovery {
  const { place, passphrases } = parts
  let shownKey: ShownKey | null = null

  const show = (groups: readonly string[]): RecoveryKeyShown => {
    const positions = groupsToConfirm(parts.randomInteger)
    shownKey = { groups, positions }
    return { groups: [...groups], groupsToConfirm: positions }
  }

  const setConfirmed = ({ unitOfWork }: LiveStore, recoveryKeyConfirmed: boolean): void => {
    unitOfWork.write(({ settings }) => {
      settings.save({ ...settings.read(), recoveryKeyConfirmed })
      return ok(null)
    })
  }

  /** The closed store, opened with the recovery key as it was typed. */
  const openWith = (recoveryKey: string) => {
    if (parts.refusal !== null) return err({ code: parts.refusal })
    const header = readHeader(place.files.header)
    if (!header.ok) return err({ code: tampered(header.error.code) })
    const unwrapped = openWithRecoveryKey(header.value, recoveryKey)
    if (!unwrapped.ok) return unwrapped
    const { keys } = unwrapped.value
    const store = openStore(place, keys, parts.catalogue, parts.bringUpToDate)
    if (store.ok) return ok({ header: header.value, keys, store: store.value })
    wipe(keys)
    return store
  }

  const handlers: Handlers = {
    'session.confirmRecoveryKey': async ({ groups }) => {
      const opened = parts.opened()
      if (shownKey === null || opened === null) return err({ code: 'no_recovery_key_shown' })
      if (!checkGroups(shownKey.groups, shownKey.positions, groups)) return err({ code: 'recovery_groups_differ' })
      shownKey = null
      setConfirmed(opened.store, true)
      return ok(parts.tell())
    },

    'session.renewRecoveryKey': parts.inTurn(async () => {
      const opened = parts.opened()
      if (opened === null || opened.header === null) return err({ code: 'locked' })
      // Said first: a store that cannot be written must not lose the key that still opens it.
      setConfirmed(opened.store, false)
      const { header, recoveryKey } = replaceRecoveryKey(opened.header, opened.keys, parts.randomBytes)
      const written = writeHeader(place.files.header, header)
      if (!written.ok) return written
      parts.keepHeader(header)
      return ok(show(recoveryKey))
    }),

    'session.whoRecovers': parts.inTurn(async ({ recoveryKey }) => {
      const opened = openWith(recoveryKey)
      if (!opened.ok) return opened
      const { store, keys } = opened.value
      const present = store.repositories.mediators.all().filter(({ leftAt }) => leftAt === null)
      store.close()
      wipe(keys)
      return ok({ mediators: present.map(({ mediatorId, name }) => ({ mediatorId, name })) })
    }),

    'session.recover': parts.inTurn(async ({ recoveryKey, newPassphrase, mediatorId: whose }) => {
      if (!passphrases.assess(newPassphrase, '').accepted) return err({ code: 'weak_passphrase' })
      const opened = openWith(recoveryKey)
      if (!opened.ok) return opened
      const { store, keys, header } = opened.value
      const { settings, mediators } = store.repositories
      const mediatorId = whose ?? settings.read().mediatorId
      // Nothing is open for anyone else yet: a lock meanwhile must not wipe the keys that are being wrapped.
      const renewed = await passphrases.renew(header, keys, mediators.find(mediatorId), newPassphrase)
      const written = renewed.ok ? writeHeader(place.files.header, renewed.value.header) : renewed
      if (renewed.ok && written.ok) {
        mediators.setInvited(mediatorId, false)
        parts.take(store, keys, renewed.value.header, { mediatorId, own: renewed.value.own })
        return ok(parts.tell())
      }
      store.close()
      wipe(keys)
      return written.ok ? err({ code: 'header_tampered' }) : written
    }),
  }

  return {
    handlers,
    show,
    forget: () => {
      shownKey = null
    },
  }
}
