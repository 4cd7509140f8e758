import type { DeadlineRule } from '../../../core/deadlines/rule.ts'
import { type ComputeInput, computeDeadline } from '../../../core/deadlines/compute.ts'
import type { Computation } from '../../../core/contract/deadlines.ts'

/** A rule as the catalogue would state it, with what a test says of it. */
export const aRule = (more: Partial<DeadlineRule> = {}): DeadlineRule => ({
  ref: { of: 'deadline', rank: 0 },
  role: 'act',
  label: 'Contester',
  effect: null,
  start: 'decision_notified',
  startLabel: 'Date de réception ?',
  counting: 'civil',
  duration: 'P2M',
  direction: 'after',
  recurrence: null,
  fixed: null,
  adjust: null,
  workingWeek: null,
  computable: true,
  source: null,
  ...more,
})

export const TODAY = '2026-11-23'

/** What a rule gives from a start; fails the test when it refuses. */
export function dated(
  more: Partial<DeadlineRule>,
  start: string | null,
  options: Partial<Pick<ComputeInput, 'zone' | 'distance' | 'suspendedDays'>> = {},
): Computation {
  const computed = computeDeadline({
    rule: aRule(more),
    start,
    today: TODAY,
    zone: 'metropole',
    distance: 'none',
    ...options,
  })
  if (!computed.ok) throw new Error(computed.error.code)
  return computed.value
}
