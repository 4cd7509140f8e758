import { addDays, addMonths, type CalendarDay } from '../../../core/shared/calendar.ts'

export type Period = { readonly from: CalendarDay; readonly to: CalendarDay }

/** The periods that reports are asked for. */
export const PERIODS = ['month', 'lastMonth', 'quarter', 'year'] as const
export type PeriodName = (typeof PERIODS)[number]

const firstOfMonth = (day: CalendarDay): CalendarDay => `${day.slice(0, 8)}01`
const lastOfMonth = (day: CalendarDay): CalendarDay => addDays(addMonths(firstOfMonth(day), 1), -1)

/** The whole period that holds `today`, its coming days included. */
export function periodNamed(name: PeriodName, today: CalendarDay): Period {
  const first = firstOfMonth(today)
  switch (name) {
    case 'month':
      return { from: first, to: lastOfMonth(first) }
    case 'lastMonth': {
      const last = addMonths(first, -1)
      return { from: last, to: lastOfMonth(last) }
    }
    case 'quarter': {
      const months = (Number(today.slice(5, 7)) - 1) % 3
      const start = addMonths(first, -months)
      return { from: start, to: lastOfMonth(addMonths(start, 2)) }
    }
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` }
    default:
      return name satisfies never
  }
}

/** The name of a period, if it has one today. */
export const nameOfPeriod = ({ from, to }: Period, today: CalendarDay): PeriodName | null =>
  PERIODS.find((name) => {
    const named = periodNamed(name, today)
    return named.from === from && named.to === to
  }) ?? null
