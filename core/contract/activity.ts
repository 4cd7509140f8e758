import { z } from 'zod'
import { Obstacle } from './casefile-life.ts'
import { command, query } from './define.ts'
import { Theme } from './sheets.ts'
import { Day, OrganisationId, PlaceId, ProcedureId, VisitId } from './values.ts'
import { Posture } from './visits.ts'

/** Where the visit took place: at one of the structure's places, at the person's home, at a distance, anywhere else (the Coop's `type_lieu`). */
export const ActivityChannel = z.enum(['at_place', 'at_home', 'remote', 'elsewhere'])
export type ActivityChannel = z.output<typeof ActivityChannel>

/** What the work was done on (the Coop's `materiel`); nothing chosen means that nothing was used or said. */
export const Equipment = z.enum(['computer', 'phone', 'tablet', 'other'])
export type Equipment = z.output<typeof Equipment>

/** The digital skills worked on, beside the procedures (the Coop's `thematiques`, without the procedures, which are counted one by one). */
export const DigitalTheme = z.enum([
  'diagnosis',
  'first_use',
  'maintenance',
  'own_contents',
  'browsing',
  'email',
  'office_software',
  'social_networks',
  'health',
  'online_purchases',
  'business',
  'employment',
  'security',
  'parenting',
  'schooling',
  'creation',
  'digital_culture',
  'artificial_intelligence',
])
export type DigitalTheme = z.output<typeof DigitalTheme>

/** How the person got on, from guided all along to alone (the Coop's three levels). */
export const AutonomyShown = z.enum(['guided', 'guided_if_needed', 'autonomous'])
export type AutonomyShown = z.output<typeof AutonomyShown>

/** Where the person was sent on to (the Coop's `structure_de_redirection`). */
export const Referral = z.enum([
  'administration',
  'digital_mediation',
  'organisation_in_charge',
  'social_support',
  'employment_support',
  'procedure_support',
  'other',
])
export type Referral = z.output<typeof Referral>

/** A day has 1,440 minutes. */
const Minutes = z.int().min(1).max(1_439)

/** What the mediator may correct in a report: everything else is read from what was done. */
export const ReportFacts = z.strictObject({
  /** Today or before. */
  day: Day,
  minutes: Minutes,
  channel: ActivityChannel,
  /** One of the structure's places; `null` when it is none of them or was not said. */
  placeId: PlaceId.nullable(),
  /** By appointment, rather than without. */
  booked: z.boolean(),
  equipment: z.array(Equipment).max(Equipment.options.length),
  digitalThemes: z.array(DigitalTheme).max(DigitalTheme.options.length),
  autonomy: AutonomyShown.nullable(),
  referral: Referral.nullable(),
  /** True when the person left with what she came for. */
  settled: z.boolean(),
})
export type ReportFacts = z.output<typeof ReportFacts>

/** One request made in a visit. A simple question has neither procedure, organisation nor theme. */
export const ActivityRequest = z.strictObject({
  procedureId: ProcedureId.nullable(),
  organisationId: OrganisationId.nullable(),
  theme: Theme.nullable(),
})
export type ActivityRequest = z.output<typeof ActivityRequest>

/** What held up a request, at a step of its sheet. */
export const ActivityObstacle = z.strictObject({
  procedureId: ProcedureId,
  organisationId: OrganisationId,
  /** The step's name in the sheet. */
  step: z.string(),
  obstacle: Obstacle,
})
export type ActivityObstacle = z.output<typeof ActivityObstacle>

/** The one record of a visit from which every report is made. It holds neither a name, a note nor a number. */
export const VisitReport = z.strictObject({
  visitId: VisitId,
  facts: ReportFacts,
  posture: Posture.nullable(),
  /** One a procedure, and one at least: 1 visit is not 1 request. */
  requests: z.array(ActivityRequest).min(1),
  obstacles: z.array(ActivityObstacle),
  /** `proposed` is read from what was done and is kept when the visit ends; `corrected` is as the mediator wrote it. */
  state: z.enum(['proposed', 'corrected']),
})
export type VisitReport = z.output<typeof VisitReport>

const OneVisit = z.strictObject({ visitId: VisitId })

export const activityOperations = {
  /** What is, or will be, kept of a visit. */
  'activity.ofVisit': query(
    OneVisit,
    VisitReport,
    ['activity', 'visits', 'casefiles', 'agenda', 'settings'],
    ['visit_unknown'],
  ),
  /** Writes what the mediator corrected: it holds from then on, whatever else is done in the visit. */
  'activity.correct': command(
    OneVisit.extend({ facts: ReportFacts }),
    VisitReport,
    ['activity'],
    ['visit_unknown', 'day_in_future', 'place_unknown'],
  ),
  /** Takes the corrections back: the report is again what was done. */
  'activity.propose': command(OneVisit, VisitReport, ['activity'], ['visit_unknown']),
}
