import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { z } from 'zod'
import { CasefileId, Day, PersonId, ProcedureId, VisitId } from '../../core/contract/values.ts'
import { TodayScreen } from '../features/today/today-screen.tsx'
import { CrashNotice } from './error-boundary.tsx'
import { Layout } from './layout.tsx'
import { UnknownAddress } from './unknown-address.tsx'

const root = createRootRoute({ component: Layout, notFoundComponent: UnknownAddress })

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  // The first screen of every day: it comes with the application, not after it.
  component: TodayScreen,
})

const visit = createRoute({
  getParentRoute: () => root,
  path: '/accueil/$visitId',
  params: { parse: ({ visitId }) => ({ visitId: VisitId.parse(visitId) }) },
  component: lazyRouteComponent(() => import('../features/visits/visit-screen.tsx'), 'VisitScreen'),
})

const people = createRoute({
  getParentRoute: () => root,
  path: '/personnes',
  component: lazyRouteComponent(() => import('../features/people/people-screen.tsx'), 'PeopleScreen'),
})

const person = createRoute({
  getParentRoute: () => root,
  path: '/personnes/$personId',
  params: { parse: ({ personId }) => ({ personId: PersonId.parse(personId) }) },
  component: lazyRouteComponent(() => import('../features/people/person-screen.tsx'), 'PersonScreen'),
})

const casefile = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$casefileId',
  params: { parse: ({ casefileId }) => ({ casefileId: CasefileId.parse(casefileId) }) },
  component: lazyRouteComponent(() => import('../features/casefiles/casefile-screen.tsx'), 'CasefileScreen'),
})

// The other dossiers of the same sheet are identifiers, never names: an address may stay in the browser's history.
const HandoutSearch = z.object({ avec: z.array(CasefileId).max(9).catch([]).optional() })

const handout = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$casefileId/feuille',
  params: { parse: ({ casefileId }) => ({ casefileId: CasefileId.parse(casefileId) }) },
  validateSearch: HandoutSearch,
  component: lazyRouteComponent(() => import('../features/handouts/handout-screen.tsx'), 'HandoutScreen'),
})

const AgendaSearch = z.object({ jour: Day.optional().catch(undefined) })

const agenda = createRoute({
  getParentRoute: () => root,
  path: '/agenda',
  validateSearch: AgendaSearch,
  component: lazyRouteComponent(() => import('../features/agenda/agenda-screen.tsx'), 'AgendaScreen'),
})

const CatalogueSearch = z.object({
  texte: z.string().max(200).optional().catch(undefined),
  par: z.enum(['organisme', 'theme', 'evenement']).optional().catch(undefined),
  choix: z.string().max(80).optional().catch(undefined),
})

const catalogue = createRoute({
  getParentRoute: () => root,
  path: '/catalogue',
  validateSearch: CatalogueSearch,
  component: lazyRouteComponent(() => import('../features/procedures/catalogue-screen.tsx'), 'CatalogueScreen'),
})

const procedure = createRoute({
  getParentRoute: () => root,
  path: '/catalogue/$procedureId',
  params: { parse: ({ procedureId }) => ({ procedureId: ProcedureId.parse(procedureId) }) },
  component: lazyRouteComponent(() => import('../features/procedures/procedure-screen.tsx'), 'ProcedureScreen'),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/reglages',
  component: lazyRouteComponent(() => import('../features/settings/settings-screen.tsx'), 'SettingsScreen'),
})

const routeTree = root.addChildren([
  today,
  visit,
  people,
  person,
  casefile,
  handout,
  agenda,
  catalogue,
  procedure,
  settings,
])

/** Addresses live in the fragment: the shells then only serve files that exist. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultErrorComponent: ({ error }) => (isAddressError(error) ? <UnknownAddress /> : <CrashNotice />),
  defaultNotFoundComponent: UnknownAddress,
})

/** An identifier that cannot exist is a wrong address, not a crash. */
const isAddressError = (error: unknown): boolean =>
  error instanceof z.ZodError || (error instanceof Error && error.name === 'PathParamError') || hasAddressCause(error)

const hasAddressCause = (error: unknown): boolean =>
  error instanceof Error && error.cause !== undefined && isAddressError(error.cause)

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
