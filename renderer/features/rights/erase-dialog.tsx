import { Checkbox, List, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonId } from '../../../core/contract/values.ts'
import { useCommand } from '../../bridge/queries.ts'
import { rightsWords as words } from '../../messages/rights.ts'
import { valueSentences } from '../../messages/values.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'

type Props = {
  readonly personId: PersonId
  readonly personName: string
  readonly mandates: number
  readonly onClose: () => void
}

/** What erasing someone means, said before it is done: there is no way back. */
export function EraseDialog({ personId, personName, mandates, onClose }: Props) {
  const erase = useCommand('rights.erase')
  const navigate = useNavigate()
  const [sure, setSure] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [attempts, setAttempts] = useState(0)

  const submit = async (): Promise<void> => {
    if (!sure) {
      setProblem(valueSentences.required)
      setAttempts((count) => count + 1)
      return
    }
    const answer = await erase.run({ personId })
    if (!answer.ok) {
      setRefusal(answer.error.code)
      return
    }
    notifications.show({ message: words.erased })
    await navigate({ to: '/personnes' })
  }

  return (
    <DialogForm
      title={words.eraseTitle(personName)}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      running={erase.running}
      submitLabel={words.eraseDo}
      refusal={refusal}
      attempts={attempts}
      size="lg"
    >
      <Text>{words.eraseHint}</Text>
      <List>
        {words.eraseEffects.map((effect) => (
          <List.Item key={effect}>{effect}</List.Item>
        ))}
        {mandates > 0 && <List.Item>{words.eraseMandates(mandates)}</List.Item>}
      </List>
      <Checkbox
        label={words.eraseSure}
        data-autofocus
        checked={sure}
        error={problem}
        onChange={(event) => {
          setSure(event.currentTarget.checked)
          setProblem(null)
        }}
      />
    </DialogForm>
  )
}
