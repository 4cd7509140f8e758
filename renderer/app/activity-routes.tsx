import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { ActivityChannel } from '../../core/contract/activity.ts'
import { Theme } from '../../core/contract/sheets.ts'
import { Day, GroupSessionId, OrganisationId, PlaceId } from '../../core/contract/values.ts'
import { Posture } from '../../core/contract/visits.ts'
import { root } from './root-route.tsx'

const ActivitySearch = z.object({
  du: Day.optional().catch(undefined),
  au: Day.optional().catch(undefined),
  organisme: OrganisationId.optional().catch(undefined),
  domaine: Theme.optional().catch(undefined),
  canal: ActivityChannel.optional().catch(undefined),
  lieu: PlaceId.optional().catch(undefined),
  posture: Posture.optional().catch(undefined),
  onglet: z.enum(['notes', 'ateliers']).optional().catch(undefined),
})

const activity = createRoute({
  getParentRoute: () => root,
  path: '/activite',
  validateSearch: ActivitySearch,
  component: lazyRouteComponent(() => import('../features/activity/activity-screen.tsx'), 'ActivityScreen'),
})

const observatory = createRoute({
  getParentRoute: () => root,
  path: '/activite/faire-remonter',
  validateSearch: ActivitySearch,
  component: lazyRouteComponent(() => import('../features/observatory/observatory-screen.tsx'), 'ObservatoryScreen'),
})

const attendance = createRoute({
  getParentRoute: () => root,
  path: '/ateliers/$groupSessionId/emargement',
  params: { parse: ({ groupSessionId }) => ({ groupSessionId: GroupSessionId.parse(groupSessionId) }) },
  component: lazyRouteComponent(() => import('../features/collective/attendance-screen.tsx'), 'AttendanceScreen'),
})

const activityReport = createRoute({
  getParentRoute: () => root,
  path: '/activite/rapport',
  validateSearch: ActivitySearch,
  component: lazyRouteComponent(() => import('../features/activity/report-screen.tsx'), 'ActivityReportScreen'),
})

const logbook = createRoute({
  getParentRoute: () => root,
  path: '/journal',
  component: lazyRouteComponent(() => import('../features/logbook/logbook-screen.tsx'), 'LogbookScreen'),
})

const logbookDossier = createRoute({
  getParentRoute: () => root,
  path: '/journal/dossier',
  component: lazyRouteComponent(() => import('../features/logbook/dossier-screen.tsx'), 'DossierScreen'),
})

const watch = createRoute({
  getParentRoute: () => root,
  path: '/veille',
  validateSearch: z.object({
    etiquette: z.string().max(120).optional().catch(undefined),
    organisme: OrganisationId.optional().catch(undefined),
    relire: z.literal(true).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/watch/watch-screen.tsx'), 'WatchScreen'),
})

const watchDigest = createRoute({
  getParentRoute: () => root,
  path: '/veille/digest',
  component: lazyRouteComponent(() => import('../features/watch/digest-screen.tsx'), 'DigestScreen'),
})

/** Addresses of what is said of the work: its figures, its workshops, the team's watch, the logbook. */
export const activityRoutes = [
  activity,
  activityReport,
  observatory,
  attendance,
  watch,
  watchDigest,
  logbook,
  logbookDossier,
] as const
