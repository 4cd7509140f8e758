import { Group, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { Closure } from '../../../core/contract/agenda.ts'
import { OptionalLine, type PlaceId } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { dayLong } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { frame } from '../../messages/fr.ts'
import { placesWords as words } from '../../messages/places.ts'
import { DayField } from '../../ui/day-field.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { fieldProblem } from '../../ui/field-problem.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { offerUndo } from '../../ui/undo.tsx'
import { useForm } from '../../ui/use-form.ts'
import { FrameList } from './frame-list.tsx'
import { PlaceChoice } from '../agenda/place-choice.tsx'

const daysTold = ({ from, until }: Closure, today: string): string =>
  from === until ? words.oneDay(dayLong(from, today)) : words.days(dayLong(from, today), dayLong(until, today))

/** The days without anyone, still to come. */
export function ClosuresList() {
  const closures = useOperation('agenda.closures', {})
  const places = useOperation('agenda.places', {}).data ?? []
  const remove = useCommand('agenda.removeClosure')
  const add = useCommand('agenda.addClosure')
  const { today } = useDeskClock()
  const [adding, setAdding] = useState(false)

  const onRemove = async ({ closureId, ...closure }: Closure) => {
    const answer = await remove.run({ closureId })
    if (!answer.ok) {
      notifications.show({ color: 'red', message: errorSentence(answer.error.code) })
      return
    }
    offerUndo({ message: words.closureRemoved, undo: async () => void (await add.run(closure)) })
  }
  const placeName = (placeId: PlaceId | null): string =>
    placeId === null
      ? words.everywhere
      : (places.find((place) => place.placeId === placeId)?.name ?? words.noPlaceChosen)

  return (
    <Loaded query={closures} rows={2}>
      {(known) => (
        <FrameList
          title={words.closures}
          nothing={words.noClosure}
          addLabel={words.addClosure}
          onAdd={() => setAdding(true)}
          rows={known.map((closure) => ({
            key: closure.closureId,
            name: closure.label === '' ? words.closed : closure.label,
            details: [`${daysTold(closure, today)} · ${placeName(closure.placeId)}`],
            onRemove: () => void onRemove(closure),
          }))}
        >
          {adding && <ClosureDialog today={today} onClose={() => setAdding(false)} />}
        </FrameList>
      )}
    </Loaded>
  )
}

function ClosureDialog({ today, onClose }: { readonly today: string; readonly onClose: () => void }) {
  const add = useCommand('agenda.addClosure')
  const form = useForm(
    () => ({ placeId: null as PlaceId | null, from: null as string | null, until: null as string | null, label: '' }),
    'closure',
  )
  const { values, tried, refusal } = form

  const save = async () => {
    const { from, placeId, label } = values
    if (from === null) return form.refuse(null)
    const answer = await add.run({ placeId, from, until: values.until ?? from, label })
    if (!answer.ok) return form.refuse(answer.error.code)
    form.reset()
    onClose()
  }

  return (
    <DialogForm
      title={words.addClosure}
      opened
      onClose={onClose}
      onSubmit={() => void save()}
      running={add.running}
      submitLabel={frame.save}
      refusal={refusal === 'closure_reversed' ? null : refusal}
      attempts={form.attempts}
    >
      <Group grow align="flex-start">
        <DayField
          label={words.closureFrom}
          value={values.from}
          onChange={(from) => form.set({ from })}
          today={today}
          lean="future"
          error={tried && values.from === null ? words.missing : null}
          data-autofocus
          withAsterisk
        />
        <DayField
          label={words.closureUntil}
          description={words.closureUntilHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={values.until}
          onChange={(until) => form.set({ until })}
          today={today}
          lean="future"
          error={refusal === 'closure_reversed' ? words.untilBeforeFrom : null}
        />
      </Group>
      <TextInput
        label={words.closureLabel}
        placeholder={words.closureLabelExample}
        value={values.label}
        onChange={(event) => form.set({ label: event.currentTarget.value })}
        error={fieldProblem(OptionalLine, values.label)}
      />
      <PlaceChoice value={values.placeId} onChange={(placeId) => form.set({ placeId })} none={words.everywhere} />
    </DialogForm>
  )
}
