import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconMail, IconMessage, IconTicket } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { AppointmentId } from '../../../core/contract/values.ts'
import { appointmentNoteWords as words } from '../../messages/appointment-notes.ts'
import { type Message, MessageDialog } from './message-dialog.tsx'

type Props = {
  readonly appointmentId: AppointmentId
  /** Told when a dialog covers the one that holds this, and when it no longer does. */
  readonly onCover: (isCovered: boolean) => void
}

/** What the person leaves with, or receives: a slip, an SMS, an e-mail. */
export function AppointmentReminderMenu({ appointmentId, onCover }: Props) {
  const target = useRef<HTMLButtonElement>(null)
  const navigate = useNavigate()
  const [message, setMessage] = useState<Message | null>(null)
  const show = (wanted: Message | null) => {
    setMessage(wanted)
    onCover(wanted !== null)
  }
  return (
    <>
      <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button ref={target} variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
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
          <Menu.Item leftSection={<IconMessage size={16} aria-hidden />} onClick={() => show('sms')}>
            {words.sms}
          </Menu.Item>
          <Menu.Item leftSection={<IconMail size={16} aria-hidden />} onClick={() => show('email')}>
            {words.email}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <MessageDialog
        appointmentId={appointmentId}
        message={message}
        onClose={() => show(null)}
        onClosed={() => target.current?.focus()}
      />
    </>
  )
}
