import { Group, Select } from '@mantine/core'
import type { FreeReminder, Repeat } from '../../../core/contract/reminders.ts'
import { Repeat as Repeats } from '../../../core/contract/reminders.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { errorSentence } from '../../messages/errors.ts'
import { remindersWords as words, repeats } from '../../messages/reminders.ts'
import { valueSentence } from '../../messages/values.ts'
import type { ValueProblem } from '../../../core/contract/values.ts'
import { DayField } from '../../ui/day-field.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { lineProblem } from '../../ui/field-problem.ts'
import { GuardedTextInput } from '../../ui/guarded-text.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { refusalAmong, refusalOutside, useForm } from '../../ui/use-form.ts'

export type ReminderDetails = Pick<FreeReminder, 'text' | 'day' | 'time' | 'repeat'>

type Values = {
  readonly text: string
  readonly day: string | null
  readonly dayProblem: ValueProblem | null
  readonly time: string | null
  readonly timeProblem: ValueProblem | null
  readonly repeat: Repeat
}

type Props = {
  readonly title: string
  readonly submitLabel: string
  readonly initial: () => Pick<Values, 'text' | 'day' | 'time' | 'repeat'>
  /** Its words and how it repeats are asked too, not only when. */
  readonly whole: boolean
  readonly keepAs: string | null
  readonly opened: boolean
  readonly running: boolean
  readonly onClose: () => void
  /** Sends it; gives the code of a refusal, `null` when it was kept. */
  readonly onSave: (details: ReminderDetails) => Promise<string | null>
}

const TIME_CODES = ['reminder_in_past', 'time_does_not_exist']

/** What to be reminded of, when, and whether it comes back. */
export function ReminderForm({ title, submitLabel, initial, whole, keepAs, opened, running, onClose, onSave }: Props) {
  const { today } = useDeskClock()
  const form = useForm((): Values => ({ ...initial(), dayProblem: null, timeProblem: null }), keepAs)
  const { text, day, dayProblem, time, timeProblem, repeat } = form.values
  const refused = refusalAmong(form.refusal, TIME_CODES)

  const save = async () => {
    if (day === null || time === null || (whole && lineProblem(text) !== null)) return form.refuse(null)
    const refusal = await onSave({ text, day, time, repeat })
    if (refusal !== null) return form.refuse(refusal)
    form.reset()
    onClose()
  }
  const missing = (value: string | null, problem: ValueProblem | null, sentence: string): string | null => {
    if (!form.tried || value !== null) return null
    return problem === null ? sentence : valueSentence(problem)
  }

  return (
    <DialogForm
      title={title}
      opened={opened}
      onClose={onClose}
      onSubmit={() => void save()}
      running={running}
      submitLabel={submitLabel}
      refusal={refusalOutside(form.refusal, TIME_CODES)}
      attempts={form.attempts}
    >
      {whole && (
        <GuardedTextInput
          label={words.text}
          description={words.textHint}
          value={text}
          maxLength={200}
          data-autofocus
          onChange={(event) => form.set({ text: event.currentTarget.value })}
          error={form.tried ? lineProblem(text) : null}
        />
      )}
      <Group grow align="flex-start">
        <DayField
          label={words.day}
          value={day}
          onChange={(next, problem) => form.set({ day: next, dayProblem: problem })}
          today={today}
          lean="future"
          {...(whole ? {} : { 'data-autofocus': true })}
          error={missing(day, dayProblem, words.dayMissing)}
        />
        <TimeField
          label={words.time}
          value={time}
          onChange={(next, problem) => form.set({ time: next, timeProblem: problem })}
          error={refused === null ? missing(time, timeProblem, words.timeMissing) : errorSentence(refused)}
        />
      </Group>
      {whole && (
        <Select
          label={words.repeat}
          data={Repeats.options.map((value) => ({ value, label: repeats[value] }))}
          value={repeat}
          allowDeselect={false}
          onChange={(next) => form.set({ repeat: Repeats.catch('none').parse(next) })}
        />
      )}
    </DialogForm>
  )
}
