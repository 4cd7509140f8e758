import { UnstyledButton } from '@mantine/core'
import {
  IconBook2,
  IconCalendar,
  IconChartBar,
  IconDoorEnter,
  IconNews,
  IconNotebook,
  IconScissors,
  IconSettings,
  IconSunrise,
  IconUsers,
  type Icon,
} from '@tabler/icons-react'
import { Link, useRouterState } from '@tanstack/react-router'
import { mayOpen } from '../features/session/screens-of-role.ts'
import { useUnlocked } from '../features/session/session.ts'
import { useVisitDoor } from '../features/visits/start-visit.ts'
import { frame, screens } from '../messages/fr.ts'
import classes from './navigation.module.css'

const before = [{ to: '/', icon: IconSunrise, label: screens.today }] as const
const after = [
  { to: '/agenda', icon: IconCalendar, label: screens.agenda },
  { to: '/personnes', icon: IconUsers, label: screens.people },
  { to: '/catalogue', icon: IconBook2, label: screens.catalogue },
  { to: '/activite', icon: IconChartBar, label: screens.activity },
  { to: '/atelier', icon: IconScissors, label: screens.workshop },
  { to: '/veille', icon: IconNews, label: screens.watch },
  { to: '/journal', icon: IconNotebook, label: screens.logbook },
  { to: '/reglages', icon: IconSettings, label: screens.settings },
] as const

type ScreenLinkProps = {
  readonly to: (typeof before)[0]['to'] | (typeof after)[number]['to']
  readonly icon: Icon
  readonly label: string
}

const ScreenLink = ({ to, icon: Shape, label }: ScreenLinkProps) => (
  <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }} className={classes['item']}>
    <Shape size={20} aria-hidden />
    <span>{label}</span>
  </Link>
)

/** The screens. « Accueil » is a place without an address of its own: it resumes the visit under way, or starts one. */
export function Navigation() {
  const { role } = useUnlocked()
  const door = useVisitDoor()
  const inVisit = useRouterState({ select: ({ location }) => location.pathname.startsWith('/accueil/') })
  return (
    <ul className={classes['list']} aria-label={frame.mainNavigation}>
      {before
        .filter(({ to }) => mayOpen(role, to))
        .map((item) => (
          <li key={item.to}>
            <ScreenLink {...item} />
          </li>
        ))}
      {mayOpen(role, '/accueil') && (
        <li>
          <UnstyledButton
            className={classes['item']}
            aria-current={inVisit ? 'page' : undefined}
            disabled={door.running}
            onClick={() => void door.resumeOrStart()}
          >
            <IconDoorEnter size={20} aria-hidden />
            <span>{screens.visit}</span>
          </UnstyledButton>
        </li>
      )}
      {after
        .filter(({ to }) => mayOpen(role, to))
        .map((item) => (
          <li key={item.to}>
            <ScreenLink {...item} />
          </li>
        ))}
    </ul>
  )
}
