import { Checkbox, List, Stack, Table, Text, Title } from '@mantine/core'
import type { LeftOut, PreviewedClosure, PreviewedEvent } from '../../../core/contract/calendar-files.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import {
  calendarFileWords as words,
  eventChanges,
  eventRemarks,
  leftOutReasons,
} from '../../messages/calendar-files.ts'
import { dayAndTime, dayLong, duration } from '../../messages/dates.ts'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { closureKey } from './import-choice.ts'

const tones = {
  new: 'now',
  changed: 'warning',
  cancelled: 'blocked',
  unchanged: 'neutral',
} as const satisfies Record<PreviewedEvent['change'], Tone>

type Choice = { readonly refused: ReadonlySet<string>; readonly onToggle: (key: string) => void }

/** The appointments that a calendar brings, each to take or to leave. */
export function EventsTable({ events, refused, onToggle }: Choice & { readonly events: readonly PreviewedEvent[] }) {
  const { today } = useDeskClock()
  return (
    <Table.ScrollContainer minWidth={520}>
      <Table verticalSpacing="xs" aria-label={words.events}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.take}</Table.Th>
            <Table.Th>{words.when}</Table.Th>
            <Table.Th>{words.title}</Table.Th>
            <Table.Th>{words.what}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {events.map(({ uid, day, time, durationMinutes, title, place, change, before, remarks }) => {
            const when = dayAndTime(day, time, today)
            const isMoved = before !== null && (before.day !== day || before.time !== time)
            const told = title === '' ? words.noTitle : title
            return (
              <Table.Tr key={uid}>
                <Table.Td>
                  <Checkbox
                    aria-label={words.takeOne(told, when)}
                    checked={!refused.has(uid)}
                    onChange={() => onToggle(uid)}
                  />
                </Table.Td>
                <Table.Td>
                  {when}
                  <Text size="sm" c="dimmed">
                    {duration(durationMinutes)}
                    {isMoved && ` · ${words.wasAt(dayAndTime(before.day, before.time, today))}`}
                  </Text>
                </Table.Td>
                <Table.Td>
                  {told}
                  {place !== '' && (
                    <Text size="sm" c="dimmed">
                      {place}
                    </Text>
                  )}
                  {remarks.map((remark) => (
                    <Text key={remark} size="sm" c="var(--etabli-date)">
                      {eventRemarks[remark]}
                    </Text>
                  ))}
                </Table.Td>
                <Table.Td>
                  <StatusBadge tone={tones[change]}>{eventChanges[change]}</StatusBadge>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

type ClosuresProps = Choice & { readonly closures: readonly PreviewedClosure[] }

/** Whole days of absence, each to take as a closure or to leave. */
export function ClosuresList({ closures, refused, onToggle }: ClosuresProps) {
  const { today } = useDeskClock()
  return (
    <Stack gap="xs">
      <Title order={2}>{words.closures}</Title>
      {closures.map((closure) => {
        const { from, until, label } = closure
        const days =
          from === until ? dayLong(from, today) : words.fromDayToDay(dayLong(from, today), dayLong(until, today))
        return (
          <Checkbox
            key={closureKey(closure)}
            label={label === '' ? days : `${label}, ${days}`}
            checked={!refused.has(closureKey(closure))}
            onChange={() => onToggle(closureKey(closure))}
          />
        )
      })}
    </Stack>
  )
}

/** What is not offered, and why. */
export const LeftOutList = ({ leftOut }: { readonly leftOut: readonly LeftOut[] }) => (
  <Stack gap="xs">
    <Title order={2}>{words.leftOut}</Title>
    <List size="sm">
      {leftOut.map(({ reason, count, titles }) => (
        <List.Item key={reason}>
          {words.leftOutLine(count, leftOutReasons[reason])}
          {titles.length > 0 && ` ${words.examples(titles.join(', '))}`}
        </List.Item>
      ))}
    </List>
  </Stack>
)
