import { noFilter } from '../../core/contract/statistics.ts'
import type { Catalogue } from '../../core/procedures/catalogue.ts'
import { addMonths } from '../../core/shared/calendar.ts'
import { monthsBetween } from '../../core/statistics/periods.ts'
import { localTime } from '../../core/shared/zone.ts'
import { ormOver } from '../../db/orm.ts'
import { repositoriesOver } from '../../db/repositories/index.ts'
import { sideBySide } from './measure.ts'
import type { Row } from './report.ts'
import { type BenchStore, doorOn, openEncrypted, TIME_ZONE } from './store.ts'

/** A year by organisation, theme and month, and the whole screen of a year, against the bare GROUP BY over the visits. */
export async function statisticsRows(full: BenchStore, catalogue: Catalogue): Promise<readonly Row[]> {
  const [own, bare] = [openEncrypted(full), openEncrypted(full)]
  const door = doorOn(own, catalogue)
  const { statistics } = repositoriesOver(ormOver(own))
  const year = addMonths(localTime(Date.now(), TIME_ZONE).day, -12).slice(0, 4)
  const [from, to] = [`${year}-01-01`, `${year}-12-31`]
  const groupBy = bare.prepare(
    `select substr(day, 1, 7) as month, organisation_id, theme, count(distinct report_id), count(*), sum(minutes)
    from activity_reports join activity_requests using (report_id)
    where day between ? and ? group by 1, 2, 3`,
  )
  const baseline = () => void groupBy.all(from, to)
  const months = monthsBetween(from, to)
  const totals = await sideBySide(() => void statistics.byPeriod(months, 'organisation_theme'), baseline, {
    rounds: 7,
    runs: 1,
  })
  const screen = await sideBySide(
    async () => void (await door.ask('statistics.read', { from, to, filter: noFilter })),
    baseline,
    { rounds: 7, runs: 1 },
  )
  own.close()
  bare.close()
  const row = (name: string, { ours, baseline: theirs, ratio }: typeof totals, limit: Row['limit']): Row => ({
    name,
    value: ours,
    unit: 'ms',
    baseline: theirs,
    ratio,
    limit,
  })
  return [
    row('année par organisme × domaine × mois (référence : GROUP BY sur les accueils)', totals, { mostRatio: 1 / 20 }),
    row('écran Activité d’une année (référence : le même GROUP BY)', screen, null),
  ]
}
