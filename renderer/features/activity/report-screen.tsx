import { Button, Checkbox, Group } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { statisticsWords as words } from '../../messages/statistics.ts'
import { ActivitySheet } from '../../print/activity-sheet.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { useUnlocked } from '../session/session.ts'
import { useActivityAddress } from './use-activity-address.ts'

/** The activity of a period on one A4 page, as it will be printed. */
export function ActivityReportScreen() {
  const { structureName } = useUnlocked()
  const { today } = useDeskClock()
  const { period, filter, search } = useActivityAddress('/activite/rapport')
  const query = useOperation('statistics.read', { ...period, filter })
  const printButton = useArrivalFocus<HTMLButtonElement>()
  const [isMasked, setMasked] = useState(true)
  return (
    <Page
      title={words.reportTitle}
      subtitle={words.reportHint}
      action={
        <Group gap="xs">
          <ButtonLink to="/activite" search={search} variant="default">
            {words.back}
          </ButtonLink>
          <Button
            ref={printButton}
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => globalThis.print()}
          >
            {words.printNow}
          </Button>
        </Group>
      }
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
            isMasked={isMasked}
          />
        )}
      </Loaded>
    </Page>
  )
}
