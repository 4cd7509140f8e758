import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { type ActivityRequest, ServiceLevel } from '../../../core/contract/activity.ts'
import { Theme } from '../../../core/contract/sheets.ts'
import { ProcedureId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { activityWords as words } from '../../messages/activity.ts'
import { serviceLevels } from '../../messages/statistics.ts'
import { themes } from '../../messages/statuses.ts'
import { SearchPicker } from '../../ui/search-picker.tsx'
import { OrganisationChoice } from '../procedures/organisation-choice.tsx'
import { optionalChoice } from './optional-choice.ts'
import { useRequestWords } from './request-words.ts'

const SHOWN = 6

/** One simple question, before anything is said of it. */
export const simpleQuestion: ActivityRequest = {
  procedureId: null,
  organisationId: null,
  theme: null,
  level: 'information',
}

/** True when nothing distinguishes it from any other question. */
const isPlain = ({ procedureId, organisationId, theme }: ActivityRequest): boolean =>
  procedureId === null && organisationId === null && theme === null

type Props = {
  readonly requests: readonly ActivityRequest[]
  readonly onChange: (requests: readonly ActivityRequest[]) => void
}

/** What was asked: procedures found by everyday words, or one question with its organisation. */
export function RequestsFields({ requests, onChange }: Props) {
  const [text, setText] = useState('')
  const found = useOperation('procedures.search', { text, limit: SHOWN }, { keepPrevious: true })
  const tell = useRequestWords()
  const [question] = requests
  const isQuestion = requests.length === 1 && question?.procedureId === null
  const change = (changes: Partial<ActivityRequest>) => onChange([{ ...(question ?? simpleQuestion), ...changes }])
  const add = (key: string) => {
    const sheet = found.data?.find(({ procedureId }) => procedureId === key)
    if (sheet === undefined) return
    const request: ActivityRequest = {
      procedureId: ProcedureId.parse(key),
      organisationId: sheet.organisationId,
      theme: sheet.theme,
      level: 'accompaniment',
    }
    onChange([...requests.filter((one) => !isPlain(one)), request])
    setText('')
  }
  const remove = (rank: number) => {
    const rest = requests.filter((_request, at) => at !== rank)
    onChange(rest.length === 0 ? [simpleQuestion] : rest)
  }

  return (
    <Stack gap="xs">
      <SearchPicker
        label={words.procedure}
        description={words.procedureHint}
        placeholder={words.procedureExample}
        value={text}
        onChange={setText}
        items={(text.trim() === '' ? [] : (found.data ?? [])).map(({ procedureId, title, organisationName }) => ({
          key: procedureId,
          content: `${title} · ${organisationName}`,
        }))}
        pending={found.isFetching}
        onPick={add}
        nothing={words.noProcedure}
        sendsWhenEmpty
        data-autofocus
      />
      {isQuestion ? (
        <Group grow align="flex-start">
          <OrganisationChoice
            label={words.organisation}
            none={words.noOrganisation}
            value={question?.organisationId ?? null}
            onChange={(organisationId) => change({ organisationId })}
          />
          <NativeSelect
            label={words.theme}
            {...optionalChoice(Theme, themes, words.noTheme, question?.theme ?? null, (theme) => change({ theme }))}
          />
        </Group>
      ) : (
        <Stack gap={4} component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label={words.asked}>
          {requests.map((request, rank) => (
            <Group key={`${request.procedureId ?? ''} ${rank}`} component="li" gap="xs" align="center">
              <Text style={{ flex: 1 }}>{tell(request)}</Text>
              <NativeSelect
                aria-label={`${words.level} : ${tell(request)}`}
                data={ServiceLevel.options.map((value) => ({ value, label: serviceLevels[value] }))}
                value={request.level}
                onChange={({ currentTarget }) => {
                  const level = ServiceLevel.parse(currentTarget.value)
                  onChange(requests.map((one, at) => (at === rank ? { ...one, level } : one)))
                }}
              />
              <Button
                variant="subtle"
                size="compact-sm"
                leftSection={<IconX size={14} aria-hidden />}
                aria-label={words.removeRequest(tell(request))}
                onClick={() => remove(rank)}
              >
                {words.remove}
              </Button>
            </Group>
          ))}
        </Stack>
      )}
    </Stack>
  )
}
