import { z } from 'zod'
import { ActivityRequest, ReportFacts } from './activity.ts'
import { GroupSessionDetails } from './collective.ts'
import { command, query } from './define.ts'
import { Facet } from './statistics.ts'
import { Day, GroupSessionId, Instant, Line, Nothing, ReportId, ReportModelId } from './values.ts'

/** One line of the activity as other tools want it: neither a name, a note nor a number. */
export const ExportedActivity = z.strictObject({
  reportId: ReportId,
  recordedAt: Instant,
  updatedAt: Instant,
  facts: ReportFacts,
  /** Where it took place, as the structure names and addresses it. */
  place: z.strictObject({ name: z.string(), address: z.string() }).nullable(),
  requests: z.array(ActivityRequest.extend({ procedureTitle: z.string().nullable() })).min(1),
})
export type ExportedActivity = z.output<typeof ExportedActivity>

/** A workshop as other tools want it: how many came, and nobody. */
export const ExportedWorkshop = GroupSessionDetails.pick({
  title: true,
  day: true,
  minutes: true,
  level: true,
  commune: true,
  digitalThemes: true,
  themes: true,
}).extend({
  groupSessionId: GroupSessionId,
  recordedAt: Instant,
  place: ExportedActivity.shape.place,
  participants: z.int().min(0),
})
export type ExportedWorkshop = z.output<typeof ExportedWorkshop>

/** How the sheets of a report follow each other: one for the whole period, one a month, one a quarter. */
export const ReportSplit = z.enum(['none', 'month', 'quarter'])
export type ReportSplit = z.output<typeof ReportSplit>

/** A report for an employer or a funder, made once and taken again. */
export const ReportModelDetails = z.strictObject({
  title: Line,
  /** What it counts by, in the order of the report. */
  facets: z.array(Facet).min(1).max(Facet.options.length),
  split: ReportSplit,
})
export type ReportModelDetails = z.output<typeof ReportModelDetails>

export const ReportModel = ReportModelDetails.extend({ modelId: ReportModelId })
export type ReportModel = z.output<typeof ReportModel>

/** The page where the Coop of digital mediation asks for a new report. */
export const COOP_NEW_REPORT = 'https://coop-numerique.anct.gouv.fr/coop/mes-activites/cra/individuel'

const OneModel = z.strictObject({ modelId: ReportModelId })

export const exportsOperations = {
  /** Every line of a period, both days included, the oldest first; at most one year. */
  'exports.activities': query(
    z.strictObject({ from: Day, to: Day }),
    z.strictObject({ activities: z.array(ExportedActivity), workshops: z.array(ExportedWorkshop) }),
    ['activity', 'collective', 'agenda', 'procedures'],
    ['period_reversed', 'period_too_long'],
  ),
  'exports.models': query(Nothing, z.array(ReportModel), ['exports']),
  /** Keeps a new model, or changes the one of this identifier. */
  'exports.keepModel': command(
    z.strictObject({ modelId: ReportModelId.nullable(), details: ReportModelDetails }),
    ReportModel,
    ['exports'],
    ['report_model_unknown'],
  ),
  'exports.removeModel': command(OneModel, OneModel, ['exports'], ['report_model_unknown']),
}
