import { Button, Group, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCalendarPlus } from '@tabler/icons-react'
import type { PersonId } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { dayNear } from '../../messages/dates.ts'
import { peopleWords as words } from '../../messages/people.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { AppointmentList, AppointmentRow } from '../agenda/appointment-row.tsx'
import { RemindMeButton } from '../reminders/remind-me-button.tsx'
import { PlanAppointment } from '../agenda/plan-appointment.tsx'
import { splitAppointments, splitCasefiles } from './person-lists.ts'

/** The person's appointments, those to come first. */
export function PersonAppointments({ personId }: { readonly personId: PersonId }) {
  const query = useOperation('agenda.ofPerson', { personId })
  const casefiles = useOperation('casefiles.ofPerson', { personId }).data ?? []
  const { today } = useDeskClock()
  const [planning, plan] = useDisclosure(false)

  return (
    <section aria-labelledby="rendez-vous">
      <Group justify="space-between">
        <Title order={2} id="rendez-vous">
          {words.appointments}
        </Title>
        <Group gap="xs">
          <RemindMeButton personId={personId} />
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconCalendarPlus size={16} aria-hidden />}
            onClick={plan.open}
          >
            {words.plan}
          </Button>
        </Group>
      </Group>
      <Loaded query={query}>
        {(appointments) => {
          const { open, past } = splitAppointments(appointments, today)
          return (
            <>
              {open.length === 0 ? (
                <Text c="dimmed" py="xs">
                  {words.appointmentsNone}
                </Text>
              ) : (
                <AppointmentList label={words.appointments}>
                  {open.map((one) => (
                    <AppointmentRow
                      key={one.appointmentId}
                      appointment={one}
                      day={dayNear(one.day, today)}
                      withPerson={false}
                    />
                  ))}
                </AppointmentList>
              )}
              {past.length > 0 && (
                <details>
                  <summary>{words.appointmentsPast(past.length)}</summary>
                  <AppointmentList label={words.pastAppointments}>
                    {past.map((one) => (
                      <AppointmentRow
                        key={one.appointmentId}
                        appointment={one}
                        day={dayNear(one.day, today)}
                        withPerson={false}
                      />
                    ))}
                  </AppointmentList>
                </details>
              )}
            </>
          )
        }}
      </Loaded>
      <PlanAppointment
        opened={planning}
        onClose={plan.close}
        personId={personId}
        casefiles={splitCasefiles(casefiles).open}
      />
    </section>
  )
}
