import { List, Modal, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { Mediator } from '../../../core/contract/mediators.ts'
import type { RecoveryKeyShown } from '../../../core/contract/session.ts'
import { useCommand } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { mediatorsWords as words } from '../../messages/mediators.ts'
import { recoveryKey } from '../../messages/session.ts'
import { valueSentences } from '../../messages/values.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { RecoveryKeySteps } from '../session/recovery-key-steps.tsx'
import { useApplyStatus, useUnlocked } from '../session/session.ts'
import { PassphraseField } from '../session/passphrase-field.tsx'

type Props = { readonly mediator: Mediator; readonly onClose: () => void }

/** What taking someone's way in means, the passphrase of whoever does it, then the new recovery key. */
export function RemoveDialog({ mediator: { mediatorId, name }, onClose }: Props) {
  const remove = useCommand('session.removeMediator')
  const applyStatus = useApplyStatus()
  const { structureName } = useUnlocked()
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [attempts, setAttempts] = useState(0)
  const [shown, setShown] = useState<RecoveryKeyShown | null>(null)

  const refuse = (sentence: string): void => {
    setProblem(sentence)
    setAttempts((count) => count + 1)
  }
  const submit = async (): Promise<void> => {
    if (passphrase === '') return refuse(valueSentences.required)
    const answer = await remove.run({ mediatorId, passphrase })
    if (!answer.ok) return refuse(errorSentence(answer.error.code))
    notifications.show({ message: words.removed(name) })
    setShown(answer.value)
  }

  if (shown !== null) {
    return (
      <Modal opened onClose={onClose} title={recoveryKey.sheetTitle} size="lg" data-print="never">
        <RecoveryKeySteps
          shown={shown}
          structureName={structureName}
          onConfirmed={(status) => {
            applyStatus(status)
            onClose()
          }}
        />
      </Modal>
    )
  }
  return (
    <DialogForm
      title={words.removeTitle(name)}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      running={remove.running}
      submitLabel={words.removeDo}
      attempts={attempts}
      size="lg"
    >
      <List>
        {words.removeEffects.map((effect) => (
          <List.Item key={effect}>{effect}</List.Item>
        ))}
      </List>
      <Text>{words.removeBackups}</Text>
      <PassphraseField
        label={words.yourPassphrase}
        data-autofocus
        autoComplete="current-password"
        value={passphrase}
        error={problem}
        onChange={(typed) => {
          setPassphrase(typed)
          setProblem(null)
        }}
      />
    </DialogForm>
  )
}
