import { Button, Group, Portal, Stack, Text, Title } from '@mantine/core'
import { IconEye, IconLock } from '@tabler/icons-react'
import { useLayoutEffect, useRef } from 'react'
import { discreetWords as words } from '../../messages/discreet.ts'
import { frame } from '../../messages/fr.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { useLock } from '../session/session.ts'
import { useCurrentProcedure } from './current-procedure.ts'
import classes from './discreet.module.css'
import { SharedProcedure } from './shared-procedure.tsx'
import { useDiscreet } from './use-discreet.ts'

/**
 * Hides everything about anyone at once, for a screen that two people share: what is left is the current procedure, as the catalogue
 * tells it to anyone. The screens stay as they are under it, out of sight and of reach, with what was being typed.
 */
export function DiscreetScreen() {
  const [isOn, leave] = useDiscreet()
  return isOn ? (
    <Portal reuseTargetNode={false}>
      <Cover onLeave={leave} />
    </Portal>
  ) : null
}

function Cover({ onLeave }: { readonly onLeave: () => void }) {
  const lock = useLock()
  const procedureId = useCurrentProcedure()
  const title = useTakeOver()
  return (
    <main data-discreet="only" className={classes['cover']} onWheel={(event) => event.stopPropagation()}>
      <Stack gap="lg">
        <Group justify="space-between" align="flex-start" gap="md" data-print="never">
          <div className={classes['said']}>
            <Title order={1} tabIndex={-1} ref={title} className={classes['title'] ?? ''}>
              {words.title}
            </Title>
            <Text c="dimmed">{words.hidden}</Text>
          </div>
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconLock size={18} aria-hidden />}
              rightSection={<KeyHint keys={['mod', 'L']} />}
              onClick={() => void lock()}
            >
              {frame.lock}
            </Button>
            <Button
              leftSection={<IconEye size={18} aria-hidden />}
              rightSection={<KeyHint keys={['mod', 'D']} />}
              onClick={onLeave}
            >
              {words.back}
            </Button>
          </Group>
        </Group>
        {procedureId !== null && <SharedProcedure procedureId={procedureId} />}
      </Stack>
    </main>
  )
}

/** The hand, the window's name and the place in the page are the cover's while it is there, and go back as they were. */
function useTakeOver() {
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const focused = document.activeElement
    const { scrollY } = window
    const name = document.createElement('title')
    name.textContent = `${words.title} — ${frame.appName}`
    document.head.prepend(name)
    title.current?.focus()
    return () => {
      name.remove()
      // Only once the cover is out of the page are the screens there again.
      queueMicrotask(() => {
        window.scrollTo(0, scrollY)
        if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
      })
    }
  }, [])
  return title
}
