import type { HandlersOf } from '../handlers.ts'
import { addToTimeline, saveChange } from '../casefiles/write.ts'
import { err, ok } from '../shared/result.ts'
import { emptyEscalation, reportOf } from './report.ts'

export const escalationHandlers = {
  'escalation.read': ({ casefileId }, context) => {
    const casefile = context.repositories.casefiles.find(casefileId)
    return casefile === null ? err({ code: 'casefile_unknown' }) : ok(reportOf(casefile, context))
  },

  'escalation.keep': ({ casefileId, urgency, urgencyWords, asked }, context) => {
    const { casefiles, escalation } = context.repositories
    const casefile = casefiles.find(casefileId)
    if (casefile === null) return err({ code: 'casefile_unknown' })
    const { preparedAt } = escalation.find(casefileId) ?? emptyEscalation
    escalation.save(casefileId, { urgency, urgencyWords, asked, preparedAt })
    return ok(reportOf(casefile, context))
  },

  'escalation.recordPrepared': ({ casefileId }, context) => {
    const { casefiles, escalation } = context.repositories
    const casefile = casefiles.find(casefileId)
    if (casefile === null) return err({ code: 'casefile_unknown' })
    const kept = escalation.find(casefileId) ?? emptyEscalation
    escalation.save(casefileId, { ...kept, preparedAt: context.clock.now() })
    addToTimeline(casefileId, { kind: 'escalation_prepared' }, context)
    saveChange(casefile, context)
    return ok(reportOf(casefile, context))
  },
} satisfies HandlersOf<'escalation'>
