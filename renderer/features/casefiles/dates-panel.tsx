import { Button, Checkbox, Group, Text, Title } from '@mantine/core'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import type { Deadline } from '../../../core/contract/deadlines.ts'
import { daysBetween } from '../../../core/shared/calendar.ts'
import { useCommand } from '../../bridge/queries.ts'
import { casefileWords as words } from '../../messages/casefiles.ts'
import { dayAndTime, dayNear, durationWords } from '../../messages/dates.ts'
import { appointmentStatuses } from '../../messages/statuses.ts'
import classes from './casefile.module.css'

type Props = { readonly casefile: Casefile; readonly today: string }

/** Appointments and deadlines of the dossier, each legal date with its rule and source. */
export function DatesPanel({ casefile, today }: Props) {
  const { appointments, deadlines } = casefile
  return (
    <section aria-labelledby="dates">
      <Title order={2} id="dates">
        {words.appointments}
      </Title>
      {appointments.length + deadlines.length === 0 && <Text c="dimmed">{words.noAppointment}</Text>}
      <ul className={classes['list']}>
        {appointments.map((appointment) => (
          <li key={appointment.appointmentId} className={classes['row']}>
            <Text>
              {dayAndTime(appointment.day, appointment.time, today)}
              {appointment.organisationName !== null && `, ${appointment.organisationName}`}
              {appointment.place !== '' && `, ${appointment.place}`}
            </Text>
            <Text size="xs" c="dimmed">
              {appointmentStatuses[appointment.status]}
            </Text>
          </li>
        ))}
        {deadlines.map((deadline) => (
          <DeadlineRow key={deadline.deadlineId} deadline={deadline} today={today} />
        ))}
      </ul>
    </section>
  )
}

const PRESSING_DAYS = 7

function DeadlineRow({ deadline, today }: { readonly deadline: Deadline; readonly today: string }) {
  const setDone = useCommand('deadlines.setDone')
  const remove = useCommand('deadlines.remove')
  const { deadlineId, rule, done } = deadline
  const isPressing = !done && daysBetween(today, deadline.day) <= PRESSING_DAYS
  return (
    <li className={classes['row']}>
      <Group wrap="nowrap" align="flex-start" justify="space-between" gap="xs">
        <Checkbox
          checked={done}
          onChange={(event) => void setDone.run({ deadlineId, done: event.currentTarget.checked })}
          label={
            <>
              {deadline.label}
              {', '}
              <Text span inherit fw={600} {...(isPressing ? { c: 'var(--etabli-date)' } : {})}>
                {dayNear(deadline.day, today)}
              </Text>
            </>
          }
          description={
            rule === null
              ? undefined
              : `${rule.label} : ${durationWords(rule.duration) ?? ''} ${rule.anchor}. ${words.deadlineVerify}`
          }
        />
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          onClick={() => void remove.run({ deadlineId })}
          aria-label={`${words.remove} : ${deadline.label}`}
        >
          {words.remove}
        </Button>
      </Group>
    </li>
  )
}
