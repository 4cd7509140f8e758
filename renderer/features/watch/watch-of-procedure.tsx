import { Button, Group, Text } from '@mantine/core'
import { IconPencilPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ProcedureId } from '../../../core/contract/values.ts'
import { noWatchFilter } from '../../../core/contract/watch.ts'
import { useOperation } from '../../bridge/queries.ts'
import { dayPlain } from '../../messages/dates.ts'
import { watchWords as words } from '../../messages/watch.ts'
import { TextLink } from '../../ui/links.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { NoteForm } from './note-form.tsx'
import classes from './watch.module.css'

const SHOWN = 3

/** What the team knows of a procedure besides its sheet; never on the paper that the person takes. */
export function WatchOfProcedure({ procedureId }: { readonly procedureId: ProcedureId }) {
  const [writing, setWriting] = useState(false)
  const notes =
    useOperation('watch.list', { filter: { ...noWatchFilter, procedureId }, limit: SHOWN }).data?.notes ?? []
  return (
    <aside aria-label={words.ofProcedure} data-print="never">
      {notes.map(({ watchNoteId, title, text, day, isDue, reviewOn }) => (
        <div key={watchNoteId} className={classes['mention']}>
          <Group gap="xs">
            <Text fw={600} className={classes['heading']}>
              {title}
            </Text>
            {isDue && reviewOn !== null && (
              <StatusBadge tone="warning">{words.dueSince(dayPlain(reviewOn))}</StatusBadge>
            )}
          </Group>
          <Text lineClamp={3} className={classes['text']}>
            {text}
          </Text>
          <Text size="sm" c="dimmed">
            {words.ofProcedure}, {dayPlain(day)} · <TextLink to="/veille">{words.seeAll}</TextLink>
          </Text>
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPencilPlus size={16} aria-hidden />}
        onClick={() => setWriting(true)}
      >
        {words.noteOnIt}
      </Button>
      {writing && <NoteForm note={null} procedureId={procedureId} onClose={() => setWriting(false)} />}
    </aside>
  )
}
