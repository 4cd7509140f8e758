import { createHashHistory, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import {
  AppointmentId,
  CasefileId,
  CopyId,
  Day,
  MandateId,
  PersonId,
  ProcedureId,
  VisitId,
} from '../../core/contract/values.ts'
import { AGENDA_VIEWS } from '../features/agenda/agenda-period.ts'
import { TodayScreen } from '../features/today/today-screen.tsx'
import { activityRoutes } from './activity-routes.tsx'
import { CrashNotice } from './error-boundary.tsx'
import { root } from './root-route.tsx'
import { trustRoutes } from './trust-routes.tsx'
import { UnknownAddress } from './unknown-address.tsx'

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

const PersonSearch = z.object({
  onglet: z.enum(['pieces', 'accords', 'autonomie', 'droits']).optional().catch(undefined),
})

const person = createRoute({
  getParentRoute: () => root,
  path: '/personnes/$personId',
  validateSearch: PersonSearch,
  params: { parse: ({ personId }) => ({ personId: PersonId.parse(personId) }) },
  component: lazyRouteComponent(() => import('../features/people/person-screen.tsx'), 'PersonScreen'),
})

const recoveryCard = createRoute({
  getParentRoute: () => root,
  path: '/personnes/$personId/carte',
  params: { parse: ({ personId }) => ({ personId: PersonId.parse(personId) }) },
  component: lazyRouteComponent(() => import('../features/people/recovery-card-screen.tsx'), 'RecoveryCardScreen'),
})

const notice = createRoute({
  getParentRoute: () => root,
  path: '/personnes/$personId/notice',
  params: { parse: ({ personId }) => ({ personId: PersonId.parse(personId) }) },
  component: lazyRouteComponent(() => import('../features/consents/notice-screen.tsx'), 'NoticeScreen'),
})

const mandate = createRoute({
  getParentRoute: () => root,
  path: '/mandats/$mandateId',
  params: { parse: ({ mandateId }) => ({ mandateId: MandateId.parse(mandateId) }) },
  component: lazyRouteComponent(() => import('../features/mandates/mandate-screen.tsx'), 'MandateScreen'),
})

const receipt = createRoute({
  getParentRoute: () => root,
  path: '/mandats/$mandateId/attestation',
  params: { parse: ({ mandateId }) => ({ mandateId: MandateId.parse(mandateId) }) },
  component: lazyRouteComponent(() => import('../features/mandates/receipt-screen.tsx'), 'ReceiptScreen'),
})

const online = createRoute({
  getParentRoute: () => root,
  path: '/en-ligne',
  component: lazyRouteComponent(() => import('../features/online/online-screen.tsx'), 'OnlineScreen'),
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

const PaperListSearch = HandoutSearch.extend({ pour: z.enum(['accueil', 'personne']).optional().catch(undefined) })

const dossierParams = {
  parse: ({ casefileId }: { casefileId: string }) => ({ casefileId: CasefileId.parse(casefileId) }),
}

const paperList = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$casefileId/pieces',
  params: dossierParams,
  validateSearch: PaperListSearch,
  component: lazyRouteComponent(() => import('../features/paper-lists/paper-list-screen.tsx'), 'PaperListScreen'),
})

const appeals = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$casefileId/recours',
  params: dossierParams,
  component: lazyRouteComponent(() => import('../features/appeals/appeals-screen.tsx'), 'AppealsScreen'),
})

const AppealRank = z.coerce.number().int().min(0).max(99)

const appealLetter = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$casefileId/recours/$rank/lettre',
  params: {
    parse: ({ casefileId, rank }) => ({ casefileId: CasefileId.parse(casefileId), rank: AppealRank.parse(rank) }),
    stringify: ({ casefileId, rank }) => ({ casefileId, rank: String(rank) }),
  },
  component: lazyRouteComponent(() => import('../features/appeals/appeal-letter-screen.tsx'), 'AppealLetterScreen'),
})

const escalation = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$casefileId/signalement',
  params: dossierParams,
  component: lazyRouteComponent(() => import('../features/escalation/escalation-screen.tsx'), 'EscalationScreen'),
})

const escalationLetter = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$casefileId/signalement/lettre',
  params: dossierParams,
  component: lazyRouteComponent(
    () => import('../features/escalation/escalation-letter-screen.tsx'),
    'EscalationLetterScreen',
  ),
})

const AgendaSearch = z.object({
  jour: Day.optional().catch(undefined),
  vue: z.enum(AGENDA_VIEWS).optional().catch(undefined),
})

const agenda = createRoute({
  getParentRoute: () => root,
  path: '/agenda',
  validateSearch: AgendaSearch,
  component: lazyRouteComponent(() => import('../features/agenda/agenda-screen.tsx'), 'AgendaScreen'),
})

const calendarImport = createRoute({
  getParentRoute: () => root,
  path: '/agenda/importer',
  component: lazyRouteComponent(() => import('../features/calendar-files/import-screen.tsx'), 'CalendarImportScreen'),
})

const appointmentSlip = createRoute({
  getParentRoute: () => root,
  path: '/rendez-vous/$appointmentId/coupon',
  params: { parse: ({ appointmentId }) => ({ appointmentId: AppointmentId.parse(appointmentId) }) },
  component: lazyRouteComponent(() => import('../features/appointment-notes/slip-screen.tsx'), 'AppointmentSlipScreen'),
})

const dayList = createRoute({
  getParentRoute: () => root,
  path: '/agenda/$day/liste',
  params: { parse: ({ day }) => ({ day: Day.parse(day) }) },
  component: lazyRouteComponent(() => import('../features/agenda/day-list-screen.tsx'), 'DayListScreen'),
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

// An identifier, never a name: an address may stay in the browser's history.
const WorkshopSearch = z.object({
  dossier: CasefileId.optional().catch(undefined),
  copie: CopyId.optional().catch(undefined),
})

const workshop = createRoute({
  getParentRoute: () => root,
  path: '/atelier',
  validateSearch: WorkshopSearch,
  component: lazyRouteComponent(() => import('../features/workshop/workshop-screen.tsx'), 'WorkshopScreen'),
})

const copy = createRoute({
  getParentRoute: () => root,
  path: '/copies/$copyId',
  params: { parse: ({ copyId }) => ({ copyId: CopyId.parse(copyId) }) },
  component: lazyRouteComponent(() => import('../features/copies/copy-screen.tsx'), 'CopyScreen'),
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
  recoveryCard,
  notice,
  mandate,
  receipt,
  online,
  casefile,
  handout,
  paperList,
  appeals,
  appealLetter,
  escalation,
  escalationLetter,
  agenda,
  calendarImport,
  appointmentSlip,
  dayList,
  catalogue,
  procedure,
  ...activityRoutes,
  copy,
  workshop,
  settings,
  ...trustRoutes,
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
