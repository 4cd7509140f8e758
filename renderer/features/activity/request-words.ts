import type { ActivityRequest } from '../../../core/contract/activity.ts'
import { useOperation } from '../../bridge/queries.ts'
import { activityWords as words } from '../../messages/activity.ts'
import { themes } from '../../messages/statuses.ts'

/** A request in words: its procedure, else its organisation or its theme, else « Simple question ». */
export function useRequestWords(): (request: ActivityRequest) => string {
  const catalogue = useOperation('procedures.browse', {}).data
  return ({ procedureId, organisationId, theme }) => {
    const sheet = catalogue?.procedures.find((one) => one.procedureId === procedureId)
    if (procedureId !== null) return sheet?.title ?? procedureId
    const organisation = catalogue?.organisations.find((one) => one.organisationId === organisationId)
    const about = [organisation?.shortName, theme === null ? undefined : themes[theme]].filter(
      (part) => part !== undefined,
    )
    return about.length === 0 ? words.simpleQuestion : `${words.simpleQuestion} · ${about.join(' · ')}`
  }
}
