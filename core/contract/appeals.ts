import { z } from 'zod'
import { Computation } from './deadlines.ts'
import { command, query } from './define.ts'
import { SubmissionChannel } from './casefile-life.ts'
import { CasefileBrief } from './casefiles.ts'
import { SheetAppeal } from './sheets.ts'
import { CasefileId, Day, OptionalLine } from './values.ts'

/** « La décision mentionne-t-elle un recours préalable obligatoire ? » */
export const PriorAppealAnswer = z.enum(['yes', 'no', 'does_not_know'])
export type PriorAppealAnswer = z.output<typeof PriorAppealAnswer>

/** One way to contest, as the sheet knows it. */
export const AppealRoute = z.strictObject({
  /** Rank, from 0, in the sheet's appeals. */
  rank: z.int().min(0),
  type: z.string(),
  to: z.string(),
  bodyKind: SheetAppeal.shape.compute.shape.body_kind,
  mandatoryBeforeCourt: z.boolean().nullable(),
  /** Where the delay comes from: this sheet, a general rule, or read it on the decision. */
  basis: z.enum(['entry', 'general_rule', 'read_on_decision']),
  notes: z.string().nullable(),
  /** Both dates with their reasoning; `null` when the day it starts from is not known. */
  computation: Computation.nullable(),
  /** The question that gives the day it starts from. */
  startQuestion: z.string(),
  /** What no answer to this appeal means; unknown is treated as a refusal. */
  silence: z.strictObject({
    meaning: z.enum(['acceptance', 'refusal']),
    stated: z.enum(['acceptance', 'refusal', 'unknown']),
    duration: z.string().nullable(),
  }),
  source: z.string().nullable(),
  /** When the sheet's source was last read; a route without a source cannot be taken from here. */
  lastVerified: z.string().nullable(),
  standing: z.enum(['first', 'possible', 'after_prior_appeal', 'hidden_by_prior_appeal', 'no_source']),
})
export type AppealRoute = z.output<typeof AppealRoute>

export const LateRemedy = z.strictObject({
  kind: z.enum([
    'no_mention_of_remedies',
    'reasonable_year',
    'legal_aid',
    'right_to_error',
    'gracious_request',
    'access_point',
  ]),
  /** The last day of a remedy that has one. */
  until: Day.nullable(),
  /** The article, or the title of what was read; `null` when no source was. */
  reference: z.string().nullable(),
  source: z.string().nullable(),
})
export type LateRemedy = z.output<typeof LateRemedy>

const OneCasefile = z.strictObject({ casefileId: CasefileId })

export const appealsOperations = {
  /** Which appeals this refusal opens, in what order and until when; never « trop tard »: the late remedies are always given. */
  'appeals.plan': query(
    OneCasefile.extend({
      priorAppeal: PriorAppealAnswer,
      /** Replaces the day on which the decision was received, to try another. */
      notifiedOn: Day.nullable(),
    }),
    z.strictObject({
      decision: z.strictObject({ notifiedOn: Day.nullable(), reference: z.string() }).nullable(),
      routes: z.array(AppealRoute),
      late: z.array(LateRemedy),
      /** True when the last theoretical day of every dated route is behind us. */
      everyDateBehind: z.boolean(),
    }),
    ['casefiles', 'procedures', 'deadlines', 'settings', 'people'],
    ['casefile_unknown'],
  ),
  /** The letter of one appeal, to print, date and sign. */
  'appeals.letter': query(
    OneCasefile.extend({ rank: z.int().min(0) }),
    z.strictObject({
      to: z.string(),
      type: z.string(),
      bodyKind: SheetAppeal.shape.compute.shape.body_kind,
      organisationName: z.string(),
      procedureTitle: z.string(),
      /** Empty for someone anonymous: written by hand. */
      personName: z.string(),
      day: Day,
      decision: z.strictObject({ notifiedOn: Day, reference: z.string() }).nullable(),
      /** True when the decision is a silence that became a refusal. */
      implicit: z.boolean(),
      papersJoined: z.array(z.string()),
      /** What the letter still lacks, to be filled in by hand. */
      missing: z.array(z.enum(['decision_day', 'decision_reference', 'person_name', 'address'])),
    }),
    ['casefiles', 'people', 'procedures', 'settings'],
    ['casefile_unknown', 'appeal_unknown', 'appeal_without_source'],
  ),
  /** The appeal was sent: the dossier is contested, and its silence is dated. */
  'appeals.file': command(
    OneCasefile.extend({
      rank: z.int().min(0),
      day: Day,
      proofNumber: OptionalLine,
      channel: SubmissionChannel,
    }),
    CasefileBrief,
    ['casefiles', 'deadlines'],
    [
      'casefile_unknown',
      'appeal_unknown',
      'appeal_without_source',
      'status_not_allowed',
      'day_in_future',
      'day_before_birth',
      'prior_appeal_first',
    ],
  ),
}
