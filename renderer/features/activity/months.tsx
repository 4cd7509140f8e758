import { Table } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { Statistics } from '../../../core/contract/statistics.ts'
import { monthLong, monthShort } from '../../messages/dates.ts'
import { statisticsWords as words, timeSpent } from '../../messages/statistics.ts'
import classes from './activity.module.css'
import { Figures } from './figures.tsx'

// Charts are heavy: they come after the figures that they draw.
const MonthsChart = lazy(() => import('./months-chart.tsx').then(({ MonthsChart }) => ({ default: MonthsChart })))

/** The activity month by month, drawn and told. A single month has nothing to compare. */
export function Months({ months }: { readonly months: Statistics['months'] }) {
  if (months.length < 2) return null
  const named = months.map((month) => ({
    ...month,
    name: monthLong(`${month.month}-01`),
    short: monthShort(`${month.month}-01`),
  }))
  return (
    <Figures title={words.evolution}>
      <div className={classes['cuts']}>
        <Suspense fallback={null}>
          <MonthsChart months={named} label={words.requests} />
        </Suspense>
        <Table aria-label={words.evolution} verticalSpacing={2} className={classes['table']}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{words.month}</Table.Th>
              <Table.Th scope="col" className={classes['number']}>
                {words.visits}
              </Table.Th>
              <Table.Th scope="col" className={classes['number']}>
                {words.requests}
              </Table.Th>
              <Table.Th scope="col" className={classes['number']}>
                {words.minutes}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {named.map(({ month, name, visits, requests, minutes }) => (
              <Table.Tr key={month}>
                <Table.Th scope="row" className={classes['name']}>
                  {name}
                </Table.Th>
                <Table.Td className={classes['number']}>{visits.toLocaleString('fr-FR')}</Table.Td>
                <Table.Td className={classes['number']}>{requests.toLocaleString('fr-FR')}</Table.Td>
                <Table.Td className={classes['number']}>{timeSpent(minutes)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Figures>
  )
}
