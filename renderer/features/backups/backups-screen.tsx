import { Alert, Button, Group, Loader, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconDeviceFloppy } from '@tabler/icons-react'
import { useState } from 'react'
import type { BackupsStatus } from '../../../core/contract/backups.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { backupsWords as words, steps } from '../../messages/backups.ts'
import { instantDay } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import { useUnlocked } from '../session/session.ts'
import { BackupRows } from './backup-rows.tsx'
import { DrillDialog } from './drill-dialog.tsx'
import { SecondPlace } from './second-place.tsx'

/** What is kept of the store elsewhere, whether it is sound, and the proof that it comes back. */
export function BackupsScreen() {
  const { demo } = useUnlocked()
  const query = useOperation('backups.status', {})
  const make = useCommand('backups.make')
  const cancel = useCommand('backups.cancel')
  const running = query.data?.running ?? null

  const start = async (): Promise<void> => {
    const answer = await make.run({ reason: 'by_hand' })
    if (answer.ok) notifications.show({ message: words.made })
    else tellRefusal(answer.error.code)
  }

  return (
    <Page
      title={words.title}
      subtitle={demo ? words.notInDemo : words.intro}
      action={
        !demo && (
          <Button
            leftSection={<IconDeviceFloppy size={18} aria-hidden />}
            loading={make.running}
            onClick={() => void start()}
          >
            {words.make}
          </Button>
        )
      }
    >
      <Stack gap="xl" maw="48rem">
        {running !== null && (
          <Group gap="sm" role="status">
            <Loader size="sm" aria-hidden />
            <Text>{steps[running]}</Text>
            <Button variant="default" size="compact-sm" onClick={() => void cancel.run({})}>
              {words.cancel}
            </Button>
          </Group>
        )}
        {!demo && <Loaded query={query}>{(status) => <Sections status={status} />}</Loaded>}
      </Stack>
    </Page>
  )
}

function Sections({ status: { first, second, problem, drilledAt } }: { readonly status: BackupsStatus }) {
  const desk = useDeskClock()
  const { role } = useUnlocked()
  const [drilling, setDrilling] = useState(false)
  const latest = first.backups.find(({ isSound }) => isSound)
  return (
    <>
      {problem !== null && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={words.problem}>
          {errorSentence(problem)}
        </Alert>
      )}
      <Stack component="section" gap="xs">
        <Title order={2}>{words.here}</Title>
        {first.backups.length === 0 ? (
          <EmptyState>{words.none}</EmptyState>
        ) : (
          <>
            <BackupRows backups={first.backups} />
            <Text size="sm" c="dimmed">
              {words.folder(first.folder)}
            </Text>
          </>
        )}
      </Stack>
      {role === 'head' && <SecondPlace second={second} />}
      <Stack component="section" gap="xs" align="flex-start">
        <Title order={2}>{words.drill}</Title>
        <Text>{words.drillHint}</Text>
        <Text c="dimmed">{drilledAt === null ? words.neverDrilled : words.drilled(instantDay(drilledAt, desk))}</Text>
        {latest !== undefined && (
          <Button variant="default" onClick={() => setDrilling(true)}>
            {words.drillDo}
          </Button>
        )}
        {drilling && latest !== undefined && <DrillDialog backup={latest} onClose={() => setDrilling(false)} />}
      </Stack>
    </>
  )
}
