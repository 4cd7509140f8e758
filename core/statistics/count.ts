import type { WriteContext } from '../context.ts'
import { addDays, addMonths } from '../shared/calendar.ts'
import { type Cell, cellsOf, type CountedReport, merged, nameOfCell } from './cells.ts'
import { firstDayOf, monthOf, monthsBetween } from './periods.ts'

/** What is counted of one day (`YYYY-MM-DD`), or of one month (`YYYY-MM`). */
export type PeriodCell = Cell & { readonly period: string }

const nameOfPeriodCell = (cell: PeriodCell): string => `${cell.period} ${nameOfCell(cell)}`

const dated = (report: CountedReport | null, sign: 1 | -1): readonly PeriodCell[] =>
  report === null
    ? []
    : cellsOf(report).flatMap((cell) =>
        [report.facts.day, monthOf(report.facts.day)].map((period) => ({
          ...cell,
          period,
          visits: sign * cell.visits,
          requests: sign * cell.requests,
          minutes: sign * cell.minutes,
        })),
      )

/** What the totals of days and months gain and lose when a report becomes another; `null` before it is written, or once it is taken out. */
export const changeOf = (before: CountedReport | null, after: CountedReport | null): readonly PeriodCell[] =>
  merged([...dated(before, -1), ...dated(after, 1)], nameOfPeriodCell)

/** Makes every total again from the reports, month by month: what was kept must already be the same. */
export function rebuildTotals({ repositories: { statistics } }: Pick<WriteContext, 'repositories'>): void {
  statistics.clear()
  const span = statistics.span()
  if (span === null) return
  for (const month of monthsBetween(span.from, span.to)) {
    const last = addDays(addMonths(firstDayOf(month), 1), -1)
    const cells = statistics.reports(firstDayOf(month), last).flatMap((report) => dated(report, 1))
    statistics.add(merged(cells, nameOfPeriodCell))
  }
}
