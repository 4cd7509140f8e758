import { Alert, Button, Checkbox, Group, Input, Modal, SegmentedControl, Stack, Text } from '@mantine/core'
import { useId, useState } from 'react'
import type { Appointment } from '../../../core/contract/agenda.ts'
import {
  OptionalLine,
  OrganisationId,
  type CasefileId,
  type PersonId,
  type ValueProblem,
} from '../../../core/contract/values.ts'
import { addDays } from '../../../core/shared/calendar.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { dayLong, duration } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { valueSentence } from '../../messages/values.ts'
import { DayField } from '../../ui/day-field.tsx'
import { fieldProblem } from '../../ui/field-problem.ts'
import { GuardedTextInput } from '../../ui/guarded-text.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { PapersToBring, WithWhom, YOU } from './plan-parts.tsx'
import { fieldOfRefusal, type PlanField, sameTimeOfDay } from './planning.ts'

export type PlannedCasefile = { readonly casefileId: CasefileId; readonly title: string }

type PlanProps = {
  /** `null`: for someone who stays anonymous. */
  readonly personId: PersonId | null
  /** The dossiers it may be about: all of them until some are unticked. */
  readonly casefiles: readonly PlannedCasefile[]
  readonly onPlanned?: (appointment: Appointment) => void
}

type Props = PlanProps & { readonly opened: boolean; readonly onClose: () => void }

/** Plans an appointment with the mediator or an organisation: a day, a time, Enter. */
export const PlanAppointment = ({ opened, onClose, ...plan }: Props) => (
  <Modal opened={opened} onClose={onClose} title={words.plan} size="lg">
    <PlanForm {...plan} onClose={onClose} />
  </Modal>
)

const minutes = [15, 20, 30, 45, 60] as const
const USUAL_MINUTES = 30

const quickDays = [
  { label: words.tomorrow, days: 1 },
  { label: words.inOneWeek, days: 7 },
  { label: words.inTwoWeeks, days: 14 },
] as const

type Typed<Value> = { readonly value: Value | null; readonly problem: ValueProblem | null }
type Refused = { readonly field: PlanField; readonly code: string }

type FormProps = PlanProps & { readonly onClose: () => void }

/** The form alone, for a dialog that first asks who it is for. */
export function PlanForm({ personId, casefiles, onPlanned, onClose }: FormProps) {
  const desk = useDeskClock()
  const ids = useId()
  const arrival = useArrivalFocus<HTMLInputElement>()
  const plan = useCommand('agenda.plan')
  const [day, setDay] = useState<Typed<string>>({ value: null, problem: null })
  const [time, setTime] = useState<Typed<string>>({ value: sameTimeOfDay(desk.now, desk.timeZone), problem: null })
  const [length, setLength] = useState<number>(USUAL_MINUTES)
  const [withWhom, setWithWhom] = useState<string>(YOU)
  const [place, setPlace] = useState('')
  const [left, setLeft] = useState<readonly CasefileId[]>([])
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const chosen = casefiles.map(({ casefileId }) => casefileId).filter((id) => !left.includes(id))

  const focus = (field: PlanField) => document.getElementById(`${ids}-${field}`)?.focus()
  const problemOf = (field: PlanField): string | null => {
    if (refused?.field === field) return errorSentence(refused.code)
    if (!tried || field === 'with' || field === 'form') return null
    const typed = field === 'day' ? day : time
    if (typed.value !== null) return null
    if (typed.problem !== null) return valueSentence(typed.problem)
    return field === 'day' ? words.missingDay : words.missingTime
  }

  const save = async () => {
    setTried(true)
    setRefused(null)
    if (day.value === null) return focus('day')
    if (time.value === null) return focus('time')
    if (fieldProblem(OptionalLine, place) !== null) return
    const answer = await plan.run({
      personId,
      casefileIds: chosen,
      with:
        withWhom === YOU
          ? { kind: 'mediator' }
          : { kind: 'organisation', organisationId: OrganisationId.parse(withWhom) },
      day: day.value,
      time: time.value,
      durationMinutes: length,
      place,
    })
    if (answer.ok) {
      onClose()
      onPlanned?.(answer.value)
      return
    }
    const field = fieldOfRefusal(answer.error.code, day.value, desk.today)
    setRefused({ field, code: answer.error.code })
    focus(field)
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap="sm">
        <Group align="flex-start" grow>
          <DayField
            id={`${ids}-day`}
            label={words.day}
            value={day.value}
            onChange={(value, problem) => {
              setDay({ value, problem })
              setRefused(null)
            }}
            today={desk.today}
            lean="future"
            error={problemOf('day')}
            ref={arrival}
            data-autofocus
          />
          <TimeField
            id={`${ids}-time`}
            label={words.time}
            value={time.value}
            onChange={(value, problem) => {
              setTime({ value, problem })
              setRefused(null)
            }}
            error={problemOf('time')}
          />
        </Group>
        <Group gap="xs" role="group" aria-label={words.nearDays}>
          {quickDays.map(({ label, days }) => (
            <Button
              key={days}
              variant="default"
              size="compact-sm"
              onClick={() => {
                setDay({ value: addDays(desk.today, days), problem: null })
                setRefused(null)
                focus('time')
                // A time is proposed: typing replaces it.
                selectAll(`${ids}-time`)
              }}
            >
              {label}
            </Button>
          ))}
          <Text component="output" size="sm" fw={600}>
            {day.value === null ? '' : dayLong(day.value, desk.today)}
          </Text>
        </Group>
        <Input.Wrapper label={words.duration} labelElement="div">
          <SegmentedControl
            fullWidth
            size="sm"
            aria-label={words.duration}
            data={minutes.map((minute) => ({ value: String(minute), label: duration(minute) }))}
            value={String(length)}
            onChange={(value) => setLength(Number(value))}
          />
        </Input.Wrapper>
        <Group align="flex-start" grow>
          <WithWhom id={`${ids}-with`} value={withWhom} onChange={setWithWhom} problem={problemOf('with')} />
          <GuardedTextInput
            label={words.place}
            placeholder={words.placeExample}
            value={place}
            autoComplete="off"
            onChange={(event) => setPlace(event.currentTarget.value)}
            error={fieldProblem(OptionalLine, place)}
          />
        </Group>
        {casefiles.length > 0 && (
          <Checkbox.Group
            label={words.casefiles}
            value={[...chosen]}
            onChange={(kept) =>
              setLeft(casefiles.map(({ casefileId }) => casefileId).filter((id) => !kept.includes(id)))
            }
          >
            <Stack gap={6} mt={4}>
              {casefiles.map(({ casefileId, title }) => (
                <Checkbox key={casefileId} value={casefileId} label={title} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <PapersToBring casefileIds={chosen} day={day.value ?? desk.today} />
        {refused?.field === 'form' && (
          <Alert color="red" role="alert">
            {errorSentence(refused.code)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={plan.running}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function selectAll(id: string): void {
  const field = document.getElementById(id)
  if (field instanceof HTMLInputElement) field.select()
}
