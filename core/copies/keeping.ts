import type { CopyEnd } from '../contract/copies.ts'
import { addDays, addMonths, type CalendarDay } from '../shared/calendar.ts'
import { localTime } from '../shared/zone.ts'
import type { CopyRecord } from './model.ts'

/** Standards PRIV-02: what was attached to a procedure is deleted 30 days after it is closed. */
export const DAYS_AFTER_CLOSING = 30

const LONGEST_MONTHS = 12

/** The dossiers of the holder that ask for the paper: whether one is open, and when the last one was closed (ms UTC). */
export type AskedBy = { readonly open: boolean; readonly lastClosedAt: number | null }

/**
 * The last day a copy is kept: the chosen one, else 30 days after the last dossier that asks for the paper was closed, or after the copy was made
 * when that came later. `null` while such a dossier is open.
 */
export function lastDayKept(
  { keepUntil, completedAt, createdAt }: Pick<CopyRecord, 'keepUntil' | 'completedAt' | 'createdAt'>,
  { open, lastClosedAt }: AskedBy,
  timeZone: string,
): CalendarDay | null {
  if (keepUntil !== null) return keepUntil
  if (open) return null
  const from = Math.max(completedAt ?? createdAt, lastClosedAt ?? 0)
  return addDays(localTime(from, timeZone).day, DAYS_AFTER_CLOSING)
}

/** True once its last day is past. */
export const isDue = (lastDay: CalendarDay | null, today: CalendarDay): boolean => lastDay !== null && today > lastDay

/** A chosen day is today or later, and a year away at the most. */
export const isEndAllowed = (end: CopyEnd, today: CalendarDay): boolean =>
  end.kind === 'after_closing' || (end.day >= today && end.day <= addMonths(today, LONGEST_MONTHS))

export const keepUntilOf = (end: CopyEnd): CalendarDay | null => (end.kind === 'day' ? end.day : null)
