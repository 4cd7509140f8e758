import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { frame } from '../../messages/fr.ts'
import { logbookWords as words } from '../../messages/logbook.ts'
import { valueSentences } from '../../messages/values.ts'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { PassphraseField } from '../session/passphrase-field.tsx'

/** After the recovery key: the logbook waits for the passphrase that was lost, or is given up. */
export function ClosedLogbook({ pages }: { readonly pages: number }) {
  const reopen = useCommand('session.reopenLogbook')
  const field = useArrivalFocus<HTMLInputElement>()
  const [former, setFormer] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [leaving, setLeaving] = useState(false)

  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    if (former === '') {
      setProblem(valueSentences.required)
      field.current?.focus()
      return
    }
    const answer = await reopen.run({ formerPassphrase: former })
    if (answer.ok) return
    setProblem(answer.error.code === 'wrong_passphrase' ? words.wrongFormer : errorSentence(answer.error.code))
    field.current?.select()
  }

  return (
    <Stack gap="md" maw={560}>
      <Text>{words.closed(pages)}</Text>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <PassphraseField
            ref={field}
            label={words.former}
            value={former}
            error={problem}
            onChange={(typed) => {
              setFormer(typed)
              setProblem(null)
            }}
          />
          <Group justify="space-between">
            <Button type="submit" loading={reopen.running}>
              {words.reopen}
            </Button>
            <Button variant="subtle" onClick={() => setLeaving(true)}>
              {words.lost}
            </Button>
          </Group>
        </Stack>
      </form>
      {leaving && <Restart pages={pages} onClose={() => setLeaving(false)} />}
    </Stack>
  )
}

function Restart({ pages, onClose }: { readonly pages: number; readonly onClose: () => void }) {
  const restart = useCommand('session.restartLogbook')
  const begin = async (): Promise<void> => {
    const answer = await restart.run({})
    if (!answer.ok) return tellRefusal(answer.error.code)
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={words.restartTitle}>
      <Text>{words.restart(pages)}</Text>
      <Group mt="md" justify="flex-end">
        <Button variant="default" data-autofocus onClick={onClose}>
          {frame.cancel}
        </Button>
        <Button color="red" loading={restart.running} onClick={() => void begin()}>
          {words.restartNow}
        </Button>
      </Group>
    </Modal>
  )
}
