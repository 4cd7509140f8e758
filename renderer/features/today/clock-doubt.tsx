import { Alert } from '@mantine/core'
import { IconClockQuestion } from '@tabler/icons-react'
import type { Output } from '../../../core/contract/index.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { instant } from '../../messages/dates.ts'
import { todayWords as words } from '../../messages/today.ts'

type Doubt = NonNullable<Output<'today.read'>['clock']>

/** The computer's clock contradicts what was written: said once, calmly, with what to do. */
export function ClockDoubt({ doubt: { doubt, lastChangeAt } }: { readonly doubt: Doubt }) {
  const last = instant(lastChangeAt, useDeskClock())
  return (
    <Alert color="amber" role="status" icon={<IconClockQuestion aria-hidden />}>
      {doubt === 'behind' ? words.clockBehind(last) : words.clockAhead(last)}
    </Alert>
  )
}
