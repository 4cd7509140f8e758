import { Box, UnstyledButton, VisuallyHidden } from '@mantine/core'
import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheckFilled,
  IconCircleMinus,
  IconUserCheck,
  type Icon,
} from '@tabler/icons-react'
import type { ScheduleEventData, WeekViewProps } from '@mantine/schedule'
import type { ComponentPropsWithoutRef } from 'react'
import type { Appointment } from '../../../core/contract/agenda.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { dayNear, duration, time } from '../../messages/dates.ts'
import { appointmentStatuses } from '../../messages/statuses.ts'
import classes from './agenda-calendar.module.css'
import { waitingTold, whoOf } from './appointment-words.ts'
import { itemOf } from './schedule-events.ts'

export type RenderEvent = NonNullable<WeekViewProps['renderEvent']>
type BlockProps = Parameters<RenderEvent>[1]

const shapes = {
  planned: null,
  honoured: IconCircleCheckFilled,
  no_show: IconBan,
  excused: IconCircleMinus,
  cancelled_by_us: IconCircleMinus,
} as const satisfies Record<Appointment['status'], Icon | null>

const Shape = ({ icon: Drawn }: { readonly icon: Icon }) => <Drawn size={14} aria-hidden className={classes['shape']} />

/** What is written in the block of an appointment: hour, person, then what became of it by shape and word. */
export function EventBody({ event, now }: { readonly event: ScheduleEventData; readonly now: number }) {
  const item = itemOf(event)
  if (item.kind !== 'appointment') return <span className={classes['body']}>{event.title}</span>
  const { appointment, overlaps } = item
  const icon = shapes[appointment.status]
  const waiting = waitingTold(appointment, now)
  return (
    <span className={classes['body']}>
      {icon !== null && <Shape icon={icon} />}
      {waiting !== null && <Shape icon={IconUserCheck} />}
      {overlaps && <Shape icon={IconAlertTriangle} />}
      <b>{time(appointment.time)}</b> {event.title}
      {appointment.organisationName !== null && ` · ${appointment.organisationName}`}
      {appointment.status !== 'planned' && ` · ${appointmentStatuses[appointment.status]}`}
      {waiting !== null && ` · ${waiting}`}
      {overlaps && ` · ${words.overlaps}`}
      {/* Its height says it to the eye. */}
      <VisuallyHidden component="span">{` · ${duration(appointment.durationMinutes)}`}</VisuallyHidden>
    </span>
  )
}

type Props = {
  readonly event: ScheduleEventData
  readonly block: BlockProps
  readonly today: string
  /** The one that Tab reaches: arrows lead to the others. */
  readonly present: string | null
  readonly onKey: (appointment: Appointment, event: React.KeyboardEvent) => void
  readonly onFocus: (appointment: Appointment) => void
  readonly onDay: (day: string) => void
}

/** One block of the calendar: a button for an appointment, words for a holiday, a closure or a permanence. */
export function EventBlock({ event, block, today, present, onKey, onFocus, onDay }: Props) {
  const item = itemOf(event)
  const { tabIndex: _tabIndex, title: _title, ...rest } = block
  switch (item.kind) {
    case 'appointment': {
      const { appointment } = item
      return (
        <UnstyledButton
          {...rest}
          data-appointment={appointment.status}
          title={whoOf(appointment)}
          tabIndex={present === appointment.appointmentId ? 0 : -1}
          onKeyDown={(key) => onKey(appointment, key)}
          onFocus={() => onFocus(appointment)}
        />
      )
    }
    case 'more':
      return (
        <UnstyledButton
          {...rest}
          draggable={false}
          aria-label={words.moreOn(item.hidden, dayNear(item.day, today))}
          onClick={() => onDay(item.day)}
        />
      )
    case 'mark': {
      const { draggable: _draggable, onClick: _onClick, ...words } = rest
      // The library draws every block as a button; this one does nothing.
      return <Box {...(words as ComponentPropsWithoutRef<'div'>)} title={event.title} data-mark />
    }
    default:
      return item satisfies never
  }
}
