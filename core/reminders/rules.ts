import type { DeadlineRole } from '../contract/deadlines.ts'
import type { Repeat } from '../contract/reminders.ts'
import { addDays, addMonths, type CalendarDay, daysBetween } from '../shared/calendar.ts'
import { firstInstantFrom, localTime } from '../shared/zone.ts'

/** One time at which a subject is recalled; `dueAt` in ms UTC. */
export type Occurrence = { readonly occurrence: string; readonly dueAt: number }

const MINUTE_MS = 60_000
/** When a desk opens its day: what concerns a civil day is recalled then, by the wall clock. */
const MORNING = '09:00'

/** Without the times that had already passed when its subject was written down: whoever wrote it knows. */
export const knownSince = (times: readonly Occurrence[], knownAt: number): readonly Occurrence[] =>
  times.filter(({ dueAt }) => dueAt >= knownAt)

const inTheMorning = (day: CalendarDay, zone: string): number => firstInstantFrom({ day, time: MORNING }, zone)
const mornings = (days: readonly CalendarDay[], zone: string): readonly Occurrence[] =>
  days.map((day) => ({ occurrence: day, dueAt: inTheMorning(day, zone) }))

/** As many minutes before as was asked, except those that had already passed when it was planned. Moved, it is recalled anew. */
export const ofAppointment = (appointment: {
  readonly startsAt: number
  readonly remindBefore: readonly number[]
  readonly createdAt: number
}): readonly Occurrence[] =>
  knownSince(
    appointment.remindBefore.map((minutes) => ({
      occurrence: `${appointment.startsAt} ${minutes}`,
      dueAt: appointment.startsAt - minutes * MINUTE_MS,
    })),
    appointment.createdAt,
  )

/** A week before and on the day for what someone must do; the day after for what an organisation should have done. */
export function ofDeadline(
  { day, role }: { readonly day: CalendarDay; readonly role: DeadlineRole },
  zone: string,
): readonly Occurrence[] {
  switch (role) {
    case 'act':
    case 'appeal':
    case 'set_by_hand':
      return mornings([addDays(day, -7), day], zone)
    case 'answer':
    case 'silence':
      return mornings([addDays(day, 1)], zone)
    default:
      return role satisfies never
  }
}

/** A month, then a week, before the last valid day. */
export const ofPaper = (until: CalendarDay, zone: string): readonly Occurrence[] =>
  mornings([addDays(until, -30), addDays(until, -7)], zone)

export const SILENT_DAYS = 30

/** Thirty days after the last change of a dossier that waits for an organisation without a date. */
export const ofSilence = (updatedAt: number, zone: string): readonly Occurrence[] =>
  mornings([addDays(localTime(updatedAt, zone).day, SILENT_DAYS)], zone)

/** A week before it ends: time to renew it, or to finish what it is for. */
export const ofMandateEnd = (endsOn: CalendarDay, zone: string): readonly Occurrence[] =>
  mornings([addDays(endsOn, -7)], zone)

/** The signed paper of a mandate agreed remotely: a week before it is owed, and that day. */
export const ofMandatePaper = (dueOn: CalendarDay, zone: string): readonly Occurrence[] =>
  mornings([addDays(dueOn, -7), dueOn], zone)

/** Each morning, while something waits for the network and it is there. */
export const ofOnlineList = (today: CalendarDay, zone: string): readonly Occurrence[] => mornings([today], zone)

/** The morning of the day when a note must be read again. */
export const ofReview = (on: CalendarDay, zone: string): readonly Occurrence[] => mornings([on], zone)

type Free = { readonly day: CalendarDay; readonly time: string; readonly repeat: Repeat }

/** The day of the `count`-th repetition, the first is 0. A month without that day takes its last. */
function repetition({ day, repeat }: Free, count: number): CalendarDay {
  switch (repeat) {
    case 'none':
      return day
    case 'daily':
      return addDays(day, count)
    case 'weekly':
      return addDays(day, 7 * count)
    case 'monthly':
      return addMonths(day, count)
    default:
      return repeat satisfies never
  }
}

/** About how many repetitions fit before a day: at least one too few. */
function repetitionsBefore({ day, repeat }: Free, before: CalendarDay): number {
  const days = Math.max(0, daysBetween(day, before))
  const length = { none: Infinity, daily: 1, weekly: 7, monthly: 31 }[repeat]
  return Math.max(0, Math.floor(days / length) - 1)
}

/** The last time of a reminder that came by `today`, and the next ones up to `until` included. */
export function ofFree(
  free: Free,
  { today, until, zone }: { readonly today: CalendarDay; readonly until: CalendarDay; readonly zone: string },
): readonly Occurrence[] {
  const days: CalendarDay[] = []
  for (let count = repetitionsBefore(free, today); ; count += 1) {
    const day = repetition(free, count)
    if (day > until && days.length > 0) break
    days.push(day)
    if (free.repeat === 'none' || day > until) break
  }
  return days.map((day) => ({ occurrence: day, dueAt: firstInstantFrom({ day, time: free.time }, zone) }))
}
