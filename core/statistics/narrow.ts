import type { StatisticsFilter } from '../contract/statistics.ts'
import { type CountedReport, shareOf } from './cells.ts'

/** True when nothing is left out. */
export const isWhole = (filter: StatisticsFilter): boolean => Object.values(filter).every((wanted) => wanted === null)

const answers = (wanted: string | null, value: string | null): boolean => wanted === null || wanted === value

/** What a filter keeps of a report: the requests that answer, with their share of the minutes; `null` when none does. */
export function narrowed(report: CountedReport, filter: StatisticsFilter): CountedReport | null {
  const { facts, posture, requests, obstacles } = report
  const { organisationId, theme, channel, placeId } = filter
  if (!answers(channel, facts.channel) || !answers(placeId, facts.placeId) || !answers(filter.posture, posture)) {
    return null
  }
  const kept = requests.flatMap((request, rank) =>
    answers(organisationId, request.organisationId) && answers(theme, request.theme) ? [{ request, rank }] : [],
  )
  if (kept.length === 0) return null
  const minutes = kept.reduce((sum, { rank }) => sum + shareOf(facts.minutes, rank, requests.length), 0)
  const procedures = new Set(kept.map(({ request }) => request.procedureId))
  return {
    ...report,
    facts: { ...facts, minutes },
    requests: kept.map(({ request }) => request),
    obstacles: obstacles.filter(({ procedureId }) => procedures.has(procedureId)),
  }
}
