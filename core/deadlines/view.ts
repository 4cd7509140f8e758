import type { Deadline } from '../contract/deadlines.ts'
import type { ProcedureSheet } from '../contract/sheets.ts'
import type { CasefileId, DeadlineId } from '../contract/values.ts'
import type { DeadlineRecord } from './model.ts'

/** A deadline as a screen shows it, with the rule and source of the sheet it answers. */
export function deadlineView(record: DeadlineRecord, sheet: ProcedureSheet): Deadline {
  const answered = record.sheetDeadline === null ? undefined : sheet.deadlines[record.sheetDeadline]
  return {
    deadlineId: record.deadlineId as DeadlineId,
    casefileId: record.casefileId as CasefileId,
    label: record.label,
    day: record.day,
    rule: answered === undefined ? null : { ...answered.rule, label: answered.label, source: answered.source },
    done: record.doneAt !== null,
  }
}
