import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { Appointment } from '../../../core/contract/agenda.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { appointmentStatuses } from '../../messages/statuses.ts'
import { whoOf } from './appointment-words.ts'
import { settleChoices } from './settle-choices.ts'
import { useSettle } from './use-appointment-acts.ts'

type Props = { readonly appointment: Appointment }

/** Says what became of an appointment: came, absent, excused. */
export function AppointmentStatusMenu({ appointment }: Props) {
  const settle = useSettle()
  const { today } = useDeskClock()
  const { status: present } = appointment

  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={words.status(whoOf(appointment), appointmentStatuses[present])}
        >
          {appointmentStatuses[present]}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {settleChoices(appointment, today).map((status) => (
          <Menu.Item key={status} onClick={() => void settle(appointment, status)}>
            {appointmentStatuses[status]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
