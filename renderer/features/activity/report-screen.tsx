import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { statisticsWords as words } from '../../messages/statistics.ts'
import { ActivitySheet } from '../../print/activity-sheet.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PrintPage } from '../../ui/print-page.tsx'
import { useUnlocked } from '../session/session.ts'
import { useActivityAddress } from './use-activity-address.ts'

/** The activity of a period on one A4 page, as it will be printed. */
export function ActivityReportScreen() {
  const { structureName } = useUnlocked()
  const { today } = useDeskClock()
  const { period, filter, search } = useActivityAddress('/activite/rapport')
  const query = useOperation('statistics.read', { ...period, filter })
  const sessions = useOperation('collective.summary', period).data?.kinds ?? []
  const isWhole = Object.values(filter).every((wanted) => wanted === null)
  const [isMasked, setMasked] = useState(true)
  return (
    <PrintPage
      title={words.reportTitle}
      subtitle={words.reportHint}
      back={
        <ButtonLink to="/activite" search={search} variant="default">
          {words.back}
        </ButtonLink>
      }
      printLabel={words.printNow}
    >
      <div data-print="never">
        <Checkbox
          label={words.mask}
          description={words.maskHint}
          checked={isMasked}
          onChange={({ currentTarget }) => setMasked(currentTarget.checked)}
        />
      </div>
      <Loaded query={query} rows={12}>
        {(statistics) => (
          <ActivitySheet
            statistics={statistics}
            filter={filter}
            structureName={structureName}
            today={today}
            sessions={isWhole ? sessions : []}
            isMasked={isMasked}
          />
        )}
      </Loaded>
    </PrintPage>
  )
}
