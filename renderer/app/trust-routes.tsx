import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { PersonId } from '../../core/contract/values.ts'
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

const retention = createRoute({
  getParentRoute: () => root,
  path: '/reglages/conservation',
  component: lazyRouteComponent(() => import('../features/retention/retention-screen.tsx'), 'RetentionScreen'),
})

const personData = createRoute({
  getParentRoute: () => root,
  path: '/personnes/$personId/donnees',
  params: { parse: ({ personId }) => ({ personId: PersonId.parse(personId) }) },
  component: lazyRouteComponent(() => import('../features/rights/person-data-screen.tsx'), 'PersonDataScreen'),
})

const backups = createRoute({
  getParentRoute: () => root,
  path: '/reglages/sauvegardes',
  component: lazyRouteComponent(() => import('../features/backups/backups-screen.tsx'), 'BackupsScreen'),
})

/** Who works here, and what the structure answers for. */
export const trustRoutes = [team, journal, retention, personData, backups] as const
