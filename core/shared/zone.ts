import type { CalendarDay } from './calendar.ts'

/** True for an IANA zone this runtime knows (`Europe/Paris`, `Indian/Reunion`). */
export function isTimeZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>()

// Building a formatter costs a hundred times what using it does, and a desk lives in one zone.
function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known !== undefined) return known
  const formatter = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formatters.set(zone, formatter)
  return formatter
}

/** An instant as a clock on the desk's wall tells it. `time` is `HH:MM`. */
export type LocalTime = { readonly day: CalendarDay; readonly time: string }

/** What a wall clock in `zone` shows at `instant` (ms UTC). */
export function localTime(instant: number, zone: string): LocalTime {
  const parts: Record<string, string> = {}
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) parts[type] = value
  return {
    day: `${(parts['year'] ?? '').padStart(4, '0')}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`,
    time: `${parts['hour'] ?? ''}:${parts['minute'] ?? ''}`,
  }
}

const HOUR_MS = 3_600_000

/**
 * The instant (ms UTC) at which a wall clock in `zone` shows this day and time; the first of the two when the clock is set back;
 * `null` when the clock is set forward over it and that time does not exist.
 */
export function instantOf(local: LocalTime, zone: string): number | null {
  const guess = Date.parse(`${local.day}T${local.time}:00Z`)
  if (Number.isNaN(guess)) return null
  const wanted = `${local.day}T${local.time}`
  // Zones lie between UTC−12 and UTC+14 and differ by quarters of an hour: read the offset on both sides of any change nearby.
  const offsets = [guess - 26 * HOUR_MS, guess + 26 * HOUR_MS].map((instant) => {
    const shown = localTime(instant, zone)
    return Date.parse(`${shown.day}T${shown.time}:00Z`) - Math.floor(instant / 60_000) * 60_000
  })
  const matches = offsets
    .map((offset) => guess - offset)
    .filter((instant) => {
      // A day beyond year 9999 reads as no number.
      if (Number.isNaN(instant)) return false
      const shown = localTime(instant, zone)
      return `${shown.day}T${shown.time}` === wanted
    })
  return matches.length === 0 ? null : Math.min(...matches)
}

/** The first instant (ms UTC) of a day in `zone`: midnight, or the first minute that exists. */
export function startOfDay(day: CalendarDay, zone: string): number {
  const midnight = instantOf({ day, time: '00:00' }, zone)
  if (midnight !== null) return midnight
  const one = instantOf({ day, time: '01:00' }, zone)
  return one ?? Date.parse(`${day}T00:00:00Z`)
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/**
 * {@link instantOf}; at a time that the clock is set forward over, the instant that the clock before the change would have shown it (RFC 5545
 * §3.3.5): a promise made at that time is kept, a little later by the wall.
 */
export const firstInstantFrom = (local: LocalTime, zone: string): number =>
  instantOf(local, zone) ?? startOfDay(local.day, zone) + minutesOf(local.time) * 60_000
