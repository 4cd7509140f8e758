import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconMail, IconMessage, IconTicket } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { AppointmentId } from '../../../core/contract/values.ts'
import { appointmentNoteWords as words } from '../../messages/appointment-notes.ts'
import { type Message, MessageDialog } from './message-dialog.tsx'

type Props = { readonly appointmentId: AppointmentId }

/** What the person leaves with, or receives: a slip, an SMS, an e-mail. */
export function AppointmentReminderMenu({ appointmentId }: Props) {
  const navigate = useNavigate()
  const [message, setMessage] = useState<Message | null>(null)
  return (
    <>
      <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
            {words.menu}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconTicket size={16} aria-hidden />}
            onClick={() => void navigate({ to: '/rendez-vous/$appointmentId/coupon', params: { appointmentId } })}
          >
            {words.slip}
          </Menu.Item>
          <Menu.Item leftSection={<IconMessage size={16} aria-hidden />} onClick={() => setMessage('sms')}>
            {words.sms}
          </Menu.Item>
          <Menu.Item leftSection={<IconMail size={16} aria-hidden />} onClick={() => setMessage('email')}>
            {words.email}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <MessageDialog appointmentId={appointmentId} message={message} onClose={() => setMessage(null)} />
    </>
  )
}
