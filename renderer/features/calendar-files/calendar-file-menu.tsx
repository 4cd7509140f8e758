import { Button, Menu } from '@mantine/core'
import { IconCalendarDown, IconCalendarUp, IconChevronDown } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { CalendarDay } from '../../../core/shared/calendar.ts'
import { calendarFileWords as words } from '../../messages/calendar-files.ts'
import { ExportDialog } from './export-dialog.tsx'

type Props = { readonly from: CalendarDay; readonly endsBefore: CalendarDay }

/** To and from the calendars of other applications; the period is the one that is shown. */
export function CalendarFileMenu({ from, endsBefore }: Props) {
  const target = useRef<HTMLButtonElement>(null)
  const navigate = useNavigate()
  const [isExporting, setExporting] = useState(false)
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button ref={target} variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
            {words.menu}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCalendarUp size={16} aria-hidden />} onClick={() => setExporting(true)}>
            {words.exportPeriod}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconCalendarDown size={16} aria-hidden />}
            onClick={() => void navigate({ to: '/agenda/importer' })}
          >
            {words.import}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ExportDialog
        what={{ kind: 'period', from, endsBefore }}
        opened={isExporting}
        onClose={() => setExporting(false)}
        onClosed={() => target.current?.focus()}
      />
    </>
  )
}
