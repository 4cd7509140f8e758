import type { HostEvent } from '../../core/contract/events.ts'
import type { ShellAbilities } from '../../core/contract/session.ts'

/**
 * The messages between a shell and the worker thread that holds the store. A shell relays them without looking inside: the worker's
 * dispatcher is the only judge of a call.
 */
export type HostRequest =
  | { readonly type: 'call'; readonly sequence: number; readonly name: unknown; readonly input: unknown }
  /** The machine is going to sleep or its session was locked: lock the store now. */
  | { readonly type: 'lock' }
  /** Close the store cleanly; answered by `closed`. */
  | { readonly type: 'close' }

export type HostReply =
  /** The worker accepts calls. */
  | { readonly type: 'ready' }
  /** Another process holds this store; the worker did not open it and accepts no call. */
  | { readonly type: 'store_in_use' }
  | { readonly type: 'answer'; readonly sequence: number; readonly answer: unknown }
  | { readonly type: 'event'; readonly event: HostEvent }
  /** A bug, without anything that was typed: for the shell's log. */
  | { readonly type: 'report'; readonly message: string }
  | { readonly type: 'closed' }

/** Limits of the worker’s memory: by default it keeps up to 48 MB for what it has just let go. */
export const hostLimits = { maxYoungGenerationSizeMb: 8 }

/** What a shell gives the worker when it starts it (`workerData`). */
export type HostOptions = {
  /** Folder of the store; created when missing. */
  readonly dataFolder: string
  /** Folder of `resources/`, shipped data. */
  readonly resourcesFolder: string
  /** Folder of `db/migrations/`. */
  readonly migrationsFolder: string
  /** Start on the throw-away store with fictitious people. */
  readonly demo: boolean
  /** The script of the thread that makes backups; without it, they are made in place. */
  readonly backupThread?: string
  /** What the shell can do around its screens: nothing, unless it says so. */
  readonly shell?: ShellAbilities
}
