import { Alert, Button, Group, List } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useState } from 'react'
import { useOperation } from '../../bridge/queries.ts'
import { backupsWords as words } from '../../messages/backups.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { useUnlocked } from '../session/session.ts'

/** What the backups wait for, told to whoever answers for them, until later. */
export function BackupNotice() {
  const { role, demo } = useUnlocked()
  const status = useOperation('backups.status', {}, { enabled: role === 'head' && !demo }).data
  const [later, setLater] = useState(false)
  if (status === undefined || later) return null
  const told = [
    ...(status.problem === null ? [] : [words.noticeProblem]),
    ...(status.first.backups.every(({ isSound }) => isSound) ? [] : [words.noticeDamaged]),
    ...(status.second?.isDue === true ? [words.noticeSecond] : []),
    ...(status.drillIsDue ? [words.noticeDrill] : []),
  ]
  if (told.length === 0) return null
  return (
    <Alert
      color="amber"
      mb="lg"
      title={words.noticeTitle}
      icon={<IconDeviceFloppy aria-hidden />}
      data-print="never"
      role="note"
    >
      <List>
        {told.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
      <Group mt="sm">
        <ButtonLink to="/reglages/sauvegardes" variant="default">
          {words.open}
        </ButtonLink>
        <Button variant="subtle" color="gray" onClick={() => setLater(true)}>
          {words.later}
        </Button>
      </Group>
    </Alert>
  )
}
