import { addDays, addMonths, type CalendarDay } from '../../../core/shared/calendar.ts'
import { mondayOf } from '../../messages/dates.ts'

export const AGENDA_VIEWS = ['jour', 'semaine', 'mois', 'liste'] as const
export type AgendaView = (typeof AGENDA_VIEWS)[number]

export type AgendaPeriod = {
  /** What the view shows, `endsBefore` excluded: nothing else is read. */
  readonly from: CalendarDay
  readonly endsBefore: CalendarDay
  /** A day of the period before, and of the one after. */
  readonly previous: CalendarDay
  readonly next: CalendarDay
}

const WEEK_DAYS = 7

const monthOf = (day: CalendarDay): CalendarDay => `${day.slice(0, 7)}-01`

/** The days that a view of `day` shows. A month is drawn by whole weeks, Monday first. */
export function periodOf(view: AgendaView, day: CalendarDay): AgendaPeriod {
  switch (view) {
    case 'jour':
      return { from: day, endsBefore: addDays(day, 1), previous: addDays(day, -1), next: addDays(day, 1) }
    case 'semaine':
    case 'liste': {
      const monday = mondayOf(day)
      return {
        from: monday,
        endsBefore: addDays(monday, WEEK_DAYS),
        previous: addDays(day, -WEEK_DAYS),
        next: addDays(day, WEEK_DAYS),
      }
    }
    case 'mois': {
      const first = monthOf(day)
      const next = addMonths(first, 1)
      return {
        from: mondayOf(first),
        endsBefore: addDays(mondayOf(addDays(next, -1)), WEEK_DAYS),
        previous: addMonths(first, -1),
        next,
      }
    }
    default:
      return view satisfies never
  }
}
