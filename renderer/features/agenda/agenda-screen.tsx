import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCalendarPlus, IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { CalendarDay } from '../../../core/shared/calendar.ts'
import { addDays } from '../../../core/shared/calendar.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { dayLong } from '../../messages/dates.ts'
import { screens } from '../../messages/fr.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { daysOfWeek, weekOf, type AgendaDay } from './agenda-week.ts'
import classes from './agenda.module.css'
import { AppointmentList, AppointmentRow } from './appointment-row.tsx'
import { PlanForSomeone } from './plan-for-someone.tsx'

/** The appointments of one week, by day. The week is in the address. */
export function AgendaScreen() {
  const { jour } = useSearch({ from: '/agenda' })
  const navigate = useNavigate()
  const { today } = useDeskClock()
  const [planning, plan] = useDisclosure(false)
  const { monday, sunday, endsBefore } = weekOf(jour ?? today)
  const query = useOperation('agenda.list', { from: monday, endsBefore }, { keepPrevious: true })
  const period = words.week(dayLong(monday, today), dayLong(sunday, today))

  return (
    <Page
      title={screens.agenda}
      subtitle={<output>{period}</output>}
      action={
        <Button leftSection={<IconCalendarPlus size={18} aria-hidden />} onClick={plan.open}>
          {words.plan}
        </Button>
      }
    >
      <WeekLinks monday={monday} />
      <Text className={classes['onPaper'] ?? ''} fw={600}>
        {period}
      </Text>
      <Loaded query={query}>
        {(appointments) => (
          <Stack gap="md">
            {appointments.length === 0 && <Text c="dimmed">{words.nothingAllWeek}</Text>}
            {daysOfWeek(monday, appointments).map((day) => (
              <DayOfWeek key={day.day} day={day} today={today} />
            ))}
          </Stack>
        )}
      </Loaded>
      <PlanForSomeone
        opened={planning}
        onClose={plan.close}
        onPlanned={({ day }) => void navigate({ to: '/agenda', search: { jour: day } })}
      />
    </Page>
  )
}

function WeekLinks({ monday }: { readonly monday: CalendarDay }) {
  return (
    <Group gap="xs" data-print="never" role="group" aria-label={words.otherWeeks}>
      <ButtonLink
        to="/agenda"
        search={{ jour: addDays(monday, -7) }}
        variant="default"
        leftSection={<IconChevronLeft size={16} aria-hidden />}
      >
        {words.previousWeek}
      </ButtonLink>
      <ButtonLink to="/agenda" search={{}} variant="default">
        {words.thisWeek}
      </ButtonLink>
      <ButtonLink
        to="/agenda"
        search={{ jour: addDays(monday, 7) }}
        variant="default"
        rightSection={<IconChevronRight size={16} aria-hidden />}
      >
        {words.nextWeek}
      </ButtonLink>
      <Button variant="subtle" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
        {words.print}
      </Button>
    </Group>
  )
}

type DayProps = { readonly day: AgendaDay; readonly today: CalendarDay }

function DayOfWeek({ day: { day, appointments }, today }: DayProps) {
  const id = `jour-${day}`
  return (
    <section aria-labelledby={id} className={classes['day']}>
      <Title order={2} id={id}>
        {day === today ? words.today(dayLong(day, today)) : dayLong(day, today)}
      </Title>
      {appointments.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.nothing}
        </Text>
      ) : (
        <AppointmentList label={dayLong(day, today)}>
          {appointments.map((appointment) => (
            <AppointmentRow key={appointment.appointmentId} appointment={appointment} />
          ))}
        </AppointmentList>
      )}
    </section>
  )
}
