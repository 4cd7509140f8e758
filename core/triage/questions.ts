import type { TriageAnswers, TriageQuestion } from '../contract/triage.ts'
import { accessTo } from './access.ts'
import type { RouteFacts } from './facts.ts'

/** Every question at once: nobody answered any. */
export const unanswered = {
  mailbox: null,
  phoneForCodes: null,
  account: null,
  equipment: null,
  reading: null,
  authority: null,
} satisfies TriageAnswers

/** What opens the web site: asked one after the other, as long as the next may change something. */
function accessQuestions({ mailbox }: TriageAnswers, facts: RouteFacts): readonly TriageQuestion[] {
  if (!facts.online || !facts.wantsMailbox) return []
  switch (mailbox) {
    case 'lost':
      return ['mailbox']
    case 'none':
      return ['mailbox', 'phoneForCodes']
    case 'reachable':
    case null:
      return facts.wantsAccount ? ['mailbox', 'account', 'phoneForCodes'] : ['mailbox', 'phoneForCodes']
    default:
      return mailbox satisfies never
  }
}

/**
 * The questions that this procedure needs, of the six, in the order in which they are asked: one that can no longer change the route, given
 * what was answered, is not needed.
 */
export function questionsFor(answers: TriageAnswers, facts: RouteFacts): readonly TriageQuestion[] {
  const { reach, barriers } = accessTo(answers, facts)
  const mayGoAlone = reach === 'open' && barriers.length === 0
  const mayGetMailbox = answers.mailbox === 'none' && facts.wantsMailbox && facts.online
  const asksEquipment = mayGoAlone || (mayGetMailbox && answers.phoneForCodes !== 'none')
  const asksReading = mayGoAlone || mayGetMailbox || reach === 'later' || reach === 'no_site'
  return [
    ...accessQuestions(answers, facts),
    ...(asksEquipment ? (['equipment'] as const) : []),
    ...(asksReading ? (['reading'] as const) : []),
    'authority',
  ]
}

/** Those of {@link questionsFor} that nobody answered yet: once there is none, the route is settled. */
export const stillToAsk = (answers: TriageAnswers, facts: RouteFacts): readonly TriageQuestion[] =>
  questionsFor(answers, facts).filter((question) => answers[question] === null)
