import { Stack, Text } from '@mantine/core'
import type { ActivityEntry } from '../../../core/contract/activity.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { activityChannels, activityWords as words } from '../../messages/activity.ts'
import { dayNear, duration } from '../../messages/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { RowActs } from '../../ui/row-acts.tsx'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import { offerUndo } from '../../ui/undo.tsx'
import classes from './activity.module.css'
import { CoopLink } from '../exports/coop-link.tsx'
import type { Period } from './period.ts'
import { useRequestWords } from './request-words.ts'

/** More would not be read: a shorter period shows the others. */
const SHOWN = 100

type Props = { readonly period: Period; readonly onChange: (entry: ActivityEntry) => void }

/** What was noted in a period, the latest first. */
export function EntriesList({ period, onChange }: Props) {
  const query = useOperation('activity.entries', { ...period, limit: SHOWN })
  return (
    <Loaded query={query} rows={8}>
      {({ total, entries }) =>
        entries.length === 0 ? (
          <EmptyState>{words.noEntries}</EmptyState>
        ) : (
          <Stack gap="sm">
            <Text size="sm" c="dimmed">
              {words.entriesHint}
            </Text>
            <ul className={classes['entries']}>
              {entries.map((entry) => (
                <Entry key={entry.reportId} entry={entry} onChange={() => onChange(entry)} />
              ))}
            </ul>
            {total > entries.length && <Text size="sm">{words.shownOf(entries.length, total)}</Text>}
          </Stack>
        )
      }
    </Loaded>
  )
}

type EntryProps = { readonly entry: ActivityEntry; readonly onChange: () => void }

function Entry({ entry, onChange }: EntryProps) {
  const { today } = useDeskClock()
  const tell = useRequestWords()
  const { visitId, facts, requests } = entry
  const asked = requests.map(tell).join(', ')
  return (
    <li className={classes['entry']}>
      <div className={classes['entryWords']}>
        <Text>{asked}</Text>
        <Text size="sm" c="dimmed">
          {[
            dayNear(facts.day, today),
            duration(facts.minutes),
            activityChannels[facts.channel],
            facts.settled ? words.settled : words.notSettled,
          ].join(' · ')}
        </Text>
      </div>
      <CoopLink entry={entry} asked={asked} />
      {visitId === null ? (
        <Written entry={entry} asked={asked} onChange={onChange} />
      ) : (
        <ButtonLink
          to="/accueil/$visitId"
          params={{ visitId }}
          variant="default"
          size="compact-sm"
          aria-label={words.openVisitWhich(asked)}
        >
          {words.openVisit}
        </ButtonLink>
      )}
    </li>
  )
}

/** What was written without a visit is corrected or taken out here, with a way back. */
function Written({ entry, asked, onChange }: EntryProps & { readonly asked: string }) {
  const remove = useCommand('activity.remove')
  const record = useCommand('activity.record')
  const takeOut = async () => {
    const { reportId, facts, posture, requests } = entry
    const answer = await remove.run({ reportId })
    if (!answer.ok) return tellRefusal(answer.error.code)
    offerUndo({
      message: words.removed,
      undo: async () => void (await record.run({ facts, posture, requests, personId: null })),
    })
  }
  return (
    <RowActs
      which={asked}
      words={words}
      onChange={onChange}
      onRemove={() => void takeOut()}
      removing={remove.running}
    />
  )
}
