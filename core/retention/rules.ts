import type { RetentionCategory, RetentionStanding } from '../contract/retention.ts'
import { addDays, addMonths, type CalendarDay } from '../shared/calendar.ts'

/** How long a category may be kept, in months: never under `floor`, never over `ceiling`, which is also what a new desk takes. */
export type Bounds = { readonly floor: number; readonly ceiling: number }

/**
 * A dossier: two years after the last contact with the person (CNIL, délibération 2023-095). What was done for nobody known: the same. The
 * journal: six to twelve months (CNIL, journalisation).
 */
export const bounds: { readonly [Category in RetentionCategory]: Bounds } = {
  dossier: { floor: 3, ceiling: 24 },
  anonymous: { floor: 3, ceiling: 24 },
  journal: { floor: 6, ceiling: 12 },
}

/** A mandate is kept six years after its end: the time in which it can be contested (Aidants Connect). */
export const MANDATE_MONTHS = 72

/** The end is told this long before. */
const ANNOUNCED_DAYS = 30

/** What nobody decided on is erased this long after its end, and after it was first announced. */
const PATIENCE_DAYS = 30

/** The longest that a postponement lasts. */
export const POSTPONED_MONTHS = 12

type Kept = { readonly lastContactOn: CalendarDay; readonly postponedUntil: CalendarDay | null }

/** The last day that someone's data is kept. */
export function lastDayKept({ lastContactOn, postponedUntil }: Kept, months: number): CalendarDay {
  const end = addMonths(lastContactOn, months)
  return postponedUntil !== null && postponedUntil > end ? postponedUntil : end
}

/** Where it stands on a day, or `null` while its end is far. */
export function standingOn(day: CalendarDay, dueOn: CalendarDay): RetentionStanding | null {
  if (day > dueOn) return 'over'
  if (day === dueOn) return 'due'
  return day >= addDays(dueOn, -ANNOUNCED_DAYS) ? 'announced' : null
}

/** The last day before it is erased by itself; it was first announced on `announcedOn`. */
export function byItselfAfter(dueOn: CalendarDay, announcedOn: CalendarDay): CalendarDay {
  const [end, told] = [addDays(dueOn, PATIENCE_DAYS), addDays(announcedOn, PATIENCE_DAYS)]
  return end > told ? end : told
}

/** The latest day of a last contact of which the end is past on `today`. */
export function latestContactOver(today: CalendarDay, months: number): CalendarDay {
  let day = addMonths(today, -months)
  // Months have several lengths: 29 February and two years lead to the same end as 28 February.
  while (addMonths(addDays(day, 1), months) < today) day = addDays(day, 1)
  while (addMonths(day, months) >= today) day = addDays(day, -1)
  return day
}

/** The same, for what is announced or past. */
export const latestContactAnnounced = (today: CalendarDay, months: number): CalendarDay =>
  latestContactOver(addDays(today, ANNOUNCED_DAYS + 1), months)
