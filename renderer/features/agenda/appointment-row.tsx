import { Text } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import type { Appointment } from '../../../core/contract/agenda.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { duration, time } from '../../messages/dates.ts'
import { appointmentStatuses } from '../../messages/statuses.ts'
import { TextLink } from '../../ui/links.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import classes from './agenda.module.css'
import { waitingTold, whereOf, whoOf } from './appointment-words.ts'
import { AppointmentStatusMenu } from './status-menu.tsx'

type Props = {
  readonly appointment: Appointment
  /** The day, where the list is not already told by days. */
  readonly day?: string
  /** Left out on the person's own screen. */
  readonly withPerson?: boolean
  /** Before the menu of statuses. */
  readonly action?: ReactNode
}

/** One appointment: when, who, where, what for, what to bring, and what became of it. */
export const AppointmentRow = ({ appointment, day, withPerson = true, action }: Props) => (
  <li className={classes['row']}>
    <div className={classes['when']}>
      {day !== undefined && <Text size="sm">{day}</Text>}
      <Text fw={600}>{time(appointment.time)}</Text>
      <Text size="xs" c="dimmed">
        {duration(appointment.durationMinutes)}
      </Text>
    </div>
    <div className={classes['who']}>
      {withPerson ? (
        <>
          <Who appointment={appointment} />
          <Waiting appointment={appointment} />
        </>
      ) : (
        <>
          <Where appointment={appointment} />
          <Casefiles appointment={appointment} />
        </>
      )}
    </div>
    <div className={classes['actions']} data-print="never">
      {action}
      <AppointmentStatusMenu appointment={appointment} />
    </div>
    <div className={classes['what']}>
      {appointment.status !== 'planned' && (
        <Text size="sm" className={classes['onPaper'] ?? ''}>
          {appointmentStatuses[appointment.status]}
        </Text>
      )}
      {withPerson && (
        <>
          <Where appointment={appointment} />
          <Casefiles appointment={appointment} />
        </>
      )}
      {appointment.status === 'planned' && appointment.papersToBring.length > 0 && (
        <Text size="sm" c="dimmed">
          {words.papersToBring} {appointment.papersToBring.join(' · ')}
        </Text>
      )}
    </div>
  </li>
)

const Who = ({ appointment }: { readonly appointment: Appointment }) => (
  <Text fw={600}>
    {appointment.personId === null ? (
      whoOf(appointment)
    ) : (
      <TextLink to="/personnes/$personId" params={{ personId: appointment.personId }}>
        {appointment.personName}
      </TextLink>
    )}
  </Text>
)

/** Since when someone has been waiting to be received. */
export function Waiting({ appointment }: { readonly appointment: Appointment }) {
  const { now } = useDeskClock()
  const told = waitingTold(appointment, now)
  return told === null ? null : <StatusBadge tone="now">{told}</StatusBadge>
}

function Where({ appointment }: { readonly appointment: Appointment }) {
  const told = whereOf(appointment)
  return told === '' ? null : <Text size="sm">{told}</Text>
}

function Casefiles({ appointment: { casefiles } }: { readonly appointment: Appointment }) {
  if (casefiles.length === 0) return null
  return (
    <Text size="sm">
      {casefiles.map(({ casefileId, title }, rank) => (
        <Fragment key={casefileId}>
          {rank > 0 && ' · '}
          <TextLink to="/dossiers/$casefileId" params={{ casefileId }}>
            {title}
          </TextLink>
        </Fragment>
      ))}
    </Text>
  )
}

/** A list of appointments. */
export const AppointmentList = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <ul className={classes['list']} aria-label={label}>
    {children}
  </ul>
)
