import { z } from 'zod'
import { command, query } from './define.ts'
import { HolidayZone } from './settings.ts'
import { SheetDeadline } from './sheets.ts'
import { CasefileId, Day, DeadlineId, Line, OptionalLine } from './values.ts'

/** How a date was counted: CPC 640-642, *franc*, silence of the administration, or a rule of use that no text extends. */
export const DeadlineKind = z.enum(['cpc', 'franc', 'silence', 'internal'])
export type DeadlineKind = z.output<typeof DeadlineKind>

/** What a deadline is for: somebody must act, the organisation must answer, silence means something, an appeal closes, or set by hand. */
export const DeadlineRole = z.enum(['act', 'answer', 'silence', 'appeal', 'set_by_hand'])
export type DeadlineRole = z.output<typeof DeadlineRole>

/** More time for who lives far away (CPC 643, CJA R.421-7): an option, off by default. */
export const Distance = z.enum(['none', 'overseas', 'abroad'])
export type Distance = z.output<typeof Distance>

/** One line of the reasoning, in the order it was made. Every `reached` is the day obtained so far. */
export const TrailLine = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start'), day: Day }),
  /** The day typed is itself the deadline: nothing is added. */
  z.strictObject({ kind: z.literal('given'), day: Day }),
  z.strictObject({ kind: z.literal('fixed'), reached: Day }),
  z.strictObject({ kind: z.literal('next_occurrence'), dayOfMonth: z.int().nullable(), reached: Day }),
  z.strictObject({ kind: z.literal('added'), months: z.int(), days: z.int(), reached: Day }),
  z.strictObject({ kind: z.literal('removed'), months: z.int(), days: z.int(), reached: Day }),
  z.strictObject({
    kind: z.literal('working_days'),
    days: z.int(),
    week: z.enum(['ouvres', 'ouvrables']),
    reached: Day,
  }),
  z.strictObject({ kind: z.literal('distance'), months: z.int(), reached: Day }),
  z.strictObject({
    kind: z.literal('adjusted'),
    how: z.enum(['month_start', 'month_end', 'quarter_end']),
    reached: Day,
  }),
  z.strictObject({ kind: z.literal('franc'), reached: Day }),
  z.strictObject({
    kind: z.literal('moved'),
    from: Day,
    because: z.enum(['saturday', 'sunday', 'holiday']),
    holiday: z.string().nullable(),
    reached: Day,
  }),
  /** The clock of a refusal stood still while the organisation waited for papers (CRPA L.114-5). */
  z.strictObject({ kind: z.literal('suspended'), days: z.int(), reached: Day }),
  z.strictObject({ kind: z.literal('silence_effective'), reached: Day }),
  z.strictObject({ kind: z.literal('margin'), days: z.int(), reached: Day }),
])
export type TrailLine = z.output<typeof TrailLine>

/** Both dates and how they were reached. A legal date is always shown with its rule, its source and « à vérifier ». */
export const Computation = z.strictObject({
  kind: DeadlineKind,
  /** *À faire avant (prudent)*: not franc, never extended, a week of margin; for an answer awaited, the day awaited. */
  prudent: Day,
  /** *Dernier jour théorique*; for an answer awaited the day awaited, for a silence the day at whose end it is born. */
  theoretical: Day.nullable(),
  /** For silence: the first day on which its meaning can be claimed. */
  effectiveFrom: Day.nullable(),
  zone: HolidayZone,
  /** False where the zone's local holidays are not all known. */
  zoneComplete: z.boolean(),
  trail: z.array(TrailLine),
})
export type Computation = z.output<typeof Computation>

/** Where a deadline's rule is: a deadline or an appeal of the dossier's sheet, by its rank from 0. */
export const RuleRef = z.strictObject({ of: z.enum(['deadline', 'appeal']), rank: z.int().min(0) })
export type RuleRef = z.output<typeof RuleRef>

