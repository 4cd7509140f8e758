import type { ReadContext } from '../context.ts'
import { isBeforeBirth } from '../deadlines/keep.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import type { CasefileRecord } from './model.ts'

/** Why a day cannot be that of something that happened in a dossier; `null` when it can. */
export function pastDayRefusal(
  casefile: CasefileRecord,
  day: CalendarDay,
  context: ReadContext,
): 'day_in_future' | 'day_before_birth' | null {
  if (day > context.clock.today()) return 'day_in_future'
  return isBeforeBirth(casefile, day, context) ? 'day_before_birth' : null
}
