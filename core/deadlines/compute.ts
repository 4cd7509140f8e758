import type { Computation, DeadlineKind, Distance, TrailLine } from '../contract/deadlines.ts'
import type { HolidayZone } from '../contract/settings.ts'
import {
  addDays,
  addDuration,
  addMonths,
  type CalendarDay,
  type CalendarDuration,
  daysBetween,
} from '../shared/calendar.ts'
import { isCompleteZone } from '../shared/holidays.ts'
import { err, ok, type Result } from '../shared/result.ts'
import { fixedDay } from './fixed-date.ts'
import { type DeadlineRule, needsNoStart, ruleDuration } from './rule.ts'
import { addWorkingDays, nextWorkingDay } from './working-days.ts'

/** The week that the prudent day keeps in hand. */
const MARGIN_DAYS = 7

// Beyond, the longest rule would leave the years that a day can be written in.
const EARLIEST: CalendarDay = '1100-01-01'
const LATEST: CalendarDay = '9800-12-31'

const distanceMonths = { none: 0, overseas: 1, abroad: 2 } as const satisfies Record<Distance, number>

const kinds = {
  civil: 'cpc',
  franc: 'franc',
  silence: 'silence',
  calendar_days: 'internal',
  working_days: 'internal',
  fixed_date: 'internal',
} as const satisfies Record<DeadlineRule['counting'], DeadlineKind>

export type ComputeInput = {
  readonly rule: DeadlineRule
  /** The day of the start event; for a rule that is not computable, the deadline itself. */
  readonly start: CalendarDay | null
  /** Where a rule that needs no start looks for its next occurrence from. */
  readonly today: CalendarDay
  readonly zone: HolidayZone
  readonly distance: Distance
  /** How long the clock of a silence stood still (CRPA L.114-5). */
  readonly suspendedDays?: number
}

export type ComputeFailure = { readonly code: 'start_missing' | 'not_computable' }

type Dated = { readonly day: CalendarDay; readonly trail: readonly TrailLine[] }

/** The day before any extension, and the start it counts from; `null` when the day given is itself the deadline. */
type BareDay = Dated & { readonly from: CalendarDay | null }

/** The first day of the month of a day, or the last one of its month or of its quarter. */
function adjustedDay(day: CalendarDay, how: NonNullable<DeadlineRule['adjust']>): CalendarDay {
  const first = `${day.slice(0, 7)}-01`
  switch (how) {
    case 'month_start':
      return first
    case 'month_end':
      return addDays(addMonths(first, 1), -1)
    case 'quarter_end': {
      const monthsLeft = 2 - ((Number(day.slice(5, 7)) - 1) % 3)
      return addDays(addMonths(first, monthsLeft + 1), -1)
    }
    default:
      return how satisfies never
  }
}

/** The start plus (or minus) a duration: months and years first, then days; the start day is not counted. */
function counted(rule: DeadlineRule, start: CalendarDay, { months, days }: CalendarDuration, zone: HolidayZone): Dated {
  const sign = rule.direction === 'after' ? 1 : -1
  const kind = rule.direction === 'after' ? 'added' : 'removed'
  if (rule.counting === 'working_days') {
    const week = rule.workingWeek ?? 'ouvres'
    const fromMonths = addMonths(start, sign * months)
    const reached = addWorkingDays(fromMonths, sign * days, week, zone)
    const inMonths: readonly TrailLine[] = months === 0 ? [] : [{ kind, months, days: 0, reached: fromMonths }]
    return { day: reached, trail: [...inMonths, { kind: 'working_days', days, week, reached }] }
  }
  const reached = addDuration(start, { months: sign * months, days: sign * days })
  return { day: reached, trail: months === 0 && days === 0 ? [] : [{ kind, months, days, reached }] }
}

