import { z } from 'zod'
import { Appointment } from './agenda.ts'
import { Deadline } from './deadlines.ts'
import {
  CasefileStatus,
  Obstacle,
  DoneHow,
  Actor,
  Outcome,
  SubmissionChannel,
  Submission,
  DecisionOutcome,
  DecisionEvidence,
  Decision,
  SilenceMeaning,
} from './casefile-life.ts'
import { command, query } from './define.ts'
import { Paper } from './documents.ts'
import { Need, ProcedureSheet, SheetStep } from './sheets.ts'
import { TimelineEntry } from './timeline.ts'
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
  /**
   * Opens a dossier per procedure; a dossier already open for the same person and procedure is taken up rather than doubled. Without a person,
   * it is for the person of the visit, when there is one.
   */
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
      /** Granted, it is a right that the person had never claimed before she came (non-take-up, solved). */
      neverClaimed: z.boolean(),
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
