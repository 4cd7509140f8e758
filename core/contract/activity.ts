import { z } from 'zod'
import { Obstacle } from './casefile-life.ts'
import { command, query } from './define.ts'
import { Theme } from './sheets.ts'
import { Day, Line, OrganisationId, PersonId, PlaceId, ProcedureId, ReportId, VisitId } from './values.ts'
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

/** What was given: something said, a procedure carried forward, or the organisation reached for the person (France Services' three levels). */
export const ServiceLevel = z.enum(['information', 'accompaniment', 'second_level'])
export type ServiceLevel = z.output<typeof ServiceLevel>

/** Who was received, without saying who: the Coop's three questions. `null` is « non communiqué ». */
export const Gender = z.enum(['female', 'male'])
export type Gender = z.output<typeof Gender>

export const AgeBand = z.enum([
  'under_12',
  'from_12_to_17',
  'from_18_to_24',
  'from_25_to_39',
  'from_40_to_59',
  'from_60_to_69',
  'from_70',
])
export type AgeBand = z.output<typeof AgeBand>

export const SocialStatus = z.enum(['retired', 'unemployed', 'employed', 'in_school'])
export type SocialStatus = z.output<typeof SocialStatus>

/** Where the visit took place when it was none of the structure's places. */
export const Commune = z.strictObject({
  name: Line,
  postalCode: z.string().regex(/^\d{5}$/u),
  /** `2A004`, or empty when it is not known. */
  inseeCode: z.string().regex(/^(?:(?:[013-9]\d|2[AB1-9])\d{3})?$/u),
})
export type Commune = z.output<typeof Commune>

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
  /** Asked of a visit at home or elsewhere; `null` when it was not said. */
  commune: Commune.nullable(),
  gender: Gender.nullable(),
  ageBand: AgeBand.nullable(),
  socialStatus: SocialStatus.nullable(),
  /** What the person said of the visit, from 1 to 5. */
  satisfaction: z.int().min(1).max(5).nullable(),
})
export type ReportFacts = z.output<typeof ReportFacts>

/** One request made in a visit. A simple question has neither procedure, organisation nor theme. */
export const ActivityRequest = z.strictObject({
  procedureId: ProcedureId.nullable(),
  organisationId: OrganisationId.nullable(),
  theme: Theme.nullable(),
  level: ServiceLevel,
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

/** One line of the activity: the report of a visit, or what was written without one (a simple question, a visit of the past). */
export const ActivityEntry = z.strictObject({
  reportId: ReportId,
  /** `null` when it was written without a visit, or when the visit was erased with the person's data. */
  visitId: VisitId.nullable(),
  facts: ReportFacts,
  posture: Posture.nullable(),
  requests: z.array(ActivityRequest).min(1),
})
export type ActivityEntry = z.output<typeof ActivityEntry>

/** What is asked in a visit written without one; the theme is the sheet's own when a procedure is named. */
const WrittenRequest = z.strictObject({
  procedureId: ProcedureId.nullable(),
  organisationId: OrganisationId.nullable(),
  theme: Theme.nullable(),
  level: ServiceLevel,
})

const writeRefusals = ['day_in_future', 'place_unknown', 'procedure_unknown', 'organisation_unknown'] as const

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
  /** What a report without a visit begins with: today, at the usual place, with the usual equipment, five minutes. */
  'activity.usual': query(z.strictObject({}), ReportFacts, ['activity', 'agenda', 'settings']),
  /** Writes a simple question, or a visit of the past, for which no visit was opened. `personId` counts someone known, without naming her. */
  'activity.record': command(
    z.strictObject({
      facts: ReportFacts,
      posture: Posture.nullable(),
      requests: z.array(WrittenRequest).min(1).max(20),
      personId: PersonId.nullable(),
    }),
    ActivityEntry,
    ['activity'],
    [...writeRefusals, 'person_unknown'],
  ),
  /** Corrects what was written without a visit; the report of a visit is corrected with `activity.correct`. */
  'activity.change': command(
    z.strictObject({
      reportId: ReportId,
      facts: ReportFacts,
      posture: Posture.nullable(),
      requests: z.array(WrittenRequest).min(1).max(20),
    }),
    ActivityEntry,
    ['activity'],
    [...writeRefusals, 'report_unknown'],
  ),
  /** Takes out what was written without a visit. */
  'activity.remove': command(
    z.strictObject({ reportId: ReportId }),
    z.strictObject({ reportId: ReportId }),
    ['activity'],
    ['report_unknown'],
  ),
  /** The activity of a period, the latest first. `total` counts those beyond `limit` too. */
  'activity.entries': query(
    z.strictObject({ from: Day, to: Day, limit: z.int().min(1).max(200) }),
    z.strictObject({ total: z.int().min(0), entries: z.array(ActivityEntry) }),
    ['activity', 'visits'],
  ),
  /** Takes the corrections back: the report is again what was done. */
  'activity.propose': command(OneVisit, VisitReport, ['activity'], ['visit_unknown']),
}
