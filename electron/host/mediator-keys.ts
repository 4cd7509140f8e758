import type { Domain } from '../../core/contract/domains.ts'
import type { Mediator } from '../../core/contract/mediators.ts'
import type { Invitation, RecoveryKeyShown, SessionStatus, StoreFailure } from '../../core/contract/session.ts'
import type { MediatorId } from '../../core/contract/values.ts'
import type { WriteRepositories } from '../../core/context.ts'
import type { SessionHandlers } from '../../core/handlers.ts'
import type { Clock, Ids } from '../../core/shared/ports.ts'
import { err, ok, type Result } from '../../core/shared/result.ts'
import { copyArchiveUnderKey } from '../../db/archive/archive-file.ts'
import {
  type HeldKeys,
  type KeyringHeader,
  openWithPassphrase,
  type RekeyedHeader,
  renewDataKey,
  wipe,
  writeHeader,
} from '../../db/keyring/index.ts'
import { openStore } from './open-store.ts'
import type { KeyedSession, Opened, Who } from './opened.ts'
import { discardPrepared, exchangeStore, prepareStore } from './store-files.ts'

export type MediatorKeysParts = KeyedSession & {
  readonly clock: Clock
  readonly ids: Ids
  /** Someone else works from now on, with a logbook of her own. */
  readonly sitDown: (who: Who) => void
  readonly shut: () => void
  readonly reopen: (keys: HeldKeys, header: KeyringHeader, who: Who) => Result<SessionStatus, { code: StoreFailure }>
  readonly showRecoveryKey: (groups: readonly string[]) => RecoveryKeyShown
  readonly changed: (domain: Domain) => void
}

type Handlers = Pick<
  SessionHandlers,
  | 'session.inviteMediator'
  | 'session.renewInvitation'
  | 'session.changePassphrase'
  | 'session.switchMediator'
  | 'session.removeMediator'
>

/** A desk that is open with its own keys; the throw-away store has none to share. */
type Desk = Opened & { readonly header: KeyringHeader }

/** As many ways in as a header holds. */
const MOST_SLOTS = 64

