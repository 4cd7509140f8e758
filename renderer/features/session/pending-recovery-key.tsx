import { Alert, Button, Group, Modal, Text } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecoveryKeyShown } from '../../../core/contract/session.ts'
import { useCommand } from '../../bridge/queries.ts'
import { recoveryKey as words } from '../../messages/session.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { RecoveryKeySteps } from './recovery-key-steps.tsx'
import { useApplyStatus, useUnlocked } from './session.ts'

/** Said on every screen while the recovery key was never confirmed; the former key cannot be shown again, so a new one is made. */
export function PendingRecoveryKey() {
  const { recoveryKeyPending } = useUnlocked()
  const [postponed, setPostponed] = useState(false)
  if (!recoveryKeyPending || postponed) return null
  return (
    <Alert
      color="amber"
      mb="lg"
      title={words.pendingTitle}
      icon={<IconKey aria-hidden />}
      data-print="never"
      role="note"
    >
      <Text>{words.pending}</Text>
      <Group mt="sm">
        <RenewRecoveryKey />
        <Button variant="subtle" color="gray" onClick={() => setPostponed(true)}>
          {words.later}
        </Button>
      </Group>
    </Alert>
  )
}

/** Makes a new recovery key, shows it once, asks two groups back. */
export function RenewRecoveryKey() {
  const { structureName } = useUnlocked()
  const renew = useCommand('session.renewRecoveryKey')
  const client = useQueryClient()
  const applyStatus = useApplyStatus()
  const [shown, setShown] = useState<RecoveryKeyShown | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  const start = async (): Promise<void> => {
    const answer = await renew.run({})
    setRefusal(answer.ok ? null : answer.error.code)
    if (!answer.ok) return
    setShown(answer.value)
    // The new key is not confirmed yet: the status says so from now on.
    await client.invalidateQueries({ queryKey: ['session.status'] })
  }

  return (
    <>
      <Button variant="default" loading={renew.running} onClick={() => void start()}>
        {words.renew}
      </Button>
      <Text size="sm">{words.renewHint}</Text>
      {refusal !== null && <ErrorNotice code={refusal} />}
      <Modal
        opened={shown !== null}
        onClose={() => setShown(null)}
        title={words.sheetTitle}
        size="lg"
        data-print="never"
      >
        {shown !== null && (
          <RecoveryKeySteps
            shown={shown}
            structureName={structureName}
            onConfirmed={(status) => {
              setShown(null)
              applyStatus(status)
            }}
          />
        )}
      </Modal>
    </>
  )
}
