import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { AppointmentStatus, type Appointment } from '../../../core/contract/agenda.ts'
import { useCommand } from '../../bridge/queries.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { appointmentStatuses } from '../../messages/statuses.ts'
import { offerUndo } from '../../ui/undo.tsx'

type Props = { readonly appointment: Appointment }

/** Says what became of an appointment: came, absent, excused. */
export function AppointmentStatusMenu({ appointment }: Props) {
  const setStatus = useCommand('agenda.setStatus')
  const { appointmentId, status: present, personName } = appointment

  const choose = async (status: AppointmentStatus) => {
    const answer = await setStatus.run({ appointmentId, status })
    if (!answer.ok) return
    offerUndo({
      message: words.statusChanged(appointmentStatuses[status]),
      undo: async () => {
        await setStatus.run({ appointmentId, status: present })
      },
    })
  }

  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={words.status(personName ?? words.anonymous, appointmentStatuses[present])}
        >
          {appointmentStatuses[present]}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {AppointmentStatus.options
          .filter((status) => status !== present)
          .map((status) => (
            <Menu.Item key={status} onClick={() => void choose(status)}>
              {appointmentStatuses[status]}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
