import type { ReminderKey } from '../../core/contract/reminders.ts'
import { type Candidate, keyText, plan, type ReminderMark } from '../../core/reminders/plan.ts'
import { sideBySide } from './measure.ts'
import type { Row } from './report.ts'

const REMINDERS = 100_000
const MINUTE_MS = 60_000
/** Each subject is recalled twice: a week before, then on the day. */
const TIMES_OF_EACH = 2
const EVERY_MARKED = 5

const keyOf = (number: number): ReminderKey => ({
  kind: 'deadline',
  subjectId: `0190aaaa-bbbb-7ccc-8ddd-${String(Math.floor(number / TIMES_OF_EACH)).padStart(12, '0')}`,
  occurrence: `2026-11-${String(1 + (number % 28)).padStart(2, '0')}`,
})

/** The planner over 100,000 reminders, half of them due, against sorting the same list by time: no plan can do without that. */
export async function remindersRow(): Promise<Row> {
  const now = REMINDERS * MINUTE_MS
  const candidates: Candidate[] = Array.from({ length: REMINDERS }, (_none, number) => ({
    key: keyOf(number),
    // Spread over twice the time that has passed, in no order.
    dueAt: ((number * 7919) % REMINDERS) * 2 * MINUTE_MS,
  }))
  const marks = new Map<string, ReminderMark>(
    candidates
      .filter((_candidate, number) => number % EVERY_MARKED === 0)
      .map(({ key }) => [keyText(key), { seenAt: now, putOffUntil: null, doneAt: null }]),
  )
  const measured = await sideBySide(
    () => void plan(candidates, marks, now),
    () => void candidates.toSorted((one, other) => one.dueAt - other.dueAt),
    { rounds: 9, runs: 1 },
  )
  return {
    name: `plan de ${REMINDERS.toLocaleString('fr-FR')} rappels (référence : les trier par heure)`,
    value: measured.ours,
    unit: 'ms',
    baseline: measured.baseline,
    ratio: measured.ratio,
    limit: null,
  }
}
