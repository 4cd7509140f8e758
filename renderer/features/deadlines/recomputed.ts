import type { Casefile } from '../../../core/contract/casefiles.ts'
import type { Deadline } from '../../../core/contract/deadlines.ts'

/** The day that a deadline had before the last change of the catalogue; `null` when none changed it. */
export function dayBefore({ timeline }: Pick<Casefile, 'timeline'>, { label, day }: Deadline): string | null {
  const latest = timeline.find(({ event }) => event.kind === 'deadline_recomputed' && event.label === label)?.event
  return latest?.kind === 'deadline_recomputed' && latest.toDay === day ? latest.fromDay : null
}

/** True when the last day to act is behind: what remains possible is then said, never that it is too late. */
export const isBehind = ({ done, role, rule, day, lastDay }: Deadline, today: string): boolean =>
  !done &&
  (role === 'act' || role === 'appeal' || (role === 'set_by_hand' && rule !== null)) &&
  (lastDay ?? day) < today
