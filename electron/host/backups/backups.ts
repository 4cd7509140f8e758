import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DRILL_DAYS, SECOND_PLACE_DAYS } from '../../../core/backups/generations.ts'
import type { BackupReason, BackupsStatus, BackupStep } from '../../../core/contract/backups.ts'
import type { Domain } from '../../../core/contract/domains.ts'
import type { SessionHandlers } from '../../../core/handlers.ts'
import type { Clock } from '../../../core/shared/ports.ts'
import { err, ok } from '../../../core/shared/result.ts'
import { copyBackup } from '../../../db/backup/make.ts'
import { readManifest } from '../../../db/backup/manifest.ts'
import type { StoreRefusal } from '../../../db/client.ts'
import type { RandomBytes } from '../../../db/keyring/index.ts'
import { ledgerIn } from '../erasure-ledger.ts'
import type { FolderRefusal } from '../folder-refusal.ts'
import type { Timers } from '../inactivity.ts'
import type { Opened } from '../opened.ts'
import type { StoreFiles } from '../store-files.ts'
import {
  backupIn,
  backupsIn,
  damagedIn,
  firstPlace,
  isThere,
  memoryIn,
  nameAt,
  placeIn,
  placeOf,
  prune,
  removeUnfinished,
  secondPlaceProblem,
} from './places.ts'
import { rehearse, restoreBackup } from './restore.ts'
import type { BackupRunner, RunningBackup } from './runner.ts'

const DAY_MS = 86_400_000
/** A desk that was just opened has a queue: the day's backup waits a little. */
const FIRST_LOOK_MS = 60_000
const HOUR_MS = 3_600_000

export type BackupsParts = {
  readonly dataFolder: string
  readonly files: StoreFiles
  readonly clock: Clock
  /** Where days begin: the desk's zone, or the machine's while it is closed. */
  readonly timeZone: () => string
  readonly timers: Timers
  readonly randomBytes: RandomBytes
  readonly run: BackupRunner
  readonly opened: () => Opened | null
  readonly refusal: FolderRefusal | null
  readonly announce: (domains: readonly Domain[]) => void
  readonly report: (cause: unknown) => void
  /** Closes what is open, before another store takes its place. */
  readonly shut: () => void
  /** Tells the screens where the store stands now. */
  readonly tell: () => void
}

type Handlers = Pick<SessionHandlers, Extract<keyof SessionHandlers, `backups.${string}`>>

export type Backups = {
  readonly handlers: Handlers
  /** While the store is open: one backup a day, each looked at once a day. Gives what ends it. */
  readonly watch: () => () => void
  /** Writes who was erased where the backups are, so that those that hold them bring nobody back. */
  readonly rememberErased: (erased: Parameters<ReturnType<typeof ledgerIn>['add']>[0]) => void
}

type Failure = StoreRefusal | 'locked' | 'backup_running' | 'backup_cancelled'