/** Lets mediators in and out of an open store, and gives each her own passphrase. Every change is on the disk before it is answered. */
export function mediatorKeys(parts: MediatorKeysParts): Handlers {
  const { passphrases, place } = parts

  const desk = (): Desk | null => {
    const opened = parts.opened()
    return opened === null || opened.header === null ? null : { ...opened, header: opened.header }
  }
  /** Deriving a key takes a while, during which the desk may have been locked. */
  const isStillOpen = ({ store }: Desk): boolean => parts.opened()?.store === store

  const opens = async (header: KeyringHeader, passphrase: string) => {
    const opened = await openWithPassphrase(header, passphrase, parts.randomBytes)
    if (!opened.ok) return null
    wipe(opened.value.keys)
    return { mediatorId: opened.value.mediatorId, own: opened.value.own }
  }

  const isHers = async (at: Desk, passphrase: string): Promise<boolean> => {
    const opened = await opens(at.header, passphrase)
    opened?.own.secret.fill(0)
    return opened?.mediatorId === at.mediatorId
  }

  const record = (at: Opened, work: (repositories: WriteRepositories) => void): void => {
    at.store.unitOfWork.write((repositories) => {
      work(repositories)
      return ok(null)
    })
  }

  /** Words drawn for someone, whose row is written first: a way in for nobody known would open onto nothing. */
  const letIn = async (
    at: Desk,
    mediator: Mediator,
    write: (repositories: WriteRepositories) => void,
  ): Promise<Result<Invitation, { code: 'locked' | 'disk_full' | 'store_readonly' }>> => {
    const passphrase = passphrases.propose()
    const renewed = await passphrases.renew(at.header, at.keys, mediator, passphrase)
    if (!renewed.ok) throw new Error(`words that were just drawn are refused: ${renewed.error.code}`)
    const { header, own } = renewed.value
    // Theirs, not the one's who lets them in.
    own.secret.fill(0)
    if (!isStillOpen(at)) return err({ code: 'locked' })
    record(at, write)
    const written = writeHeader(place.files.header, header)
    parts.changed('mediators')
    if (!written.ok) return written
    parts.keepHeader(header)
    return ok({ mediatorId: mediator.mediatorId, name: mediator.name, passphrase })
  }

  /** The whole store under the new key, with what the departure changes in it, ready to take its place. */
  const prepareWithout = (
    at: Desk,
    leavingId: string,
    { keys, header }: RekeyedHeader,
  ): Result<null, { code: StoreFailure }> => {
    const files = prepareStore(place.files)
    const copied = at.store.copyUnderKey(files.database, at.keys.database, keys.database)
    if (!copied.ok) return copied
    const journal = at.journal?.copyUnderKey(files.journal, at.keys.journal, keys.journal)
    if (journal !== undefined && !journal.ok) return journal
    const former = { path: place.files.archive, key: at.keys.archive }
    const archive = copyArchiveUnderKey(former, files.archive, keys.archive)
    if (!archive.ok) return archive
    const store = openStore({ ...place, files }, keys, parts.catalogue, () => {})
    if (!store.ok) return store
    try {
      store.value.unitOfWork.write(({ mediators, logbook, settings }) => {
        mediators.setLeft(leavingId, parts.clock.now())
        logbook.clear(leavingId)
        settings.save({ ...settings.read(), recoveryKeyConfirmed: false })
        return ok(null)
      })
    } finally {
      store.value.close()
    }
    return writeHeader(files.header, header)
  }

  return {
    'session.inviteMediator': parts.inTurn(async ({ name, role }) => {
      const at = desk()
      if (at === null) return err({ code: 'locked' })
      if (at.header.slots.length >= MOST_SLOTS) return err({ code: 'too_many_mediators' })
      const mediatorId = parts.ids.next() as MediatorId
      const mediator = { mediatorId, name, role, since: parts.clock.now(), leftAt: null, isInvited: true }
      return letIn(at, mediator, ({ mediators }) => mediators.add(mediator))
    }),

    'session.renewInvitation': parts.inTurn(async ({ mediatorId }) => {
      const at = desk()
      if (at === null) return err({ code: 'locked' })
      if (mediatorId === at.mediatorId) return err({ code: 'own_passphrase' })
      const mediator = at.store.repositories.mediators.find(mediatorId)
      if (mediator === null || mediator.leftAt !== null) return err({ code: 'mediator_unknown' })
      return letIn(at, mediator, ({ mediators }) => mediators.setInvited(mediatorId, true))
    }),

    'session.changePassphrase': parts.inTurn(async ({ passphrase, newPassphrase }) => {
      const at = desk()
      if (at === null) return err({ code: 'locked' })
      const { mediators, settings } = at.store.repositories
      if (!passphrases.assess(newPassphrase, settings.read().structureName).accepted)
        return err({ code: 'weak_passphrase' })
      const mediator = mediators.find(at.mediatorId)
      if (!(passphrase === null ? mediator?.isInvited === true : await isHers(at, passphrase)))
        return err({ code: 'wrong_passphrase' })
      const renewed = await passphrases.renew(at.header, at.keys, mediator, newPassphrase)
      if (!renewed.ok) {
        if (renewed.error.code === 'passphrase_taken') return err({ code: 'passphrase_taken' })
        throw new Error(`the passphrase of an open desk cannot be replaced: ${renewed.error.code}`)
      }
      if (!isStillOpen(at)) return err({ code: 'locked' })
      const written = writeHeader(place.files.header, renewed.value.header)
      if (!written.ok) return written
      parts.keepHeader(renewed.value.header)
      // Killed between the two, her logbook asks for the former passphrase once: nothing of it is lost.
      at.logbook.rewrap(renewed.value.own)
      record(at, (repositories) => repositories.mediators.setInvited(at.mediatorId, false))
      parts.changed('mediators')
      return ok(parts.tell())
    }),

    'session.switchMediator': parts.inTurn(async ({ passphrase }) => {
      const at = desk()
      if (at === null) return err({ code: 'locked' })
      const who = await opens(at.header, passphrase)
      if (who === null) return err({ code: 'wrong_passphrase' })
      if (!isStillOpen(at)) {
        who.own.secret.fill(0)
        return err({ code: 'locked' })
      }
      parts.sitDown(who)
      return ok(parts.tell())
    }),

    'session.removeMediator': parts.inTurn(async ({ mediatorId, passphrase }) => {
      const at = desk()
      if (at === null) return err({ code: 'locked' })
      if (mediatorId === at.mediatorId) return err({ code: 'own_departure' })
      const leaving = at.store.repositories.mediators.find(mediatorId)
      if (leaving === null || leaving.leftAt !== null) return err({ code: 'mediator_unknown' })
      const who = await opens(at.header, passphrase)
      if (who?.mediatorId !== at.mediatorId) {
        who?.own.secret.fill(0)
        return err({ code: 'wrong_passphrase' })
      }
      if (!isStillOpen(at)) {
        who.own.secret.fill(0)
        return err({ code: 'locked' })
      }
      const renewed = renewDataKey(at.header, at.keys, mediatorId, parts.randomBytes)
      let isReady = false
      try {
        const prepared = prepareWithout(at, mediatorId, renewed)
        if (!prepared.ok) return prepared
        isReady = true
      } finally {
        if (!isReady) {
          who.own.secret.fill(0)
          wipe(renewed.keys)
          discardPrepared(place.files)
        }
      }
      parts.shut()
      exchangeStore(place.files)
      const reopened = parts.reopen(renewed.keys, renewed.header, who)
      parts.changed('mediators')
      return reopened.ok ? ok(parts.showRecoveryKey(renewed.recoveryKey)) : reopened
    }),
  }
}
