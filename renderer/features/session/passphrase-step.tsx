import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { firstRun as words, passphrase as fieldWords } from '../../messages/session.ts'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { NewPassphraseFields } from './new-passphrase-fields.tsx'
import { passphraseProblems, useNewPassphrase } from './new-passphrase.ts'

type Props = {
  readonly structureName: string
  readonly running: boolean
  /** The host's own refusal, shown beside the field. */
  readonly refusal: string | null
  readonly onBack: () => void
  readonly onNext: (passphrase: string) => void
}

export function PassphraseStep({ structureName, running, refusal, onBack, onNext }: Props) {
  const chosen = useNewPassphrase(structureName)
  const field = useArrivalFocus<HTMLInputElement>()
  const [tried, setTried] = useState(false)

  const submit = (event: React.FormEvent): void => {
    event.preventDefault()
    setTried(true)
    const problems = passphraseProblems(chosen)
    if (problems.text === null && problems.again === null) onNext(chosen.text)
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text>{words.passphraseIntro}</Text>
        <NewPassphraseFields chosen={chosen} label={fieldWords.label} tried={tried} refusal={refusal} field={field} />
        <Group justify="space-between">
          <Button type="submit" loading={running}>
            {words.create}
          </Button>
          <Button variant="subtle" onClick={onBack} disabled={running}>
            {words.back}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
