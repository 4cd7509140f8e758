import type { CasefileRecord } from '../casefiles/model.ts'
import { addToTimeline } from '../casefiles/write.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import type { Computation, RuleRef } from '../contract/deadlines.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import { err, ok, type Result } from '../shared/result.ts'
import { computeDeadline, type ComputeFailure } from './compute.ts'
import type { DeadlineRecord, StartGiven } from './model.ts'
import type { DeadlineRule } from './rule.ts'
import { ruleInForce } from './rule-in-force.ts'

export type RuleFailure = ComputeFailure | { readonly code: 'rule_unknown' | 'start_before_birth' }

/** True when the person of a dossier was not born yet on a day; never for someone anonymous or of unknown age. */
export function isBeforeBirth(
  { personId }: Pick<CasefileRecord, 'personId'>,
  day: CalendarDay,
  { repositories }: Pick<ReadContext, 'repositories'>,
): boolean {
  const birthDay = personId === null ? null : (repositories.people.find(personId)?.birthDay ?? null)
  return birthDay !== null && day < birthDay
}

/** The event of a date that the rule itself holds: nothing was asked. */
export const NO_EVENT = 'calendar'

/** A start with neither distance nor suspension. */
export const plainStart = { evidence: '', distance: 'none', suspendedDays: 0 } as const satisfies Omit<
  StartGiven,
  'day'
>

/** The dates that one rule of a dossier gives from one start, by the holidays of the desk's zone, and the rule they follow. */
export function computeFromRule(
  casefile: CasefileRecord,
  ref: RuleRef,
  start: Omit<StartGiven, 'evidence'>,
  context: ReadContext | WriteContext,
): Result<{ readonly rule: DeadlineRule; readonly computation: Computation }, RuleFailure> {
  const rule = ruleInForce(casefile, ref, context.catalogue)
  if (rule === null) return err({ code: 'rule_unknown' })
  if (start.day !== null && isBeforeBirth(casefile, start.day, context)) return err({ code: 'start_before_birth' })
  const zone = context.repositories.settings.read().holidayZone
  const { day, distance, suspendedDays } = start
  const computed = computeDeadline({ rule, start: day, today: context.clock.today(), zone, distance, suspendedDays })
  return computed.ok ? ok({ rule, computation: computed.value }) : computed
}

const answers = (deadline: DeadlineRecord, { of, rank }: RuleRef): boolean =>
  of === 'deadline' ? deadline.sheetDeadline === rank : deadline.sheetAppeal === rank

/**
 * Keeps the dates of one rule with what proves its start, and says so in the history. Dates of the same rule that are not done are replaced; what
 * is done stays. The dossier's summary is left to the caller (`touch`).
 */
export function keepFromRule(
  casefile: CasefileRecord,
  ref: RuleRef,
  start: StartGiven,
  context: WriteContext,
): Result<DeadlineRecord, RuleFailure> {
  const computed = computeFromRule(casefile, ref, start, context)
  if (!computed.ok) return computed
  const { rule, computation } = computed.value
  const { repositories, catalogue, clock, ids } = context
  const { casefileId } = casefile

  const sameRule = repositories.deadlines
    .ofCasefiles([casefileId])
    .filter((deadline) => deadline.doneAt === null && answers(deadline, ref))
  const [kept, ...others] = sameRule
  for (const { deadlineId } of others) repositories.deadlines.remove(deadlineId)

  const startLabel = catalogue.deadlineStart(rule.start)?.label ?? rule.startLabel
  const record: DeadlineRecord = {
    deadlineId: kept?.deadlineId ?? ids.next(),
    casefileId,
    role: rule.role,
    label: rule.label,
    day: computation.prudent,
    lastDay: computation.theoretical,
    // A rule that needs no start counted from today: kept, so that computing it again gives the same.
    start: {
      ...start,
      event: start.day === null ? NO_EVENT : rule.start,
      label: startLabel,
      day: start.day ?? clock.today(),
    },
    computation,
    sheetDeadline: ref.of === 'deadline' ? ref.rank : null,
    sheetAppeal: ref.of === 'appeal' ? ref.rank : null,
    doneAt: null,
  }
  if (kept === undefined) repositories.deadlines.add(record, clock.now())
  else repositories.deadlines.save(record)
  if (kept?.day !== record.day || kept.label !== record.label) {
    addToTimeline(casefileId, { kind: 'deadline_added', label: record.label, day: record.day }, context)
  }
  return ok(record)
}
