import { Progress, Table } from '@mantine/core'
import type { Facet, StatisticsRow } from '../../../core/contract/statistics.ts'
import { facets, rowName, shareOfTotal, statisticsWords as words, timeSpent } from '../../messages/statistics.ts'
import { Figures } from './figures.tsx'
import classes from './activity.module.css'

/** What of a row is drawn: the requests, or for what the whole visit says, the visits. */
export type Measure = 'requests' | 'visits'

type Props = {
  readonly facet: Facet
  readonly rows: readonly StatisticsRow[]
  readonly measure: Measure
  readonly hint?: string
}

/** One cut of the activity: its table, each line with its bar. Nothing when nobody said anything of it. */
export function FacetTable({ facet, rows, measure, hint }: Props) {
  if (rows.every(({ key }) => key === '')) return null
  const total = rows.reduce((sum, row) => sum + row[measure], 0)
  const most = Math.max(1, ...rows.map((row) => row[measure]))
  return (
    <Figures title={facets[facet]} {...(hint === undefined ? {} : { hint })}>
      <Table aria-label={facets[facet]} className={classes['table']}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes['name']}>
              {words.what}
            </Table.Th>
            <Table.Th scope="col" className={classes['number']}>
              {words[measure]}
            </Table.Th>
            <Table.Th scope="col" className={classes['number']}>
              {words.share}
            </Table.Th>
            <Table.Td className={classes['bar']} aria-hidden />
            <Table.Th scope="col" className={classes['number']}>
              {words.minutes}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.key}>
              <Table.Th scope="row" className={classes['name']}>
                {rowName(facet, row)}
              </Table.Th>
              <Table.Td className={classes['number']}>{row[measure].toLocaleString('fr-FR')}</Table.Td>
              <Table.Td className={classes['number']}>{shareOfTotal(row[measure], total)}</Table.Td>
              <Table.Td className={classes['bar']} aria-hidden>
                <Progress value={(row[measure] * 100) / most} size="lg" radius="xs" />
              </Table.Td>
              <Table.Td className={classes['number']}>{timeSpent(row.minutes)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Figures>
  )
}
