import { randomBytes, randomInt } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catchUpReports } from '../../core/activity/report.ts'
import type { Domain } from '../../core/contract/domains.ts'
import type { ReadRepositories } from '../../core/context.ts'
import type { HostEvent } from '../../core/contract/events.ts'
import { createDispatch, type Dispatch } from '../../core/dispatch.ts'
import { followCatalogue } from '../../core/deadlines/recompute.ts'
import { createRecorder } from '../../core/journal/recorder.ts'
import { handlers } from '../../core/operations.ts'
import { toAnnounce } from '../../core/reminders/round.ts'
import type { Clock, Ids } from '../../core/shared/ports.ts'
import { ok } from '../../core/shared/result.ts'
import { storeFailure } from '../../db/client.ts'
import type { Argon2idParameters } from '../../db/keyring/index.ts'
import { type BackupRunner, runInPlace } from './backups/runner.ts'
import { calendarFiles } from './calendar-files/index.ts'
import { purgeStore, watchCopies } from './copy-purge.ts'
import { fillDemo } from './demo.ts'
import { endRetention, rememberErased } from './end-retention.ts'
import { ledgerIn } from './erasure-ledger.ts'
import type { FolderProbe } from './folder-refusal.ts'
import { systemTimers, type Timers } from './inactivity.ts'
import { presentMediator } from '../../core/mediators/present.ts'
import { loadCatalogue } from './knowledge.ts'
import { loadMandateWriter } from './mandate-letters.ts'
import type { LiveStore } from './open-store.ts'
import type { HostOptions } from './protocol.ts'
import { recurrences } from './recurrences.ts'
import { type ReminderRound, watchReminders } from './reminder-round.ts'
import { createSession, type Session } from './session.ts'
import { machineTimeZone, systemClock, systemIds } from './system.ts'

export type Host = {
  readonly dispatch: Dispatch
  readonly session: Session
  /** Opens the throw-away store when asked to. */
  readonly start: (demo: boolean) => Promise<void>
}

export type HostListeners = {
  readonly announce: (event: HostEvent) => void
  readonly report: (message: string) => void
}

/** What a test replaces: the clock, the identifiers, the timers, the cost of a passphrase. */
export type HostEffects = {
  readonly clock?: Clock
  readonly ids?: Ids
  readonly timers?: Timers
  readonly kdf?: Argon2idParameters
  readonly folderProbe?: FolderProbe
  readonly runBackup?: BackupRunner
}

const wordsIn = (resourcesFolder: string): readonly string[] =>
  readFileSync(join(resourcesFolder, 'words', 'french-words.txt'), 'utf8')
    .split('\n')
    .filter((word) => word !== '')

/** Only the kind of failure and the lines of our own code: what was typed never reaches a log. */
function describeBug(cause: unknown, operation: string): string {
  if (!(cause instanceof Error)) return `${operation}: unknown failure`
  // The stack begins with the message, which may quote what was typed, line breaks included.
  const lines = (cause.stack ?? '')
    .replace(cause.message, '')
    .split('\n')
    .filter((line) => line.trim().startsWith('at '))
  return [`${operation}: ${cause.name}`, ...lines.slice(0, 8)].join('\n')
}

/** What is taken out of these must not stay readable in the log of the store. */
const leavesTraces: ReadonlySet<Domain> = new Set<Domain>(['copies', 'identifiers', 'retention'])

/** What may bring a reminder nearer than the next look; the other sources are recalled by the day. */
const movesReminders: ReadonlySet<Domain> = new Set<Domain>(['agenda', 'reminders'])

