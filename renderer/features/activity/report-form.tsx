import {
  Button,
  Checkbox,
  Chip,
  Group,
  Input,
  MultiSelect,
  NativeSelect,
  NumberInput,
  SegmentedControl,
  Stack,
} from '@mantine/core'
import {
  ActivityChannel,
  AutonomyShown,
  DigitalTheme,
  Equipment,
  Referral,
  ReportFacts,
  type VisitReport,
} from '../../../core/contract/activity.ts'
import { PlaceId } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import {
  activityChannels,
  activityWords as words,
  autonomies,
  digitalThemes,
  equipments,
  referrals,
} from '../../messages/activity.ts'
import { duration } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { DayField } from '../../ui/day-field.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { refusalAmong, refusalOutside, useForm } from '../../ui/use-form.ts'
import { missingOrRefused } from '../casefiles/dialog-parts.ts'

/** The Coop's own choices; any other duration is typed. */
const usualMinutes = [15, 30, 45, 60, 90, 120]

const digitalThemeChoices = DigitalTheme.options.map((value) => ({ value, label: digitalThemes[value] }))

type Props = { readonly report: VisitReport; readonly onClose: () => void }

/** Corrects what was read from a visit. */
export function ReportForm({ report: { visitId, facts, state }, onClose }: Props) {
  const { today } = useDeskClock()
  const places = useOperation('agenda.places', {}).data ?? []
  const correct = useCommand('activity.correct')
  const propose = useCommand('activity.propose')
  const arrival = useArrivalFocus<HTMLInputElement>()
  const form = useForm(() => ({ ...facts, day: facts.day as string | null, minutes: facts.minutes as number | null }))
  const { values, refusal } = form
  const hasMinutes = ReportFacts.shape.minutes.safeParse(values.minutes).success

  const save = async () => {
    const wanted = ReportFacts.safeParse(values)
    if (!wanted.success) return form.refuse(null)
    const answer = await correct.run({ visitId, facts: wanted.data })
    if (!answer.ok) return form.refuse(answer.error.code)
    onClose()
  }
  const takeBack = async () => {
    const answer = await propose.run({ visitId })
    if (!answer.ok) return form.refuse(answer.error.code)
    onClose()
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap="sm" mt="xs">
        <Group align="flex-end">
          <NumberInput
            ref={arrival}
            label={words.minutes}
            value={values.minutes ?? ''}
            min={1}
            max={1_439}
            step={5}
            allowDecimal={false}
            w={150}
            onChange={(value) => form.set({ minutes: typeof value === 'number' ? value : null })}
            error={form.tried && !hasMinutes ? words.wrongMinutes : null}
          />
          <SegmentedControl
            size="sm"
            aria-label={words.usualMinutes}
            data={usualMinutes.map((minutes) => ({ value: String(minutes), label: duration(minutes) }))}
            value={String(values.minutes)}
            onChange={(value) => form.set({ minutes: Number(value) })}
          />
        </Group>
        <Group grow align="flex-start">
          <DayField
            label={words.day}
            value={values.day}
            onChange={(day) => form.set({ day })}
            today={today}
            lean="past"
            error={missingOrRefused(form.tried && values.day === null, refusalAmong(refusal, ['day_in_future']))}
          />
          <NativeSelect
            label={words.channel}
            data={ActivityChannel.options.map((value) => ({ value, label: activityChannels[value] }))}
            value={values.channel}
            onChange={({ currentTarget }) => {
              const channel = ActivityChannel.parse(currentTarget.value)
              form.set(channel === 'at_place' ? { channel } : { channel, placeId: null })
            }}
          />
          {values.channel === 'at_place' && places.length > 0 && (
            <NativeSelect
              label={words.place}
              data={[
                { value: '', label: words.noPlace },
                ...places.map(({ placeId, name }) => ({ value: placeId as string, label: name })),
              ]}
              value={values.placeId ?? ''}
              onChange={({ currentTarget: { value } }) =>
                form.set({ placeId: value === '' ? null : PlaceId.parse(value) })
              }
            />
          )}
        </Group>
        <Input.Wrapper label={words.equipment} labelElement="div">
          <Chip.Group
            multiple
            value={values.equipment}
            onChange={(chosen) => form.set({ equipment: chosen.map((one) => Equipment.parse(one)) })}
          >
            <Group gap="xs" role="group" aria-label={words.equipment}>
              {Equipment.options.map((value) => (
                <Chip key={value} value={value} size="sm">
                  {equipments[value]}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
        <Group grow align="flex-start">
          <NativeSelect
            label={words.autonomy}
            data={[
              { value: '', label: words.notSaid },
              ...AutonomyShown.options.map((value) => ({ value, label: autonomies[value] })),
            ]}
            value={values.autonomy ?? ''}
            onChange={({ currentTarget: { value } }) =>
              form.set({ autonomy: value === '' ? null : AutonomyShown.parse(value) })
            }
          />
          <NativeSelect
            label={words.referral}
            data={[
              { value: '', label: words.noReferral },
              ...Referral.options.map((value) => ({ value, label: referrals[value] })),
            ]}
            value={values.referral ?? ''}
            onChange={({ currentTarget: { value } }) =>
              form.set({ referral: value === '' ? null : Referral.parse(value) })
            }
          />
        </Group>
        <MultiSelect
          label={words.digitalThemes}
          description={words.digitalThemesHint}
          data={digitalThemeChoices}
          value={values.digitalThemes}
          onChange={(chosen) => form.set({ digitalThemes: chosen.map((one) => DigitalTheme.parse(one)) })}
          searchable
          comboboxProps={{ withinPortal: false }}
        />
        <Group gap="lg">
          <Checkbox
            label={words.settled}
            checked={values.settled}
            onChange={({ currentTarget }) => form.set({ settled: currentTarget.checked })}
          />
          <Checkbox
            label={words.booked}
            checked={values.booked}
            onChange={({ currentTarget }) => form.set({ booked: currentTarget.checked })}
          />
        </Group>
        {refusalOutside(refusal, ['day_in_future']) !== null && (
          <Input.Error role="alert">{errorSentence(refusal ?? '')}</Input.Error>
        )}
        <Group justify="flex-end" gap="xs">
          {state === 'corrected' && (
            <Button variant="subtle" onClick={() => void takeBack()} loading={propose.running}>
              {words.propose}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" variant="light" loading={correct.running}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