/** Makes, keeps, looks at, and brings back backups of the store. */
export function createBackups(parts: BackupsParts): Backups {
  const { dataFolder, files, clock, timeZone } = parts
  const memory = memoryIn(dataFolder)
  const first = firstPlace(dataFolder)
  let running: (RunningBackup & { step: BackupStep }) | null = null
  let problem: string | null = null

  const second = (): string | null => {
    const chosen = memory.read().second
    return chosen !== null && isThere(chosen) ? placeIn(chosen) : null
  }
  const changed = (): void => parts.announce(['backups'])

  const status = (): BackupsStatus => {
    const { second: chosen, drilledAt, damaged } = memory.read()
    const now = clock.now()
    const place = second()
    const there = place === null ? [] : backupsIn(place, timeZone(), damaged)
    const firstBackups = backupsIn(first, timeZone(), damaged)
    const oldest = firstBackups.at(-1)?.at ?? now
    return {
      first: { folder: first, backups: [...firstBackups] },
      second:
        chosen === null
          ? null
          : {
              folder: chosen,
              isThere: place !== null,
              isDue: now - (there[0]?.at ?? 0) > SECOND_PLACE_DAYS * DAY_MS,
              backups: [...there],
            },
      running: running?.step ?? null,
      problem,
      drilledAt,
      drillIsDue: firstBackups.length > 0 && now - (drilledAt ?? oldest) > DRILL_DAYS * DAY_MS,
    }
  }

  const rememberErased: Backups['rememberErased'] = (erased) => {
    for (const place of [first, second()]) {
      if (place !== null && existsSync(place)) ledgerIn(place).add(erased)
    }
  }

  /** A copy of each backup in the second place, when it is there; it must not make the first one fail. */
  const copyToSecond = (folder: string, name: string): void => {
    const place = second()
    const manifest = readManifest(folder)
    if (place === null || manifest === null) return
    if (running !== null) running.step = 'second_place'
    if (existsSync(join(place, name))) return
    mkdirSync(place, { recursive: true, mode: 0o700 })
    const copied = copyBackup(folder, join(place, name), manifest)
    if (copied.ok) prune(place, timeZone(), memory.read().damaged)
    else problem = copied.error.code
  }

  /** Copies kept before an update of the store: a whole backup now holds what they held, and what was erased must not stay in them. */
  const removeMigrationCopies = (): void => {
    for (const name of readdirSync(files.folder))
      if (/^avant-mise-a-jour-\d+\.db$/u.test(name)) rmSync(join(files.folder, name), { force: true })
  }

  const make = async (
    reason: BackupReason,
  ): Promise<{ ok: true; value: { at: number } } | { ok: false; error: { code: Failure } }> => {
    const opened = parts.opened()
    if (opened === null || opened.header === null) return err({ code: 'locked' })
    if (running !== null) return err({ code: 'backup_running' })
    const createdAt = clock.now()
    mkdirSync(first, { recursive: true, mode: 0o700 })
    removeUnfinished(first)
    const name = nameAt(createdAt, timeZone(), first)
    const target = join(first, name)
    const { keys, store } = opened
    const current = parts.run(
      {
        storeId: keys.storeId,
        database: { path: files.database, key: Uint8Array.from(keys.database) },
        archive: { path: files.archive, key: Uint8Array.from(keys.archive) },
        header: files.header,
        target,
        reason,
        createdAt,
      },
      (step) => {
        if (running !== null) running.step = step
        changed()
      },
    )
    running = { ...current, step: 'copying' }
    try {
      const made = await current.done
      if (made === null) return err({ code: 'backup_cancelled' })
      if (!made.ok) {
        problem = made.error.code
        return made
      }
      problem = null
      copyToSecond(target, name)
      prune(first, timeZone(), memory.read().damaged)
      rememberErased(store.repositories.retention.erased())
      removeMigrationCopies()
      return ok({ at: createdAt })
    } finally {
      running = null
      changed()
    }
  }

  /** Reads every backup byte for byte, once a day: a change in one of them is known the same day. */
  const look = (): void => {
    const today = clock.today()
    if (memory.read().lookedOn === today) return
    const place = second()
    const damaged = [...damagedIn(first), ...(place === null ? [] : damagedIn(place))]
    memory.write({ damaged, lookedOn: today })
    changed()
  }

  const daily = async (): Promise<void> => {
    const today = clock.today()
    const [latest] = backupsIn(first, timeZone(), memory.read().damaged)
    if (latest?.day !== today || !latest.isSound) await make('daily')
    look()
  }

  const watch = (): (() => void) => {
    const round = (): void => {
      void daily().catch(parts.report)
      cancel = parts.timers.after(HOUR_MS, round)
    }
    let cancel = parts.timers.after(FIRST_LOOK_MS, round)
    return () => {
      cancel()
      running?.cancel()
    }
  }

  const handlers: Handlers = {
    'backups.status': async () => ok(status()),

    'backups.look': async ({ folder }) => {
      const own = backupIn(folder, timeZone(), true)
      const found =
        own === null ? [...backupsIn(folder, timeZone(), []), ...backupsIn(placeIn(folder), timeZone(), [])] : [own]
      return found.length === 0 ? err({ code: 'backup_unknown' }) : ok(found)
    },

    'backups.make': async ({ reason }) => make(reason),

    'backups.cancel': async () => {
      running?.cancel()
      return ok({})
    },

    'backups.setSecondPlace': async ({ folder }) => {
      const opened = parts.opened()
      if (opened === null || opened.header === null) return err({ code: 'locked' })
      const wrong = folder === null ? null : secondPlaceProblem(folder, dataFolder)
      if (wrong !== null) return err({ code: wrong })
      memory.write({ second: folder })
      const latest = backupsIn(first, timeZone(), memory.read().damaged).find(({ isSound }) => isSound)
      if (folder !== null && latest !== undefined) copyToSecond(latest.folder, basename(latest.folder))
      changed()
      return ok(status())
    },

    'backups.drill': async ({ folder, secret }) => {
      const opened = parts.opened()
      if (opened === null || opened.header === null) return err({ code: 'locked' })
      const rehearsed = await rehearse(dataFolder, folder, secret, parts.randomBytes)
      if (!rehearsed.ok) {
        const { code } = rehearsed.error
        return code === 'store_missing' ||
          code === 'store_plaintext' ||
          code === 'store_damaged' ||
          code === 'store_in_use'
          ? err({ code: 'backup_damaged' })
          : err({ code })
      }
      memory.write({ drilledAt: clock.now() })
      changed()
      return rehearsed
    },

    'backups.restore': async ({ folder, secret }) => {
      if (parts.refusal !== null) return err({ code: parts.refusal })
      const wasOpen = parts.opened() !== null
      parts.shut()
      const restored = await restoreBackup(files, folder, secret, {
        now: clock.now(),
        randomBytes: parts.randomBytes,
      })
      if (restored.ok) ledgerIn(dataFolder).add(ledgerIn(placeOf(folder)).read())
      // On a closed desk, whoever restores goes on to open what was restored: her screen must stay.
      if (wasOpen) parts.tell()
      return restored
    },
  }

  return { handlers, watch, rememberErased }
}
