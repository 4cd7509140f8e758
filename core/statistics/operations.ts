import type { HandlersOf } from '../handlers.ts'
import { addMonths } from '../shared/calendar.ts'
import { err, ok } from '../shared/result.ts'
import { statisticsOf } from './read.ts'

const LONGEST_MONTHS = 120

export const statisticsHandlers = {
  'statistics.read': ({ from, to, filter }, context) => {
    if (to < from) return err({ code: 'period_reversed' })
    if (addMonths(from, LONGEST_MONTHS) < to) return err({ code: 'period_too_long' })
    return ok(statisticsOf({ from, to }, filter, context))
  },
} satisfies HandlersOf<'statistics'>
