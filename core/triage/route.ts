import type { Route, RouteReason, TriageAnswers } from '../contract/triage.ts'
import { type Access, accessTo } from './access.ts'
import type { RouteFacts } from './facts.ts'

export type OpenRoute = { readonly route: Route; readonly reasons: readonly RouteReason[] }

const when = (condition: boolean, ...reasons: readonly RouteReason[]): readonly RouteReason[] =>
  condition ? reasons : []

/** What makes help needed once on the web site. */
const needsOfHelp = ({ equipment, reading, authority }: TriageAnswers): readonly RouteReason[] => [
  ...when(authority === 'legal_representative', 'legal_representative_acts'),
  ...when(reading === 'does_not_read', 'does_not_read'),
  ...when(reading === 'not_in_french', 'not_in_french'),
  ...when(reading === 'with_help', 'reads_with_help'),
  ...when(equipment === 'borrowed' || equipment === 'none', 'no_equipment'),
]

/** Without the network: paper can be filled in together; who does not read it is better heard than written. */
function offlineRoutes(answers: TriageAnswers, facts: RouteFacts): readonly OpenRoute[] {
  const paper: readonly OpenRoute[] =
    facts.paperForm || facts.letter
      ? [
          {
            route: 'paper',
            reasons: [
              facts.paperForm ? 'paper_form_exists' : 'letter_possible',
              ...when(facts.personalSignature, 'personal_signature'),
            ],
          },
        ]
      : []
  const onlyCounter = !facts.online && paper.length === 0 && !facts.phone
  const counter: readonly OpenRoute[] = facts.counter
    ? [{ route: 'counter', reasons: [...when(onlyCounter, 'must_come_in_person'), 'counter_exists'] }]
    : []
  const phone: readonly OpenRoute[] = facts.phone ? [{ route: 'phone', reasons: ['phone_line_exists'] }] : []
  switch (answers.reading) {
    case 'does_not_read':
      return [...counter, ...phone, ...paper]
    case 'not_in_french':
      return [...counter, ...paper, ...phone]
    case 'at_ease':
    case 'with_help':
    case null:
      return [...paper, ...counter, ...phone]
    default:
      return answers.reading satisfies never
  }
}

function mandateRoute(answers: TriageAnswers, facts: RouteFacts): readonly OpenRoute[] {
  // Whoever acts for her by law or by judgment holds that power already: a mandate of ours would have no giver.
  if (facts.mandate === 'not_allowed' || answers.authority === 'legal_representative') return []
  const ground: RouteReason = facts.mandate === 'in_force' ? 'mandate_in_force' : 'mandate_possible'
  return [{ route: 'mandate', reasons: [ground, ...when(facts.personalSignature, 'personal_signature')] }]
}

const onlineReason = (facts: RouteFacts): RouteReason => (facts.wantsAccount ? 'account_ready' : 'no_account_needed')

function inOrder(answers: TriageAnswers, facts: RouteFacts, access: Access): readonly OpenRoute[] {
  const help = needsOfHelp(answers)
  const barriers = [...help.filter((reason) => reason === 'legal_representative_acts'), ...access.barriers]
  const blocked = (routes: readonly OpenRoute[]): readonly OpenRoute[] =>
    routes.map(({ route, reasons }) => ({ route, reasons: [...barriers, ...reasons] }))

  const why = [...new Set([...barriers, ...help])]
  const mandate = mandateRoute(answers, facts)
  const given = facts.mandate === 'in_force'
  const instead = given ? mandate.map(({ route, reasons }) => ({ route, reasons: [...reasons, ...why] })) : []
  const later = given ? [] : mandate
  const offline = offlineRoutes(answers, facts)
  const noMandate = when(facts.mandate === 'not_allowed' && why.length > 0, 'mandate_not_allowed')
  const withHelp: OpenRoute = {
    route: 'online_with_help',
    reasons: [...why, ...when(access.reach === 'open', onlineReason(facts)), ...noMandate],
  }
  switch (access.reach) {
    case 'open': {
      const alone = help.length === 0 && access.barriers.length === 0
      return alone
        ? [{ route: 'online_alone', reasons: [onlineReason(facts)] }, withHelp, ...offline, ...mandate]
        : [...instead, withHelp, ...offline, ...later]
    }
    case 'here':
      return [...instead, withHelp, ...blocked(offline), ...later]
    case 'later': {
      const reasons = [...withHelp.reasons, ...when(offline.length === 0, 'nothing_else_left')]
      return [...instead, ...blocked(offline), { ...withHelp, reasons }, ...later]
    }
    case 'no_site':
      return [...blocked(offline), ...mandate]
    default:
      return access.reach satisfies never
  }
}

/**
 * Every way forward for someone in a procedure, best first, each with its reasons; never empty.
 * What she can do by herself comes before what we do with her, and that before what we do for her, save where she already gave a mandate and
 * cannot go alone. A web site that is out of reach gives way to paper, counter and phone, which wait for nothing. Escalation comes first only
 * once the usual way failed.
 */
export function routesFor(answers: TriageAnswers, facts: RouteFacts): readonly [OpenRoute, ...OpenRoute[]] {
  const [first, ...others] = inOrder(answers, facts, accessTo(answers, facts))
  const usual: readonly [OpenRoute, ...OpenRoute[]] =
    first === undefined ? [{ route: 'counter', reasons: ['nothing_else_left'] }] : [first, ...others]
  return facts.standardRouteFailed ? [{ route: 'escalation', reasons: ['standard_route_failed'] }, ...usual] : usual
}
