import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Line, type PersonId } from '../../../core/contract/values.ts'
import { useCommand } from '../../bridge/queries.ts'
import { rightsWords as words } from '../../messages/rights.ts'
import { valueSentences } from '../../messages/values.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'

type Props = { readonly personId: PersonId; readonly onClose: () => void }

/** Why nobody reads nor changes someone's data for now. */
export function RestrictDialog({ personId, onClose }: Props) {
  const restrict = useCommand('rights.restrict')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [attempts, setAttempts] = useState(0)

  const submit = async (): Promise<void> => {
    const line = Line.safeParse(reason)
    if (!line.success) {
      setProblem(valueSentences.required)
      setAttempts((count) => count + 1)
      return
    }
    const answer = await restrict.run({ personId, reason: line.data })
    if (answer.ok) onClose()
    else setRefusal(answer.error.code)
  }

  return (
    <DialogForm
      title={words.restrictTitle}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      running={restrict.running}
      submitLabel={words.restrictDo}
      refusal={refusal}
      attempts={attempts}
    >
      <Text>{words.restrictHint}</Text>
      <TextInput
        label={words.reason}
        data-autofocus
        value={reason}
        error={problem}
        onChange={(event) => {
          setReason(event.currentTarget.value)
          setProblem(null)
        }}
      />
    </DialogForm>
  )
}
