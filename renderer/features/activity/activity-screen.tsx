import { Button, Group, Stack, Tabs } from '@mantine/core'
import { IconFileSpreadsheet, IconPencilPlus, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { ActivityEntry } from '../../../core/contract/activity.ts'
import { useOperation } from '../../bridge/queries.ts'
import { dayPlain } from '../../messages/dates.ts'
import { collectiveWords } from '../../messages/collective.ts'
import { exportWords } from '../../messages/exports.ts'
import { statisticsWords as words } from '../../messages/statistics.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { SessionsList } from '../collective/sessions-list.tsx'
import { ExportDialog } from '../exports/export-dialog.tsx'
import { Dashboard } from './dashboard.tsx'
import { EntriesList } from './entries-list.tsx'
import { EntryForm } from './entry-form.tsx'
import { FilterBar } from './filter-bar.tsx'
import { PeriodBar } from './period-bar.tsx'
import { useActivityAddress } from './use-activity-address.ts'

/** What was done: its figures, and the lines they are counted from. */
export function ActivityScreen() {
  const { period, filter, tab, search, go } = useActivityAddress('/activite')
  const [writing, setWriting] = useState<ActivityEntry | 'new' | null>(null)
  const [exporting, setExporting] = useState(false)
  const isReversed = period.to < period.from
  const query = useOperation('statistics.read', { ...period, filter }, { enabled: !isReversed, keepPrevious: true })
  return (
    <Page
      title={words.title}
      subtitle={words.between(dayPlain(period.from), dayPlain(period.to))}
      action={
        <Group gap="xs">
          <ButtonLink
            to="/activite/rapport"
            search={{ ...search, onglet: undefined, du: period.from, au: period.to }}
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
          >
            {words.print}
          </ButtonLink>
          <Button
            variant="default"
            leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
            onClick={() => setExporting(true)}
          >
            {exportWords.button}
          </Button>
          <Button leftSection={<IconPencilPlus size={18} aria-hidden />} onClick={() => setWriting('new')}>
            {words.record}
          </Button>
        </Group>
      }
    >
      <PeriodBar period={period} onPeriod={(chosen) => void go({ period: chosen })} />
      <Tabs
        value={tab ?? 'chiffres'}
        onChange={(value) => void go({ tab: value === 'notes' || value === 'ateliers' ? value : null })}
        keepMounted={false}
      >
        <Tabs.List>
          <Tabs.Tab value="chiffres">{words.tabs.figures}</Tabs.Tab>
          <Tabs.Tab value="notes">{words.tabs.entries}</Tabs.Tab>
          <Tabs.Tab value="ateliers">{collectiveWords.tab}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="chiffres" pt="md">
          <Stack gap="lg">
            <FilterBar filter={filter} onFilter={(chosen) => void go({ filter: chosen })} />
            {!isReversed && (
              <Loaded query={query} rows={10}>
                {(statistics) => <Dashboard statistics={statistics} />}
              </Loaded>
            )}
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="notes" pt="md">
          <EntriesList period={period} onChange={setWriting} />
        </Tabs.Panel>
        <Tabs.Panel value="ateliers" pt="md">
          <SessionsList period={period} />
        </Tabs.Panel>
      </Tabs>
      {writing !== null && <EntryForm entry={writing === 'new' ? null : writing} onClose={() => setWriting(null)} />}
      {exporting && <ExportDialog period={period} onClose={() => setExporting(false)} />}
    </Page>
  )
}
