import { Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useCommand } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { mediatorsWords as words } from '../../messages/mediators.ts'
import { passphrase as passphraseWords } from '../../messages/session.ts'
import { valueSentences } from '../../messages/values.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { NewPassphraseFields } from '../session/new-passphrase-fields.tsx'
import { passphraseProblems, useNewPassphrase } from '../session/new-passphrase.ts'
import { useApplyStatus, useUnlocked } from '../session/session.ts'
import { PassphraseField } from '../session/passphrase-field.tsx'

/** One's own passphrase, replaced. */
export function ChangePassphraseDialog({ onClose }: { readonly onClose: () => void }) {
  const change = useCommand('session.changePassphrase')
  const applyStatus = useApplyStatus()
  const chosen = useNewPassphrase(useUnlocked().structureName)
  const [present, setPresent] = useState('')
  const [tried, setTried] = useState(false)
  const [attempts, setAttempts] = useState(0)
  const [refusal, setRefusal] = useState<string | null>(null)

  const refuse = (code: string | null): void => {
    setTried(true)
    setRefusal(code)
    setAttempts((count) => count + 1)
  }
  const submit = async (): Promise<void> => {
    const problems = passphraseProblems(chosen)
    if (present === '' || problems.text !== null || problems.again !== null) return refuse(null)
    const answer = await change.run({ passphrase: present, newPassphrase: chosen.text })
    if (!answer.ok) return refuse(answer.error.code)
    applyStatus(answer.value)
    notifications.show({ message: words.changed })
    onClose()
  }

  const sentence = refusal === null ? null : errorSentence(refusal)
  const presentProblem = present === '' && tried ? valueSentences.required : null
  return (
    <DialogForm
      title={words.change}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      running={change.running}
      submitLabel={words.changeDo}
      attempts={attempts}
      size="lg"
    >
      <Text size="sm" c="dimmed">
        {words.changeHint}
      </Text>
      <PassphraseField
        label={words.present}
        data-autofocus
        autoComplete="current-password"
        value={present}
        error={presentProblem ?? (refusal === 'wrong_passphrase' ? sentence : null)}
        onChange={(typed) => {
          setPresent(typed)
          setRefusal(null)
        }}
      />
      <NewPassphraseFields
        chosen={chosen}
        label={passphraseWords.newLabel}
        tried={tried}
        refusal={refusal === 'wrong_passphrase' ? null : sentence}
      />
    </DialogForm>
  )
}
