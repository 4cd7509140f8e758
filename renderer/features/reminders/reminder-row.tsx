import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Reminder } from '../../../core/contract/reminders.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { remindersWords as words } from '../../messages/reminders.ts'
import { PutOffMenu } from './put-off-menu.tsx'
import { ReminderSubject } from './reminder-subject.tsx'
import { contextTold, reminderTold } from './reminder-words.ts'
import classes from './reminders.module.css'
import { useMarkDone, useRemoveFree } from './use-reminder-acts.ts'

/** What is asked of the tray's own dialogs. */
export type AskedOfReminder = { readonly name: 'put_off' | 'change'; readonly reminder: Reminder }

type Props = {
  readonly reminder: Reminder
  readonly isDue: boolean
  readonly onLeave: () => void
  readonly onAsk: (asked: AskedOfReminder) => void
}

/** One reminder: what, whom, since when; done or put off in one click. */
export function ReminderRow({ reminder, isDue, onLeave, onAsk }: Props) {
  const { today } = useDeskClock()
  const markDone = useMarkDone()
  const told = reminderTold(reminder, today)
  return (
    <li className={classes['row']}>
      <Text fw={isDue ? 600 : 400} className={classes['what'] ?? ''}>
        <ReminderSubject reminder={reminder} onLeave={onLeave}>
          {told}
        </ReminderSubject>
      </Text>
      <Text size="sm" c="dimmed">
        {contextTold(reminder, today)}
      </Text>
      <Group gap="xs" mt={4}>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={words.markDoneOf(told)}
          onClick={() => void markDone(reminder)}
        >
          {words.markDone}
        </Button>
        <PutOffMenu reminder={reminder} told={told} onChoose={() => onAsk({ name: 'put_off', reminder })} />
        {reminder.about.kind === 'free' && <OwnReminderMenu reminder={reminder} told={told} onAsk={onAsk} />}
      </Group>
    </li>
  )
}

type MenuProps = Pick<Props, 'reminder' | 'onAsk'> & { readonly told: string }

function OwnReminderMenu({ reminder, told, onAsk }: MenuProps) {
  const remove = useRemoveFree()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={26} aria-label={words.more(told)}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onAsk({ name: 'change', reminder })}>{words.change}</Menu.Item>
        <Menu.Item onClick={() => void remove(reminder)}>{words.remove}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