/** What a deadline counts from, and what proves it. */
export const DeadlineStart = z.strictObject({ event: z.string(), label: z.string(), day: Day, evidence: z.string() })

export const Deadline = z.strictObject({
  deadlineId: DeadlineId,
  casefileId: CasefileId,
  role: DeadlineRole,
  label: z.string(),
  /** The day to act before: prudent when it was computed. */
  day: Day,
  /** *Dernier jour théorique*; `null` for a date set by hand or an answer awaited. */
  lastDay: Day.nullable(),
  start: DeadlineStart.nullable(),
  computation: Computation.nullable(),
  /** The rule as the sheet states it, and where the sheet took it; `null` for a date that the mediator set. */
  rule: SheetDeadline.shape.rule.extend({ label: z.string(), source: z.string().nullable() }).nullable(),
  done: z.boolean(),
})
export type Deadline = z.output<typeof Deadline>

/** A rule of the sheet that is not dated yet in this dossier: what must be asked to date it. */
export const DeadlineProposal = z.strictObject({
  ref: RuleRef,
  role: DeadlineRole,
  label: z.string(),
  effect: z.string().nullable(),
  /** The question of the event it starts from, what proves it, and what to beware of. */
  startEvent: z.string(),
  question: z.string(),
  evidence: z.array(z.string()),
  caution: z.string().nullable(),
  /** False when the day asked for is itself the deadline. */
  computable: z.boolean(),
  /** The day already known to this dossier (birth date, submission, decision); `null` must be asked, never guessed. */
  knownStart: Day.nullable(),
  /** With `knownStart`, or with nothing when the rule needs no start (a fixed date). */
  computation: Computation.nullable(),
  source: z.string().nullable(),
})
export type DeadlineProposal = z.output<typeof DeadlineProposal>

const FromRule = z.strictObject({
  casefileId: CasefileId,
  ref: RuleRef,
  /** The day of the start event; `null` when the rule needs none. */
  start: Day.nullable(),
  distance: Distance,
})

const ruleErrors = [
  'casefile_unknown',
  'rule_unknown',
  'start_missing',
  'start_before_birth',
  'not_computable',
] as const

export const deadlinesOperations = {
  /** What the sheet's rules still ask before they can be dated. */
  'deadlines.proposals': query(
    z.strictObject({ casefileId: CasefileId }),
    z.array(DeadlineProposal),
    ['deadlines', 'casefiles', 'people', 'settings', 'procedures'],
    ['casefile_unknown'],
  ),
  /** The dates one rule gives from one start, without keeping them. */
  'deadlines.compute': query(FromRule, Computation, ['casefiles', 'people', 'settings', 'procedures'], [...ruleErrors]),
  /** Keeps the dates of one rule, with what proves the start; replaces those kept for the same rule. */
  'deadlines.keep': command(
    FromRule.extend({ evidence: OptionalLine }),
    Deadline,
    ['deadlines', 'casefiles'],
    [...ruleErrors],
  ),
  /** Keeps a date the mediator read on a letter or set. `sheetDeadline` is the rank, from 0, of the sheet's deadline it answers. */
  'deadlines.add': command(
    z.strictObject({ casefileId: CasefileId, sheetDeadline: z.int().min(0).nullable(), label: Line, day: Day }),
    Deadline,
    ['deadlines', 'casefiles'],
    ['casefile_unknown', 'sheet_deadline_unknown', 'day_before_birth'],
  ),
  'deadlines.setDone': command(
    z.strictObject({ deadlineId: DeadlineId, done: z.boolean() }),
    Deadline,
    ['deadlines', 'casefiles'],
    ['deadline_unknown'],
  ),
  'deadlines.remove': command(
    z.strictObject({ deadlineId: DeadlineId }),
    z.strictObject({ deadlineId: DeadlineId }),
    ['deadlines', 'casefiles'],
    ['deadline_unknown'],
  ),
}
