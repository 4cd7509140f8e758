import { Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { PersonId } from '../../../core/contract/values.ts'
import { useCommand } from '../../bridge/queries.ts'
import { retentionWords as words } from '../../messages/retention.ts'
import { useUnlocked } from '../session/session.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'

type Props = { readonly personIds: readonly PersonId[]; readonly onClose: () => void }

/** Said once more before everyone at the end of her time is erased. */
export function ExecuteDialog({ personIds, onClose }: Props) {
  const { demo } = useUnlocked()
  const backup = useCommand('backups.make')
  const execute = useCommand('retention.execute')
  const [refusal, setRefusal] = useState<string | null>(null)
  const submit = async (): Promise<void> => {
    // Should something else be lost meanwhile, the store comes back as it was.
    const saved = demo ? { ok: true as const } : await backup.run({ reason: 'before_purge' })
    if (!saved.ok) {
      setRefusal(saved.error.code)
      return
    }
    const answer = await execute.run({ personIds: [...personIds] })
    if (!answer.ok) {
      setRefusal(answer.error.code)
      return
    }
    notifications.show({ message: words.executed(answer.value.erased) })
    onClose()
  }
  return (
    <DialogForm
      title={words.executeTitle(personIds.length)}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      running={backup.running || execute.running}
      submitLabel={words.executeDo}
      refusal={refusal}
      attempts={0}
    >
      <Text>{words.executeHint}</Text>
    </DialogForm>
  )
}
