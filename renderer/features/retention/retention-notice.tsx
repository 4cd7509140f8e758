import { Alert, Button, Group, Text } from '@mantine/core'
import { IconHourglassLow } from '@tabler/icons-react'
import { useState } from 'react'
import { useOperation } from '../../bridge/queries.ts'
import { retentionWords as words } from '../../messages/retention.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { useUnlocked } from '../session/session.ts'

/** That people come to the end of their keeping, told to whoever decides, until later. */
export function RetentionNotice() {
  const { role } = useUnlocked()
  const queue = useOperation('retention.read', {}, { enabled: role === 'head' }).data?.queue ?? []
  const [later, setLater] = useState(false)
  if (queue.length === 0 || later) return null
  return (
    <Alert
      color="amber"
      mb="lg"
      title={words.noticeTitle}
      icon={<IconHourglassLow aria-hidden />}
      data-print="never"
      role="note"
    >
      <Text>{words.notice(queue.length)}</Text>
      <Group mt="sm">
        <ButtonLink to="/reglages/conservation" variant="default">
          {words.open}
        </ButtonLink>
        <Button variant="subtle" color="gray" onClick={() => setLater(true)}>
          {words.later}
        </Button>
      </Group>
    </Alert>
  )
}
