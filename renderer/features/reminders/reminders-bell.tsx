import { Button, Group, Text, VisuallyHidden } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconBell } from '@tabler/icons-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Reminder } from '../../../core/contract/reminders.ts'
import { listen } from '../../bridge/events.ts'
import { useOperation } from '../../bridge/queries.ts'
import { remindersWords as words } from '../../messages/reminders.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { onOpenTray, openTray } from './open-tray.ts'
import classes from './reminders.module.css'
import { nameOf } from './tray-groups.ts'

// The tray is fetched when it is first opened: the first screen does not wait for it.
const RemindersTray = lazy(() => import('./tray.tsx').then(({ RemindersTray }) => ({ default: RemindersTray })))

const TOAST = 'reminders'
const NOTHING: readonly Reminder[] = []

/** How much waits, in the frame of every screen. F6 opens the tray; what falls due is told once, without taking the focus. */
export function RemindersBell() {
  const { data } = useOperation('reminders.list', {})
  const [openedAt] = useState(() => Date.now())
  const [opened, setOpened] = useState(false)
  const [wanted, setWanted] = useState(false)
  const announced = useAnnouncement(data?.due ?? NOTHING, opened)
  useHotkeys([['F6', openTray]], [])
  useEffect(
    () =>
      onOpenTray(() => {
        notifications.hide(TOAST)
        setWanted(true)
        setOpened(true)
      }),
    [],
  )
  useEffect(
    () =>
      listen(({ type }) => {
        if (type === 'reminders_wanted') openTray()
      }),
    [],
  )
  const count = data?.dueTotal ?? 0

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconBell size={18} aria-hidden />}
        rightSection={<KeyHint keys={['F6']} visibleFrom="md" />}
        onClick={openTray}
        className={classes['bell'] ?? ''}
      >
        <VisuallyHidden>{words.open(count)}</VisuallyHidden>
        <span aria-hidden>
          <Text span inherit visibleFrom="md" pe={4}>
            {words.title}
          </Text>
          {count > 0 && (
            <Text span inherit fw={700}>
              {count}
            </Text>
          )}
        </span>
      </Button>
      <VisuallyHidden component="output">{announced}</VisuallyHidden>
      {wanted && (
        <Suspense fallback={null}>
          <RemindersTray opened={opened} onClose={() => setOpened(false)} openedAt={openedAt} />
        </Suspense>
      )}
    </>
  )
}

/** Says once what has fallen due since the desk was opened, and first what was already due: by a note that leaves by itself, and politely aloud. */
function useAnnouncement(due: readonly Reminder[], trayIsOpen: boolean): string {
  const told = useRef(new Set<string>())
  const [sentence, setSentence] = useState('')
  useEffect(() => {
    const fresh = due.filter((one) => !one.seen && !told.current.has(nameOf(one)))
    for (const one of fresh) told.current.add(nameOf(one))
    if (fresh.length === 0 || trayIsOpen) return
    const waiting = words.waiting(fresh.length)
    setSentence(waiting)
    notifications.show({
      id: TOAST,
      role: 'status',
      // The output beside the bell says it, which screen readers hear more surely than a note that appears.
      'aria-live': 'off',
      autoClose: 10_000,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{waiting}</Text>
          <Button variant="default" size="xs" flex="none" rightSection={<KeyHint keys={['F6']} />} onClick={openTray}>
            {words.see}
          </Button>
        </Group>
      ),
    })
  }, [due, trayIsOpen])
  return sentence
}
