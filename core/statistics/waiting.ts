import type { WaitingTime } from '../contract/statistics.ts'
import { daysBetween } from '../shared/calendar.ts'
import type { DecisionRecord } from './repository.ts'

/** The middle one; of an even number, the lower of the two: a number of days that someone did wait. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}

/** How long each organisation took, the slowest first; decisions whose day of sending is not known are left out. */
export function waitingOf(
  decisions: readonly DecisionRecord[],
  nameOf: (organisationId: string) => string,
): readonly WaitingTime[] {
  const timed = decisions.flatMap(({ organisationId, sentOn, notifiedOn }) =>
    sentOn === null ? [] : [{ organisationId, days: daysBetween(sentOn, notifiedOn) }],
  )
  return [...Map.groupBy(timed, ({ organisationId }) => organisationId)]
    .map(([organisationId, waits]) => {
      const days = waits.map((wait) => wait.days)
      return {
        organisationId,
        organisationName: nameOf(organisationId),
        decisions: days.length,
        medianDays: medianOf(days),
        longestDays: Math.max(...days),
      }
    })
    .toSorted(
      (one, other) =>
        other.medianDays - one.medianDays || one.organisationName.localeCompare(other.organisationName, 'fr'),
    )
}
