import type { FreeReminder, ReminderKey } from '../contract/reminders.ts'
import type { ReminderMark } from './plan.ts'

export interface RemindersReader {
  /** Those written by hand that are neither done for good nor removed. */
  free(): readonly FreeReminder[]
  findFree(reminderId: string): FreeReminder | null
  /** What was said of these reminders, by `keyText`; nothing of those that nobody answered. */
  marks(subjectIds: readonly string[]): ReadonlyMap<string, ReminderMark>
}

export interface RemindersRepository extends RemindersReader {
  addFree(reminder: FreeReminder, createdAt: number): void
  saveFree(reminder: FreeReminder): void
  /** Since when (ms UTC) one that does not repeat is done, and no longer in `free`; `null` brings it back. */
  settleFree(reminderId: string, at: number | null): void
  removeFree(reminderId: string): void
  /** Writes what is given of a mark, leaves the rest. */
  mark(key: ReminderKey, changes: Partial<ReminderMark>): void
}
