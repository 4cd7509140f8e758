import { Group, Input } from '@mantine/core'
import { useState } from 'react'
import { noWatchFilter } from '../../../core/contract/watch.ts'
import { addMonths } from '../../../core/shared/calendar.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { watchWords as words } from '../../messages/watch.ts'
import { WatchDigest } from '../../print/watch-digest.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PrintPage } from '../../ui/print-page.tsx'
import { useUnlocked } from '../session/session.ts'
import { digestOf } from './digest.ts'
import { useNoteLinks } from './note-links.ts'

const MOST = 200

/** The notes of a period for the team, as they will be printed. */
export function DigestScreen() {
  const { structureName } = useUnlocked()
  const { today } = useDeskClock()
  const linksOf = useNoteLinks()
  const [from, setFrom] = useState(() => addMonths(today, -1))
  const [to, setTo] = useState(today)
  const isReversed = to < from
  const query = useOperation(
    'watch.list',
    { filter: { ...noWatchFilter, from, to }, limit: MOST },
    { enabled: !isReversed, keepPrevious: true },
  )
  return (
    <PrintPage
      title={words.digestTitle}
      subtitle={words.digestHint}
      back={
        <ButtonLink to="/veille" variant="default">
          {words.back}
        </ButtonLink>
      }
      printLabel={words.print}
    >
      <Group data-print="never" align="flex-end" gap="sm">
        <DayField
          label={words.from}
          value={from}
          onChange={(day) => day !== null && setFrom(day)}
          today={today}
          lean="past"
          w={160}
        />
        <DayField
          label={words.to}
          value={to}
          onChange={(day) => day !== null && setTo(day)}
          today={today}
          lean="past"
          w={160}
        />
        {isReversed && <Input.Error role="alert">{errorSentence('period_reversed')}</Input.Error>}
      </Group>
      <Loaded query={query} rows={8}>
        {({ notes }) =>
          notes.length === 0 ? (
            <EmptyState>{words.nothingBetween}</EmptyState>
          ) : (
            <WatchDigest groups={digestOf(notes, linksOf)} from={from} to={to} structureName={structureName} />
          )
        }
      </Loaded>
    </PrintPage>
  )
}
