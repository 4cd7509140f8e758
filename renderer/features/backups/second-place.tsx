import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { BackupsStatus } from '../../../core/contract/backups.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { backupsWords as words } from '../../messages/backups.ts'
import { instantDay } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { valueSentences } from '../../messages/values.ts'
import { BackupRows } from './backup-rows.tsx'

/** Where a copy of each backup goes, away from this computer. */
export function SecondPlace({ second }: Pick<BackupsStatus, 'second'>) {
  const desk = useDeskClock()
  const choose = useCommand('backups.setSecondPlace')
  const [typed, setTyped] = useState(second?.folder ?? '')
  const [problem, setProblem] = useState<string | null>(null)

  const set = async (folder: string | null): Promise<void> => {
    if (folder?.trim() === '') return setProblem(valueSentences.required)
    const answer = await choose.run({ folder: folder?.trim() ?? null })
    if (!answer.ok) return setProblem(errorSentence(answer.error.code))
    if (folder === null) setTyped('')
  }

  const latest = second?.backups[0]
  return (
    <Stack component="section" gap="xs">
      <Title order={2}>{words.second}</Title>
      <Text>{words.secondHint}</Text>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void set(typed)
        }}
      >
        <Group align="flex-start" gap="sm">
          <TextInput
            label={words.secondFolder}
            description={words.secondExample}
            value={typed}
            error={problem}
            spellCheck={false}
            autoComplete="off"
            flex={1}
            miw="14rem"
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setProblem(null)
            }}
          />
        </Group>
        <Group gap="xs" mt="xs">
          <Button type="submit" variant="default" loading={choose.running}>
            {words.secondSave}
          </Button>
          {second !== null && (
            <Button variant="subtle" onClick={() => void set(null)}>
              {words.secondForget}
            </Button>
          )}
        </Group>
      </form>
      {second !== null && (
        <Text c={second.isDue ? 'var(--etabli-date)' : 'dimmed'}>
          {[
            ...(second.isThere ? [] : [words.secondAway]),
            latest === undefined ? words.secondNever : words.secondLatest(instantDay(latest.at, desk)),
          ].join(' ')}
        </Text>
      )}
      {second !== null && second.backups.length > 0 && <BackupRows backups={second.backups} />}
    </Stack>
  )
}
