import type { Deadline, DeadlineProposal, RuleRef } from '../contract/deadlines.ts'
import type { SheetDeadline } from '../contract/sheets.ts'
import type { CasefileId, DeadlineId } from '../contract/values.ts'
import type { ReadContext } from '../context.ts'
import type { CasefileRecord } from '../casefiles/model.ts'
import { computeFromRule, NO_EVENT, plainStart } from './keep.ts'
import { knownStart } from './known-starts.ts'
import type { DeadlineRecord } from './model.ts'
import { type DeadlineRule, needsNoStart, rulesOf } from './rule.ts'
import { type Dossier, ruleInForce } from './rule-in-force.ts'

/** Where a deadline's rule is in its dossier's sheet; `null` for a date that answers none. */
export function refOf({ sheetDeadline, sheetAppeal }: DeadlineRecord): RuleRef | null {
  if (sheetDeadline !== null) return { of: 'deadline', rank: sheetDeadline }
  return sheetAppeal === null ? null : { of: 'appeal', rank: sheetAppeal }
}

type Context = Pick<ReadContext, 'catalogue'>

/** An appeal has no anchor of its own: its start event names it, or the note that gives its fixed date. */
function statedRule(rule: DeadlineRule, { sheet }: Dossier, { catalogue }: Context): SheetDeadline['rule'] {
  const { ref, duration, direction } = rule
  const anchor =
    ref.of === 'deadline'
      ? sheet.deadlines[ref.rank]?.rule.anchor
      : rule.fixed === null
        ? catalogue.deadlineStart(rule.start)?.label
        : sheet.appeal[ref.rank]?.notes
  return { duration: duration ?? 'P0D', anchor: anchor ?? rule.startLabel, direction }
}

const startView = ({ event, label, day, evidence }: NonNullable<Deadline['start']>) => ({ event, label, day, evidence })

/** A deadline as a screen shows it, with the rule it follows and where that rule was read. */
export function deadlineView(record: DeadlineRecord, dossier: Dossier, context: Context): Deadline {
  const ref = refOf(record)
  const rule = ref === null ? null : ruleInForce(dossier, ref, context.catalogue)
  return {
    deadlineId: record.deadlineId as DeadlineId,
    casefileId: record.casefileId as CasefileId,
    role: record.role,
    label: record.label,
    day: record.day,
    lastDay: record.lastDay,
    start: record.start === null || record.start.event === NO_EVENT ? null : startView(record.start),
    computation: record.computation,
    rule: rule === null ? null : { ...statedRule(rule, dossier, context), label: rule.label, source: rule.source },
    done: record.doneAt !== null,
  }
}

/** A rule of the sheet not dated yet, with what must be asked and what is already known. */
export function proposalOf(rule: DeadlineRule, casefile: CasefileRecord, context: ReadContext): DeadlineProposal {
  const start = needsNoStart(rule) ? null : knownStart(casefile, rule.start, context)
  const computed = computeFromRule(casefile, rule.ref, { ...plainStart, day: start }, context)
  const event = context.catalogue.deadlineStart(rule.start)
  return {
    ref: rule.ref,
    role: rule.role,
    label: rule.label,
    effect: rule.effect,
    startEvent: rule.start,
    question: rule.ref.of === 'appeal' && !rule.computable ? (event?.question ?? rule.startLabel) : rule.startLabel,
    evidence: [...(event?.evidence ?? [])],
    caution: event?.caution ?? null,
    computable: rule.computable,
    knownStart: start,
    computation: computed.ok ? computed.value.computation : null,
    source: rule.source,
  }
}

/** The rules of a dossier's sheet, as the catalogue has them now, that no date of the dossier answers yet. */
export function rulesToDate(
  casefile: CasefileRecord,
  { repositories, catalogue }: ReadContext,
): readonly DeadlineRule[] {
  const places = new Set(
    repositories.deadlines.ofCasefiles([casefile.casefileId]).flatMap((deadline) => {
      const ref = refOf(deadline)
      return ref === null ? [] : [`${ref.of} ${ref.rank}`]
    }),
  )
  return rulesOf(casefile.sheet).flatMap(({ ref }) => {
    if (places.has(`${ref.of} ${ref.rank}`)) return []
    const rule = ruleInForce(casefile, ref, catalogue)
    return rule === null ? [] : [rule]
  })
}
