import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { PersonId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { activityWords as words } from '../../messages/activity.ts'
import { collectiveWords } from '../../messages/collective.ts'
import { SearchPicker } from '../../ui/search-picker.tsx'

const SHOWN = 6

export type KnownPerson = { readonly personId: PersonId; readonly name: string }

type Props = { readonly person: KnownPerson | null; readonly onChange: (person: KnownPerson | null) => void }

/** Someone whom the desk knows, so that she is counted once; nobody in particular when it is left. */
export function KnownPersonField({ person, onChange }: Props) {
  const [text, setText] = useState('')
  const found = useOperation('people.search', { text, limit: SHOWN }, { keepPrevious: true })
  const hits = (found.data ?? []).map(({ personId, givenName, familyName }) => ({
    key: personId,
    content: `${givenName} ${familyName}`.trim(),
  }))
  if (person !== null) {
    return (
      <Group gap="xs">
        <Text>
          {words.person}
          {`\u00A0: ${person.name}`}
        </Text>
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(null)}>
          {words.notHer}
        </Button>
      </Group>
    )
  }
  return (
    <SearchPicker
      label={words.person}
      description={words.personHint}
      placeholder={collectiveWords.addPersonExample}
      value={text}
      onChange={setText}
      items={text.trim() === '' ? [] : hits}
      pending={found.isFetching}
      onPick={(key) => {
        const hit = hits.find((one) => one.key === key)
        if (hit !== undefined) onChange({ personId: PersonId.parse(key), name: hit.content })
        setText('')
      }}
      nothing={collectiveWords.nobodyFound}
      sendsWhenEmpty
    />
  )
}
