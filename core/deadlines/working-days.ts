import type { TrailLine } from '../contract/deadlines.ts'
import type { HolidayZone } from '../contract/settings.ts'
import { addDays, type CalendarDay } from '../shared/calendar.ts'
import { dayOff } from '../shared/holidays.ts'

/** The first working day from `day` on, one line of reasoning per day skipped (CPC 642). */
export function nextWorkingDay(
  day: CalendarDay,
  zone: HolidayZone,
): { readonly day: CalendarDay; readonly trail: readonly TrailLine[] } {
  const trail: TrailLine[] = []
  let reached = day
  for (let off = dayOff(reached, zone); off !== null; off = dayOff(reached, zone)) {
    const from = reached
    reached = addDays(from, 1)
    trail.push({ kind: 'moved', from, because: off.because, holiday: off.holiday, reached })
  }
  return { day: reached, trail }
}

/** `ouvres`: Monday to Friday; `ouvrables`: Monday to Saturday; holidays out of both. */
export type WorkingWeek = 'ouvres' | 'ouvrables'

function counts(day: CalendarDay, week: WorkingWeek, zone: HolidayZone): boolean {
  const off = dayOff(day, zone)
  return off === null || (week === 'ouvrables' && off.because === 'saturday' && off.holiday === null)
}

/** The `count`-th worked day after `day` (before it when negative); `day` itself is not counted. */
export function addWorkingDays(day: CalendarDay, count: number, week: WorkingWeek, zone: HolidayZone): CalendarDay {
  const step = Math.sign(count)
  let reached = day
  for (let left = Math.abs(count); left > 0;) {
    reached = addDays(reached, step)
    if (counts(reached, week, zone)) left -= 1
  }
  return reached
}
