import { z } from 'zod'
import { ActivityChannel, AutonomyShown } from './activity.ts'
import { Obstacle } from './casefile-life.ts'
import { query } from './define.ts'
import { Theme } from './sheets.ts'
import { Day, OrganisationId, PlaceId, ProcedureId } from './values.ts'
import { Posture } from './visits.ts'

/** What activity is counted by. The first six are of each request, the others of the whole visit; of those marked several, one visit may have many. */
export const Facet = z.enum([
  'organisation',
  'theme',
  'organisation_theme',
  'procedure',
  'level',
  'operator',
  'channel',
  'place',
  'posture',
  'duration',
  'booked',
  'settled',
  'subject',
  'autonomy',
  'referral',
  'satisfaction',
  'age',
  'gender',
  'social_status',
  'equipment',
  'digital_theme',
])
export type Facet = z.output<typeof Facet>

/** The Coop's bands: less than 30 minutes, 30 minutes to 1 hour, 1 to 2 hours, 2 hours and more. */
export const DurationBand = z.enum(['under_30', 'from_30', 'from_60', 'from_120'])
export type DurationBand = z.output<typeof DurationBand>

/** 1 visit is not 1 request is not 1 person: each is counted apart. Minutes are shared equally between the requests of a visit. */
export const Counted = z.strictObject({ visits: z.int().min(0), requests: z.int().min(0), minutes: z.int().min(0) })
export type Counted = z.output<typeof Counted>

export const StatisticsRow = Counted.extend({
  /** The word of the facet; empty when it was not said. */
  key: z.string(),
  /** Its name in the catalogue or in the structure's places; `null` for the words that the screens know. */
  label: z.string().nullable(),
})
export type StatisticsRow = z.output<typeof StatisticsRow>

export const StatisticsFilter = z.strictObject({
  organisationId: OrganisationId.nullable(),
  theme: Theme.nullable(),
  channel: ActivityChannel.nullable(),
  placeId: PlaceId.nullable(),
  posture: Posture.nullable(),
})
export type StatisticsFilter = z.output<typeof StatisticsFilter>

/** All the activity. */
export const noFilter = {
  organisationId: null,
  theme: null,
  channel: null,
  placeId: null,
  posture: null,
} as const satisfies StatisticsFilter

/** What blocks here, at whose: in how many visits an obstacle stood at a step. */
export const ObstacleCount = z.strictObject({
  organisationId: OrganisationId,
  organisationName: z.string(),
  procedureId: ProcedureId,
  procedureTitle: z.string(),
  /** The step's words, or its name when the sheet has it no more. */
  step: z.string(),
  obstacle: Obstacle,
  visits: z.int().min(1),
})
export type ObstacleCount = z.output<typeof ObstacleCount>

/** How long organisations took to decide, from the day it was sent to the day the person was told. Days. */
export const WaitingTime = z.strictObject({
  organisationId: OrganisationId,
  organisationName: z.string(),
  decisions: z.int().min(1),
  medianDays: z.int().min(0),
  longestDays: z.int().min(0),
})
export type WaitingTime = z.output<typeof WaitingTime>

/** Rights granted that the people had never claimed before they came: non-take-up that was solved. */
export const SolvedNonTakeUp = z.strictObject({
  organisationId: OrganisationId,
  organisationName: z.string(),
  rights: z.int().min(1),
})
export type SolvedNonTakeUp = z.output<typeof SolvedNonTakeUp>

export const Statistics = z.strictObject({
  from: Day,
  to: Day,
  total: Counted,
  /** People known by the desk, each counted once however often she came. */
  people: z.int().min(0),
  facets: z.record(Facet, z.array(StatisticsRow)),
  /** One line a month of the period, those without a visit included. */
  months: z.array(Counted.extend({ month: z.string() })),
  obstacles: z.array(ObstacleCount),
  /** From the first visit of the period to the last, of those who came at least twice. */
  autonomy: z.array(z.strictObject({ first: AutonomyShown, last: AutonomyShown, people: z.int().min(1) })),
  waiting: z.array(WaitingTime),
  /** Requests decided in the period: those granted, in whole or in part, and those refused. */
  decisions: z.strictObject({ granted: z.int().min(0), refused: z.int().min(0) }),
  /** The most first. */
  nonTakeUp: z.array(SolvedNonTakeUp),
})
export type Statistics = z.output<typeof Statistics>

export const statisticsOperations = {
  /** The activity of a period, both days included, at most ten years. */
  'statistics.read': query(
    z.strictObject({ from: Day, to: Day, filter: StatisticsFilter }),
    Statistics,
    ['activity', 'statistics', 'visits', 'casefiles', 'agenda'],
    ['period_reversed', 'period_too_long'],
  ),
}
