/** A civil day, `YYYY-MM-DD`. Days are strings: never a `Date` at midnight, which a time zone could move. */
export type CalendarDay = string

const DAY_MS = 86_400_000
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

const fromUtc = (ms: number): CalendarDay => new Date(ms).toISOString().slice(0, 10)
const toUtc = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`)

/** True for a day that exists (`2026-02-29` does not), between years 1000 and 9999. */
export function isCalendarDay(text: string): boolean {
  const parts = SHAPE.exec(text)
  if (parts === null || text < '1000') return false
  const ms = toUtc(text)
  return !Number.isNaN(ms) && fromUtc(ms) === text
}

/** The day `count` days later (earlier when negative). */
export const addDays = (day: CalendarDay, count: number): CalendarDay => fromUtc(toUtc(day) + count * DAY_MS)

/** How many days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  Math.round((toUtc(to) - toUtc(from)) / DAY_MS)

/** The same day number `count` months later, else the last day of that month (31 January + 1 month = 28 or 29 February). */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  const date = new Date(toUtc(day))
  const wanted = date.getUTCDate()
  const firstOfMonth = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1)
  const target = new Date(firstOfMonth)
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  return fromUtc(Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), Math.min(wanted, lastDay)))
}

/** An ISO 8601 duration in whole years, months, weeks and days. */
export type CalendarDuration = { readonly months: number; readonly days: number }

/** Reads `P3M`, `P1Y`, `P15D`, `P2W`, `P1Y6M`; `null` for anything else, hours included. */
export function parseDuration(text: string): CalendarDuration | null {
  const parts = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(text)
  if (parts === null) return null
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0))
  return { months: (years ?? 0) * 12 + (months ?? 0), days: (weeks ?? 0) * 7 + (days ?? 0) }
}

/** Adds months first, then days, the order the catalogue's rules prescribe. */
export const addDuration = (day: CalendarDay, { months, days }: CalendarDuration): CalendarDay =>
  addDays(addMonths(day, months), days)

/** Monday is 1, Sunday 7 (ISO 8601). */
export const weekdayOf = (day: CalendarDay): number => new Date(toUtc(day)).getUTCDay() || 7
