import { z } from 'zod'
import { CasefileStatus, DecisionOutcome, DoneHow, Obstacle, SubmissionChannel } from './casefile-life.ts'
import { HandoutForm, HandoutLanguage } from './handout-forms.ts'
import { Day, Instant } from './values.ts'

export const TimelineEntry = z.strictObject({
  at: Instant,
  mediatorName: z.string(),
  event: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('opened') }),
    z.strictObject({ kind: z.literal('step_done'), text: z.string(), how: DoneHow }),
    z.strictObject({ kind: z.literal('step_undone'), text: z.string() }),
    z.strictObject({ kind: z.literal('obstacle_set'), text: z.string(), obstacle: Obstacle, words: z.string() }),
    z.strictObject({ kind: z.literal('obstacle_cleared'), text: z.string() }),
    z.strictObject({ kind: z.literal('paper_seen'), label: z.string() }),
    z.strictObject({ kind: z.literal('paper_forgotten'), label: z.string() }),
    z.strictObject({
      kind: z.literal('status'),
      from: CasefileStatus,
      to: CasefileStatus,
      reason: z.string(),
      outcome: z.string().nullable().default(null),
    }),
    z.strictObject({ kind: z.literal('appointment_planned'), day: Day, time: z.string() }),
    z.strictObject({
      kind: z.literal('appointment_moved'),
      fromDay: Day,
      fromTime: z.string(),
      day: Day,
      time: z.string(),
    }),
    z.strictObject({ kind: z.literal('deadline_added'), label: z.string(), day: Day }),
    /** Entries written before the sheet had forms told none of these. */
    z.strictObject({
      kind: z.literal('handout_printed'),
      form: HandoutForm.default('standard'),
      language: HandoutLanguage.nullable().default(null),
      copies: z.int().min(1).default(1),
    }),
    z.strictObject({ kind: z.literal('submitted'), day: Day, channel: SubmissionChannel, proofNumber: z.string() }),
    z.strictObject({ kind: z.literal('decision'), outcome: DecisionOutcome, notifiedOn: Day, reference: z.string() }),
    z.strictObject({ kind: z.literal('appeal_filed'), to: z.string(), day: Day, proofNumber: z.string() }),
    z.strictObject({
      kind: z.literal('exchange'),
      organisationName: z.string(),
      channel: z.enum(['phone', 'counter', 'online_message', 'email', 'post', 'sms']),
      day: Day,
      withWhom: z.string(),
      said: z.string(),
      nextStep: z.string(),
      nextBy: Day.nullable(),
    }),
    z.strictObject({ kind: z.literal('deadline_done'), label: z.string(), day: Day }),
    z.strictObject({ kind: z.literal('deadline_reopened'), label: z.string(), day: Day }),
    z.strictObject({ kind: z.literal('deadline_removed'), label: z.string(), day: Day }),
    /** The catalogue changed: the dates follow, the old ones stay here. */
    z.strictObject({
      kind: z.literal('deadline_recomputed'),
      label: z.string(),
      fromDay: Day,
      fromLastDay: Day.nullable(),
      toDay: Day,
      toLastDay: Day.nullable(),
    }),
    z.strictObject({ kind: z.literal('condition_answered'), question: z.string(), answer: z.boolean().nullable() }),
    z.strictObject({ kind: z.literal('escalation_prepared') }),
    z.strictObject({ kind: z.literal('note'), text: z.string() }),
  ]),
})
export type TimelineEntry = z.output<typeof TimelineEntry>
