import { purgeCopies } from '../../core/copies/purge.ts'
import type { WriteContext } from '../../core/context.ts'
import { ok } from '../../core/shared/result.ts'
import type { Timers } from './inactivity.ts'
import type { LiveStore } from './open-store.ts'

const HOUR_MS = 3_600_000

type Clock = Pick<WriteContext, 'clock'>

/** Deletes the copies that are due, and what the file still held of them. Gives how many. */
export function purgeStore(store: LiveStore, clock: Clock['clock'], nobodySends: boolean): number {
  const purged = store.unitOfWork.write((repositories) => ok(purgeCopies({ repositories, clock }, nobodySends)))
  if (purged.value > 0) store.emptyLog()
  return purged.value
}

type Effects = {
  readonly timers: Timers
  readonly announce: () => void
  readonly report: (cause: unknown) => void
}

/** While the store stays open, over a midnight too, copies leave within an hour of their end. Gives what stops it. */
export function watchCopies(purge: () => number, { timers, announce, report }: Effects): () => void {
  let cancel = () => {}
  const look = (): void => {
    try {
      if (purge() > 0) announce()
    } catch (cause) {
      // The store refuses: whoever asks for something next is told why, and the purge waits for the next hour.
      report(cause)
    }
    cancel = timers.after(HOUR_MS, look)
  }
  cancel = timers.after(HOUR_MS, look)
  return () => cancel()
}
