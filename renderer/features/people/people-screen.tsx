import { Button, Modal, Stack, Text } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { PersonHit } from '../../../core/contract/people.ts'
import { PersonId } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { instantDay } from '../../messages/dates.ts'
import { screens } from '../../messages/fr.ts'
import { peopleWords as words } from '../../messages/people.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchPicker } from '../../ui/search-picker.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { FoundPerson } from './found-person.tsx'
import { PersonForm } from './person-form.tsx'
import { type PersonFormValues, valuesFromSearch } from './person-values.ts'

// What the eye takes in; what is typed next narrows it.
const SHOWN = 20

/** Finds someone as one types; with nothing typed, the last people met. */
export function PeopleScreen() {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [form, setForm] = useState<PersonFormValues | null>(null)
  const query = useOperation('people.search', { text, limit: SHOWN }, { keepPrevious: true })

  const open = (personId: string) =>
    void navigate({ to: '/personnes/$personId', params: { personId: PersonId.parse(personId) } })

  return (
    <Page
      title={screens.people}
      action={
        <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setForm(valuesFromSearch(text))}>
          {words.create}
        </Button>
      }
    >
      <Loaded query={query}>
        {(hits) =>
          hits.length === 0 && text.trim() === '' ? (
            <EmptyState>{words.nobodyYet}</EmptyState>
          ) : (
            <Found text={text} hits={hits} isFetching={query.isFetching} onText={setText} onOpen={open} />
          )
        }
      </Loaded>
      <Modal opened={form !== null} onClose={() => setForm(null)} title={words.formTitle} size="lg">
        {form !== null && (
          <PersonForm values={form} onValues={setForm} onPerson={open} onCancel={() => setForm(null)} />
        )}
      </Modal>
    </Page>
  )
}

type FoundProps = {
  readonly text: string
  readonly hits: readonly PersonHit[]
  readonly isFetching: boolean
  readonly onText: (text: string) => void
  readonly onOpen: (personId: string) => void
}

function Found({ text, hits, isFetching, onText, onOpen }: FoundProps) {
  const desk = useDeskClock()
  const field = useArrivalFocus<HTMLInputElement>()
  const { today, timeZone } = desk
  // Rows are drawn when the answers change, not at each letter: the letter comes first.
  const items = useMemo(
    () =>
      hits.map((hit) => ({
        key: hit.personId,
        content: <FoundPerson hit={hit} lastMet={words.lastMet(instantDay(hit.lastContactAt, { today, timeZone }))} />,
      })),
    [hits, today, timeZone],
  )
  return (
    <Stack gap="xs" maw={760}>
      <SearchPicker
        label={words.findPerson}
        description={text.trim() === '' ? words.latest : words.findPersonHint}
        value={text}
        onChange={onText}
        ref={field}
        items={items}
        onPick={onOpen}
        pending={isFetching}
        nothing={words.nobodyFound}
      />
      {hits.length === SHOWN && (
        <Text size="sm" c="dimmed">
          {words.cut(SHOWN)}
        </Text>
      )}
    </Stack>
  )
}
