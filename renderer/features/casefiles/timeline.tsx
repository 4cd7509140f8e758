import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useCallback, useState } from 'react'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import type { TimelineEntry } from '../../../core/contract/timeline.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { casefileWords as words } from '../../messages/casefiles.ts'
import { type DeskTime, instant } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { mustWait, useOnceConfirmed } from '../../ui/innocents.ts'
import { NoteField } from '../../ui/note-field.tsx'
import classes from './casefile.module.css'
import { eventTold } from './timeline-words.ts'

const KEEP_AFTER_MS = 400

type Props = { readonly casefile: Casefile }

/** One history for everything, latest first, and a note to add to it, kept as it is typed. */
export function Timeline({ casefile }: Props) {
  const desk = useDeskClock()
  const { casefileId } = casefile
  const addNote = useCommand('casefiles.addNote')
  const keep = useCommand('casefiles.keepDraftNote')
  const [text, setText] = useState(casefile.draftNote)
  const [refusal, setRefusal] = useState<string | null>(null)
  const keepNow = (typed: string) => {
    if (!mustWait(typed)) void keep.run({ casefileId, text: typed })
  }
  const keepSoon = useDebouncedCallback(keepNow, { delay: KEEP_AFTER_MS, flushOnUnmount: true })
  useOnceConfirmed(
    useCallback(() => {
      if (text !== casefile.draftNote) keepSoon(text)
    }, [text, casefile.draftNote, keepSoon]),
  )

  const add = async () => {
    keepSoon.cancel()
    if (mustWait(text)) return
    const answer = await addNote.run({ casefileId, text })
    setRefusal(answer.ok ? null : answer.error.code)
    if (answer.ok) setText('')
  }

  return (
    <section aria-labelledby="historique">
      <Title order={2} id="historique">
        {words.timeline}
      </Title>
      <Stack gap="xs" mt="xs">
        <NoteField
          label={words.note}
          description={words.notePlaceholder}
          value={text}
          maxLength={10_000}
          error={refusal === null ? null : errorSentence(refusal)}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setRefusal(null)
            keepSoon(event.currentTarget.value)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add()
          }}
        />
        {text.trim() !== '' && (
          <Group gap="sm">
            <Button variant="light" onClick={() => void add()}>
              {words.noteAdd}
            </Button>
            <Text size="xs" c="dimmed">
              {words.noteKept}
            </Text>
          </Group>
        )}
        <ul className={classes['list']}>
          {casefile.timeline.map((entry, rank) => (
            // Entries are only ever added, the latest first: their rank from the oldest never changes.
            <TimelineRow key={casefile.timeline.length - rank} entry={entry} desk={desk} />
          ))}
        </ul>
      </Stack>
    </section>
  )
}

type RowProps = { readonly entry: TimelineEntry; readonly desk: DeskTime }

function TimelineRow({ entry, desk }: RowProps) {
  const { sentence, details } = eventTold(entry.event, desk.today)
  return (
    <li className={classes['row']}>
      <Text size="sm" className={classes['told'] ?? ''}>
        {sentence}
      </Text>
      {details.map((detail) => (
        <Text key={detail} size="sm" className={classes['told'] ?? ''}>
          {detail}
        </Text>
      ))}
      <Text size="xs" c="dimmed">
        {instant(entry.at, desk)}, {words.byWhom(entry.mediatorName)}
      </Text>
    </li>
  )
}
