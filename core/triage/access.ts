import type { RouteReason, TriageAnswers } from '../contract/triage.ts'
import type { RouteFacts } from './facts.ts'

/**
 * How far the web site is: no web site, `open` today, to be opened at this desk in the same visit (`here`), or out of reach until something
 * that may fail is done elsewhere (`later`).
 */
export type Reach = 'no_site' | 'open' | 'here' | 'later'

export type Access = { readonly reach: Reach; readonly barriers: readonly RouteReason[] }

/** A new mailbox is only one if she can open it again at home, read it, and receive its code now. */
const canKeepMailbox = ({ equipment, phoneForCodes, reading }: TriageAnswers): boolean =>
  equipment !== 'none' && phoneForCodes === 'here' && (reading === 'at_ease' || reading === 'with_help')

function accountBarrier({ account }: TriageAnswers, { franceConnect }: RouteFacts): RouteReason | null {
  if (account === 'lost') return 'account_lost'
  if (account === 'none') return 'no_account'
  return account === 'franceconnect' && !franceConnect ? 'no_account' : null
}

function phoneBarrier({ phoneForCodes }: TriageAnswers): readonly RouteReason[] {
  if (phoneForCodes === 'none') return ['no_phone_for_codes']
  return phoneForCodes === 'someone_elses' ? ['phone_is_someone_elses'] : []
}

/** Whether she can get into the web site of a procedure, and what stands in the way, the heaviest first. */
export function accessTo(answers: TriageAnswers, facts: RouteFacts): Access {
  if (!facts.online) return { reach: 'no_site', barriers: ['no_online_channel'] }
  if (!facts.wantsMailbox) return { reach: 'open', barriers: [] }
  const account = facts.wantsAccount ? accountBarrier(answers, facts) : null
  const phone = phoneBarrier(answers)
  const others: readonly RouteReason[] = account === null ? phone : [account, ...phone]
  if (answers.mailbox === 'lost') return { reach: 'later', barriers: ['mailbox_lost', ...others] }
  if (answers.mailbox === 'none') {
    return { reach: canKeepMailbox(answers) ? 'here' : 'later', barriers: ['no_mailbox', ...others] }
  }
  if (account !== null) return { reach: answers.phoneForCodes === 'none' ? 'later' : 'here', barriers: others }
  return { reach: 'open', barriers: phone }
}
