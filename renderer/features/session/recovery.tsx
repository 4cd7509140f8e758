import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { passphrase as words, recovery } from '../../messages/session.ts'
import { valueSentences } from '../../messages/values.ts'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { NewPassphraseFields } from './new-passphrase-fields.tsx'
import { passphraseProblems, useNewPassphrase } from './new-passphrase.ts'
import { useApplyStatus } from './session.ts'
import { SessionPage } from './session-page.tsx'

type Props = { readonly onBack: () => void }

/** The way in when the passphrase is lost: the printed key, and a new passphrase. */
export function Recovery({ onBack }: Props) {
  const recover = useCommand('session.recover')
  const applyStatus = useApplyStatus()
  const chosen = useNewPassphrase('')
  const keyField = useArrivalFocus<HTMLInputElement>()
  const [key, setKey] = useState('')
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setTried(true)
    setRefusal(null)
    const problems = passphraseProblems(chosen)
    if (key.trim() === '') return keyField.current?.focus()
    if (problems.text !== null || problems.again !== null) return
    const answer = await recover.run({ recoveryKey: key, newPassphrase: chosen.text })
    if (answer.ok) return applyStatus(answer.value)
    setRefusal(answer.error.code)
    if (answer.error.code !== 'weak_passphrase') keyField.current?.select()
  }

  const keyProblem = tried && key.trim() === '' ? valueSentences.required : null
  const refusalSentence = refusal === null ? null : errorSentence(refusal)
  return (
    <SessionPage title={recovery.title} intro={recovery.intro}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <TextInput
            ref={keyField}
            label={recovery.key}
            description={recovery.keyHint}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={key}
            error={keyProblem ?? (refusal === 'weak_passphrase' ? null : refusalSentence)}
            onChange={(event) => {
              setKey(event.currentTarget.value)
              setRefusal(null)
            }}
          />
          <NewPassphraseFields
            chosen={chosen}
            label={words.newLabel}
            tried={tried}
            refusal={refusal === 'weak_passphrase' ? refusalSentence : null}
          />
          <Group justify="space-between">
            <Button type="submit" loading={recover.running}>
              {recovery.open}
            </Button>
            <Button variant="subtle" onClick={onBack}>
              {recovery.back}
            </Button>
          </Group>
        </Stack>
      </form>
    </SessionPage>
  )
}
