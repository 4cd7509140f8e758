import { Button, Group, Modal, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { call } from '../../bridge/api.ts'
import { listen } from '../../bridge/events.ts'
import { plural } from '../../messages/plural.ts'
import { automaticLock as words } from '../../messages/session.ts'
import { useActivity } from './activity.ts'
import { useLock } from './session.ts'

/** Tells the host that someone is there; warns before the lock, with a way to stay. */
export function AutomaticLock() {
  const lock = useLock()
  // Milliseconds UTC at which the store locks, once the host has warned.
  const [locksAt, setLocksAt] = useState<number | null>(null)
  useActivity(locksAt === null)
  useEffect(
    () =>
      listen((event) => {
        if (event.type === 'locking_soon') setLocksAt(Date.now() + event.inMs)
      }),
    [],
  )

  if (locksAt === null) return null
  const stay = (): void => {
    setLocksAt(null)
    void call('session.stayActive', {})
  }
  return (
    <Modal
      opened
      onClose={stay}
      title={words.title}
      closeOnClickOutside={false}
      withCloseButton={false}
      data-print="never"
      // About nobody: it warns over the discreet screen too.
      portalProps={{ reuseTargetNode: false }}
      data-discreet="too"
    >
      <Countdown until={locksAt} />
      <Text size="sm" c="dimmed">
        {words.kept}
      </Text>
      <Group mt="md">
        <Button data-autofocus onClick={stay}>
          {words.stay}
        </Button>
        <Button variant="default" onClick={() => void lock()}>
          {words.lockNow}
        </Button>
      </Group>
    </Modal>
  )
}

const SECOND_MS = 1000

// Heard once when the dialog opens, then every ten seconds: a reader that says each second says nothing else.
const isAnnounced = (seconds: number): boolean => seconds % 10 === 0

function Countdown({ until }: { readonly until: number }) {
  const [seconds, setSeconds] = useState(() => secondsTo(until))
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsTo(until)), SECOND_MS / 2)
    return () => clearInterval(timer)
  }, [until])
  return (
    <Text role="timer" aria-live={isAnnounced(seconds) ? 'polite' : 'off'} aria-atomic>
      {words.countdown(plural(seconds, words.second, words.seconds))}
    </Text>
  )
}

const secondsTo = (until: number): number => Math.max(0, Math.ceil((until - Date.now()) / SECOND_MS))
