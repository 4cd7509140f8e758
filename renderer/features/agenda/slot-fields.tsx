import { Button, Checkbox, Group, Input, NativeSelect, NumberInput, SegmentedControl, Stack, Text } from '@mantine/core'
import { AppointmentMode } from '../../../core/contract/agenda.ts'
import { OptionalLine } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { agendaWords as words, modes } from '../../messages/agenda.ts'
import { duration } from '../../messages/dates.ts'
import { fieldProblem } from '../../ui/field-problem.ts'
import { GuardedTextInput } from '../../ui/guarded-text.tsx'
import { remindTold } from './appointment-words.ts'
import { WithWhom } from './plan-parts.tsx'
import { DAY_BEFORE, isAtOwnPlace, type SlotValues, TWO_HOURS } from './slot-values.ts'

type Props = {
  readonly ids: string
  readonly values: SlotValues
  readonly set: (changes: Partial<SlotValues>) => void
  readonly withProblem: string | null
}

const usualLengths = [15, 20, 30, 45, 60]

/** How long an appointment lasts; an unusual length of its own stays among the choices. */
export function Length({ values: { durationMinutes }, set }: Pick<Props, 'values' | 'set'>) {
  const lengths = [...new Set([...usualLengths, durationMinutes])].toSorted((one, other) => one - other)
  return (
    <Input.Wrapper label={words.duration} labelElement="div">
      <SegmentedControl
        fullWidth
        size="sm"
        aria-label={words.duration}
        data={lengths.map((minutes) => ({ value: String(minutes), label: duration(minutes) }))}
        value={String(durationMinutes)}
        onChange={(value) => set({ durationMinutes: Number(value) })}
      />
    </Input.Wrapper>
  )
}

/** With whom, how and where. */
export function WithAndWhere({ ids, values, set, withProblem }: Props) {
  const places = useOperation('agenda.places', {}).data ?? []
  const choosesPlace = places.length > 0 && isAtOwnPlace(values)
  const typesPlace = !choosesPlace || values.placeId === null || values.placeId === ''
  return (
    <>
      <Group align="flex-start" grow>
        <WithWhom
          id={`${ids}-with`}
          value={values.withWhom}
          onChange={(withWhom) => set({ withWhom })}
          problem={withProblem}
        />
        <NativeSelect
          label={words.mode}
          data={AppointmentMode.options.map((mode) => ({ value: mode, label: modes[mode] }))}
          value={values.mode}
          onChange={({ currentTarget }) => set({ mode: AppointmentMode.parse(currentTarget.value) })}
        />
        {choosesPlace && (
          <NativeSelect
            label={words.place}
            data={[
              ...places.map(({ placeId, name }) => ({ value: placeId as string, label: name })),
              { value: '', label: words.noPlace },
            ]}
            value={values.placeId ?? ''}
            onChange={({ currentTarget }) => set({ placeId: currentTarget.value })}
          />
        )}
      </Group>
      {typesPlace && (
        <GuardedTextInput
          label={choosesPlace ? words.otherPlace : words.place}
          placeholder={words.placeExample}
          value={values.place}
          autoComplete="off"
          onChange={({ currentTarget }) => set({ place: currentTarget.value })}
          error={fieldProblem(OptionalLine, values.place)}
        />
      )}
    </>
  )
}

const HOUR = 60
const MOST_HOURS = 720
const OTHER_WIDTH = 150

/** When the mediator wants to be told: the day before, two hours before, or a free number of hours. */
export function Reminders({ values: { remindBefore }, set }: Pick<Props, 'values' | 'set'>) {
  const usual = [DAY_BEFORE, TWO_HOURS]
  const other = remindBefore.find((minutes) => !usual.includes(minutes))
  const others = remindBefore.filter((minutes) => !usual.includes(minutes) && minutes !== other)
  return (
    <Checkbox.Group
      label={words.remind}
      value={remindBefore.map(String)}
      onChange={(kept) =>
        set({
          remindBefore: [...kept.map(Number), ...(other === undefined || kept.includes(String(other)) ? [] : [other])],
        })
      }
    >
      <Group gap="md" mt={4} align="center">
        {[...usual, ...others].map((minutes) => (
          <Checkbox key={minutes} value={String(minutes)} label={remindTold(minutes)} />
        ))}
        <NumberInput
          w={OTHER_WIDTH}
          size="xs"
          aria-label={words.otherReminderHours}
          placeholder={words.otherReminder}
          suffix={words.hoursBefore}
          min={1}
          max={MOST_HOURS}
          allowDecimal={false}
          hideControls
          value={other === undefined ? '' : Math.round(other / HOUR)}
          onChange={(hours) => {
            const kept = remindBefore.filter((minutes) => minutes !== other)
            const minutes = typeof hours === 'number' && hours >= 1 && hours <= MOST_HOURS ? hours * HOUR : null
            set({ remindBefore: minutes === null || kept.includes(minutes) ? kept : [...kept, minutes] })
          }}
        />
      </Group>
    </Checkbox.Group>
  )
}

type FreeProps = {
  /** In words; `null` when there is none. */
  readonly told: string | null
  readonly onTake: () => void
}

/** The first free slot, one key away. */
export const FreeSlot = ({ told, onTake }: FreeProps) =>
  told === null ? (
    <Text size="sm" c="dimmed">
      {words.noFree}
    </Text>
  ) : (
    <Stack align="flex-start">
      <Button variant="default" size="compact-sm" onClick={onTake}>
        {words.firstFree(told)}
      </Button>
    </Stack>
  )
