import { Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useCommand } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { mediatorsWords as words } from '../../messages/mediators.ts'
import { valueSentences } from '../../messages/values.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { useApplyStatus, useUnlocked } from '../session/session.ts'
import { onAskSwitch } from './ask-switch.ts'
import { PassphraseField } from '../session/passphrase-field.tsx'

/** Someone else sits down: one passphrase, from any screen. */
export function SwitchDialog() {
  const { mediatorName, colleagues } = useUnlocked()
  const [asked, setAsked] = useState(false)
  useEffect(() => onAskSwitch(() => setAsked(true)), [])
  useHotkeys([['mod+shift+L', () => setAsked(colleagues > 0)]], [])
  return asked ? <AskPassphrase leaving={mediatorName} onClose={() => setAsked(false)} /> : null
}

function AskPassphrase({ leaving, onClose }: { readonly leaving: string; readonly onClose: () => void }) {
  const sitDown = useCommand('session.switchMediator')
  const applyStatus = useApplyStatus()
  const navigate = useNavigate()
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [attempts, setAttempts] = useState(0)

  const refuse = (sentence: string): void => {
    setProblem(sentence)
    setAttempts((count) => count + 1)
  }
  const submit = async (): Promise<void> => {
    if (passphrase === '') return refuse(valueSentences.required)
    const answer = await sitDown.run({ passphrase })
    if (!answer.ok) return refuse(errorSentence(answer.error.code))
    applyStatus(answer.value)
    await navigate({ to: '/' })
    onClose()
  }

  return (
    <DialogForm
      title={words.switchTitle}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      running={sitDown.running}
      submitLabel={words.switchDo}
      attempts={attempts}
    >
      <Text size="sm">{words.switchHint(leaving)}</Text>
      <PassphraseField
        label={words.switchField}
        data-autofocus
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
