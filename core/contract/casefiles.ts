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

/** When a step can be done: `now` needs nothing that is missing, `later` waits for a network, a counter, a phone or the post, `blocked` has an obstacle. */
export const StepStanding = z.enum(['done', 'now', 'later', 'blocked'])
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
    z.strictObject({ kind: z.literal('closed') }),
  ]),
  who: Actor.nullable(),
  by: Day.nullable(),
})
export type NextAction = z.output<typeof NextAction>

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
    z.strictObject({ kind: z.literal('status'), from: CasefileStatus, to: CasefileStatus, reason: z.string() }),
    z.strictObject({ kind: z.literal('appointment_planned'), day: Day, time: z.string() }),
    z.strictObject({ kind: z.literal('deadline_added'), label: z.string(), day: Day }),
    z.strictObject({ kind: z.literal('handout_printed') }),
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
})
export type Casefile = z.output<typeof Casefile>

const OneCasefile = z.strictObject({ casefileId: CasefileId })
const casefileReads = ['casefiles', 'people', 'documents', 'agenda', 'deadlines', 'procedures'] as const

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
    ['person_unknown', 'procedure_unknown', 'visit_unknown', 'visit_finished', 'visit_of_someone_else'],
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
  'casefiles.setStatus': command(
    z.strictObject({ casefileId: CasefileId, status: CasefileStatus, reason: Note }),
    CasefileBrief,
    ['casefiles'],
    ['casefile_unknown', 'status_not_allowed', 'reason_required'],
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
  /** Ticks a step with how it was done, or unticks it when `how` is `null`. Ticking clears its obstacle. */
  'casefiles.tickStep': command(
    z.strictObject({ stepId: StepId, how: DoneHow.nullable() }),
    CasefileBrief,
    ['casefiles'],
    ['step_unknown', 'casefile_closed'],
  ),
  /** Says why a step cannot be done; `null` clears it. */
  'casefiles.setObstacle': command(
    z.strictObject({ stepId: StepId, obstacle: Obstacle.nullable(), words: OptionalLine }),
    CasefileBrief,
    ['casefiles'],
    ['step_unknown', 'casefile_closed', 'step_already_done', 'obstacle_needs_words'],
  ),
}
