import { Button, Group, Text } from '@mantine/core'
import { useEffect } from 'react'
import { addDays } from '../../../core/shared/calendar.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { dayAndTime, dayLong } from '../../messages/dates.ts'
import { DayField } from '../../ui/day-field.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { weekOf } from './agenda-week.ts'
import { FreeSlot } from './slot-fields.tsx'
import { placeIdOf, type SlotValues, usualPlace } from './slot-values.ts'
import { useFreeSlot } from './use-free-slot.ts'

const quickDays = [
  { label: words.tomorrow, days: 1 },
  { label: words.inOneWeek, days: 7 },
  { label: words.inTwoWeeks, days: 14 },
] as const

type Props = {
  readonly ids: string
  /** As they stand: what is proposed takes their place until one is chosen (see {@link useProposed}). */
  readonly values: SlotValues
  readonly set: (changes: Partial<SlotValues>) => void
  readonly dayProblem: string | null
  readonly timeProblem: string | null
}

/**
 * The values with what is proposed in place of what nobody chose yet: the usual place, and its first free slot. Enter then plans it.
 */
export function useProposed(values: SlotValues): SlotValues {
  const { today } = useDeskClock()
  const places = useOperation('agenda.places', {}).data ?? []
  const { monday, endsBefore } = weekOf(today)
  const ofTheWeek = useOperation('agenda.list', { from: monday, endsBefore }, { enabled: places.length > 1 }).data ?? []
  const placed = { ...values, placeId: values.placeId ?? usualPlace(places, ofTheWeek) }
  const free = useFreeSlot({
    placeId: values.chosen ? null : placeIdOf(placed),
    durationMinutes: values.durationMinutes,
    from: addDays(today, 1),
  })
  return values.chosen || free === null || free === undefined ? placed : { ...placed, day: free.day, time: free.time }
}

/** The day and the time, typed, picked near, or taken from the first free slot. */
export function WhenFields({ ids, values, set, dayProblem, timeProblem }: Props) {
  const { today } = useDeskClock()
  const arrival = useArrivalFocus<HTMLInputElement>()
  const { day, time, chosen } = values
  const tomorrow = addDays(today, 1)
  const free = useFreeSlot({
    placeId: placeIdOf(values),
    durationMinutes: values.durationMinutes,
    from: chosen && day !== null && day > tomorrow ? day : tomorrow,
  })

  // What is proposed is typed over, never completed.
  useEffect(() => {
    const field = arrival.current
    if (!chosen && day !== null && field !== null && field === document.activeElement) field.select()
  }, [arrival, chosen, day])

  return (
    <>
      <Group align="flex-start" grow>
        <DayField
          id={`${ids}-day`}
          label={words.day}
          value={day}
          onChange={(value, problem) => set({ day: value, dayProblem: problem, time, chosen: true })}
          today={today}
          lean="future"
          error={dayProblem}
          ref={arrival}
          data-autofocus
        />
        <TimeField
          id={`${ids}-time`}
          label={words.time}
          value={time}
          onChange={(value, problem) => set({ day, time: value, timeProblem: problem, chosen: true })}
          error={timeProblem}
        />
      </Group>
      <Group gap="xs" role="group" aria-label={words.nearDays}>
        {quickDays.map(({ label, days }) => (
          <Button
            key={days}
            variant="default"
            size="compact-sm"
            onClick={() => {
              set({ day: addDays(today, days), dayProblem: null, time, chosen: true })
              focusWhole(`${ids}-time`)
            }}
          >
            {label}
          </Button>
        ))}
        <Text component="output" size="sm" fw={600}>
          {day === null ? '' : dayLong(day, today)}
        </Text>
      </Group>
      {free !== undefined && (
        <FreeSlot
          told={free === null ? null : dayAndTime(free.day, free.time, today)}
          onTake={() => {
            if (free !== null)
              set({ day: free.day, dayProblem: null, time: free.time, timeProblem: null, chosen: true })
          }}
        />
      )}
    </>
  )
}

/** A time is proposed: typing replaces it. */
function focusWhole(id: string): void {
  const field = document.getElementById(id)
  if (!(field instanceof HTMLInputElement)) return
  field.focus()
  field.select()
}
