import type { TriageHolder } from '../contract/triage.ts'
import type { ReadContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { err, ok } from '../shared/result.ts'
import { adviceFor } from './advice.ts'
import { triageView } from './view.ts'

/**
 * Whose answers are meant: those of the visit of someone known are hers. A refusal when there is no such person or visit.
 */
function holderMeant(
  holder: TriageHolder,
  { repositories }: ReadContext,
): TriageHolder | 'person_unknown' | 'visit_unknown' {
  if (holder.kind === 'person') return repositories.people.find(holder.personId) === null ? 'person_unknown' : holder
  const visit = repositories.visits.find(holder.visitId)
  if (visit === null) return 'visit_unknown'
  return visit.subject.kind === 'known' ? { kind: 'person', personId: visit.subject.personId } : holder
}

export const triageHandlers = {
  'triage.read': ({ holder }, context) => {
    const meant = holderMeant(holder, context)
    return typeof meant === 'string'
      ? err({ code: meant })
      : ok(triageView(context.repositories.triage.find(meant), context))
  },

  'triage.save': ({ holder, answers }, context) => {
    const meant = holderMeant(holder, context)
    if (typeof meant === 'string') return err({ code: meant })
    const record = { answers, answeredAt: context.clock.now() }
    context.repositories.triage.save(meant, record)
    return ok(triageView(record, context))
  },

  'triage.ofCasefile': ({ casefileId }, context) => {
    const casefile = context.repositories.casefiles.find(casefileId)
    return casefile === null ? err({ code: 'casefile_unknown' }) : ok(adviceFor(casefile, context))
  },
} satisfies HandlersOf<'triage'>
