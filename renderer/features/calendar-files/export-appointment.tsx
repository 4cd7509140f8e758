import { Button } from '@mantine/core'
import { IconCalendarUp } from '@tabler/icons-react'
import { useState } from 'react'
import type { AppointmentId } from '../../../core/contract/values.ts'
import { calendarFileWords as words } from '../../messages/calendar-files.ts'
import { ExportDialog } from './export-dialog.tsx'

type Props = { readonly appointmentId: AppointmentId }

/** One appointment, for another calendar. */
export function ExportAppointment({ appointmentId }: Props) {
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button variant="default" leftSection={<IconCalendarUp size={16} aria-hidden />} onClick={() => setOpened(true)}>
        {words.exportOne}
      </Button>
      <ExportDialog what={{ kind: 'one', appointmentId }} opened={opened} onClose={() => setOpened(false)} />
    </>
  )
}
