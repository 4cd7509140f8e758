import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DueErasure } from '../../../core/contract/retention.ts'
import { Line } from '../../../core/contract/values.ts'
import { addMonths } from '../../../core/shared/calendar.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { retentionWords as words } from '../../messages/retention.ts'
import { valueSentences } from '../../messages/values.ts'
import { DayField } from '../../ui/day-field.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'

const USUAL_MONTHS = 6

type Props = { readonly one: DueErasure; readonly onClose: () => void }

/** Until when someone's data is kept, and why. */
export function PostponeDialog({ one: { personId, personName }, onClose }: Props) {
  const { today } = useDeskClock()
  const postpone = useCommand('retention.postpone')
  const [until, setUntil] = useState<string | null>(addMonths(today, USUAL_MONTHS))
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<'until' | 'reason' | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [attempts, setAttempts] = useState(0)

  const submit = async (): Promise<void> => {
    const line = Line.safeParse(reason)
    if (until === null || !line.success) {
      setProblem(until === null ? 'until' : 'reason')
      setAttempts((count) => count + 1)
      return
    }
    const answer = await postpone.run({ personId, until, reason: line.data })
    if (answer.ok) onClose()
    else setRefusal(answer.error.code)
  }

  return (
    <DialogForm
      title={words.postponeWhich(personName)}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      running={postpone.running}
      submitLabel={words.postponeDo}
      refusal={refusal}
      attempts={attempts}
    >
      <Text>{words.postponeHint}</Text>
      <TextInput
        label={words.reason}
        data-autofocus
        value={reason}
        error={problem === 'reason' ? valueSentences.required : null}
        onChange={(event) => {
          setReason(event.currentTarget.value)
          setProblem(null)
        }}
      />
      <DayField
        label={words.until}
        value={until}
        onChange={(day) => setUntil(day)}
        today={today}
        lean="future"
        error={problem === 'until' ? valueSentences.required : null}
      />
    </DialogForm>
  )
}
