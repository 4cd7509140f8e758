import type { Statistics } from '../contract/statistics.ts'
import type { ShownOnce } from './repository.ts'
import { type Cell, cellsOf, type CountedReport, merged, nameOfCell } from './cells.ts'
import type { PeriodCell } from './count.ts'
import { monthOf } from './periods.ts'

type AutonomyChange = Statistics['autonomy'][number]

/** What the reports of a period come to when they are read one by one: what a filter asks for. */
export type Tally = {
  readonly cells: readonly Cell[]
  /** The totals and the organisations, month by month. */
  readonly byMonth: readonly PeriodCell[]
  readonly people: number
  readonly autonomyChanges: readonly AutonomyChange[]
}

/** From the first visit to the last of those who came at least twice; visits come the oldest first. */
export function changesOf(shown: readonly ShownOnce[]): readonly AutonomyChange[] {
  const changes = new Map<string, AutonomyChange>()
  for (const visits of Map.groupBy(shown, ({ beneficiaryKey }) => beneficiaryKey).values()) {
    const [first] = visits
    const last = visits.at(-1)
    if (first === undefined || last === undefined || visits.length < 2) continue
    const name = `${first.autonomy} ${last.autonomy}`
    const people = (changes.get(name)?.people ?? 0) + 1
    changes.set(name, { first: first.autonomy, last: last.autonomy, people })
  }
  return [...changes.values()]
}

const shownIn = ({ beneficiaryKey, facts: { autonomy } }: CountedReport): readonly ShownOnce[] =>
  beneficiaryKey === null || autonomy === null ? [] : [{ beneficiaryKey, autonomy }]

/** Counts reports one by one, the oldest first. */
export function tallyOf(reports: readonly CountedReport[]): Tally {
  const dated = reports.flatMap((report) =>
    cellsOf(report).map((cell) => ({ ...cell, period: monthOf(report.facts.day) })),
  )
  return {
    cells: merged<Cell>(
      dated.map(({ period: _period, ...cell }) => cell),
      nameOfCell,
    ),
    byMonth: merged(
      dated.filter(({ facet }) => facet === 'total' || facet === 'organisation'),
      (cell) => `${cell.period} ${nameOfCell(cell)}`,
    ),
    people: new Set(reports.flatMap(({ beneficiaryKey }) => (beneficiaryKey === null ? [] : [beneficiaryKey]))).size,
    autonomyChanges: changesOf(reports.flatMap(shownIn)),
  }
}
