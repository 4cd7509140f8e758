import type { CalendarDay } from './calendar.ts'

/** The time, handed in: nobody in `core/` reads a clock. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number
  /** The civil day at the desk, `YYYY-MM-DD`. */
  today(): CalendarDay
}

/** New identifiers, handed in so that tests can foresee them. */
export interface Ids {
  /** A UUID that sorts by creation time (RFC 9562, version 7). */
  next(): string
}

/** An asynchronous body would commit before it finished: it does not compile. */
export type Sync<Value> = Value extends PromiseLike<unknown> ? never : Value

/** One transaction on the store. */
export interface UnitOfWork<Read, Write extends Read> {
  /** Runs `work` on repositories that cannot write. */
  read<Value>(work: (repositories: Read) => Sync<Value>): Value
  /** Runs `work` in one transaction; commits when `work` returns an accepted value, rolls back on refusal or throw. */
  write<Value extends { readonly ok: boolean }>(work: (repositories: Write) => Sync<Value>): Value
}
