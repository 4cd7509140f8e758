import { z } from 'zod'
import { Day } from './values.ts'

export const CasefileStatus = z.enum([
  'preparing',
  'in_progress',
  'submitted',
  'awaiting_documents',
  'awaiting_decision',
  'granted',
  'refused',
  'appealed',
  'abandoned',
  'referred',
])
export type CasefileStatus = z.output<typeof CasefileStatus>

/** Why a step cannot be done: the closed list of Administration+'s labelled cases, and `other`, which needs words. */
export const Obstacle = z.enum([
  'lost_mailbox',
  'account_unreachable',
  'document_not_received',
  'site_fault',
  'payment_blocked',
  'payment_missing',
  'debt_or_deduction',
  'digital_difficulty',
  'unexplained_refusal',
  'file_incomplete',
  'other',
])
export type Obstacle = z.output<typeof Obstacle>

/** How a step was done: alone, with help, or in the person's place. */
export const DoneHow = z.enum(['alone', 'with_help', 'done_for'])
export type DoneHow = z.output<typeof DoneHow>

export const Actor = z.enum(['person', 'mediator', 'organisation'])
export type Actor = z.output<typeof Actor>

/** What came of a dossier: asked when it is closed. */
export const Outcome = z.enum([
  'right_opened',
  'right_kept',
  'no_right',
  'done_elsewhere',
  'person_gave_up',
  'no_news',
  'handed_over',
  'other',
])
export type Outcome = z.output<typeof Outcome>

export const SubmissionChannel = z.enum(['online', 'counter', 'post', 'registered_post', 'email', 'phone'])
export type SubmissionChannel = z.output<typeof SubmissionChannel>

/** That the request, or an appeal, was sent: when, how, and what proves it. */
export const Submission = z.strictObject({
  day: Day,
  channel: SubmissionChannel,
  proofNumber: z.string(),
  personSigned: z.boolean(),
  personPaid: z.boolean(),
  /** Rank in the sheet's appeals, when it is an appeal. */
  appealRank: z.int().nullable(),
})
export type Submission = z.output<typeof Submission>

export const DecisionOutcome = z.enum(['granted', 'partly_granted', 'refused'])
export const DecisionEvidence = z.enum(['envelope', 'registered_slip', 'email', 'personal_space', 'silence', 'none'])

/** What the organisation decided, when the person received it, and what proves that day. */
export const Decision = z.strictObject({
  outcome: DecisionOutcome,
  notifiedOn: Day,
  evidence: DecisionEvidence,
  reference: z.string(),
  /** Does the letter say how and until when to contest? Without it the delay may not run against the person (CJA R.421-5). */
  mentionsRemedies: z.enum(['yes', 'no', 'does_not_know']),
})
export type Decision = z.output<typeof Decision>

/** What no answer means once submitted. Unknown is treated as a refusal, and never reads « accord ». */
export const SilenceMeaning = z.strictObject({
  meaning: z.enum(['acceptance', 'refusal']),
  stated: z.enum(['acceptance', 'refusal', 'unknown']),
  /** The day at whose end it is born, and the first day it can be claimed; `null` while no start is known or the delay is not. */
  on: Day.nullable(),
  claimFrom: Day.nullable(),
  source: z.string().nullable(),
})
export type SilenceMeaning = z.output<typeof SilenceMeaning>
