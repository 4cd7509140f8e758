import { Button, Checkbox, Group, NativeSelect, NumberInput, Stack, Table } from '@mantine/core'
import { useState } from 'react'
import { AutonomyShown } from '../../../core/contract/activity.ts'
import { PersonId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { autonomies } from '../../messages/activity.ts'
import { collectiveWords as words } from '../../messages/collective.ts'
import { SearchPicker } from '../../ui/search-picker.tsx'
import { optionalChoice } from '../activity/optional-choice.ts'
import { type ParticipantDraft, withAnonymous } from './session-draft.ts'

const SHOWN = 6
const MOST = 200

type Props = {
  readonly participants: readonly ParticipantDraft[]
  readonly onChange: (participants: readonly ParticipantDraft[]) => void
}

/** Who takes part: people known by the desk, and how many others; how each got on, when it is asked. */
export function ParticipantsFields({ participants, onChange }: Props) {
  const [text, setText] = useState('')
  const [isEvaluated, setEvaluated] = useState(
    participants.some(({ before, after }) => before !== null || after !== null),
  )
  const found = useOperation('people.search', { text, limit: SHOWN }, { keepPrevious: true })
  const others = (found.data ?? []).filter(({ personId }) => participants.every((one) => one.personId !== personId))
  const change = (rank: number, changes: Partial<ParticipantDraft>) =>
    onChange(participants.map((one, at) => (at === rank ? { ...one, ...changes } : one)))
  const add = (key: string) => {
    const hit = others.find(({ personId }) => personId === key)
    if (hit === undefined) return
    const name = `${hit.givenName} ${hit.familyName}`.trim()
    onChange([{ personId: PersonId.parse(key), before: null, after: null, name }, ...participants])
    setText('')
  }
  const anonymous = participants.filter(({ personId }) => personId === null).length
  const nameOf = ({ name }: ParticipantDraft, rank: number): string => name ?? `${words.anonymousOne} ${rank + 1}`

  return (
    <Stack gap="xs" role="group" aria-label={words.participants}>
      <Group align="flex-end" gap="sm">
        <NumberInput
          label={words.anonymous}
          value={anonymous}
          min={0}
          max={MOST}
          allowDecimal={false}
          allowNegative={false}
          w={180}
          onChange={(value) => onChange(withAnonymous(participants, typeof value === 'number' ? value : 0))}
        />
        <div style={{ flex: 1 }}>
          <SearchPicker
            label={words.addPerson}
            placeholder={words.addPersonExample}
            value={text}
            onChange={setText}
            items={(text.trim() === '' ? [] : others).map(({ personId, givenName, familyName }) => ({
              key: personId,
              content: `${givenName} ${familyName}`.trim(),
            }))}
            pending={found.isFetching}
            onPick={add}
            nothing={words.nobodyFound}
          />
        </div>
      </Group>
      {participants.length > 0 && (
        <Checkbox
          label={words.evaluate}
          checked={isEvaluated}
          onChange={({ currentTarget }) => setEvaluated(currentTarget.checked)}
        />
      )}
      {(isEvaluated ? participants : participants.filter(({ personId }) => personId !== null)).length > 0 && (
        <Table aria-label={words.participants} verticalSpacing={4}>
          <Table.Tbody>
            {participants.map((participant, rank) =>
              isEvaluated || participant.personId !== null ? (
                <Table.Tr key={participant.personId ?? `anonyme-${rank}`}>
                  <Table.Th scope="row">{nameOf(participant, rank)}</Table.Th>
                  {isEvaluated && (
                    <>
                      <Table.Td>
                        <NativeSelect
                          size="xs"
                          aria-label={words.beforeOf(nameOf(participant, rank))}
                          {...optionalChoice(AutonomyShown, autonomies, words.before, participant.before, (before) =>
                            change(rank, { before }),
                          )}
                        />
                      </Table.Td>
                      <Table.Td>
                        <NativeSelect
                          size="xs"
                          aria-label={words.afterOf(nameOf(participant, rank))}
                          {...optionalChoice(AutonomyShown, autonomies, words.after, participant.after, (after) =>
                            change(rank, { after }),
                          )}
                        />
                      </Table.Td>
                    </>
                  )}
                  <Table.Td>
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={words.removeWhich(nameOf(participant, rank))}
                      onClick={() => onChange(participants.filter((_one, at) => at !== rank))}
                    >
                      {words.remove}
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ) : null,
            )}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  )
}
