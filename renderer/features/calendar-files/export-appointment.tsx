import { Button } from '@mantine/core'
import { IconCalendarUp } from '@tabler/icons-react'
import { useState } from 'react'
import type { AppointmentId } from '../../../core/contract/values.ts'
import { calendarFileWords as words } from '../../messages/calendar-files.ts'
import { ExportDialog } from './export-dialog.tsx'

type Props = {
  readonly appointmentId: AppointmentId
  /** Told when a dialog covers the one that holds this, and when it no longer does. */
  readonly onCover: (isCovered: boolean) => void
}

/** One appointment, for another calendar. */
export function ExportAppointment({ appointmentId, onCover }: Props) {
  const [opened, setOpened] = useState(false)
  const open = (isOpen: boolean) => {
    setOpened(isOpen)
    onCover(isOpen)
  }
  return (
    <>
      <Button variant="default" leftSection={<IconCalendarUp size={16} aria-hidden />} onClick={() => open(true)}>
        {words.exportOne}
      </Button>
      <ExportDialog what={{ kind: 'one', appointmentId }} opened={opened} onClose={() => open(false)} />
    </>
  )
}
