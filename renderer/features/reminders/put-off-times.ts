import { addDays, type CalendarDay, weekdayOf } from '../../../core/shared/calendar.ts'
import { localTime, type LocalTime } from '../../../core/shared/zone.ts'

const HOUR_MS = 3_600_000
const MORNING = '09:00'
const MONDAY = 1

export type PutOffTimes = { readonly inAnHour: LocalTime; readonly mornings: readonly LocalTime[] }

const nextMonday = (today: CalendarDay): CalendarDay => addDays(today, (MONDAY + 7 - weekdayOf(today)) % 7 || 7)

/** The times to which one usually puts off: in an hour, tomorrow morning, next Monday; tomorrow is said once when it is Monday. */
export function putOffTimes(now: number, timeZone: string): PutOffTimes {
  const { day: today } = localTime(now, timeZone)
  const days = [...new Set([addDays(today, 1), nextMonday(today)])]
  return { inAnHour: localTime(now + HOUR_MS, timeZone), mornings: days.map((day) => ({ day, time: MORNING })) }
}
