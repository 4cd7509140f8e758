import type { ReportModelDetails, ReportSplit } from '../../../core/contract/exports.ts'
import type { Counted, Facet, Statistics } from '../../../core/contract/statistics.ts'
import { addDays, addMonths, type CalendarDay } from '../../../core/shared/calendar.ts'
import { hiddenCounts } from '../../../core/shared/small-cells.ts'
import { monthLong } from '../../messages/dates.ts'
import { exportWords as words } from '../../messages/exports.ts'
import { facets as facetNames, rowName, statisticsWords } from '../../messages/statistics.ts'
import type { Cell, Sheet, Workbook } from './workbook.ts'

/** A part of a report's period, and what its sheet is called. */
export type Part = { readonly name: string; readonly from: CalendarDay; readonly to: CalendarDay }

const lengths = { month: 1, quarter: 3 } as const satisfies Record<Exclude<ReportSplit, 'none'>, number>

const quarterOf = (day: CalendarDay): number => Math.ceil(Number(day.slice(5, 7)) / 3)

/** The parts of a period by months or quarters of the year, cut at its ends. */
export function partsOf(from: CalendarDay, to: CalendarDay, split: ReportSplit): readonly Part[] {
  if (split === 'none') return [{ name: words.whole, from, to }]
  const parts: Part[] = []
  const months = (Number(from.slice(5, 7)) - 1) % lengths[split]
  for (let start = addMonths(`${from.slice(0, 8)}01`, -months); start <= to; start = addMonths(start, lengths[split])) {
    const end = addDays(addMonths(start, lengths[split]), -1)
    const name = split === 'month' ? monthLong(start) : words.quarter(quarterOf(start), start.slice(0, 4))
    parts.push({ name, from: start > from ? start : from, to: end < to ? end : to })
  }
  return parts
}

/** What a shared table hides of a column, see {@link hiddenCounts}. */
const told = (counts: readonly number[], isMasked: boolean, withTotal = true): readonly Cell[] => {
  const hidden = hiddenCounts(counts, withTotal)
  return counts.map((count, rank) => (isMasked && hidden[rank] === true ? statisticsWords.masked : count))
}

/** Facets of which one visit may have several: their lines do not add up to the total. */
const overlapping: ReadonlySet<Facet> = new Set(['equipment', 'digital_theme'])

/** A line whose count is hidden says nothing of its minutes either. */
function cutRows(facet: Facet, statistics: Statistics, isMasked: boolean): readonly (readonly Cell[])[] {
  const rows = statistics.facets[facet]
  const adds = !overlapping.has(facet)
  const column = (measure: keyof Counted) => rows.map((row) => row[measure])
  const visits = told(column('visits'), isMasked, adds)
  const requests = told(column('requests'), isMasked, adds)
  return rows.map((row, rank) => {
    const isHidden = typeof visits[rank] === 'string' || typeof requests[rank] === 'string'
    return [
      facetNames[facet],
      rowName(facet, row),
      visits[rank] ?? null,
      requests[rank] ?? null,
      isHidden ? statisticsWords.masked : row.minutes,
    ]
  })
}

const header = [
  words.column.cut,
  words.column.name,
  words.column.visits,
  words.column.requests,
  words.column.minutes,
] as const

function sheetOf(name: string, statistics: Statistics, facets: readonly Facet[], isMasked: boolean): Sheet {
  const { total, people } = statistics
  const one = (count: number): Cell => told([count], isMasked, false)[0] ?? null
  const isSmall = typeof one(total.visits) === 'string'
  return {
    name,
    header,
    rows: [
      [words.whole, '', one(total.visits), one(total.requests), isSmall ? statisticsWords.masked : total.minutes],
      [words.column.people, '', one(people), null, null],
      ...facets.flatMap((facet) => cutRows(facet, statistics, isMasked)),
      [words.rule, statisticsWords.rule, null, null, null],
    ],
  }
}

/** A report with the columns of a model, one sheet a part. */
export const reportWorkbook = (
  { title, facets }: Pick<ReportModelDetails, 'title' | 'facets'>,
  parts: readonly { readonly name: string; readonly statistics: Statistics }[],
  isMasked: boolean,
): Workbook => ({
  title,
  sheets: parts.map(({ name, statistics }) => sheetOf(name, statistics, facets, isMasked)),
})

/** Open data: one table, one line a month, a cut and a word; small counts are always hidden. */
export function openDataWorkbook(
  title: string,
  facets: readonly Facet[],
  months: readonly { readonly month: string; readonly statistics: Statistics }[],
): Workbook {
  const { period, cut, name, visits, requests } = words.column
  return {
    title,
    sheets: [
      {
        name: title,
        header: [period, cut, name, visits, requests],
        rows: months.flatMap(({ month, statistics }) =>
          facets.flatMap((facet) => cutRows(facet, statistics, true).map((row) => [month, ...row.slice(0, 4)])),
        ),
      },
    ],
  }
}
