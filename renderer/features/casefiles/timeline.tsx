import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import type { Casefile, TimelineEntry } from '../../../core/contract/casefiles.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { casefileWords as words, eventWords } from '../../messages/casefiles.ts'
import { dayNear, instant, time } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { casefileStatuses, doneHow, obstacles } from '../../messages/statuses.ts'
import { NoteField } from '../../ui/note-field.tsx'
import classes from './casefile.module.css'

function sentence(event: TimelineEntry['event'], today: string): string {
  switch (event.kind) {
    case 'opened':
      return eventWords.opened
    case 'step_done':
      return `${doneHow[event.how]} : ${event.text}`
    case 'step_undone':
      return eventWords.stepUndone(event.text)
    case 'obstacle_set': {
      const obstacle = event.words === '' ? obstacles[event.obstacle] : event.words
      return eventWords.obstacleSet(obstacle, event.text)
    }
    case 'obstacle_cleared':
      return eventWords.obstacleCleared(event.text)
    case 'paper_seen':
      return eventWords.paperSeen(event.label)
    case 'paper_forgotten':
      return eventWords.paperForgotten(event.label)
    case 'status': {
      const change = eventWords.status(casefileStatuses[event.from], casefileStatuses[event.to])
      return event.reason === '' ? change : `${change} : ${event.reason}`
    }
    case 'appointment_planned':
      return eventWords.appointment(dayNear(event.day, today), time(event.time))
    case 'deadline_added':
      return eventWords.deadline(event.label, dayNear(event.day, today))
    case 'handout_printed':
      return eventWords.printed
    case 'note':
      return event.text
    default:
      return event satisfies never
  }
}

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
  const keepSoon = useDebouncedCallback((typed: string) => void keep.run({ casefileId, text: typed }), {
    delay: KEEP_AFTER_MS,
    flushOnUnmount: true,
  })

  const add = async () => {
    keepSoon.cancel()
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
            <li key={casefile.timeline.length - rank} className={classes['row']}>
              <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {sentence(entry.event, desk.today)}
              </Text>
              <Text size="xs" c="dimmed">
                {instant(entry.at, desk)}, {words.byWhom(entry.mediatorName)}
              </Text>
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  )
}
