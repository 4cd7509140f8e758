import { type CalendarDay, isCalendarDay, weekdayOf } from '../../../core/shared/calendar.ts'
import { partsOfRule, WEEKDAY_CODES } from '../agenda/rule-words.ts'

export const rhythmKinds = ['weekly', 'everyTwoWeeks', 'monthly', 'advanced'] as const
export type RhythmKind = (typeof rhythmKinds)[number]

/** What a form asks of a rule: a rhythm that people say, or the rule itself. */
export type Rhythm = {
  readonly kind: RhythmKind
  /** Monday is 1. */
  readonly weekdays: readonly number[]
  /** Which of the month, -1 the last. */
  readonly rank: string
  readonly weekday: number
  readonly until: CalendarDay | null
  readonly rule: string
}

export const ranks = ['1', '2', '3', '4', '-1'] as const

const codeOf = (weekday: number): string => WEEKDAY_CODES[weekday - 1] ?? ''
const digits = (day: CalendarDay): string => day.replaceAll('-', '')

/** The rule of RFC 5545 that a rhythm means. */
export function ruleOf({ kind, weekdays, rank, weekday, until, rule }: Rhythm): string {
  const ends = until === null ? '' : `;UNTIL=${digits(until)}`
  const days = weekdays
    .toSorted((one, other) => one - other)
    .map(codeOf)
    .join(',')
  switch (kind) {
    case 'weekly':
      return `FREQ=WEEKLY;BYDAY=${days}${ends}`
    case 'everyTwoWeeks':
      return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${days}${ends}`
    case 'monthly':
      return `FREQ=MONTHLY;BYDAY=${rank}${codeOf(weekday)}${ends}`
    case 'advanced':
      return rule.trim()
    default:
      return kind satisfies never
  }
}

const weekdayCoded = (code: string): number => WEEKDAY_CODES.findIndex((one) => one === code) + 1

function untilOf(text: string | undefined): CalendarDay | null {
  const parts = /^(\d{4})(\d{2})(\d{2})$/u.exec(text ?? '')
  if (parts === null) return null
  const day = `${parts[1]}-${parts[2]}-${parts[3]}`
  return isCalendarDay(day) ? day : null
}

/** The rhythm that a rule says, the advanced one when it is none that the form asks: nothing of a rule is lost by opening it. */
export function rhythmOf(rule: string, from: CalendarDay): Rhythm {
  const firstWeekday = weekdayOf(from)
  const parts = partsOfRule(rule)
  const until = untilOf(parts?.get('UNTIL'))
  const weekdays = (parts?.get('BYDAY') ?? '')
    .split(',')
    .map(weekdayCoded)
    .filter((day) => day > 0)
  const nth = /^(-?\d)([A-Z]{2})$/u.exec(parts?.get('BYDAY') ?? '')
  const common = { weekdays: weekdays.length === 0 ? [firstWeekday] : weekdays, until, rule }
  const asked = { ...common, rank: nth?.[1] ?? '1', weekday: weekdayCoded(nth?.[2] ?? '') || firstWeekday }
  const same = rhythmKinds
    .filter((kind) => kind !== 'advanced')
    .map((kind) => ({ ...asked, kind }))
    .find((rhythm) => ruleOf(rhythm) === rule)
  return same ?? { ...asked, kind: 'advanced' }
}

/** What a new permanence is proposed with: each week, on the weekday of its first day. */
export const firstRhythm = (from: CalendarDay): Rhythm => ({
  kind: 'weekly',
  weekdays: [weekdayOf(from)],
  rank: '1',
  weekday: weekdayOf(from),
  until: null,
  rule: '',
})

/** What a rhythm lacks before it can be a rule. */
export function rhythmProblem({ kind, weekdays, rule }: Rhythm): 'no_day' | 'no_rule' | null {
  if (kind === 'advanced') return rule.trim() === '' ? 'no_rule' : null
  return kind !== 'monthly' && weekdays.length === 0 ? 'no_day' : null
}
