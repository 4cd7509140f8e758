import { Alert, Button, Group, NativeSelect, Stack } from '@mantine/core'
import { IconPencilPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { FRAMEWORK_LAST_DAY, type Logbook, LogbookArea, type LogbookEntry } from '../../../core/contract/logbook.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { dayPlain } from '../../messages/dates.ts'
import { logbookAreas, logbookWords as words } from '../../messages/logbook.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { optionalChoice } from '../activity/optional-choice.ts'
import { ClosedLogbook } from './closed-logbook.tsx'
import { LogbookPage } from './logbook-page.tsx'
import { PageForm } from './page-form.tsx'

/** The logbook of whoever works now, for her alone. */
export function LogbookScreen() {
  const query = useOperation('logbook.read', {})
  const [writing, setWriting] = useState<LogbookEntry | 'new' | null>(null)
  const write = (
    <Button leftSection={<IconPencilPlus size={18} aria-hidden />} onClick={() => setWriting('new')}>
      {words.write}
    </Button>
  )
  const { data } = query
  const isClosed = data?.isOpen === false
  const hasPages = (data?.entries.length ?? 0) > 0
  return (
    <Page
      title={isClosed ? words.closedTitle : words.screen}
      subtitle={isClosed ? undefined : words.hint}
      action={
        hasPages && (
          <Group gap="xs">
            <ButtonLink to="/journal/dossier" variant="default">
              {words.prepare}
            </ButtonLink>
            {write}
          </Group>
        )
      }
    >
      <Loaded query={query} rows={6}>
        {(logbook) => {
          if (!logbook.isOpen) return <ClosedLogbook pages={logbook.unreadable} />
          return (
            <Stack gap="md">
              {logbook.unreadable > 0 && <Alert color="orange">{words.unreadable(logbook.unreadable)}</Alert>}
              {hasPages ? (
                <Pages logbook={logbook} onChange={setWriting} />
              ) : (
                <EmptyState action={write}>{words.none}</EmptyState>
              )}
            </Stack>
          )
        }}
      </Loaded>
      {writing !== null && <PageForm page={writing === 'new' ? null : writing} onClose={() => setWriting(null)} />}
    </Page>
  )
}

type PagesProps = { readonly logbook: Logbook; readonly onChange: (page: LogbookEntry) => void }

function Pages({ logbook: { entries }, onChange }: PagesProps) {
  const { today } = useDeskClock()
  const [area, setArea] = useState<LogbookArea | null>(null)
  const shown = area === null ? entries : entries.filter(({ areas }) => areas.includes(area))
  return (
    <>
      {today > FRAMEWORK_LAST_DAY && <Alert>{words.frameworkEnded(dayPlain(FRAMEWORK_LAST_DAY))}</Alert>}
      <NativeSelect
        label={words.area}
        w={280}
        {...optionalChoice(LogbookArea, logbookAreas, words.everyArea, area, setArea)}
      />
      {shown.length === 0 && <EmptyState>{words.noneOfArea}</EmptyState>}
      <Stack gap="md">
        {shown.map((page) => (
          <LogbookPage key={page.entryId} page={page} onChange={() => onChange(page)} />
        ))}
      </Stack>
    </>
  )
}
