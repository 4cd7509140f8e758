import type { HandlersOf } from '../handlers.ts'
import { err, ok } from '../shared/result.ts'
import { changeEntry, entryOf, factsRefusal, recordEntry, removeEntry, usualFacts } from './entries.ts'
import { correctReport, reportOf } from './report.ts'

export const activityHandlers = {
  'activity.ofVisit': ({ visitId }, context) => {
    const visit = context.repositories.visits.find(visitId)
    return visit === null ? err({ code: 'visit_unknown' }) : ok(reportOf(visit, context))
  },

  'activity.correct': ({ visitId, facts }, context) => {
    const visit = context.repositories.visits.find(visitId)
    if (visit === null) return err({ code: 'visit_unknown' })
    const refusal = factsRefusal(facts, context)
    return refusal === null ? ok(correctReport(visit, facts, context)) : err({ code: refusal })
  },

  'activity.propose': ({ visitId }, context) => {
    const visit = context.repositories.visits.find(visitId)
    return visit === null ? err({ code: 'visit_unknown' }) : ok(correctReport(visit, null, context))
  },

  'activity.usual': (_input, context) => ok(usualFacts(context)),
  'activity.record': recordEntry,
  'activity.change': changeEntry,
  'activity.remove': ({ reportId }, context) => removeEntry(reportId, context),

  'activity.entries': ({ from, to, limit }, { repositories: { activity } }) =>
    ok({ total: activity.countBetween(from, to), entries: activity.between(from, to, limit).map(entryOf) }),
} satisfies HandlersOf<'activity'>
