import { Button, Group, Text } from '@mantine/core'
import { useRef } from 'react'
import type { Appointment } from '../../../core/contract/agenda.ts'
import { agendaWords } from '../../messages/agenda.ts'
import { dayAndTime } from '../../messages/dates.ts'
import { appointmentStatuses } from '../../messages/statuses.ts'
import { TextLink } from '../../ui/links.tsx'
import { whereOf, whoOf } from '../agenda/appointment-words.ts'
import { outcomeByKey, PAST_OUTCOMES, type PastOutcome } from '../agenda/settle-choices.ts'
import { useSettle } from '../agenda/use-appointment-acts.ts'
import { focusOn, neighbourOf } from '../people/focus-neighbour.ts'
import { DaySection } from './day-section.tsx'
import classes from './today.module.css'

type Props = { readonly appointments: readonly Appointment[]; readonly total: number; readonly today: string }

const firstButtonId = (appointmentId: string): string => `issue-${appointmentId}`

/** What nobody said of past appointments: one key or one click each. Not shown when there is none. */
export function UnsettledAppointments({ appointments, total, today }: Props) {
  const settle = useSettle()
  // A key that repeats, or a second click, must not answer for the next line.
  const answering = useRef(false)
  if (appointments.length === 0) return null

  const onSettle = async (appointment: Appointment, status: PastOutcome) => {
    if (answering.current) return
    answering.current = true
    const next = neighbourOf(
      appointments.map((one) => one.appointmentId),
      appointment.appointmentId,
    )
    const isSettled = await settle(appointment, status)
    answering.current = false
    if (isSettled) focusOn(next === null ? null : firstButtonId(next))
  }

  return (
    <DaySection
      title={agendaWords.unsettled}
      items={appointments}
      total={total}
      atFirst={3}
      hint={agendaWords.unsettledHint}
      none=""
    >
      {(appointment) => (
        <li key={appointment.appointmentId} className={classes['row']}>
          <Group
            justify="space-between"
            gap="xs"
            onKeyDown={(event) => {
              if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
              const status = outcomeByKey(event.key)
              if (status !== null) void onSettle(appointment, status)
            }}
          >
            <div>
              <Text fw={600}>
                {appointment.personId === null ? (
                  whoOf(appointment)
                ) : (
                  <TextLink to="/personnes/$personId" params={{ personId: appointment.personId }}>
                    {whoOf(appointment)}
                  </TextLink>
                )}
              </Text>
              <Text size="sm" c="dimmed">
                {[dayAndTime(appointment.day, appointment.time, today), whereOf(appointment)]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </Text>
            </div>
            <Group gap="xs">
              {PAST_OUTCOMES.map((status, rank) => (
                <Button
                  key={status}
                  variant="default"
                  size="compact-sm"
                  {...(rank === 0 ? { id: firstButtonId(appointment.appointmentId) } : {})}
                  aria-keyshortcuts={agendaWords.letters[status].toUpperCase()}
                  aria-label={agendaWords.settleWho(whoOf(appointment), appointmentStatuses[status])}
                  onClick={() => void onSettle(appointment, status)}
                >
                  {appointmentStatuses[status]}
                </Button>
              ))}
            </Group>
          </Group>
        </li>
      )}
    </DaySection>
  )
}
