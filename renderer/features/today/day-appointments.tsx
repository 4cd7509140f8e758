import { Button } from '@mantine/core'
import type { Appointment } from '../../../core/contract/agenda.ts'
import { useCommand } from '../../bridge/queries.ts'
import { todayWords as words } from '../../messages/today.ts'
import { AppointmentRow } from '../agenda/appointment-row.tsx'
import { ArrivalButton } from '../agenda/arrival-button.tsx'
import { useWelcome } from '../people/use-welcome.ts'
import { DaySection } from './day-section.tsx'

/** The appointments of the day: who waits first, then in the order of the clock. */
export const DayAppointments = ({ appointments }: { readonly appointments: readonly Appointment[] }) => (
  <DaySection
    title={words.appointments}
    items={appointments}
    total={appointments.length}
    atFirst={12}
    none={words.appointmentsNone}
  >
    {(appointment) => (
      <AppointmentRow
        key={appointment.appointmentId}
        appointment={appointment}
        action={
          isExpectedHere(appointment) && (
            <>
              <ArrivalButton appointment={appointment} />
              <WelcomeButton appointment={appointment} />
            </>
          )
        }
      />
    )}
  </DaySection>
)

/** An appointment with an organisation is kept elsewhere. */
const isExpectedHere = ({ status, with: withWhom }: Appointment): boolean =>
  status === 'planned' && withWhom.kind === 'mediator'

/** Receiving someone says that they came. */
function WelcomeButton({
  appointment: { appointmentId, personId, personName },
}: {
  readonly appointment: Appointment
}) {
  const welcome = useWelcome(personId)
  const setStatus = useCommand('agenda.setStatus')

  const onWelcome = async () => {
    await setStatus.run({ appointmentId, status: 'honoured' })
    await welcome.run()
  }

  return (
    <Button
      variant="light"
      size="compact-sm"
      loading={welcome.running}
      onClick={() => void onWelcome()}
      aria-label={words.welcomeWho(personName ?? words.anonymous)}
    >
      {words.welcome}
    </Button>
  )
}
