import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconChevronDown } from '@tabler/icons-react'
import type { Reminder } from '../../../core/contract/reminders.ts'
import type { LocalTime } from '../../../core/shared/zone.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { dayAndTime, time } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { remindersWords as words } from '../../messages/reminders.ts'
import { putOffTimes } from './put-off-times.ts'
import { usePutOff } from './use-reminder-acts.ts'

type Props = { readonly reminder: Reminder; readonly told: string; readonly onChoose: () => void }

/** The usual times to which one puts off, and any other. */
export function PutOffMenu({ reminder, told, onChoose }: Props) {
  const { now, today, timeZone } = useDeskClock()
  const putOff = usePutOff()
  const { inAnHour, mornings } = putOffTimes(now, timeZone)
  const to = async (until: LocalTime) => {
    const refusal = await putOff(reminder, until)
    if (refusal !== null) notifications.show({ color: 'red', message: errorSentence(refusal) })
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={words.putOffOf(told)}
        >
          {words.putOff}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void to(inAnHour)}>{words.inAnHour(time(inAnHour.time))}</Menu.Item>
        {mornings.map((morning) => (
          <Menu.Item key={morning.day} onClick={() => void to(morning)}>
            {words.morning(dayAndTime(morning.day, morning.time, today))}
          </Menu.Item>
        ))}
        <Menu.Item onClick={onChoose}>{words.another}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
