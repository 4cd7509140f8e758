import type { WriteContext } from '../context.ts'
import { localTime } from '../shared/zone.ts'
import { isDue, lastDayKept } from './keeping.ts'

// A transfer takes seconds; one that nobody ended in an hour never will.
const UNFINISHED_MS = 3_600_000

type Context = Pick<WriteContext, 'repositories' | 'clock'>

/**
 * Deletes the copies whose last day is past, and those that never became whole: announced an hour ago, or at any time when `nobodySends` (the
 * store was just opened). Gives how many. What is deleted leaves the file once the log is emptied.
 */
export function purgeCopies({ repositories, clock }: Context, nobodySends = false): number {
  const { copies } = repositories
  const { timeZone } = repositories.settings.read()
  // While a store is being opened, the clock does not know its zone yet.
  const today = localTime(clock.now(), timeZone).day
  const waiting = copies.untilClosing()
  const asked = copies.askedBy([...new Set(waiting.map(({ heldDocumentId }) => heldDocumentId))])
  const followed = waiting.filter((copy) => {
    const askedBy = asked.get(copy.heldDocumentId)
    return askedBy !== undefined && isDue(lastDayKept(copy, askedBy, timeZone), today)
  })
  const unfinished = copies.idsUnfinished(nobodySends ? Number.MAX_SAFE_INTEGER : clock.now() - UNFINISHED_MS)
  const due = [...copies.idsEndedBefore(today), ...followed.map(({ copyId }) => copyId), ...unfinished]
  for (const copyId of due) copies.remove(copyId)
  return due.length
}
