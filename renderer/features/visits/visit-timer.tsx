import { Text } from '@mantine/core'
import type { Visit } from '../../../core/contract/visits.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { duration } from '../../messages/dates.ts'
import { visitWords as words } from '../../messages/visits.ts'
import { visitTime } from './visit-time.ts'

/** The time, discreet; near the planned end it says so in words, once, and never hurries anybody. */
export function VisitTimer({ visit }: { readonly visit: Visit }) {
  const { now } = useDeskClock()
  const planned = useOperation('settings.read', {}).data?.visitMinutes
  if (planned === undefined) return null
  const { elapsedMinutes, stage } = visitTime(visit.startedAt, now, planned)
  return (
    <>
      {words.elapsedOf(duration(elapsedMinutes), duration(planned))}
      {/* Read aloud once: its words do not change with the minutes. */}
      <Text component="output" inherit fw={600} c="var(--etabli-date)">
        {stage === 'ending' && ` · ${words.ending}`}
        {stage === 'over' && ` · ${words.over(duration(planned))}`}
      </Text>
    </>
  )
}
