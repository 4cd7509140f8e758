import type { DeadlineRole, RuleRef } from '../contract/deadlines.ts'
import type { ProcedureSheet, SheetAppeal, SheetDeadline } from '../contract/sheets.ts'
import { type CalendarDuration, parseDuration } from '../shared/calendar.ts'

type Compute = SheetDeadline['compute']

/** A deadline or an appeal of a sheet, as the engine reads both. */
export type DeadlineRule = {
  readonly ref: RuleRef
  readonly role: DeadlineRole
  readonly label: string
  readonly effect: string | null
  /** Identifier of the event it starts from, in the catalogue's list; `manual` when the day asked for is itself the deadline. */
  readonly start: string
  readonly startLabel: string
  readonly counting: Compute['counting']
  /** As the source states it, ISO 8601; `null` when it is read on the decision. */
  readonly duration: string | null
  readonly direction: SheetDeadline['rule']['direction']
  readonly recurrence: Compute['recurrence']
  readonly fixed: Compute['fixed']
  readonly adjust: Compute['adjust']
  readonly workingWeek: Compute['working_week']
  readonly computable: boolean
  readonly source: string | null
}

const roles = {
  user_must_act: 'act',
  authority_must_answer: 'answer',
  silence_means: 'silence',
} as const satisfies Record<SheetDeadline['kind'], DeadlineRole>

const ruleOfDeadline = (deadline: SheetDeadline, rank: number): DeadlineRule => ({
  ref: { of: 'deadline', rank },
  role: roles[deadline.kind],
  label: deadline.label,
  effect: deadline.effect,
  start: deadline.compute.start,
  startLabel: deadline.compute.start_label,
  counting: deadline.compute.counting,
  duration: deadline.compute.duration ?? deadline.rule.duration,
  direction: deadline.rule.direction,
  recurrence: deadline.compute.recurrence,
  fixed: deadline.compute.fixed,
  adjust: deadline.compute.adjust,
  workingWeek: deadline.compute.working_week,
  computable: deadline.compute.computable,
  source: deadline.source,
})

/** An appeal whose delay no text gives is read on the decision: its last day is asked for, nothing is added to it. */
function ruleOfAppeal({ type, to, compute, source }: SheetAppeal, rank: number): DeadlineRule {
  const computable = compute.duration !== null || compute.fixed !== null
  return {
    ref: { of: 'appeal', rank },
    role: 'appeal',
    label: type,
    effect: to,
    start: computable ? compute.start : 'manual',
    startLabel: compute.start_label,
    counting: compute.counting,
    duration: compute.duration,
    direction: 'after',
    recurrence: null,
    fixed: compute.fixed,
    adjust: null,
    workingWeek: null,
    computable,
    source,
  }
}

/** Every rule of a sheet: its deadlines, then its appeals, each in the sheet's order. */
export const rulesOf = (sheet: ProcedureSheet): readonly DeadlineRule[] => [
  ...sheet.deadlines.map(ruleOfDeadline),
  ...sheet.appeal.map(ruleOfAppeal),
]

/** The rule at a place of a sheet; `null` when the sheet has none there. */
export function ruleAt(sheet: ProcedureSheet, { of, rank }: RuleRef): DeadlineRule | null {
  if (of === 'deadline') {
    const deadline = sheet.deadlines[rank]
    return deadline === undefined ? null : ruleOfDeadline(deadline, rank)
  }
  const appeal = sheet.appeal[rank]
  return appeal === undefined ? null : ruleOfAppeal(appeal, rank)
}

/** Reads a duration of the catalogue; whole days written in hours (24 h, 48 h) are days. `null` when it is no length of whole days. */
export function ruleDuration(text: string): CalendarDuration | null {
  const hours = /^PT(\d+)H$/u.exec(text)?.[1]
  if (hours === undefined) return parseDuration(text)
  return Number(hours) % 24 === 0 ? { months: 0, days: Number(hours) / 24 } : null
}

/** True when no day has to be asked: the date is in the rule itself. */
export const needsNoStart = ({ start, fixed, computable }: DeadlineRule): boolean =>
  computable && (start === 'calendar' || (fixed?.year ?? null) !== null)
