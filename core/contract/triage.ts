import { z } from 'zod'
import { command, query } from './define.ts'
import { CasefileId, Instant, PersonId, ProcedureId, VisitId } from './values.ts'

/** The six questions of the access triage (*sas d'accès*). `null` is not asked yet: the route then says what it would take to know. */
export const TriageAnswers = z.strictObject({
  /** Can she open her mailbox here and now? */
  mailbox: z.enum(['reachable', 'lost', 'none']).nullable(),
  /** A phone that receives codes, in her hand. */
  phoneForCodes: z.enum(['here', 'someone_elses', 'none']).nullable(),
  /** What she can log in with. */
  account: z.enum(['franceconnect', 'organisation', 'lost', 'none']).nullable(),
  /** What she has at home. */
  equipment: z.enum(['own', 'borrowed', 'none']).nullable(),
  /** Reading the screen, in French. */
  reading: z.enum(['at_ease', 'with_help', 'not_in_french', 'does_not_read']).nullable(),
  /** Who may decide for her: herself, a relative who helps without authority, or someone named by a judgment or by law. */
  authority: z.enum(['herself', 'relative_helps', 'legal_representative']).nullable(),
})
export type TriageAnswers = z.output<typeof TriageAnswers>

/** Answered once per person; someone anonymous is asked for one visit. */
export const TriageHolder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId: PersonId }),
  z.strictObject({ kind: z.literal('visit'), visitId: VisitId }),
])
export type TriageHolder = z.output<typeof TriageHolder>

export const Triage = z.strictObject({
  answers: TriageAnswers,
  /** When the last answer was given; `null` before the first. */
  answeredAt: Instant.nullable(),
  /** True when the answers are old enough to be asked again. */
  old: z.boolean(),
})
export type Triage = z.output<typeof Triage>

export const Route = z.enum(['online_alone', 'online_with_help', 'mandate', 'paper', 'counter', 'phone', 'escalation'])
export type Route = z.output<typeof Route>

/** Why a route was chosen or left: the screen has one sentence for each. */
export const RouteReason = z.enum([
  'no_online_channel',
  'mailbox_lost',
  'no_mailbox',
  'account_lost',
  'no_account',
  'account_ready',
  'no_account_needed',
  'no_phone_for_codes',
  'phone_is_someone_elses',
  'no_equipment',
  'reads_with_help',
  'not_in_french',
  'does_not_read',
  'legal_representative_acts',
  'mandate_in_force',
  'mandate_possible',
  'mandate_not_allowed',
  'personal_signature',
  'must_come_in_person',
  'paper_form_exists',
  'letter_possible',
  'phone_line_exists',
  'counter_exists',
  'standard_route_failed',
  'nothing_else_left',
])
export type RouteReason = z.output<typeof RouteReason>

export const TriageQuestion = TriageAnswers.keyof()
export type TriageQuestion = z.output<typeof TriageQuestion>

/** How one dossier can go forward for this person, best first, with the reasons in order of weight. */
export const RouteAdvice = z.strictObject({
  triage: Triage,
  /** What this procedure still needs to know, in the order in which it is asked: a question that can change nothing is left out. */
  toAsk: z.array(TriageQuestion),
  /** `null` while too little was answered to choose. */
  route: Route.nullable(),
  reasons: z.array(RouteReason),
  /** The other routes that stay open, best first. */
  others: z.array(z.strictObject({ route: Route, reasons: z.array(RouteReason) })),
  /** What must be repaired first: a lost mailbox or account has its own procedure. */
  first: z.array(
    z.strictObject({
      procedureId: ProcedureId,
      title: z.string(),
      /** The dossier already open for it. */
      casefileId: CasefileId.nullable(),
    }),
  ),
})
export type RouteAdvice = z.output<typeof RouteAdvice>

export const triageOperations = {
  'triage.read': query(
    z.strictObject({ holder: TriageHolder }),
    Triage,
    ['triage', 'people', 'visits'],
    ['person_unknown', 'visit_unknown'],
  ),
  /** Keeps the answers, dated now. What was `null` stays to be asked. */
  'triage.save': command(
    z.strictObject({ holder: TriageHolder, answers: TriageAnswers }),
    Triage,
    ['triage'],
    ['person_unknown', 'visit_unknown'],
  ),
  'triage.ofCasefile': query(
    z.strictObject({ casefileId: CasefileId }),
    RouteAdvice,
    ['triage', 'people', 'visits', 'casefiles', 'mandates', 'exchanges', 'deadlines', 'procedures'],
    ['casefile_unknown'],
  ),
}
