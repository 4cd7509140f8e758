import type { HandlersOf } from '../handlers.ts'
import { err, ok } from '../shared/result.ts'
import { reportOf, correctReport } from './report.ts'

export const activityHandlers = {
  'activity.ofVisit': ({ visitId }, context) => {
    const visit = context.repositories.visits.find(visitId)
    return visit === null ? err({ code: 'visit_unknown' }) : ok(reportOf(visit, context))
  },

  'activity.correct': ({ visitId, facts }, context) => {
    const { repositories, clock } = context
    const visit = repositories.visits.find(visitId)
    if (visit === null) return err({ code: 'visit_unknown' })
    if (facts.day > clock.today()) return err({ code: 'day_in_future' })
    const { placeId } = facts
    if (placeId !== null && !repositories.agenda.places().some((place) => place.placeId === placeId)) {
      return err({ code: 'place_unknown' })
    }
    return ok(correctReport(visit, facts, context))
  },

  'activity.propose': ({ visitId }, context) => {
    const visit = context.repositories.visits.find(visitId)
    return visit === null ? err({ code: 'visit_unknown' }) : ok(correctReport(visit, null, context))
  },
} satisfies HandlersOf<'activity'>
