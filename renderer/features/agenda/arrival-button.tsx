import { Button } from '@mantine/core'
import { IconUserCheck } from '@tabler/icons-react'
import type { Appointment } from '../../../core/contract/agenda.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { whoOf } from './appointment-words.ts'
import { mayArrive } from './settle-choices.ts'
import { useArrival } from './use-appointment-acts.ts'

/** Says that someone is there and waits; nothing for an appointment of another day, or settled. */
export function ArrivalButton({ appointment }: { readonly appointment: Appointment }) {
  const { today } = useDeskClock()
  const record = useArrival()
  if (!mayArrive(appointment, today) || appointment.arrivedAt !== null) return null
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<IconUserCheck size={16} aria-hidden />}
      onClick={() => void record(appointment, true)}
      aria-label={words.arrivedWho(whoOf(appointment))}
    >
      {words.arrived}
    </Button>
  )
}
