import { Alert, Button, Group, Stack } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { OptionalLine, type AppointmentId, type CasefileId, type PersonId } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { errorSentence } from '../../messages/errors.ts'
import { valueSentence } from '../../messages/values.ts'
import { fieldProblem } from '../../ui/field-problem.ts'
import { GuardedTextInput } from '../../ui/guarded-text.tsx'
import classes from './agenda.module.css'
import { fieldOfRefusal, type PlanField } from './planning.ts'
import { Length, Reminders, WithAndWhere } from './slot-fields.tsx'
import { SlotRemarks } from './slot-remarks.tsx'
import { placeIdOf, rememberPlace, type SlotValues, withOf } from './slot-values.ts'
import { useProposed, WhenFields } from './when-fields.tsx'

/** A slot whose day and time are known: it can be sent. */
export type CompleteSlot = SlotValues & { readonly day: string; readonly time: string }

type Props = {
  readonly initial: () => SlotValues
  /** The appointment being changed, which does not overlap itself; `null` for a new one. */
  readonly appointmentId: AppointmentId | null
  readonly personId: PersonId | null
  readonly casefileIds: readonly CasefileId[]
  readonly submitLabel: string
  readonly running: boolean
  /** Sends it; gives the code of a refusal, `null` when it was kept. */
  readonly onSave: (slot: CompleteSlot) => Promise<string | null>
  readonly onClose: () => void
  /** What the dialog adds, given the day as it stands. */
  readonly children?: (day: string) => ReactNode
}

type Refused = { readonly field: PlanField; readonly code: string }

/** When, how long, with whom and where: what planning and changing an appointment have in common. */
export function SlotForm(props: Props) {
  const { initial, appointmentId, personId, casefileIds, submitLabel, running, onSave, onClose, children } = props
  const desk = useDeskClock()
  const ids = useId()
  const [typed, setTyped] = useState(initial)
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const values = useProposed(typed)
  const { day, time } = values

  const set = (changes: Partial<SlotValues>): void => {
    setTyped((before) => ({ ...before, ...changes }))
    setRefused(null)
  }
  const focus = (field: PlanField) => document.getElementById(`${ids}-${field}`)?.focus()
  const problemOf = (field: PlanField): string | null => {
    if (refused?.field === field) return errorSentence(refused.code)
    if (!tried || field === 'with' || field === 'form') return null
    const [value, problem] = field === 'day' ? [day, values.dayProblem] : [time, values.timeProblem]
    if (value !== null) return null
    if (problem !== null) return valueSentence(problem)
    return field === 'day' ? words.missingDay : words.missingTime
  }

  const save = async () => {
    setTried(true)
    setRefused(null)
    if (day === null) return focus('day')
    if (time === null) return focus('time')
    if ([values.place, values.title].some((text) => fieldProblem(OptionalLine, text) !== null)) return
    const code = await onSave({ ...values, day, time })
    if (code === null) {
      if (values.placeId !== null) rememberPlace(values.placeId)
      return
    }
    const field = fieldOfRefusal(code, day, desk.today)
    setRefused({ field, code })
    focus(field)
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!running) void save()
      }}
    >
      <Stack gap="sm">
        <WhenFields ids={ids} values={values} set={set} dayProblem={problemOf('day')} timeProblem={problemOf('time')} />
        <Length values={values} set={set} />
        {day !== null && time !== null && (
          <SlotRemarks
            slot={{
              appointmentId,
              personId,
              casefileIds: [...casefileIds],
              with: withOf(values.withWhom),
              day,
              time,
              durationMinutes: values.durationMinutes,
              placeId: placeIdOf(values),
            }}
          />
        )}
        <WithAndWhere ids={ids} values={values} set={set} withProblem={problemOf('with')} />
        {personId === null && (
          <GuardedTextInput
            label={words.title}
            description={words.titleHint}
            value={values.title}
            autoComplete="off"
            onChange={({ currentTarget }) => set({ title: currentTarget.value })}
            error={fieldProblem(OptionalLine, values.title)}
          />
        )}
        <Reminders values={values} set={set} />
        {children?.(day ?? desk.today)}
        {refused?.field === 'form' && (
          <Alert color="red" role="alert">
            {errorSentence(refused.code)}
          </Alert>
        )}
        <Group justify="flex-end" className={classes['footer'] ?? ''}>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={running}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
