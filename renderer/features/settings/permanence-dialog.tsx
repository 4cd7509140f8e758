import { Group, NumberInput, TextInput } from '@mantine/core'
import type { Permanence } from '../../../core/contract/agenda.ts'
import { Line } from '../../../core/contract/values.ts'
import { useCommand } from '../../bridge/queries.ts'
import { frame } from '../../messages/fr.ts'
import { placesWords as words } from '../../messages/places.ts'
import { DayField } from '../../ui/day-field.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { fieldProblem } from '../../ui/field-problem.ts'
import { TimeField } from '../../ui/time-field.tsx'
import { refusalOutside, useForm } from '../../ui/use-form.ts'
import { ExceptDays } from './except-days.tsx'
import { PlaceChoice } from '../agenda/place-choice.tsx'
import { firstRhythm, rhythmOf, rhythmProblem, ruleOf } from './rhythm.ts'
import { RhythmFields } from './rhythm-fields.tsx'

const ruleRefusals = ['rule_not_understood']
const USUAL_MINUTES = 180

type Props = { readonly permanence: Permanence | null; readonly today: string; readonly onClose: () => void }

/** A new permanence, or one that changes. */
export function PermanenceDialog({ permanence, today, onClose }: Props) {
  const add = useCommand('agenda.addPermanence')
  const change = useCommand('agenda.changePermanence')
  const form = useForm(
    () => ({
      title: permanence?.title ?? '',
      placeId: permanence?.placeId ?? null,
      from: (permanence?.from ?? today) as string | null,
      time: permanence?.time ?? null,
      durationMinutes: permanence?.durationMinutes ?? USUAL_MINUTES,
      rhythm: permanence === null ? firstRhythm(today) : rhythmOf(permanence.rule, permanence.from),
      except: (permanence?.except ?? []) as readonly string[],
    }),
    `permanence ${permanence?.permanenceId ?? ''}`,
  )
  const { values, tried, refusal } = form
  const titleProblem = fieldProblem(Line, values.title)

  const save = async () => {
    const { from, time, rhythm, except, ...rest } = values
    if (titleProblem !== null || from === null || time === null || rhythmProblem(rhythm) !== null)
      return form.refuse(null)
    const details = { ...rest, from, time, rule: ruleOf(rhythm), except: [...except] }
    const answer = await (permanence === null
      ? add.run(details)
      : change.run({ ...details, permanenceId: permanence.permanenceId }))
    if (!answer.ok) return form.refuse(answer.error.code)
    form.reset()
    onClose()
  }

  return (
    <DialogForm
      title={permanence === null ? words.addPermanence : words.changePermanence}
      opened
      onClose={onClose}
      onSubmit={() => void save()}
      running={add.running || change.running}
      submitLabel={frame.save}
      refusal={refusalOutside(refusal, ruleRefusals)}
      attempts={form.attempts}
      size="lg"
    >
      <TextInput
        label={words.permanenceTitle}
        placeholder={words.permanenceTitleExample}
        value={values.title}
        onChange={(event) => form.set({ title: event.currentTarget.value })}
        error={tried ? titleProblem : null}
        data-autofocus
        withAsterisk
      />
      <PlaceChoice value={values.placeId} onChange={(placeId) => form.set({ placeId })} none={words.noPlaceChosen} />
      <Group grow align="flex-start">
        <DayField
          label={words.from}
          value={values.from}
          onChange={(from) => form.set({ from })}
          today={today}
          lean="future"
          error={tried && values.from === null ? words.missing : null}
        />
        <TimeField
          label={words.time}
          value={values.time}
          onChange={(time) => form.set({ time })}
          error={tried && values.time === null ? words.missing : null}
          withAsterisk
        />
        <NumberInput
          label={words.duration}
          value={values.durationMinutes}
          onChange={(minutes) => form.set({ durationMinutes: Number(minutes) })}
          min={5}
          max={480}
          step={15}
          allowDecimal={false}
          clampBehavior="strict"
        />
      </Group>
      <RhythmFields
        rhythm={values.rhythm}
        today={today}
        onChange={(changes) => form.set({ rhythm: { ...values.rhythm, ...changes } })}
        problem={tried ? rhythmProblem(values.rhythm) : null}
        refused={refusal === 'rule_not_understood'}
      />
      <ExceptDays days={values.except} today={today} onChange={(except) => form.set({ except })} />
    </DialogForm>
  )
}
