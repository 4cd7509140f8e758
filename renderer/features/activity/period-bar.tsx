import { Group, Input, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useDeskClock } from '../../bridge/clock.ts'
import { errorSentence } from '../../messages/errors.ts'
import { statisticsWords as words } from '../../messages/statistics.ts'
import { DayField } from '../../ui/day-field.tsx'
import { nameOfPeriod, type Period, periodNamed, PERIODS, type PeriodName } from './period.ts'

type Props = { readonly period: Period; readonly onPeriod: (period: Period) => void }

/** The usual periods in one press, or any two days. */
export function PeriodBar({ period, onPeriod }: Props) {
  const { today } = useDeskClock()
  const name = nameOfPeriod(period, today)
  const [asked, setAsked] = useState(false)
  const isOther = asked || name === null
  const choose = (chosen: string) => {
    const wanted = PERIODS.find((one) => one === chosen)
    setAsked(wanted === undefined)
    if (wanted !== undefined) onPeriod(periodNamed(wanted, today))
  }
  const begin = (from: string | null) => {
    if (from !== null) onPeriod({ from, to: period.to })
  }
  const end = (to: string | null) => {
    if (to !== null) onPeriod({ from: period.from, to })
  }
  return (
    <Group align="flex-end" gap="sm">
      <SegmentedControl
        size="sm"
        aria-label={words.period}
        data={[...PERIODS, 'other' as const].map((value: PeriodName | 'other') => ({
          value,
          label: words.periods[value],
        }))}
        value={isOther ? 'other' : (name ?? 'other')}
        onChange={choose}
      />
      {isOther && (
        <Group gap="xs" align="flex-end">
          <DayField label={words.from} value={period.from} onChange={begin} today={today} lean="past" w={150} />
          <DayField label={words.to} value={period.to} onChange={end} today={today} lean="past" w={150} />
          {period.to < period.from && <Input.Error role="alert">{errorSentence('period_reversed')}</Input.Error>}
        </Group>
      )}
    </Group>
  )
}
