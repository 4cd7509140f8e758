import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { dayLong, dayPlain } from '../../messages/dates.ts'
import { placesWords as words } from '../../messages/places.ts'
import { DayField } from '../../ui/day-field.tsx'

type Props = {
  readonly days: readonly string[]
  readonly today: string
  readonly onChange: (days: readonly string[]) => void
}

/** Days taken out of a rule, each of which can be put back. */
export function ExceptDays({ days, today, onChange }: Props) {
  const [day, setDay] = useState<string | null>(null)
  const add = () => {
    if (day === null) return
    onChange([...new Set([...days, day])].toSorted())
    setDay(null)
  }
  return (
    <Stack gap="xs">
      <Group align="flex-end" gap="xs">
        <DayField label={words.except} value={day} onChange={setDay} today={today} lean="future" flex={1} />
        <Button variant="default" disabled={day === null} onClick={add}>
          {words.addExcept}
        </Button>
      </Group>
      {days.map((one) => (
        <Group key={one} gap="xs">
          <Text size="sm">{dayLong(one, today)}</Text>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={words.takeBack(dayPlain(one))}
            onClick={() => onChange(days.filter((other) => other !== one))}
          >
            {words.takeBackShort}
          </Button>
        </Group>
      ))}
    </Stack>
  )
}
