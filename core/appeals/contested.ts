import type { CasefileRecord } from '../casefiles/model.ts'
import { silenceOf } from '../casefiles/silence.ts'
import { pendingAppeal } from '../casefiles/stage.ts'
import type { ReadContext } from '../context.ts'
import type { CasefileStatus, Decision } from '../contract/casefile-life.ts'

const waiting: ReadonlySet<CasefileStatus> = new Set(['submitted', 'awaiting_decision'])

/**
 * What there is to contest: the decision, unless everything was granted; or, while nobody noted one, the refusal that a silence has become since
 * the end of its last day. `null` when there is nothing yet.
 */
export function contestedOf(
  casefile: CasefileRecord,
  context: ReadContext,
): Pick<Decision, 'notifiedOn' | 'reference' | 'evidence' | 'mentionsRemedies'> | null {
  const { repositories, clock } = context
  if (!waiting.has(casefile.status) || pendingAppeal(casefile, repositories) !== null) {
    const decision = repositories.casefiles.latestDecision(casefile.casefileId)
    return decision?.outcome === 'granted' ? null : decision
  }
  const { meaning, on } = silenceOf(casefile, context)
  if (meaning !== 'refusal' || on === null || on >= clock.today()) return null
  return { notifiedOn: on, reference: '', evidence: 'silence', mentionsRemedies: 'does_not_know' }
}
