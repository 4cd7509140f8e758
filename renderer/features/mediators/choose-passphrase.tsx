import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { mediatorsWords as words } from '../../messages/mediators.ts'
import { frame } from '../../messages/fr.ts'
import { passphrase as passphraseWords } from '../../messages/session.ts'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { NewPassphraseFields } from '../session/new-passphrase-fields.tsx'
import { passphraseProblems, useNewPassphrase } from '../session/new-passphrase.ts'
import { SessionPage } from '../session/session-page.tsx'
import { type Unlocked, useApplyStatus, useLock } from '../session/session.ts'

/** The first opening of someone invited: a passphrase of her own before anything else. */
export function ChoosePassphrase({ mediatorName, structureName }: Unlocked) {
  const change = useCommand('session.changePassphrase')
  const applyStatus = useApplyStatus()
  const lock = useLock()
  const chosen = useNewPassphrase(structureName)
  const field = useArrivalFocus<HTMLInputElement>()
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setTried(true)
    setRefusal(null)
    const problems = passphraseProblems(chosen)
    if (problems.text !== null || problems.again !== null) return
    const answer = await change.run({ passphrase: null, newPassphrase: chosen.text })
    if (answer.ok) applyStatus(answer.value)
    else setRefusal(answer.error.code)
  }

  return (
    <SessionPage title={words.choose} intro={words.chooseIntro(mediatorName)}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <NewPassphraseFields
            chosen={chosen}
            label={passphraseWords.newLabel}
            tried={tried}
            refusal={refusal === null ? null : errorSentence(refusal)}
            field={field}
          />
          <Group justify="space-between">
            <Button type="submit" loading={change.running}>
              {words.chooseDo}
            </Button>
            <Button variant="subtle" onClick={() => void lock()}>
              {frame.lock}
            </Button>
          </Group>
        </Stack>
      </form>
    </SessionPage>
  )
}
