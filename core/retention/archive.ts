import type { ArchivedMandate } from '../contract/retention.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import type { Result } from '../shared/result.ts'

/** One opening of the archives: who, when (ms UTC) and why. */
export type ArchiveOpening = { readonly at: number; readonly mediatorId: string; readonly reason: string }

type Unavailable = { readonly code: 'archive_unavailable' }

/** Mandates kept apart, in a file of its own under a key of its own. Each call opens the file and closes it. */
export interface Archive {
  /** Keeps these; one that is there already is written again. */
  readonly add: (mandates: readonly ArchivedMandate[]) => Result<null, Unavailable>
  /** How many it holds; needs no reason, since it says of whom nothing. */
  readonly count: () => number
  /** Notes why it is opened, then reads it. */
  readonly open: (
    opening: ArchiveOpening,
  ) => Result<
    { readonly mandates: readonly ArchivedMandate[]; readonly openings: readonly ArchiveOpening[] },
    Unavailable
  >
  /** Erases those whose last day is before this one. Gives how many. */
  readonly eraseBefore: (day: CalendarDay) => number
}
