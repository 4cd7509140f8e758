import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useCommand } from '../../bridge/queries.ts'
import { journalWords as words } from '../../messages/journal.ts'
import { useUnlocked } from '../session/session.ts'

/** What is wrong with the journal, until a head of the structure says that she read it. */
export function JournalAlertNotice() {
  const { role, journalAlert } = useUnlocked()
  const acknowledge = useCommand('journal.acknowledge')
  if (journalAlert === null) return null
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={words.alertTitle}>
      <Stack gap="sm" align="flex-start">
        <Text>{words.alerts[journalAlert]}</Text>
        {role === 'head' && (
          <Button
            variant="default"
            size="compact-sm"
            loading={acknowledge.running}
            onClick={() => void acknowledge.run({})}
          >
            {words.acknowledge}
          </Button>
        )}
      </Stack>
    </Alert>
  )
}