function bareDay(rule: DeadlineRule, start: CalendarDay, zone: HolidayZone, duration: CalendarDuration): BareDay {
  const isFixed = rule.fixed !== null || rule.recurrence?.day_of_month != null
  const isGiven = rule.counting === 'fixed_date' && !isFixed
  if (!rule.computable || isGiven) return { day: start, from: null, trail: [{ kind: 'given', day: start }] }
  if (isFixed) return { ...fixedDay(rule, start), from: start }
  const { day, trail } = counted(rule, start, duration, zone)
  const before: readonly TrailLine[] = [{ kind: 'start', day: start }, ...trail]
  if (rule.adjust === null) return { day, from: start, trail: before }
  const reached = adjustedDay(day, rule.adjust)
  return { day: reached, from: start, trail: [...before, { kind: 'adjusted', how: rule.adjust, reached }] }
}

const asItIs = (day: CalendarDay): Dated => ({ day, trail: [] })

/** The end of a silence whose clock stood still for a while. */
function suspended(day: CalendarDay, days: number): Dated {
  const reached = addDays(day, days)
  return days === 0 ? asItIs(day) : { day: reached, trail: [{ kind: 'suspended', days, reached }] }
}

/** The last theoretical day from the bare one: distance, one more day when *franc*, then the next working day (CPC 642, CJA R.421-1). */
function extended(
  { rule, zone, distance, suspendedDays = 0 }: ComputeInput,
  start: CalendarDay,
  bare: CalendarDay,
  duration: CalendarDuration,
): Dated {
  if (rule.direction === 'before' || !rule.computable || rule.fixed !== null) return asItIs(bare)
  if (rule.counting === 'silence') return suspended(bare, suspendedDays)
  if (rule.counting !== 'civil' && rule.counting !== 'franc') return asItIs(bare)
  const trail: TrailLine[] = []
  let day = bare
  const months = distanceMonths[distance]
  if (months > 0) {
    // The delay itself is longer: its months are added before its days, not after the day it would have reached.
    day = addDuration(start, { months: duration.months + months, days: duration.days })
    trail.push({ kind: 'distance', months, reached: day })
  }
  if (rule.counting === 'franc') {
    day = addDays(day, 1)
    trail.push({ kind: 'franc', reached: day })
  }
  const worked = nextWorkingDay(day, zone)
  return { day: worked.day, trail: [...trail, ...worked.trail] }
}

/** A week before the bare day, but never before the start that it counts from. */
function withMargin({ day, from }: BareDay): CalendarDay {
  const early = addDays(day, -MARGIN_DAYS)
  return from !== null && from <= day && early < from ? from : early
}

const NO_DURATION: CalendarDuration = { months: 0, days: 0 }

/**
 * Both dates of a rule and the reasoning, in order. The theoretical day follows the rule's counting to the letter: CPC 640 to 642, *franc*
 * (CJA R.421-1), silence (CRPA L.231-1 and L.231-4: the day with the same number, effective the next day), or days that nothing extends.
 * The prudent day is not franc, never extended, and a week before; for an answer awaited or a silence there is nothing to do before: it is the
 * same day. Refuses a rule without its start, and a duration that is no length of whole days.
 */
export function computeDeadline(input: ComputeInput): Result<Computation, ComputeFailure> {
  const { rule, zone } = input
  const start = input.start ?? (needsNoStart(rule) ? input.today : null)
  if (start === null) return err({ code: 'start_missing' })
  const duration = rule.duration === null || !rule.computable ? NO_DURATION : ruleDuration(rule.duration)
  if (duration === null || start < EARLIEST || start > LATEST) return err({ code: 'not_computable' })

  const bare = bareDay(rule, start, zone, duration)
  const last = extended(input, start, bare.day, duration)
  const isAwaited = rule.role === 'answer' || rule.role === 'silence'
  const prudent = isAwaited ? last.day : withMargin(bare)
  const effectiveFrom = rule.role === 'silence' ? addDays(last.day, 1) : null
  return ok({
    kind: kinds[rule.counting],
    prudent,
    theoretical: last.day,
    effectiveFrom,
    zone,
    zoneComplete: isCompleteZone(zone),
    trail: [
      ...bare.trail,
      ...last.trail,
      ...(effectiveFrom === null ? [] : [{ kind: 'silence_effective', reached: effectiveFrom } as const]),
      ...(isAwaited ? [] : [{ kind: 'margin', days: daysBetween(prudent, bare.day), reached: prudent } as const]),
    ],
  })
}
