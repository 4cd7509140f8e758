import { Text } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import type { Appointment } from '../../../core/contract/agenda.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { duration, time } from '../../messages/dates.ts'
import { appointmentStatuses } from '../../messages/statuses.ts'
import { TextLink } from '../../ui/links.tsx'
import classes from './agenda.module.css'
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
        <Who appointment={appointment} />
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

const Who = ({ appointment: { personId, personName } }: { readonly appointment: Appointment }) => (
  <Text fw={600}>
    {personId === null ? (
      words.anonymous
    ) : (
      <TextLink to="/personnes/$personId" params={{ personId }}>
        {personName}
      </TextLink>
    )}
  </Text>
)

function Where({ appointment: { organisationName, place } }: { readonly appointment: Appointment }) {
  const told = [organisationName, place === '' ? null : place].filter((part) => part !== null)
  return told.length === 0 ? null : <Text size="sm">{told.join(' · ')}</Text>
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
