import type { WriteContext } from '../context.ts'
import { changeOf } from '../statistics/count.ts'
import type { ReportRecord } from './repository.ts'

type Repositories = Pick<WriteContext, 'repositories'>

/** Writes a report and what it changes in the totals, in one transaction. */
export function writeReport(report: ReportRecord, { repositories: { activity, statistics } }: Repositories): void {
  const before = activity.find(report.reportId)
  activity.save(report)
  statistics.add(changeOf(before, report))
}

/** Takes a report out, and what it counted. */
export function removeReport(report: ReportRecord, { repositories: { activity, statistics } }: Repositories): void {
  activity.remove(report.reportId)
  statistics.add(changeOf(report, null))
}

/** What stands for this person in reports, from her first one on. */
export function beneficiaryKeyOf(personId: string, { repositories: { activity }, ids }: WriteContext): string {
  const kept = activity.beneficiaryKey(personId)
  if (kept !== null) return kept
  const beneficiaryKey = ids.next()
  activity.keepBeneficiaryKey(personId, beneficiaryKey)
  return beneficiaryKey
}
