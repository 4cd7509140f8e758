import { Text } from '@mantine/core'
import type { Computation, DeadlineRole } from '../../../core/contract/deadlines.ts'
import { daysBetween } from '../../../core/shared/calendar.ts'
import { dayFull } from '../../messages/dates.ts'
import { deadlineWords as words } from '../../messages/deadlines.ts'
import { deadlineRoles } from '../../messages/statuses.ts'

const PRESSING_DAYS = 7

/** A day in the colour of dates when it presses. */
const Day = ({ day, today }: { readonly day: string; readonly today: string }) => (
  <Text
    span
    inherit
    fw={600}
    {...(daysBetween(today, day) <= PRESSING_DAYS && day >= today ? { c: 'var(--etabli-date)' } : {})}
  >
    {dayFull(day)}
  </Text>
)

type Dates = Pick<Computation, 'prudent' | 'theoretical' | 'effectiveFrom'>

type Props = { readonly dates: Dates; readonly purpose: DeadlineRole; readonly today: string }

/** The day to act before, which is not the last one, and the last one: never one without the other. */
export function BothDates({ dates, purpose, today }: Props) {
  const awaited = purpose === 'answer' || purpose === 'silence'
  return (
    <Text size="sm" component="div">
      <div>
        {awaited ? deadlineRoles[purpose] : words.prudent}
        {'\u00A0: '}
        <Day day={dates.prudent} today={today} />
      </div>
      {dates.theoretical !== null && !awaited && (
        <div>
          {words.theoretical}
          {'\u00A0: '}
          <Day day={dates.theoretical} today={today} />
        </div>
      )}
      {dates.effectiveFrom !== null && (
        <div>
          {words.awaitedFrom}
          {'\u00A0: '}
          <Day day={dates.effectiveFrom} today={today} />
        </div>
      )}
    </Text>
  )
}
