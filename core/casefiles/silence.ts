import { appealSilence, appealSilenceDates } from '../appeals/silence.ts'
import type { SilenceMeaning } from '../contract/casefile-life.ts'
import type { ReadContext } from '../context.ts'
import { computeFromRule } from '../deadlines/keep.ts'
import { meaningOf, silenceClock } from '../deadlines/silence.ts'
import type { Computation } from '../contract/deadlines.ts'
import { requestHistory } from './awaited.ts'
import type { CasefileRecord } from './model.ts'
import { pendingAppeal } from './stage.ts'

const datesOf = (computation: Computation | null): Pick<SilenceMeaning, 'on' | 'claimFrom'> => ({
  on: computation?.theoretical ?? null,
  claimFrom: computation?.effectiveFrom ?? null,
})

function requestSilence(casefile: CasefileRecord, context: ReadContext): Computation | null {
  const clock = silenceClock(casefile.sheet, requestHistory(casefile, context))
  if (clock === null) return null
  const { ref, start, suspendedDays } = clock
  const computed = computeFromRule(casefile, ref, { day: start, distance: 'none', suspendedDays }, context)
  return computed.ok ? computed.value.computation : null
}

/** What no answer means, and from when: to the appeal while one is unanswered, else to the request. Unknown is treated as a refusal. */
export function silenceOf(casefile: CasefileRecord, context: ReadContext): SilenceMeaning {
  const { sheet } = casefile
  const filed = pendingAppeal(casefile, context.repositories)
  const appeal = filed === null ? undefined : sheet.appeal[filed.appealRank]
  if (filed !== null && appeal !== undefined) {
    const { meaning, stated } = appealSilence(appeal)
    const dates = appealSilenceDates(casefile, filed.appealRank, filed.day, context)
    return { meaning, stated, ...datesOf(dates), source: appeal.source }
  }
  return { ...meaningOf(sheet), ...datesOf(requestSilence(casefile, context)), source: sheet.silence.source }
}
