import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { lockScreen, passphrase as words } from '../../messages/session.ts'
import { valueSentences } from '../../messages/values.ts'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { RestoreLink, RestoreScreen } from '../backups/restore-screen.tsx'
import { Recovery } from './recovery.tsx'
import { useApplyStatus } from './session.ts'
import { SessionPage } from './session-page.tsx'
import { PassphraseField } from './passphrase-field.tsx'

/** Nothing of the store is known here, not even whose it is. */
export function LockScreen() {
  const [way, setWay] = useState<'passphrase' | 'recovery' | 'backup'>('passphrase')
  const back = () => setWay('passphrase')
  switch (way) {
    case 'passphrase':
      return <Unlock onLost={() => setWay('recovery')} onRestore={() => setWay('backup')} />
    case 'recovery':
      return <Recovery onBack={back} />
    case 'backup':
      return <RestoreScreen onBack={back} />
    default:
      return way satisfies never
  }
}

type UnlockProps = { readonly onLost: () => void; readonly onRestore: () => void }

function Unlock({ onLost, onRestore }: UnlockProps) {
  const unlock = useCommand('session.unlock')
  const applyStatus = useApplyStatus()
  const field = useArrivalFocus<HTMLInputElement>()
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [capsLock, setCapsLock] = useState(false)

  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    if (passphrase === '') {
      setProblem(valueSentences.required)
      field.current?.focus()
      return
    }
    const answer = await unlock.run({ passphrase })
    if (answer.ok) return applyStatus(answer.value)
    setProblem(errorSentence(answer.error.code))
    field.current?.select()
  }

  return (
    <SessionPage title={lockScreen.title}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <PassphraseField
            ref={field}
            label={words.label}
            size="md"
            autoComplete="current-password"
            value={passphrase}
            error={problem}
            description={capsLock ? words.capsLock : undefined}
            onKeyUp={(event) => setCapsLock(event.getModifierState('CapsLock'))}
            onChange={(typed) => {
              setPassphrase(typed)
              setProblem(null)
            }}
          />
          <Group justify="space-between">
            <Button type="submit" size="md" loading={unlock.running}>
              {lockScreen.open}
            </Button>
            <Button variant="subtle" onClick={onLost}>
              {lockScreen.lost}
            </Button>
          </Group>
          <RestoreLink onClick={onRestore} />
        </Stack>
      </form>
    </SessionPage>
  )
}
