import { z } from 'zod'
import { command } from './define.ts'
import { SheetDeadline } from './sheets.ts'
import { CasefileId, Day, DeadlineId, Line } from './values.ts'

export const Deadline = z.strictObject({
  deadlineId: DeadlineId,
  casefileId: CasefileId,
  label: z.string(),
  day: Day,
  /** The rule as the sheet states it, and where the sheet took it; `null` for a date that the mediator set. */
  rule: SheetDeadline.shape.rule.extend({ label: z.string(), source: z.string().nullable() }).nullable(),
  done: z.boolean(),
})
export type Deadline = z.output<typeof Deadline>

export const deadlinesOperations = {
  /** Keeps a date the mediator read on a letter or set. `sheetDeadline` is the rank, from 0, of the sheet's deadline it answers. */
  'deadlines.add': command(
    z.strictObject({ casefileId: CasefileId, sheetDeadline: z.int().min(0).nullable(), label: Line, day: Day }),
    Deadline,
    ['deadlines', 'casefiles'],
    ['casefile_unknown', 'sheet_deadline_unknown'],
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
