import { Button, Stack, Text, Title } from '@mantine/core'
import type { Appointment } from '../../../core/contract/agenda.ts'
import type { CalendarDay } from '../../../core/shared/calendar.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { dayLong } from '../../messages/dates.ts'
import { daysOfWeek, type AgendaDay } from './agenda-week.ts'
import classes from './agenda.module.css'
import { AppointmentList, AppointmentRow } from './appointment-row.tsx'
import { closureTold, holidayTold, permanenceTold, whoOf } from './appointment-words.ts'
import { ArrivalButton } from './arrival-button.tsx'
import type { AgendaFrame } from './opening.ts'

type Props = {
  readonly monday: CalendarDay
  readonly appointments: readonly Appointment[]
  readonly frame: AgendaFrame
  readonly onOpen: (appointment: Appointment) => void
}

/** The appointments of one week, by day: the same as the calendar, for who hears it or sees it large. */
export const AgendaList = ({ monday, appointments, frame, onOpen }: Props) => (
  <Stack gap="md">
    {appointments.length === 0 && <Text c="dimmed">{words.nothingAllWeek}</Text>}
    {daysOfWeek(monday, appointments).map((day) => (
      <DayOfWeek key={day.day} day={day} frame={frame} onOpen={onOpen} />
    ))}
  </Stack>
)

type DayProps = {
  readonly day: AgendaDay
  readonly frame: AgendaFrame
  readonly onOpen: (appointment: Appointment) => void
}

function DayOfWeek({ day: { day, appointments }, frame, onOpen }: DayProps) {
  const { today } = useDeskClock()
  const id = `jour-${day}`
  return (
    <section aria-labelledby={id} className={classes['day']}>
      <Title order={2} id={id}>
        {day === today ? words.today(dayLong(day, today)) : dayLong(day, today)}
      </Title>
      {marksOf(day, frame).map((mark) => (
        <Text key={mark} size="sm">
          {mark}
        </Text>
      ))}
      {appointments.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.nothing}
        </Text>
      ) : (
        <AppointmentList label={dayLong(day, today)}>
          {appointments.map((appointment) => (
            <AppointmentRow
              key={appointment.appointmentId}
              appointment={appointment}
              action={
                <>
                  <ArrivalButton appointment={appointment} />
                  <Button
                    variant="default"
                    size="compact-sm"
                    onClick={() => onOpen(appointment)}
                    aria-label={words.openWho(whoOf(appointment))}
                  >
                    {words.openAppointment}
                  </Button>
                </>
              }
            />
          ))}
        </AppointmentList>
      )}
    </section>
  )
}

const marksOf = (day: CalendarDay, { holidays, closures, permanences }: AgendaFrame): readonly string[] => [
  ...holidays.filter((one) => one.day === day).map(({ holiday }) => holidayTold(holiday)),
  ...closures.filter(({ from, until }) => from <= day && day <= until).map(closureTold),
  ...permanences.filter((one) => one.day === day).map(permanenceTold),
]
