import type { CasefileRecord } from '../casefiles/model.ts'
import { addToTimeline } from '../casefiles/write.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import type { Computation, RuleRef } from '../contract/deadlines.ts'
import type { SheetAppeal } from '../contract/sheets.ts'
import { computeDeadline } from '../deadlines/compute.ts'
import { computeFromRule, keepFromRule, plainStart } from '../deadlines/keep.ts'
import { isItselfAnAppeal } from '../deadlines/known-starts.ts'
import { ruleAt, rulesOf } from '../deadlines/rule.ts'
import type { CalendarDay } from '../shared/calendar.ts'

/** What no answer to an appeal means; unknown is treated as a refusal. */
export function appealSilence({ compute }: SheetAppeal) {
  const { meaning: stated, duration } = compute.silence
  return { meaning: stated === 'acceptance' ? stated : ('refusal' as const), stated, duration }
}

/** The sheet's own rule for the silence kept on its mandatory appeal. */
function sheetRule({ sheet }: CasefileRecord, rank: number): RuleRef | null {
  if (isItselfAnAppeal(sheet) || sheet.appeal[rank]?.compute.mandatory_before_court !== true) return null
  return (
    rulesOf(sheet).find(({ role, start, computable }) => role === 'silence' && computable && start === 'appeal_filed')
      ?.ref ?? null
  )
}

/** When the silence kept on an appeal received on `day` is over; `null` when nothing says how long it lasts. */
export function appealSilenceDates(
  casefile: CasefileRecord,
  rank: number,
  day: CalendarDay,
  context: ReadContext,
): Computation | null {
  const ref = sheetRule(casefile, rank)
  if (ref !== null) {
    const computed = computeFromRule(casefile, ref, { ...plainStart, day }, context)
    return computed.ok ? computed.value.computation : null
  }
  const rule = ruleAt(casefile.sheet, { of: 'appeal', rank })
  const duration = casefile.sheet.appeal[rank]?.compute.silence.duration ?? null
  if (rule === null || duration === null) return null
  const computed = computeDeadline({
    rule: {
      ...rule,
      role: 'silence',
      counting: 'silence',
      start: 'appeal_filed',
      duration,
      fixed: null,
      computable: true,
    },
    start: day,
    today: context.clock.today(),
    zone: context.repositories.settings.read().holidayZone,
    distance: 'none',
  })
  return computed.ok ? computed.value : null
}

/** Keeps the end of the silence of an appeal just filed, with what proves the day. */
export function keepAppealSilence(
  casefile: CasefileRecord,
  rank: number,
  start: { readonly day: CalendarDay; readonly evidence: string },
  context: WriteContext,
): void {
  const ref = sheetRule(casefile, rank)
  if (ref !== null) {
    keepFromRule(casefile, ref, { ...plainStart, ...start }, context)
    return
  }
  const computation = appealSilenceDates(casefile, rank, start.day, context)
  const label = casefile.sheet.appeal[rank]?.type
  if (computation === null || label === undefined) return
  const { repositories, catalogue, clock, ids } = context
  const event = 'appeal_filed'
  repositories.deadlines.add(
    {
      deadlineId: ids.next(),
      casefileId: casefile.casefileId,
      role: 'silence',
      label,
      day: computation.prudent,
      lastDay: computation.theoretical,
      start: { ...plainStart, ...start, event, label: catalogue.deadlineStart(event)?.label ?? label },
      computation,
      sheetDeadline: null,
      sheetAppeal: null,
      doneAt: null,
    },
    clock.now(),
  )
  addToTimeline(casefile.casefileId, { kind: 'deadline_added', label, day: computation.prudent }, context)
}
