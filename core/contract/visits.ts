import { z } from 'zod'
import { Obstacle } from './casefile-life.ts'
import { NextAction } from './casefiles.ts'
import { command, query } from './define.ts'
import { Theme } from './sheets.ts'
import { CasefileId, Instant, Note, PersonId, VisitId } from './values.ts'

/**
 * What is being typed on the visit's screen and is not yet anything else: kept as it is typed, so that a killed application gives it back.
 */
export const VisitDraft = z.strictObject({
  personSearch: z.string().max(200),
  procedureSearch: z.string().max(200),
  /** The person form as typed, valid or not; `null` when it is closed. */
  personForm: z
    .strictObject({
      familyName: z.string().max(500),
      givenName: z.string().max(500),
      birthDay: z.string().max(40),
      phone: z.string().max(100),
      email: z.string().max(500),
    })
    .nullable(),
})
export type VisitDraft = z.output<typeof VisitDraft>

export const emptyVisitDraft = { personSearch: '', procedureSearch: '', personForm: null } satisfies VisitDraft

/** Who was received: not chosen yet, someone known, or someone who stays anonymous (no record at all). */
export const VisitSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('undecided') }),
  z.strictObject({ kind: z.literal('known'), personId: PersonId }),
  z.strictObject({ kind: z.literal('anonymous') }),
])
export type VisitSubject = z.output<typeof VisitSubject>

/** How the mediator helps (CNIL): teaching, accompanying, or acting in the person's place. */
export const Posture = z.enum(['teach', 'accompany', 'act_for'])
export type Posture = z.output<typeof Posture>

/** What is left behind a person at a shared post, to look at as she leaves (CNIL's kit for social workers). */
export const LeavingCheck = z.enum(['accounts', 'private_window', 'downloads', 'printer', 'papers'])
export type LeavingCheck = z.output<typeof LeavingCheck>

export const Visit = z.strictObject({
  visitId: VisitId,
  subject: VisitSubject,
  /** Given and family name, or `null` when there is none to show. */
  personName: z.string().nullable(),
  startedAt: Instant,
  finishedAt: Instant.nullable(),
  posture: Posture.nullable(),
  note: z.string(),
  draft: VisitDraft,
  casefileIds: z.array(CasefileId),
  /** What was looked at as the person left. */
  leavingChecks: z.array(LeavingCheck),
})
export type Visit = z.output<typeof Visit>

/** What is left at the end of a visit: exactly what to finish, print and plan; and what is already kept if the person leaves now. */
export const VisitClosing = z.strictObject({
  toFinish: z.array(z.strictObject({ casefileId: CasefileId, title: z.string(), text: z.string() })),
  /** Questions, obstacles and posture that nobody said yet. */
  toSay: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('person') }),
      z.strictObject({ kind: z.literal('posture') }),
      z.strictObject({ kind: z.literal('request') }),
      z.strictObject({
        kind: z.literal('questions'),
        casefileId: CasefileId,
        title: z.string(),
        count: z.int().min(1),
      }),
    ]),
  ),
  /** Dossiers worked on since the visit began whose sheet was not printed since. */
  toPrint: z.array(z.strictObject({ casefileId: CasefileId, title: z.string() })),
  toPlan: z.array(
    z.strictObject({ casefileId: CasefileId, title: z.string(), what: z.enum(['appointment', 'dates', 'papers']) }),
  ),
  /** The minimal useful record: it exists whatever happens next. */
  kept: z.strictObject({
    themes: z.array(Theme),
    titles: z.array(z.string()),
    obstacles: z.array(z.strictObject({ casefileId: CasefileId, obstacle: Obstacle, words: z.string() })),
    next: z.array(z.strictObject({ casefileId: CasefileId, title: z.string(), next: NextAction })),
  }),
})
export type VisitClosing = z.output<typeof VisitClosing>

const OneVisit = z.strictObject({ visitId: VisitId })

export const visitsOperations = {
  'visits.start': command(z.strictObject({ personId: PersonId.nullable() }), Visit, ['visits'], ['person_unknown']),
  'visits.read': query(OneVisit, Visit, ['visits', 'people', 'casefiles'], ['visit_unknown']),
  /** Visits that were started and not finished, latest first. */
  'visits.unfinished': query(z.strictObject({}), z.array(Visit), ['visits', 'people', 'casefiles']),
  /** Says who was received. Dossiers opened in this visit before the person was chosen become that person's. */
  'visits.chooseSubject': command(
    z.strictObject({ visitId: VisitId, subject: VisitSubject }),
    Visit,
    ['visits', 'casefiles', 'people', 'triage'],
    ['visit_unknown', 'visit_finished', 'person_unknown', 'visit_has_casefiles'],
  ),
  /**
   * Says how the mediator helps. `act_for` needs a mandate in force that covers every dossier of the visit; `teach` uses no real dossier
   * (CNIL): it is for the practice space.
   */
  'visits.setPosture': command(
    OneVisit.extend({ posture: Posture }),
    Visit,
    ['visits'],
    ['visit_unknown', 'visit_finished', 'mandate_required', 'training_takes_no_casefile'],
  ),
  'visits.closing': query(
    OneVisit,
    VisitClosing,
    ['visits', 'casefiles', 'documents', 'agenda', 'deadlines', 'people', 'procedures', 'settings'],
    ['visit_unknown'],
  ),
  /** Keeps what is typed. Last writer wins; cheap enough for every pause of the hand. */
  'visits.keep': command(
    z.strictObject({ visitId: VisitId, note: Note.optional(), draft: VisitDraft.optional() }),
    Visit,
    ['visits'],
    ['visit_unknown'],
  ),
  /** Ends a visit and keeps its report, in the same transaction. */
  'visits.finish': command(OneVisit, Visit, ['visits', 'people', 'activity'], ['visit_unknown', 'visit_finished']),
  /** Says what was looked at as the person left, of a visit that is over. Nothing waits for it. */
  'visits.checkLeaving': command(
    OneVisit.extend({
      leavingChecks: z
        .array(LeavingCheck)
        .max(LeavingCheck.options.length, 'too_long')
        .refine((checks) => new Set(checks).size === checks.length, 'invalid'),
    }),
    Visit,
    ['visits'],
    ['visit_unknown', 'visit_not_finished'],
  ),
  'visits.reopen': command(OneVisit, Visit, ['visits'], ['visit_unknown']),
  /** Removes a visit in which nothing happened: no person, no dossier, no note. */
  'visits.discard': command(
    OneVisit,
    z.strictObject({ visitId: VisitId }),
    ['visits', 'activity'],
    ['visit_unknown', 'visit_not_empty'],
  ),
}
