import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { MediatorId } from '../../../core/contract/values.ts'
import { useCommand } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { passphrase as words, recovery } from '../../messages/session.ts'
import { valueSentences } from '../../messages/values.ts'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { NewPassphraseFields } from './new-passphrase-fields.tsx'
import { passphraseProblems, useNewPassphrase } from './new-passphrase.ts'
import { useApplyStatus } from './session.ts'
import { type Team, WhoRecovers } from './who-recovers.tsx'
import { SessionPage } from './session-page.tsx'

/** Refusals that the new passphrase causes, not the key. */
const isOfPassphrase = (code: string | null): boolean => code === 'weak_passphrase' || code === 'passphrase_taken'

type Props = {
  readonly onBack: () => void
  /** The key that has just opened a backup: it is not asked again. */
  readonly restoredWith?: string
}

/** The way in when the passphrase is lost: the printed key, and a new passphrase. */
export function Recovery({ onBack, restoredWith = '' }: Props) {
  const recover = useCommand('session.recover')
  const whoRecovers = useCommand('session.whoRecovers')
  const applyStatus = useApplyStatus()
  const chosen = useNewPassphrase('')
  const keyField = useArrivalFocus<HTMLInputElement>()
  const [key, setKey] = useState(restoredWith)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [team, setTeam] = useState<Team>([])
  const [mediatorId, setMediatorId] = useState<MediatorId | null>(null)

  const refuse = (code: string): void => {
    setRefusal(code)
    if (!isOfPassphrase(code)) keyField.current?.select()
  }
  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setTried(true)
    setRefusal(null)
    const problems = passphraseProblems(chosen)
    if (key.trim() === '') return keyField.current?.focus()
    if (problems.text !== null || problems.again !== null) return
    if (mediatorId === null) {
      const who = await whoRecovers.run({ recoveryKey: key })
      if (!who.ok) return refuse(who.error.code)
      // Alone at the desk: there is nothing to ask.
      if (who.value.mediators.length > 1) return setTeam(who.value.mediators)
    }
    const recovered = await recover.run({
      recoveryKey: key,
      newPassphrase: chosen.text,
      ...(mediatorId === null ? {} : { mediatorId }),
    })
    if (recovered.ok) applyStatus(recovered.value)
    else refuse(recovered.error.code)
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
            error={keyProblem ?? (isOfPassphrase(refusal) ? null : refusalSentence)}
            onChange={(event) => {
              setKey(event.currentTarget.value)
              setRefusal(null)
              setTeam([])
              setMediatorId(null)
            }}
          />
          <NewPassphraseFields
            chosen={chosen}
            label={words.newLabel}
            tried={tried}
            refusal={isOfPassphrase(refusal) ? refusalSentence : null}
          />
          {team.length > 0 && <WhoRecovers team={team} chosen={mediatorId} onChoose={setMediatorId} />}
          <Group justify="space-between">
            <Button
              type="submit"
              loading={recover.running || whoRecovers.running}
              disabled={team.length > 0 && mediatorId === null}
            >
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
