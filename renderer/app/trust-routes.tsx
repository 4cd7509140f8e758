import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { root } from './root-route.tsx'

const team = createRoute({
  getParentRoute: () => root,
  path: '/reglages/equipe',
  component: lazyRouteComponent(() => import('../features/mediators/team-screen.tsx'), 'TeamScreen'),
})

// An identifier, never a name: an address may stay in the browser's history.
const JournalSearch = z.object({ objet: z.uuid().optional().catch(undefined) })

const journal = createRoute({
  getParentRoute: () => root,
  path: '/reglages/journal',
  validateSearch: JournalSearch,
  component: lazyRouteComponent(() => import('../features/journal/journal-screen.tsx'), 'JournalScreen'),
})

/** Who works here, and what the structure answers for. */
export const trustRoutes = [team, journal] as const
