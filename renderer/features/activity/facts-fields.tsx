import {
  Checkbox,
  Chip,
  Group,
  Input,
  MultiSelect,
  NativeSelect,
  NumberInput,
  SegmentedControl,
  TextInput,
} from '@mantine/core'
import type { RefObject } from 'react'
import {
  ActivityChannel,
  AgeBand,
  AutonomyShown,
  Commune,
  DigitalTheme,
  Equipment,
  Gender,
  Referral,
  ReportFacts,
  SocialStatus,
} from '../../../core/contract/activity.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import {
  activityChannels,
  activityWords as words,
  autonomies,
  digitalThemes,
  equipments,
  referrals,
} from '../../messages/activity.ts'
import { duration } from '../../messages/dates.ts'
import { ageBands, genders, socialStatuses } from '../../messages/statistics.ts'
import { DayField } from '../../ui/day-field.tsx'
import { refusalAmong, type Form } from '../../ui/use-form.ts'
import { PlaceChoice } from '../agenda/place-choice.tsx'
import { missingOrRefused } from '../casefiles/dialog-parts.ts'
import { optionalChoice } from './optional-choice.ts'

/** The Coop's own choices; any other duration is typed. */
const usualMinutes = [15, 30, 45, 60, 90, 120]

const digitalThemeChoices = DigitalTheme.options.map((value) => ({ value, label: digitalThemes[value] }))

const noCommune = { name: '', postalCode: '', inseeCode: '' }

/** A report's facts while they are typed. */
export type FactsDraft = Omit<ReportFacts, 'day' | 'minutes' | 'commune'> & {
  readonly day: string | null
  readonly minutes: number | null
  readonly commune: { readonly name: string; readonly postalCode: string; readonly inseeCode: string }
}

export const draftOf = (facts: ReportFacts): FactsDraft => ({ ...facts, commune: facts.commune ?? noCommune })

const isAway = ({ channel }: Pick<FactsDraft, 'channel'>): boolean => channel === 'at_home' || channel === 'elsewhere'
const isBlank = ({ name, postalCode, inseeCode }: FactsDraft['commune']): boolean =>
  name.trim() === '' && postalCode.trim() === '' && inseeCode.trim() === ''

/** The facts as they were typed; `null` while something is missing or wrong. */
export function factsOf(draft: FactsDraft): ReportFacts | null {
  const commune = isAway(draft) && !isBlank(draft.commune) ? draft.commune : null
  const wanted = ReportFacts.safeParse({
    day: draft.day,
    minutes: draft.minutes,
    channel: draft.channel,
    placeId: draft.channel === 'at_place' ? draft.placeId : null,
    booked: draft.booked,
    equipment: draft.equipment,
    digitalThemes: draft.digitalThemes,
    autonomy: draft.autonomy,
    referral: draft.referral,
    settled: draft.settled,
    commune,
    gender: draft.gender,
    ageBand: draft.ageBand,
    socialStatus: draft.socialStatus,
    satisfaction: draft.satisfaction,
  })
  return wanted.success ? wanted.data : null
}

type Props = {
  readonly form: Form<FactsDraft>
  /** Where the hand goes first. */
  readonly first?: RefObject<HTMLInputElement | null> | ((element: HTMLInputElement | null) => void)
}

/** What a report says besides what was asked. */
export function FactsFields({ form, first }: Props) {
  const { today } = useDeskClock()
  const { values, refusal } = form
  const hasMinutes = ReportFacts.shape.minutes.safeParse(values.minutes).success
  const { commune } = values
  const communeIsWrong = form.tried && isAway(values) && !isBlank(commune) && !Commune.safeParse(commune).success

  return (
    <>
      <Group align="flex-end">
        <NumberInput
          {...(first === undefined ? {} : { ref: first })}
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
            form.set({ channel: ActivityChannel.parse(currentTarget.value) })
          }}
        />
        {values.channel === 'at_place' && (
          <PlaceChoice
            label={words.place}
            none={words.noPlace}
            least={1}
            value={values.placeId}
            onChange={(placeId) => form.set({ placeId })}
          />
        )}
      </Group>
      {isAway(values) && (
        <Group grow align="flex-start">
          <TextInput
            label={words.commune}
            description={words.communeHint}
            value={commune.name}
            error={communeIsWrong ? words.wrongCommune : null}
            onChange={({ currentTarget: { value } }) => form.set({ commune: { ...commune, name: value } })}
          />
          <TextInput
            label={words.postalCode}
            description={words.postalCodeHint}
            value={commune.postalCode}
            inputMode="numeric"
            onChange={({ currentTarget: { value } }) => form.set({ commune: { ...commune, postalCode: value.trim() } })}
          />
        </Group>
      )}
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
          {...optionalChoice(AutonomyShown, autonomies, words.notSaid, values.autonomy, (autonomy) =>
            form.set({ autonomy }),
          )}
        />
        <NativeSelect
          label={words.referral}
          {...optionalChoice(Referral, referrals, words.noReferral, values.referral, (referral) =>
            form.set({ referral }),
          )}
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
      <Group grow align="flex-start">
        <NativeSelect
          label={words.gender}
          {...optionalChoice(Gender, genders, words.notCommunicated, values.gender, (gender) => form.set({ gender }))}
        />
        <NativeSelect
          label={words.ageBand}
          {...optionalChoice(AgeBand, ageBands, words.notCommunicated, values.ageBand, (ageBand) =>
            form.set({ ageBand }),
          )}
        />
        <NativeSelect
          label={words.socialStatus}
          {...optionalChoice(SocialStatus, socialStatuses, words.notCommunicated, values.socialStatus, (status) =>
            form.set({ socialStatus: status }),
          )}
        />
        <NativeSelect
          label={words.satisfaction}
          data={[{ value: '', label: words.notAsked }, ...[1, 2, 3, 4, 5].map((mark) => `${mark}`)]}
          value={values.satisfaction === null ? '' : String(values.satisfaction)}
          onChange={({ currentTarget: { value } }) => form.set({ satisfaction: value === '' ? null : Number(value) })}
        />
      </Group>
    </>
  )
}
