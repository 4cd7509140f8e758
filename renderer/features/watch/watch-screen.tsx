import { Button, Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { IconPencilPlus, IconPrinter } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { noWatchFilter, type WatchNote as Note } from '../../../core/contract/watch.ts'
import { useOperation } from '../../bridge/queries.ts'
import { screens } from '../../messages/fr.ts'
import { watchWords as words } from '../../messages/watch.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { OrganisationChoice } from '../procedures/organisation-choice.tsx'
import { NoteForm } from './note-form.tsx'
import { WatchNote } from './watch-note.tsx'

/** More would not be read: a word or an organisation shows the others. */
const SHOWN = 100

/** What the team keeps an eye on. */
export function WatchScreen() {
  const navigate = useNavigate()
  const search = useSearch({ from: '/veille' })
  const { etiquette, organisme, relire } = search
  const go = (changes: Partial<typeof search>) =>
    void navigate({ to: '/veille', search: { ...search, ...changes }, replace: true })
  const query = useOperation(
    'watch.list',
    {
      filter: {
        ...noWatchFilter,
        tag: etiquette ?? null,
        organisationId: organisme ?? null,
        dueOnly: relire ?? false,
      },
      limit: SHOWN,
    },
    { keepPrevious: true },
  )
  const [writing, setWriting] = useState<Note | 'new' | null>(null)
  const isFiltered = etiquette !== undefined || organisme !== undefined || relire === true
  const add = (
    <Button leftSection={<IconPencilPlus size={18} aria-hidden />} onClick={() => setWriting('new')}>
      {words.add}
    </Button>
  )
  const isEmpty = query.data?.total === 0 && !isFiltered
  return (
    <Page
      title={screens.watch}
      subtitle={words.hint}
      action={
        !isEmpty && (
          <Group gap="xs">
            <ButtonLink to="/veille/digest" variant="default" leftSection={<IconPrinter size={18} aria-hidden />}>
              {words.digest}
            </ButtonLink>
            {add}
          </Group>
        )
      }
    >
      <Loaded query={query} rows={6}>
        {({ notes, total, due, tags }) =>
          isEmpty ? (
            <EmptyState action={add}>{words.none}</EmptyState>
          ) : (
            <Stack gap="md">
              <Group align="flex-end" gap="md">
                <NativeSelect
                  label={words.tag}
                  data={[{ value: '', label: words.everyTag }, ...tags]}
                  value={etiquette ?? ''}
                  onChange={({ currentTarget: { value } }) => go({ etiquette: value === '' ? undefined : value })}
                />
                <OrganisationChoice
                  label={words.organisation}
                  none={words.everyOrganisation}
                  value={organisme ?? null}
                  onChange={(chosen) => go({ organisme: chosen ?? undefined })}
                />
                {(due > 0 || relire === true) && (
                  <Checkbox
                    label={words.due(due)}
                    checked={relire ?? false}
                    pb={8}
                    onChange={({ currentTarget: { checked } }) => go({ relire: checked ? true : undefined })}
                  />
                )}
              </Group>
              {notes.length === 0 && <EmptyState>{words.nothing}</EmptyState>}
              {notes.map((note) => (
                <WatchNote key={note.watchNoteId} note={note} onChange={() => setWriting(note)} />
              ))}
              {total > notes.length && <Text size="sm">{words.cut(notes.length, total)}</Text>}
            </Stack>
          )
        }
      </Loaded>
      {writing !== null && <NoteForm note={writing === 'new' ? null : writing} onClose={() => setWriting(null)} />}
    </Page>
  )
}