/** Wires the product: the one place where core, db and the machine meet. A page that one can read. */
export function composeHost(
  options: Omit<HostOptions, 'demo'>,
  listeners: HostListeners,
  effects: HostEffects = {},
): Host {
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 })
  const catalogue = loadCatalogue(options.resourcesFolder)
  const timeZone = (): string => session.store()?.repositories.settings.read().timeZone ?? machineTimeZone()
  const clock = effects.clock ?? systemClock(timeZone)
  const mandateWriter = loadMandateWriter(options.resourcesFolder)
  const timers = effects.timers ?? systemTimers
  const ids = effects.ids ?? systemIds(() => clock.now())

  const ledger = ledgerIn(options.dataFolder)

  const contextOf = <Repositories extends ReadRepositories>(
    repositories: Repositories,
    { practice, archive }: Pick<LiveStore, 'practice' | 'archive'>,
  ) => ({
    repositories,
    mediator: presentMediator(repositories),
    catalogue,
    mandateWriter,
    recurrences,
    calendarFiles,
    clock,
    practice,
    ownSeal: session.store()?.ownSeal ?? null,
    journal: session.store()?.journal ?? { latest: () => [] },
    archive,
  })
  let round: ReminderRound | null = null

  const session: Session = createSession({
    dataFolder: options.dataFolder,
    migrationsFolder: options.migrationsFolder,
    catalogue,
    randomBytes,
    ...(effects.kdf === undefined ? {} : { kdf: effects.kdf }),
    shell: options.shell ?? { blocksCapture: false, clearsClipboard: false },
    ...(effects.folderProbe === undefined ? {} : { folderProbe: effects.folderProbe }),
    frenchWords: wordsIn(options.resourcesFolder),
    randomInteger: (below) => randomInt(below),
    clock,
    ids,
    timeZone: machineTimeZone,
    timers,
    announce: listeners.announce,
    bringUpToDate: (store) => {
      store.unitOfWork.write((repositories) => {
        const context = { ...contextOf(repositories, store), ids }
        followCatalogue(context)
        catchUpReports(context)
        repositories.identifiers.removeUnneeded()
        return ok(null)
      })
      endRetention(store, ledger, { clock, ids })
      purgeStore(store, clock, true)
    },
    whileOpen: (store) => {
      const { repositories } = store
      const stopPurging = watchCopies(() => purgeStore(store, clock, false), {
        timers,
        announce: () => listeners.announce({ type: 'changed', domains: ['copies'] }),
        report: (cause) => listeners.report(describeBug(cause, 'copies')),
      })
      const opened = watchReminders(() => toAnnounce(contextOf(repositories, store)), {
        now: () => clock.now(),
        timers,
        announce: (kinds) => {
          const { reminderNotice } = repositories.settings.read()
          listeners.announce({
            type: 'reminders_due',
            count: kinds.length,
            kinds: reminderNotice === 'shown' ? [...kinds] : null,
          })
        },
        report: (cause) => listeners.report(describeBug(cause, 'reminders')),
      })
      round = opened
      opened.look()
      return () => {
        opened.stop()
        stopPurging()
      }
    },
    runBackup: effects.runBackup ?? runInPlace,
    report: (cause) => listeners.report(describeBug(cause, 'backups')),
    fillDemo: () => fillDemo(dispatch, clock),
  })

  const recorder = createRecorder(() => session.journal(), clock)

  const dispatch = createDispatch({
    queries: handlers,
    commands: handlers,
    sessions: session.handlers,
    openStore: session.store,
    isInnocent: session.isInnocent,
    clock,
    ids,
    mandateWriter,
    recurrences,
    calendarFiles,
    announce: (domains) => {
      const store = session.store()
      if (store !== null && domains.some((domain) => leavesTraces.has(domain))) store.emptyLog()
      if (store !== null && !store.practice && domains.includes('retention')) {
        rememberErased(store, ledger)
        session.rememberErased(store.repositories.retention.erased())
      }
      listeners.announce({ type: 'changed', domains: [...domains] })
      if (domains.some((domain) => movesReminders.has(domain))) round?.look()
    },
    classify: storeFailure,
    recordAccess: recorder.record,
    report: (cause, operation) => listeners.report(describeBug(cause, operation)),
  })

  return {
    dispatch,
    session,
    start: async (demo) => {
      if (demo) await dispatch('session.openDemo', {})
    },
  }
}
