import type { RetentionStanding } from '../contract/retention.ts'
import type { ReadContext } from '../context.ts'
import { addDays, addMonths, type CalendarDay } from '../shared/calendar.ts'
import { localTime, startOfDay } from '../shared/zone.ts'
import type { OldContact } from './repository.ts'
import { bounds, byItselfAfter, lastDayKept, latestContactAnnounced, standingOn } from './rules.ts'

/** More would not be read at once; the first to end come first. */
const MOST = 500

export type Due = OldContact & {
  readonly dueOn: CalendarDay
  readonly standing: RetentionStanding
  readonly byItselfAfter: CalendarDay
}

type QueueContext = Pick<ReadContext, 'repositories' | 'clock'>

/** How long a category is kept here, in months. */
export const monthsOf = ({ repositories }: QueueContext, category: keyof typeof bounds): number =>
  Math.min(repositories.retention.months(category) ?? bounds[category].ceiling, bounds[category].ceiling)

/** The civil day at the desk: while a store is being opened, the clock does not know its zone yet. */
export const deskDay = ({ repositories, clock }: QueueContext): CalendarDay =>
  localTime(clock.now(), repositories.settings.read().timeZone).day

/** Those whose data ends soon or has ended, with where each stands. */
export function erasureQueue(context: QueueContext): readonly Due[] {
  const { repositories } = context
  const { timeZone } = repositories.settings.read()
  const today = deskDay(context)
  const months = monthsOf(context, 'dossier')
  const until = startOfDay(addDays(latestContactAnnounced(today, months), 1), timeZone)
  return repositories.retention
    .lastMetBefore(until, MOST)
    .flatMap((one) => {
      const lastContactOn = localTime(one.lastContactAt, timeZone).day
      const dueOn = lastDayKept({ lastContactOn, postponedUntil: one.postponed?.until ?? null }, months)
      const standing = standingOn(today, dueOn)
      if (standing === null) return []
      return [{ ...one, dueOn, standing, byItselfAfter: byItselfAfter(dueOn, one.announcedOn ?? today) }]
    })
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
}

/** The first instant of which the journal of accesses keeps lines (ms UTC). */
export const journalSince = (context: QueueContext): number =>
  startOfDay(addMonths(deskDay(context), -monthsOf(context, 'journal')), context.repositories.settings.read().timeZone)
