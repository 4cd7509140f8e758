import { Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { Backup } from '../../../core/contract/backups.ts'
import { useCommand } from '../../bridge/queries.ts'
import { backupsWords as words } from '../../messages/backups.ts'
import { errorSentence } from '../../messages/errors.ts'
import { valueSentences } from '../../messages/values.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { useBackupName } from './backup-rows.tsx'
import { type Secret, SecretFields } from './secret-fields.tsx'

type Props = { readonly backup: Backup; readonly onClose: () => void }

/** Proves that the last backup opens, with what will be at hand the day it is needed. */
export function DrillDialog({ backup, onClose }: Props) {
  const drill = useCommand('backups.drill')
  const nameOf = useBackupName()
  const [secret, setSecret] = useState<Secret>({ kind: 'recovery_key', typed: '' })
  const [problem, setProblem] = useState<string | null>(null)
  const [attempts, setAttempts] = useState(0)

  const refuse = (sentence: string): void => {
    setProblem(sentence)
    setAttempts((count) => count + 1)
  }
  const submit = async (): Promise<void> => {
    if (secret.typed.trim() === '') return refuse(valueSentences.required)
    const answer = await drill.run({ folder: backup.folder, secret })
    if (!answer.ok) return refuse(errorSentence(answer.error.code))
    notifications.show({ message: words.drillDone(answer.value.people, answer.value.casefiles), autoClose: false })
    onClose()
  }

  return (
    <DialogForm
      title={words.drillTitle}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      running={drill.running}
      submitLabel={words.drillDo}
      attempts={attempts}
    >
      <Text>{nameOf(backup)}</Text>
      <SecretFields
        secret={secret}
        onChange={(next) => {
          setSecret(next)
          setProblem(null)
        }}
        problem={problem}
        focused
      />
    </DialogForm>
  )
}
