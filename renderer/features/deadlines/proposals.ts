import type { DeadlineProposal } from '../../../core/contract/deadlines.ts'
import type { ProcedureSheet } from '../../../core/contract/sheets.ts'
import type { Lean } from '../../ui/typed-day.ts'

/** False for a rule that needs no start: its date is in the rule itself. */
export const asksForStart = ({ knownStart, computation }: Pick<DeadlineProposal, 'knownStart' | 'computation'>) =>
  knownStart !== null || computation === null

/** Whether the day asked for is most likely behind (a letter received) or ahead (a right that ends, a date read on a paper). */
export function startLean(
  { ref, computable }: Pick<DeadlineProposal, 'ref' | 'computable'>,
  sheet: ProcedureSheet,
): Lean {
  if (!computable) return 'future'
  const rule = ref.of === 'deadline' ? sheet.deadlines[ref.rank]?.rule : undefined
  return rule?.direction === 'before' ? 'future' : 'past'
}
