import { Button, Fieldset, Group, Text, TextInput } from '@mantine/core'
import type { OpeningHours, Place } from '../../../core/contract/agenda.ts'
import { Line, OptionalLine } from '../../../core/contract/values.ts'
import { useCommand } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { frame } from '../../messages/fr.ts'
import { placesWords as words, weekdays } from '../../messages/places.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { fieldProblem } from '../../ui/field-problem.ts'
import { refusalAmong, refusalOutside, useForm } from '../../ui/use-form.ts'
import classes from './frame-list.module.css'
import { hoursByDay } from './hours-words.ts'
import { parseTypedHours } from './typed-hours.ts'

const hoursRefusals = ['hours_overlap', 'hours_reversed']
const FRIDAY = 4

type Props = { readonly place: Place | null; readonly onClose: () => void }

/** The hours typed for each day, Monday first; `null` when one of them is not read. */
function readWeek(typed: readonly string[]): OpeningHours[] | null {
  const days = typed.map(parseTypedHours)
  if (days.includes(null)) return null
  return days.flatMap((hours, rank) => (hours ?? []).map((one) => ({ ...one, weekday: rank + 1 })))
}

/** A new place, or one that changes. */
export function PlaceDialog({ place, onClose }: Props) {
  const add = useCommand('agenda.addPlace')
  const change = useCommand('agenda.changePlace')
  const form = useForm(
    () => ({ name: place?.name ?? '', address: place?.address ?? '', week: hoursByDay(place?.hours ?? []) }),
    `place ${place?.placeId ?? ''}`,
  )
  const { values, tried, refusal } = form
  const hoursRefusal = refusalAmong(refusal, hoursRefusals)
  const nameProblem = fieldProblem(Line, values.name)

  const save = async () => {
    const hours = readWeek(values.week)
    if (nameProblem !== null || hours === null) return form.refuse(null)
    const details = { name: values.name, address: values.address, hours }
    const answer = await (place === null ? add.run(details) : change.run({ ...details, placeId: place.placeId }))
    if (!answer.ok) return form.refuse(answer.error.code)
    form.reset()
    onClose()
  }
  const setDay = (rank: number, text: string) =>
    form.set({ week: values.week.map((day, other) => (other === rank ? text : day)) })

  return (
    <DialogForm
      title={place === null ? words.addPlace : words.changePlace}
      opened
      onClose={onClose}
      onSubmit={() => void save()}
      running={add.running || change.running}
      submitLabel={frame.save}
      refusal={refusalOutside(refusal, hoursRefusals)}
      attempts={form.attempts}
      size="lg"
    >
      <TextInput
        label={words.placeName}
        placeholder={words.placeNameExample}
        value={values.name}
        onChange={(event) => form.set({ name: event.currentTarget.value })}
        error={tried ? nameProblem : null}
        data-autofocus
        withAsterisk
      />
      <TextInput
        label={words.address}
        description={words.addressHint}
        value={values.address}
        onChange={(event) => form.set({ address: event.currentTarget.value })}
        error={fieldProblem(OptionalLine, values.address)}
      />
      <Fieldset legend={words.hours}>
        <Text size="sm" c="dimmed" mb="xs">
          {words.hoursHint}
        </Text>
        <div className={classes['week']}>
          {weekdays.map((name, rank) => (
            <TextInput
              key={name}
              label={name}
              value={values.week[rank] ?? ''}
              onChange={(event) => setDay(rank, event.currentTarget.value)}
              error={tried && parseTypedHours(values.week[rank] ?? '') === null ? words.hoursNotRead : null}
            />
          ))}
        </div>
        <Group mt="xs">
          <Button
            variant="default"
            size="compact-sm"
            onClick={() =>
              form.set({ week: values.week.map((day, rank) => (rank <= FRIDAY ? (values.week[0] ?? '') : day)) })
            }
          >
            {words.repeatMonday}
          </Button>
        </Group>
        {hoursRefusal !== null && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert" mt="xs">
            {errorSentence(hoursRefusal)}
          </Text>
        )}
      </Fieldset>
    </DialogForm>
  )
}
