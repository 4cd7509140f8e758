import type { QueryClient } from '@tanstack/react-query'
import type { ReportModelDetails } from '../../../core/contract/exports.ts'
import { noFilter } from '../../../core/contract/statistics.ts'
import shipped from '../../../resources/reports/france-services.json'
import { ReportModelDetails as Details } from '../../../core/contract/exports.ts'
import { operationQuery } from '../../bridge/queries.ts'
import { exportWords as words } from '../../messages/exports.ts'
import type { Period } from '../activity/period.ts'
import { coopWorkbook } from './coop.ts'
import { openDataWorkbook, partsOf, reportWorkbook } from './report.ts'
import type { Workbook } from './workbook.ts'

/** What France Services is told, as configuration: its indicators may change without a line of code. */
export const franceServices: ReportModelDetails = Details.parse(shipped)

/** What may be published of the activity. */
const openFacets = ['operator', 'theme', 'level', 'channel', 'duration', 'booked'] as const

export type Wanted =
  | { readonly kind: 'coop'; readonly timeZone: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'franceServices' | 'report'; readonly model: ReportModelDetails; readonly isMasked: boolean }

/** Gathers what an export tells and makes its tables; `null` when nothing happened in the period. Throws the refusal of the door. */
export async function makeExport(wanted: Wanted, period: Period, client: QueryClient): Promise<Workbook | null> {
  const statistics = ({ from, to }: Period) =>
    client.fetchQuery({ ...operationQuery('statistics.read', { from, to, filter: noFilter }), staleTime: 0, gcTime: 0 })
  switch (wanted.kind) {
    case 'coop': {
      const query = operationQuery('exports.activities', period)
      const workbook = coopWorkbook(await client.fetchQuery({ ...query, staleTime: 0, gcTime: 0 }), wanted.timeZone)
      return workbook.sheets.every(({ rows }) => rows.length === 0) ? null : workbook
    }
    case 'open': {
      const parts = partsOf(period.from, period.to, 'month')
      const months = await Promise.all(
        parts.map(async (part) => ({ month: part.from.slice(0, 7), statistics: await statistics(part) })),
      )
      const isEmpty = months.every((month) => month.statistics.total.visits === 0)
      return isEmpty ? null : openDataWorkbook(words.openTitle, openFacets, months)
    }
    case 'franceServices':
    case 'report': {
      const { model, isMasked } = wanted
      const whole = await statistics(period)
      if (whole.total.visits === 0) return null
      const parts = model.split === 'none' ? [] : partsOf(period.from, period.to, model.split)
      const sheets = await Promise.all(
        parts.map(async (part) => ({ name: part.name, statistics: await statistics(part) })),
      )
      return reportWorkbook(model, [{ name: words.whole, statistics: whole }, ...sheets], isMasked)
    }
    default:
      return wanted satisfies never
  }
}
