import type { CalendarDay } from '../../../core/shared/calendar.ts'

/** A time of day as the desk's wall clock tells it. */
export type WallTime = { readonly day: CalendarDay; readonly time: string }

const MINUTE_MS = 60_000

const wallMs = ({ day, time }: WallTime): number => Date.parse(`${day}T${time}:00Z`)

/**
 * So many minutes later on the clock's face, whatever the zone does that night: what a calendar draws and what a hand moves. Whether that time
 * exists is the host's to say.
 */
export function addMinutes(from: WallTime, minutes: number): WallTime {
  const told = new Date(wallMs(from) + minutes * MINUTE_MS).toISOString()
  return { day: told.slice(0, 10), time: told.slice(11, 16) }
}

/** Minutes from one wall time to another, by the clock's face. */
export const minutesBetween = (from: WallTime, until: WallTime): number => (wallMs(until) - wallMs(from)) / MINUTE_MS

/** `09:30` → 570. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** 570 → `09:30`; a day ends at `24:00`. */
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** `2026-11-24 09:30:00`, as the schedule writes its times. */
export const scheduleTime = ({ day, time }: WallTime): string => `${day} ${time}:00`

/** What the schedule wrote. */
export const wallTimeOf = (text: string): WallTime => ({ day: text.slice(0, 10), time: text.slice(11, 16) })
