import type { OperatorSheet } from '../contract/sheets.ts'
import { firstDayOf, monthOf } from './periods.ts'
import { type Cell, merged, nameOfCell } from './cells.ts'
import type { PeriodCell } from './count.ts'

/** Whether an organisation was an operator of France Services on the first of that month: the list changes from the first of a month only. */
const isIn = ({ from, until }: OperatorSheet, month: string): boolean =>
  (from === null || from <= firstDayOf(month)) && (until === null || firstDayOf(month) < until)

/**
 * The organisations of a period told as operators of France Services, each month with the list of its time: what joins or leaves later changes
 * nothing of what was told before. The empty key is every request that is at no operator.
 */
export function operatorCells(byPeriod: readonly PeriodCell[], operators: readonly OperatorSheet[]): readonly Cell[] {
  const cells = byPeriod
    .filter(({ facet }) => facet === 'organisation')
    .map(({ period, key, visits, requests, minutes }) => {
      const operator = operators.find(
        (one) => one.organisationIds.some((organisationId) => organisationId === key) && isIn(one, monthOf(period)),
      )
      return { facet: 'organisation' as const, key: operator?.id ?? '', visits, requests, minutes }
    })
  return merged<Cell>(cells, nameOfCell)
}
