import type { CalendarDay } from '../shared/calendar.ts'
import type { Result } from '../shared/result.ts'

/** An appointment as another calendar is told of it. */
export type CalendarEntry = {
  readonly uid: string
  readonly sequence: number
  /** Milliseconds UTC. */
  readonly startsAt: number
  readonly durationMinutes: number
  /** IANA zone in which its time was promised. */
  readonly timeZone: string
  /** `null`: the neutral words, which name nobody. */
  readonly title: string | null
  /** `null`: none is said. */
  readonly place: string | null
  readonly cancelled: boolean
  /** Minutes before. */
  readonly remindBefore: readonly number[]
}

/** An event of a file, at a time; each occurrence of a series is one. */
export type TimedEvent = {
  readonly kind: 'timed'
  /** Its UID; with the day of the occurrence when it comes from a series. */
  readonly uid: string
  readonly sequence: number
  readonly startsAt: number
  readonly durationMinutes: number
  readonly title: string
  readonly place: string
  /** True when its place is an address of the web: one meets by video. */
  readonly online: boolean
  readonly cancelled: boolean
  readonly remindBefore: readonly number[]
}

/** An event of whole days, both included. */
export type DayEvent = {
  readonly kind: 'days'
  readonly from: CalendarDay
  readonly until: CalendarDay
  readonly title: string
  /** False when the day is told free (a birthday, a public holiday). */
  readonly busy: boolean
}

export type CalendarEvent = TimedEvent | DayEvent

/** Why the reader gives nothing of a part of a file. */
export const unreadReasons = [
  'not_an_event',
  'unreadable',
  'uid_missing',
  'start_missing',
  'zone_unknown',
  'rule_not_read',
  'file_cut',
] as const
export type UnreadReason = (typeof unreadReasons)[number]

export type Unread = { readonly reason: UnreadReason; readonly title: string }

/** Why a whole file is refused. */
export type CalendarFileProblem =
  'calendar_not_recognised' | 'calendar_version_old' | 'calendar_too_large' | 'calendar_too_many_events'

/** The largest file that is read, in UTF-16 units: beyond, a browser could not send it. */
export const LARGEST_CALENDAR = 900 * 1024

/** Files of RFC 5545; handed in, because well-kept libraries write and read them. */
export interface CalendarFiles {
  /** One file of every entry, lines ended by CRLF and cut at 75 octets, with the rules of each zone it names. `stamp` is ms UTC. */
  write(entries: readonly CalendarEntry[], stamp: number): string
  /**
   * What a file holds, once each series is told day by day from `since` included to `before` excluded (days at the desk). Never throws; a
   * part that cannot be read is told with its reason and the others are kept. `timeZone` is the one of times told without any.
   */
  read(
    text: string,
    desk: { readonly timeZone: string; readonly since: CalendarDay; readonly before: CalendarDay },
  ): Result<{ readonly events: readonly CalendarEvent[]; readonly unread: readonly Unread[] }, CalendarFileProblem>
}
