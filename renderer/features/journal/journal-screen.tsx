import { Anchor, Button, Group, NativeSelect, Stack, Table, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { JournalLine } from '../../../core/contract/journal.ts'
import { MediatorId } from '../../../core/contract/values.ts'
import { operationQuery, useOperation } from '../../bridge/queries.ts'
import { journalWords as words } from '../../messages/journal.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useUnlocked } from '../session/session.ts'
import { JournalAlertNotice } from './journal-alert-notice.tsx'
import { JournalRows } from './journal-rows.tsx'

const EVERYONE = ''

/** Who opened or changed what. A head of the structure reads everyone's lines; anyone else, her own. */
export function JournalScreen() {
  const { role } = useUnlocked()
  const { objet } = useSearch({ from: '/reglages/journal' })
  const navigate = useNavigate()
  const [whose, setWhose] = useState(EVERYONE)
  const [older, setOlder] = useState<readonly JournalLine[]>([])
  const before = older.at(-1)?.sequence ?? null
  const mediatorId = whose === EVERYONE ? null : MediatorId.parse(whose)
  // A line is no change that is announced: each look reads again.
  const query = useQuery({
    ...operationQuery('journal.list', { mediatorId, subjectId: objet ?? null, before }),
    staleTime: 0,
    placeholderData: keepPreviousData,
  })
  const team = useOperation('mediators.list', {})
  const mediators = team.data?.mediators ?? []
  const choose = (next: string) => {
    setOlder([])
    setWhose(next)
  }

  return (
    <Page title={words.title} subtitle={words.intro}>
      <Stack gap="md">
        <JournalAlertNotice />
        <Group align="flex-end" gap="md">
          {role === 'head' ? (
            <NativeSelect
              label={words.who}
              value={whose}
              onChange={(event) => choose(event.currentTarget.value)}
              data={[
                { value: EVERYONE, label: words.everyone },
                ...mediators.map(({ mediatorId, name }) => ({ value: mediatorId, label: name })),
              ]}
            />
          ) : (
            <Text>{words.own}</Text>
          )}
          {objet !== undefined && (
            <Group gap="xs">
              <Text size="sm">{words.aboutOne}</Text>
              <Anchor
                component="button"
                type="button"
                size="sm"
                onClick={() => void navigate({ to: '/reglages/journal', search: {}, replace: true })}
              >
                {words.showAll}
              </Anchor>
            </Group>
          )}
        </Group>
        <Loaded query={query} rows={8}>
          {({ lines, mayHaveMore }) => {
            const shown = before === null ? lines : [...older, ...lines]
            return shown.length === 0 ? (
              <EmptyState>{words.none}</EmptyState>
            ) : (
              <>
                <Table.ScrollContainer minWidth={520}>
                  <JournalRows lines={shown} mediators={mediators} />
                </Table.ScrollContainer>
                {mayHaveMore && (
                  <Group>
                    <Button variant="default" onClick={() => setOlder(shown)}>
                      {words.older}
                    </Button>
                  </Group>
                )}
              </>
            )
          }}
        </Loaded>
      </Stack>
    </Page>
  )
}
