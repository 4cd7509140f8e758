import { Anchor, AppShell, Button, Group, Text, UnstyledButton } from '@mantine/core'
import { type HotkeyItem, useHotkeys } from '@mantine/hooks'
import { IconEyeOff, IconLock, IconSearch, IconUserCircle } from '@tabler/icons-react'
import { Navigate, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useCommand } from '../bridge/queries.ts'
import { BackupNotice } from '../features/backups/backup-notice.tsx'
import { askDiscreet } from '../features/discreet/ask-discreet.ts'
import { DiscreetScreen } from '../features/discreet/discreet-screen.tsx'
import { NetworkSwitch } from '../features/online/network-switch.tsx'
import { openPalette } from '../features/palette/open-palette.ts'
import { Palette } from '../features/palette/palette.tsx'
import { RemindersBell } from '../features/reminders/reminders-bell.tsx'
import { RetentionNotice } from '../features/retention/retention-notice.tsx'
import { AutomaticLock } from '../features/session/automatic-lock.tsx'
import { CheckDialog } from '../features/identifiers/check-dialog.tsx'
import { JournalAlertNotice } from '../features/journal/journal-alert-notice.tsx'
import { askSwitch } from '../features/mediators/ask-switch.ts'
import { SwitchDialog } from '../features/mediators/switch-dialog.tsx'
import { PendingRecoveryKey } from '../features/session/pending-recovery-key.tsx'
import { firstScreenOf, mayOpen } from '../features/session/screens-of-role.ts'
import { useLock, useUnlocked } from '../features/session/session.ts'
import { useVisitDoor } from '../features/visits/start-visit.ts'
import { discreetWords } from '../messages/discreet.ts'
import { frame } from '../messages/fr.ts'
import { mediatorsWords } from '../messages/mediators.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { useUndoKey } from '../ui/undo.tsx'
import { useColourSchemeSetting } from './colour-scheme.ts'
import classes from './layout.module.css'
import { Navigation } from './navigation.tsx'

const MAIN_ID = 'contenu'

/** The frame of every screen of an open store: navigation, search, lock. */
export function Layout() {
  const { demo, role } = useUnlocked()
  const lock = useLock()
  const door = useVisitDoor()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  useColourSchemeSetting()
  useUndoKey()
  useFocusOnArrival()
  // Also from within a field: a passer-by must not wait for the mediator to leave it.
  useHotkeys([['mod+L', () => void lock()]], [])
  const welcomes = mayOpen(role, '/accueil')
  useHotkeys(
    [...(welcomes ? [['F2', () => void door.start(null)] satisfies HotkeyItem] : []), ['mod+K', openPalette]],
    [],
  )

  return (
    <AppShell
      header={{ height: demo ? 88 : 52 }}
      navbar={{ width: { base: 100, lg: 208 }, breakpoint: 0 }}
      padding="lg"
      transitionDuration={0}
      classNames={{ main: classes['main'] ?? '' }}
    >
      <AppShell.Header data-print="never">
        <a className={classes['skip']} href={`#${MAIN_ID}`} onClick={focusMain}>
          {frame.skipToContent}
        </a>
        {demo && <DemoBanner />}
        <HeaderBar onLock={() => void lock()} />
      </AppShell.Header>
      <AppShell.Navbar data-print="never" className={classes['navbar'] ?? ''} aria-label={frame.mainNavigation}>
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id={MAIN_ID} tabIndex={-1}>
        <PendingRecoveryKey />
        {path === '/' && <BackupNotice />}
        {path === '/' && <RetentionNotice />}
        {path !== '/reglages/journal' && <JournalAlertNotice />}
        {mayOpen(role, path) ? <Outlet /> : <Navigate to={firstScreenOf(role)} />}
      </AppShell.Main>
      <Palette />
      <AutomaticLock />
      <SwitchDialog />
      <CheckDialog />
      <DiscreetScreen />
    </AppShell>
  )
}

const HeaderBar = ({ onLock }: { readonly onLock: () => void }) => {
  const { structureName, mediatorName, role, colleagues } = useUnlocked()
  return (
    <Group h={51} px="md" justify="space-between" wrap="nowrap" gap="md" className={classes['bar'] ?? ''}>
      <Text fw={600} truncate className={classes['structure'] ?? ''}>
        {structureName}
      </Text>
      {colleagues > 0 && (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconUserCircle size={18} aria-hidden />}
          aria-label={mediatorsWords.working(mediatorName)}
          onClick={askSwitch}
          className={classes['mediator'] ?? ''}
        >
          {mediatorName}
        </Button>
      )}
      <UnstyledButton className={classes['search']} onClick={openPalette}>
        <IconSearch size={18} aria-hidden />
        <span>{frame.search}</span>
        <KeyHint keys={['mod', 'K']} visibleFrom="md" />
      </UnstyledButton>
      {mayOpen(role, '/') && <RemindersBell />}
      <NetworkSwitch />
      <Button
        variant="default"
        leftSection={<IconEyeOff size={18} aria-hidden />}
        rightSection={<KeyHint keys={['mod', 'D']} visibleFrom="md" />}
        onClick={askDiscreet}
        className={classes['lock'] ?? ''}
      >
        {discreetWords.button}
      </Button>
      <Button
        variant="default"
        leftSection={<IconLock size={18} aria-hidden />}
        rightSection={<KeyHint keys={['mod', 'L']} visibleFrom="md" />}
        onClick={onLock}
        className={classes['lock'] ?? ''}
      >
        {frame.lock}
      </Button>
    </Group>
  )
}

function DemoBanner() {
  const leave = useCommand('session.leaveDemo')
  return (
    <Group className={classes['demo'] ?? ''} h={36} px="md" gap="md" wrap="nowrap">
      <Text size="sm" fw={600}>
        {frame.demoBanner}
      </Text>
      <Text size="sm" truncate flex={1}>
        {frame.demoExplained}
      </Text>
      <Anchor component="button" type="button" size="sm" c="inherit" onClick={() => void leave.run({})}>
        {frame.demoLeave}
      </Anchor>
    </Group>
  )
}

// The address is the router's: the skip link moves the focus itself instead of changing the fragment.
function focusMain(event: React.MouseEvent): void {
  event.preventDefault()
  document.getElementById(MAIN_ID)?.focus()
}

/** After a change of screen, the focus goes to its title, unless the screen already took it for one of its fields. */
function useFocusOnArrival(): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const arrived = useRef<string>(undefined)
  useEffect(() => {
    if (path === undefined || path === arrived.current) return
    arrived.current = path
    const main = document.getElementById(MAIN_ID)
    window.scrollTo(0, 0)
    if (main === null || (main.contains(document.activeElement) && main !== document.activeElement)) return
    main.querySelector<HTMLElement>('[data-page-title]')?.focus()
  }, [path])
}
