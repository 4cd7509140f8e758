import { z } from 'zod'
import { Appointment } from './agenda.ts'
import { Deadline } from './deadlines.ts'
import { command, query } from './define.ts'
import { Paper } from './documents.ts'
import { Need, ProcedureSheet, SheetStep } from './sheets.ts'
import {
  CasefileId,
  Day,
  Instant,
  Note,
  OptionalLine,
  PersonId,
  ProcedureId,
  SearchText,
  StepId,
  VisitId,
} from './values.ts'

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

/**
 * When a step can be done: `now` needs nothing that is missing at this desk, `online` waits for the network, `elsewhere` for a phone, a counter
 * or the post, `blocked` has an obstacle.
 */
export const StepStanding = z.enum(['done', 'now', 'online', 'elsewhere', 'blocked'])
export type StepStanding = z.output<typeof StepStanding>

export const Step = z.strictObject({
  stepId: StepId,
  text: z.string(),
  where: z.string().nullable(),
  needs: Need,
  fallback: z.string().nullable(),
  actor: SheetStep.shape.actor,
  standing: StepStanding,
  doneAt: Instant.nullable(),
  doneHow: DoneHow.nullable(),
  obstacle: Obstacle.nullable(),
  obstacleWords: z.string(),
})
export type Step = z.output<typeof Step>

/** What to do next, who must do it, and by when. */
export const NextAction = z.strictObject({
  what: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('step'), stepId: StepId, text: z.string() }),
    z.strictObject({ kind: z.literal('obstacle'), stepId: StepId, obstacle: Obstacle }),
    z.strictObject({ kind: z.literal('papers'), count: z.int().min(1) }),
    z.strictObject({ kind: z.literal('submit') }),
    z.strictObject({ kind: z.literal('wait_decision') }),
    /** A day awaited has passed without an answer: ask the organisation again. */
    z.strictObject({ kind: z.literal('chase') }),
    /** Refused, or a silence that now means a refusal: contest, or close. */
    z.strictObject({ kind: z.literal('appeal') }),
    z.strictObject({ kind: z.literal('closed') }),
  ]),
  who: Actor.nullable(),
  by: Day.nullable(),
})
export type NextAction = z.output<typeof NextAction>

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

/** A question of the catalogue that settles which papers concern this person; asked once for all the papers that depend on it. */
export const CasefileQuestion = z.strictObject({
  conditionId: z.string(),
  question: z.string(),
  /** `null` until answered. */
  answer: z.boolean().nullable(),
  /** The papers that depend on it, by name. */
  papers: z.array(z.string()),
})
export type CasefileQuestion = z.output<typeof CasefileQuestion>

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
    z.strictObject({ kind: z.literal('deadline_added'), label: z.string(), day: Day }),
    z.strictObject({ kind: z.literal('handout_printed') }),
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

/** One line of a list of dossiers. */
export const CasefileBrief = z.strictObject({
  casefileId: CasefileId,
  personId: PersonId.nullable(),
  personName: z.string().nullable(),
  procedureId: ProcedureId,
  title: z.string(),
  organisationName: z.string(),
  status: CasefileStatus,
  stepsDone: z.int().min(0),
  stepsTotal: z.int().min(0),
  papersMissing: z.int().min(0),
  next: NextAction,
  openedAt: Instant,
  updatedAt: Instant,
})
export type CasefileBrief = z.output<typeof CasefileBrief>

export const Casefile = CasefileBrief.extend({
  /** The sheet as it was when the dossier was opened; it never changes under the dossier. */
  sheet: ProcedureSheet,
  /** True when the catalogue now has another text of this sheet. */
  sheetChanged: z.boolean(),
  /** True when the catalogue no longer has this procedure at all. */
  sheetRemoved: z.boolean(),
  /** In the order in which they can be done now: ready, waiting, blocked, done. */
  steps: z.array(Step),
  papers: z.array(Paper),
  deadlines: z.array(Deadline),
  appointments: z.array(Appointment),
  /** Latest first. */
  timeline: z.array(TimelineEntry),
  /** A note being typed, kept until it is added or emptied. */
  draftNote: z.string(),
  /** Where the status may go from here. */
  allowedStatuses: z.array(CasefileStatus),
  /** The questions this procedure needs, in the sheet's order. */
  questions: z.array(CasefileQuestion),
  /** The last submission, of the request or of an appeal. */
  submission: Submission.nullable(),
  decision: Decision.nullable(),
  silence: SilenceMeaning,
  /** What only the person can do before this can be submitted (C. conso. R.721-2…): a mandate never covers it. */
  personMust: z.strictObject({ sign: z.boolean(), pay: z.boolean() }),
  /** The visit in progress that this dossier is part of. */
  openVisitId: VisitId.nullable(),
})
export type Casefile = z.output<typeof Casefile>

const OneCasefile = z.strictObject({ casefileId: CasefileId })
// The network that this desk says it has orders the steps; the visit under way is part of the dossier.
const casefileReads = [
  'casefiles',
  'people',
  'documents',
  'agenda',
  'deadlines',
  'procedures',
  'settings',
  'visits',
] as const

