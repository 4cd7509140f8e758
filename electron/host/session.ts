import type { HostEvent } from '../../core/contract/events.ts'
import type { SessionStatus, ShellAbilities, StoreFailure } from '../../core/contract/session.ts'
import type { SessionHandlers } from '../../core/handlers.ts'
import { normalisedExcerpt } from '../../core/guard/secrets.ts'
import type { OpenStore } from '../../core/dispatch.ts'
import { presentMediator } from '../../core/mediators/present.ts'
import { journalSince } from '../../core/retention/queue.ts'
import type { Catalogue } from '../../core/procedures/catalogue.ts'
import type { Clock, Ids } from '../../core/shared/ports.ts'
import { err, ok, type Result } from '../../core/shared/result.ts'
import {
  createKeyring,
  type HeldKeys,
  type KeyringHeader,
  openWithPassphrase,
  readHeader,
  throwAwayKeys,
  throwAwayOwnSecret,
  wipe,
  writeHeader,
} from '../../db/keyring/index.ts'
import type { AccessJournal, JournalLines } from '../../core/journal/line.ts'
import { openAccessJournal } from './access-journal.ts'
import { type Backups, createBackups } from './backups/backups.ts'
import { settleRestore } from './backups/restore.ts'
import type { BackupRunner } from './backups/runner.ts'
import { type FolderProbe, folderRefusal } from './folder-refusal.ts'
import { watchCopied } from './copied.ts'
import { type Timers, watchInactivity } from './inactivity.ts'
import { mediatorKeys } from './mediator-keys.ts'
import { createStore, type LiveStore, openStore } from './open-store.ts'
import type { KeyedSession, Opened, Who } from './opened.ts'
import { openLogbook, type OwnLogbook } from './own-logbook.ts'
import { type PassphraseParts, passphrasesWith } from './passphrases.ts'
import { createRecovery } from './recovery.ts'
import {
  demoStore,
  prepareStore,
  publishStore,
  realStore,
  removeStore,
  settleExchange,
  type StoreFiles,
  storeExists,
} from './store-files.ts'
import { tampered } from './tampered.ts'

export type SessionParts = PassphraseParts & {
  readonly dataFolder: string
  readonly folderProbe?: FolderProbe
  readonly shell: ShellAbilities
  readonly migrationsFolder: string
  readonly catalogue: Catalogue
  readonly clock: Clock
  readonly ids: Ids
  /** IANA zone of a new desk. */
  readonly timeZone: () => string
  readonly timers: Timers
  readonly announce: (event: HostEvent) => void
  /** What a store that was just opened must catch up on before anyone uses it. */
  readonly bringUpToDate: (store: LiveStore) => void
  /** What goes on while a store is open; gives what ends it. */
  readonly whileOpen: (store: LiveStore) => () => void
  /** Makes backups. */
  readonly runBackup: BackupRunner
  /** Told of what failed while nobody asked for it. */
  readonly report: (cause: unknown) => void
  /** Fills the throw-away store, once open, with fictitious people. */
  readonly fillDemo: () => Promise<void>
}

export type Session = {
  readonly handlers: SessionHandlers
  /** The store, while it is open. */
  readonly store: () => (LiveStore & OpenStore) | null
  /** Where accesses are recorded, while the store is open. */
  readonly journal: () => AccessJournal | null
  /** True for a passage that the mediator said is no secret, since the store is open. */
  readonly isInnocent: (excerpt: string) => boolean
  /** Writes beside the backups who was erased. */
  readonly rememberErased: Backups['rememberErased']
  readonly lock: () => void
  /** Locks, and removes the throw-away store if that is what was open. */
  readonly close: () => void
}

const MINUTE_MS = 60_000

/** Fictitious people have no privacy to account for. */
const unrecorded: AccessJournal = { record: () => {} }
const noLines: JournalLines = { latest: () => [] }

const newDesk = {
  holidayZone: 'metropole',
  network: 'present',
  reminderNotice: 'hidden',
  visitMinutes: 20,
  structureAddress: '',
  structurePhone: '',
  dataProtectionContact: '',
  coopBridge: 'off',
  screenCapture: 'allowed',
} as const

