import type { CalendarDay } from '../shared/calendar.ts'

/** Reads the rules of RFC 5545 §3.3.10; handed in, because a well-kept library does it. */
export interface Recurrences {
  /** False for a rule that cannot be read, has no day, or repeats more often than daily. */
  understands(rule: string, from: CalendarDay): boolean
  /** The days of the rule from `from` on that fall between `since` included and `before` excluded, soonest first. Days have no zone. */
  days(
    rule: string,
    from: CalendarDay,
    period: { readonly since: CalendarDay; readonly before: CalendarDay },
  ): readonly CalendarDay[]
}