export const casefilesOperations = {
  /** Opens a dossier per procedure; a dossier already open for the same person and procedure is taken up rather than doubled. */
  'casefiles.open': command(
    z.strictObject({
      personId: PersonId.nullable(),
      visitId: VisitId.nullable(),
      procedureIds: z.array(ProcedureId).min(1).max(20),
    }),
    z.array(CasefileBrief),
    ['casefiles', 'visits'],
    [
      'person_unknown',
      'procedure_unknown',
      'visit_unknown',
      'visit_finished',
      'visit_of_someone_else',
      'training_takes_no_casefile',
    ],
  ),
  'casefiles.read': query(OneCasefile, Casefile, casefileReads, ['casefile_unknown']),
  'casefiles.ofPerson': query(z.strictObject({ personId: PersonId }), z.array(CasefileBrief), casefileReads),
  'casefiles.ofVisit': query(z.strictObject({ visitId: VisitId }), z.array(CasefileBrief), casefileReads, [
    'visit_unknown',
  ]),
  /** Open dossiers whose person or procedure matches; an empty text gives the last ones touched. */
  'casefiles.search': query(
    z.strictObject({ text: SearchText, limit: z.int().min(1).max(100) }),
    z.array(CasefileBrief),
    casefileReads,
  ),
  /**
   * Moves a dossier where nothing more than a reason is needed; what has a day and a proof has its own operation. Going back undoes what was
   * recorded by mistake: `in_progress` a submission or an appeal, `awaiting_decision` a decision or a request for papers.
   */
  'casefiles.setStatus': command(
    z.strictObject({
      casefileId: CasefileId,
      /** The status that the screen was showing: a stale one is refused with `status_not_allowed`. */
      from: CasefileStatus.nullable().default(null),
      status: CasefileStatus,
      reason: Note,
      outcome: Outcome.nullable().default(null),
    }),
    CasefileBrief,
    ['casefiles'],
    ['casefile_unknown', 'status_not_allowed', 'reason_required', 'outcome_required', 'status_needs_details'],
  ),
  /**
   * The request was sent, with its day and its proof; the answer awaited and what silence means are dated from there. Refused until the person
   * did what only she can do (signature, payment).
   */
  'casefiles.submit': command(
    z.strictObject({
      casefileId: CasefileId,
      day: Day,
      channel: SubmissionChannel,
      proofNumber: OptionalLine,
      personSigned: z.boolean(),
      personPaid: z.boolean(),
    }),
    CasefileBrief,
    ['casefiles', 'deadlines'],
    [
      'casefile_unknown',
      'status_not_allowed',
      'person_must_sign',
      'person_must_pay',
      'day_in_future',
      'day_before_birth',
    ],
  ),
  /** The organisation asks for more papers: the acceptance clock waits for them (CRPA L.114-5). */
  'casefiles.recordDocumentsRequested': command(
    z.strictObject({ casefileId: CasefileId, receivedOn: Day, answerBefore: Day.nullable(), words: Note }),
    CasefileBrief,
    ['casefiles', 'deadlines'],
    ['casefile_unknown', 'status_not_allowed', 'day_in_future', 'day_before_birth', 'answer_before_request'],
  ),
  /** The papers asked for were sent: the dossier waits for its decision again. */
  'casefiles.recordDocumentsSent': command(
    z.strictObject({ casefileId: CasefileId, day: Day }),
    CasefileBrief,
    ['casefiles', 'deadlines'],
    ['casefile_unknown', 'status_not_allowed', 'day_in_future', 'day_before_birth'],
  ),
  /** What the organisation decided. The appeals of a refusal are dated from the day the person received it. */
  'casefiles.recordDecision': command(
    z.strictObject({
      casefileId: CasefileId,
      outcome: DecisionOutcome,
      notifiedOn: Day,
      evidence: DecisionEvidence,
      reference: OptionalLine,
      mentionsRemedies: Decision.shape.mentionsRemedies,
    }),
    CasefileBrief,
    ['casefiles', 'deadlines'],
    [
      'casefile_unknown',
      'status_not_allowed',
      'day_in_future',
      'day_before_birth',
      'decision_before_submission',
      'silence_is_no_agreement',
    ],
  ),
  /** Everything that waits for the network, across open dossiers, the most pressing dossier first; lists are cut at 200. */
  'casefiles.online': query(
    z.strictObject({}),
    z.strictObject({
      casefiles: z.array(
        z.strictObject({
          casefileId: CasefileId,
          personName: z.string().nullable(),
          title: z.string(),
          organisationName: z.string(),
          url: z.string().nullable(),
          by: Day.nullable(),
          steps: z.array(z.strictObject({ stepId: StepId, text: z.string(), where: z.string().nullable() })).min(1),
          /** Rough, from the procedure's usual time: its share of these steps, by five minutes. */
          minutes: z.int().min(5),
        }),
      ),
      total: z.int().min(0),
      minutes: z.int().min(0),
    }),
    ['casefiles', 'people', 'procedures', 'deadlines'],
  ),
  /** Keeps a note as it is typed, so that a killed application gives it back. */
  'casefiles.keepDraftNote': command(
    z.strictObject({ casefileId: CasefileId, text: Note }),
    z.strictObject({ casefileId: CasefileId }),
    [],
    ['casefile_unknown'],
  ),
  'casefiles.addNote': command(
    z.strictObject({ casefileId: CasefileId, text: Note }),
    CasefileBrief,
    ['casefiles'],
    ['casefile_unknown', 'note_empty'],
  ),
  /** Ticks a step with how it was done, or unticks it when `how` is `null`. Ticking clears its obstacle. `done_for` needs a mandate in force. */
  'casefiles.tickStep': command(
    z.strictObject({ stepId: StepId, how: DoneHow.nullable() }),
    CasefileBrief,
    ['casefiles'],
    ['step_unknown', 'casefile_closed', 'mandate_required'],
  ),
  /** Says why a step cannot be done; `null` clears it. */
  'casefiles.setObstacle': command(
    z.strictObject({ stepId: StepId, obstacle: Obstacle.nullable(), words: OptionalLine }),
    CasefileBrief,
    ['casefiles'],
    ['step_unknown', 'casefile_closed', 'step_already_done', 'obstacle_needs_words'],
  ),
}