/** Creates, opens, locks and keys the store. Everything it does to the store's files is whole or not at all. */
export function createSession(parts: SessionParts): Session {
  const { catalogue, clock, ids, announce } = parts
  const files = realStore(parts.dataFolder)
  const refusal = folderRefusal(parts.dataFolder, parts.folderProbe)
  if (refusal === null) {
    settleExchange(files)
    settleRestore(files)
  }
  const demoFiles = demoStore(parts.dataFolder)
  const passphrases = passphrasesWith(parts)
  let opened: Opened | null = null
  const innocents = new Set<string>()
  const copied = watchCopied(parts.timers, (digest) => announce({ type: 'clear_copied', digest }))

  const placeOf = (where: StoreFiles, practice = false) => ({
    files: where,
    migrationsFolder: parts.migrationsFolder,
    practice,
  })
  const isStrong = (passphrase: string, structureName: string): boolean =>
    passphrases.assess(passphrase, structureName).accepted

  const status = (): SessionStatus => {
    if (opened !== null) {
      const settings = opened.store.repositories.settings.read()
      const { mediators } = opened.store.repositories
      const { mediatorId, name, role, isInvited } = presentMediator(opened.store.repositories)
      return {
        state: 'unlocked',
        demo: opened.header === null,
        structureName: settings.structureName,
        mediatorId,
        mediatorName: name,
        role,
        colleagues: mediators.all().filter(({ leftAt }) => leftAt === null).length - 1,
        mustChoosePassphrase: isInvited,
        autoLockMinutes: settings.autoLockMinutes,
        journalAlert: opened.store.repositories.journal.state()?.alert ?? null,
        recoveryKeyPending: !settings.recoveryKeyConfirmed,
        shell: parts.shell,
      }
    }
    if (refusal !== null) return { state: 'failed', reason: refusal }
    if (!storeExists(files)) return { state: 'new' }
    const header = readHeader(files.header)
    return header.ok ? { state: 'locked' } : { state: 'failed', reason: tampered(header.error.code) }
  }

  const tell = (): SessionStatus => {
    const current = status()
    announce({ type: 'session', status: current })
    return current
  }

  const shut = (): void => {
    if (opened === null) return
    const { store, keys, header, mediatorId, logbook, journal, watch, end } = opened
    opened = null
    recovery.forget()
    innocents.clear()
    copied.clear()
    watch.stop()
    end()
    // Written while it can be: by her key, by inactivity or by the end of the application.
    journal?.record({ at: clock.now(), mediatorId, action: 'session.lock', subjects: [], result: 'done' })
    journal?.close()
    store.close()
    logbook.wipe()
    wipe(keys)
    if (header === null) removeStore(demoFiles)
  }

  const lock = (): void => {
    shut()
    tell()
  }

  const logbookOf = (store: LiveStore, storeId: string, { mediatorId, own }: Who): OwnLogbook =>
    openLogbook(store, { storeId, mediatorId }, own, parts.randomBytes)

  const workAs = ({ repositories: { settings } }: LiveStore, mediatorId: string): void => {
    if (settings.read().mediatorId !== mediatorId) settings.workAs(mediatorId)
  }

  const journalOf = ({ repositories }: LiveStore, keys: HeldKeys) =>
    openAccessJournal(files, keys.journal, repositories.journal, {
      now: clock.now(),
      since: journalSince({ repositories, clock }),
      randomBytes: parts.randomBytes,
    })

  const take = (store: LiveStore, keys: HeldKeys, header: KeyringHeader | null, who: Who): void => {
    shut()
    workAs(store, who.mediatorId)
    const limit = () => store.repositories.settings.read().autoLockMinutes * MINUTE_MS
    const react = { warn: (inMs: number) => announce({ type: 'locking_soon', inMs }), lock }
    // Fictitious people need no lock, and the trainer who shows them must not be interrupted.
    const watch =
      header === null ? { stayActive: () => {}, stop: () => {} } : watchInactivity(limit, parts.timers, react)
    const logbook = logbookOf(store, keys.storeId, who)
    const journal = header === null ? null : journalOf(store, keys)
    const ends = [parts.whileOpen(store), ...(header === null ? [] : [backups.watch()])]
    const end = (): void => ends.forEach((stop) => stop())
    opened = { store, keys, header, mediatorId: who.mediatorId, logbook, journal, watch, end }
  }

  const firstSettings = (
    store: LiveStore,
    who: { readonly structureName: string; readonly mediatorName: string; readonly mediatorId: string },
    recoveryKeyConfirmed: boolean,
  ) =>
    store.unitOfWork.write(({ settings, procedures }) => {
      procedures.recordPack(catalogue.version, clock.now())
      settings.create(
        {
          ...who,
          autoLockMinutes: 5,
          colourScheme: 'auto',
          timeZone: parts.timeZone(),
          ...newDesk,
          recoveryKeyConfirmed,
        },
        clock.now(),
      )
      return ok(null)
    })

  /** Opens the real store with keys that were just unwrapped; wipes them when it cannot. */
  const openReal = (keys: HeldKeys, header: KeyringHeader, who: Who): Result<SessionStatus, { code: StoreFailure }> => {
    const store = openStore(placeOf(files), keys, catalogue, parts.bringUpToDate)
    if (!store.ok) {
      wipe(keys)
      who.own.secret.fill(0)
      return store
    }
    take(store.value, keys, header, who)
    return ok(tell())
  }

  let turn: Promise<unknown> = Promise.resolve()
  /** What takes time to open a store happens one at a time: two keys pressed at once must not make two stores of one folder. */
  const inTurn =
    <Asked, Answered>(work: (asked: Asked) => Promise<Answered>) =>
    (asked: Asked): Promise<Answered> => {
      const answered = turn.then(() => work(asked))
      turn = answered.catch(() => null)
      return answered
    }

  const keyed: KeyedSession = {
    place: placeOf(files),
    catalogue,
    passphrases,
    randomBytes: parts.randomBytes,
    inTurn,
    opened: () => opened,
    keepHeader: (header) => {
      if (opened !== null) opened = { ...opened, header }
    },
    tell,
  }

  const recovery = createRecovery({
    ...keyed,
    refusal,
    randomInteger: parts.randomInteger,
    bringUpToDate: parts.bringUpToDate,
    take,
  })

  const mediators = mediatorKeys({
    ...keyed,
    clock,
    ids,
    sitDown: (who) => {
      if (opened === null) return
      opened.logbook.wipe()
      innocents.clear()
      workAs(opened.store, who.mediatorId)
      opened = { ...opened, mediatorId: who.mediatorId, logbook: logbookOf(opened.store, opened.keys.storeId, who) }
    },
    shut,
    reopen: openReal,
    showRecoveryKey: recovery.show,
    changed: (domain) => announce({ type: 'changed', domains: [domain] }),
  })

  const backups = createBackups({
    dataFolder: parts.dataFolder,
    files,
    clock,
    timeZone: () => opened?.store.repositories.settings.read().timeZone ?? parts.timeZone(),
    timers: parts.timers,
    randomBytes: parts.randomBytes,
    run: parts.runBackup,
    opened: () => opened,
    refusal,
    announce: (domains) => announce({ type: 'changed', domains: [...domains] }),
    report: parts.report,
    shut,
    tell,
  })

  const handlers: SessionHandlers = {
    ...mediators,
    ...recovery.handlers,
    ...backups.handlers,
    'backups.restore': inTurn(backups.handlers['backups.restore']),

    'session.status': async () => ok(status()),

    'session.proposePassphrase': async () => ok({ passphrase: passphrases.propose() }),

    'session.assessPassphrase': async ({ passphrase, structureName }) =>
      ok(passphrases.assess(passphrase, structureName)),

    'session.setUp': inTurn(async ({ structureName, mediatorName, passphrase }) => {
      if (refusal !== null) return err({ code: refusal })
      if (storeExists(files)) return err({ code: 'already_set_up' })
      if (!isStrong(passphrase, structureName)) return err({ code: 'weak_passphrase' })
      const mediatorId = ids.next()
      const made = await createKeyring(passphrases.request(passphrase, mediatorId))
      if (!made.ok) return err({ code: 'header_tampered' })
      const { keys, own, header, recoveryKey } = made.value
      const place = prepareStore(files)
      const created = createStore(placeOf(place), keys, catalogue)
      if (!created.ok) {
        wipe(keys)
        return created
      }
      firstSettings(created.value, { structureName, mediatorName, mediatorId }, false)
      created.value.close()
      const written = writeHeader(place.header, header)
      if (!written.ok) {
        wipe(keys)
        return written
      }
      publishStore(files)
      const reopened = openReal(keys, header, { mediatorId, own })
      return reopened.ok ? ok(recovery.show(recoveryKey)) : reopened
    }),

    'session.unlock': inTurn(async ({ passphrase }) => {
      if (refusal !== null) return err({ code: refusal })
      const header = readHeader(files.header)
      if (!header.ok) return err({ code: tampered(header.error.code) })
      const unwrapped = await openWithPassphrase(header.value, passphrase, parts.randomBytes)
      if (!unwrapped.ok) return err({ code: tampered(unwrapped.error.code) })
      const { keys, mediatorId, own, header: present } = unwrapped.value
      // Of a former format: kept in the present one. When the disk refuses, the former still opens, and the next opening tries again.
      if (present !== header.value) writeHeader(files.header, present)
      return openReal(keys, present, { mediatorId, own })
    }),

    'session.reopenLogbook': inTurn(async ({ formerPassphrase }) => {
      if (opened === null) return err({ code: 'locked' })
      const reopened = await opened.logbook.reopen(formerPassphrase)
      if (!reopened) return err({ code: opened === null ? 'locked' : 'wrong_passphrase' })
      announce({ type: 'changed', domains: ['logbook'] })
      return ok({})
    }),

    'session.restartLogbook': async () => {
      if (opened === null) return err({ code: 'locked' })
      if (opened.logbook.seal() !== null) return err({ code: 'logbook_open' })
      opened.logbook.restart()
      announce({ type: 'changed', domains: ['logbook'] })
      return ok({})
    },

    'session.lock': async () => {
      lock()
      return ok(status())
    },

    'session.stayActive': async () => {
      opened?.watch.stayActive()
      return ok({})
    },

    'session.copied': async ({ digest }) => {
      copied.remember(digest)
      return ok({})
    },

    'session.clearCopied': async () => {
      copied.clear()
      return ok({})
    },

    'session.confirmInnocent': async ({ excerpt }) => {
      if (opened === null) return err({ code: 'locked' })
      innocents.add(normalisedExcerpt(excerpt))
      return ok({})
    },

    'session.openDemo': inTurn(async () => {
      shut()
      removeStore(demoFiles)
      prepareStore(demoFiles)
      publishStore(demoFiles)
      const mediatorId = ids.next()
      const keys = throwAwayKeys(parts.randomBytes)
      const created = createStore(placeOf(demoFiles, true), keys, catalogue)
      if (!created.ok) {
        wipe(keys)
        return created
      }
      const who = { structureName: 'Espace de démonstration', mediatorName: 'Camille Exemple', mediatorId }
      firstSettings(created.value, who, true)
      take(created.value, keys, null, { mediatorId, own: throwAwayOwnSecret(parts.randomBytes) })
      await parts.fillDemo()
      return ok(tell())
    }),

    'session.leaveDemo': inTurn(async () => {
      if (opened !== null && opened.header === null) shut()
      return ok(tell())
    }),
  }

  return {
    handlers,
    store: () =>
      opened === null
        ? null
        : {
            ...opened.store,
            ownSeal: opened.logbook.seal(),
            mediator: presentMediator(opened.store.repositories),
            journal: opened.journal ?? noLines,
          },
    journal: () => (opened === null ? null : opened.header === null ? unrecorded : opened.journal),
    isInnocent: (excerpt) => innocents.has(normalisedExcerpt(excerpt)),
    rememberErased: backups.rememberErased,
    lock,
    close: shut,
  }
}
