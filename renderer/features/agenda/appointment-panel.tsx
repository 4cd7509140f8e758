import { Button, Group, List, Modal, Stack, Text, Title } from '@mantine/core'
import { IconCalendarEvent, IconUserCheck, IconUserX } from '@tabler/icons-react'
import { useState } from 'react'
import type { Appointment, AppointmentStatus } from '../../../core/contract/agenda.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { dayAndTime, duration } from '../../messages/dates.ts'
import { appointmentStatuses } from '../../messages/statuses.ts'
import { TextLink } from '../../ui/links.tsx'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { AppointmentReminderMenu } from '../appointment-notes/appointment-reminder-menu.tsx'
import { ExportAppointment } from '../calendar-files/export-appointment.tsx'
import { Waiting } from './appointment-row.tsx'
import { remindTold, whereOf, whoOf } from './appointment-words.ts'
import { mayArrive, settleChoices } from './settle-choices.ts'
import { useArrival, useSettle } from './use-appointment-acts.ts'

const tones = {
  planned: 'later',
  honoured: 'done',
  no_show: 'blocked',
  excused: 'neutral',
  cancelled_by_us: 'neutral',
} as const satisfies Record<AppointmentStatus, Tone>

type Props = {
  /** The one to show; `null` closes the panel. */
  readonly appointment: Appointment | null
  readonly onClose: () => void
  readonly onChange: (appointment: Appointment) => void
}

/** Everything about one appointment, and what can be done with it. */
export function AppointmentPanel({ appointment, onClose, onChange }: Props) {
  // Escape closes the dialog on top, and that one alone.
  const [isCovered, setCovered] = useState(false)
  return (
    <Modal
      opened={appointment !== null}
      onClose={onClose}
      closeOnEscape={!isCovered}
      title={words.appointment}
      size="lg"
    >
      {appointment !== null && (
        <Stack gap="md">
          <Facts appointment={appointment} />
          <Papers appointment={appointment} />
          <Acts appointment={appointment} onChange={onChange} onCover={setCovered} />
          <Outcome appointment={appointment} />
        </Stack>
      )}
    </Modal>
  )
}

type OneProps = { readonly appointment: Appointment }

function Facts({ appointment }: OneProps) {
  const { today } = useDeskClock()
  const { day, time, durationMinutes, status, personId, casefiles, remindBefore } = appointment
  const where = whereOf(appointment)
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Text fw={600}>
          {personId === null ? (
            whoOf(appointment)
          ) : (
            <TextLink to="/personnes/$personId" params={{ personId }}>
              {whoOf(appointment)}
            </TextLink>
          )}
        </Text>
        <StatusBadge tone={tones[status]}>{appointmentStatuses[status]}</StatusBadge>
        <Waiting appointment={appointment} />
      </Group>
      <Text>
        {dayAndTime(day, time, today)} · {duration(durationMinutes)}
      </Text>
      {where !== '' && <Text>{where}</Text>}
      {appointment.personId !== null && appointment.title !== '' && <Text>{appointment.title}</Text>}
      {casefiles.length > 0 && (
        <Text>
          {casefiles.map(({ casefileId, title }, rank) => (
            <span key={casefileId}>
              {rank > 0 && ' · '}
              <TextLink to="/dossiers/$casefileId" params={{ casefileId }}>
                {title}
              </TextLink>
            </span>
          ))}
        </Text>
      )}
      {status === 'planned' && (
        <Text size="sm" c="dimmed">
          {remindBefore.length === 0 ? words.noRemind : `${words.remind} ${remindBefore.map(remindTold).join(', ')}`}
        </Text>
      )}
    </Stack>
  )
}

const Papers = ({ appointment: { status, papersToBring } }: OneProps) =>
  status === 'planned' && papersToBring.length > 0 ? (
    <div>
      <Text fw={600}>{words.papersToBring}</Text>
      <List size="sm">
        {papersToBring.map((label) => (
          <List.Item key={label}>{label}</List.Item>
        ))}
      </List>
    </div>
  ) : null

type ActsProps = OneProps & {
  readonly onChange: (appointment: Appointment) => void
  readonly onCover: (isCovered: boolean) => void
}

function Acts({ appointment, onChange, onCover }: ActsProps) {
  const { today } = useDeskClock()
  const record = useArrival()
  const waits = appointment.arrivedAt !== null
  return (
    <Group gap="xs">
      {mayArrive(appointment, today) && (
        <Button
          variant="default"
          leftSection={waits ? <IconUserX size={16} aria-hidden /> : <IconUserCheck size={16} aria-hidden />}
          onClick={() => void record(appointment, !waits)}
        >
          {waits ? words.notArrived : words.arrived}
        </Button>
      )}
      {appointment.status === 'planned' && (
        <Button
          variant="default"
          leftSection={<IconCalendarEvent size={16} aria-hidden />}
          onClick={() => onChange(appointment)}
        >
          {words.change}
        </Button>
      )}
      {appointment.status === 'planned' && (
        <AppointmentReminderMenu appointmentId={appointment.appointmentId} onCover={onCover} />
      )}
      <ExportAppointment appointmentId={appointment.appointmentId} onCover={onCover} />
    </Group>
  )
}

function Outcome({ appointment }: OneProps) {
  const { today } = useDeskClock()
  const settle = useSettle()
  return (
    <section aria-labelledby="issue-du-rendez-vous">
      <Title order={3} id="issue-du-rendez-vous">
        {words.howDidItGo}
      </Title>
      <Group gap="xs" mt={4}>
        {settleChoices(appointment, today).map((status) => (
          <Button key={status} variant="default" size="compact-sm" onClick={() => void settle(appointment, status)}>
            {status === 'planned' ? words.backToPlanned : appointmentStatuses[status]}
          </Button>
        ))}
      </Group>
    </section>
  )
}
