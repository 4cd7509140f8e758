import type { RouteAdvice, TriageAnswers, TriageHolder } from '../contract/triage.ts'
import type { VisitId } from '../contract/values.ts'
import type { ReadContext } from '../context.ts'
import type { CasefileRecord } from '../casefiles/model.ts'
import { standingObstacles } from '../escalation/obstacles.ts'
import { actForCasefile } from '../mandates/standing.ts'
import { gateOf } from '../mandates/view.ts'
import { localTime } from '../shared/zone.ts'
import { factsOfSheet, type RouteFacts } from './facts.ts'
import { stillToAsk, unanswered } from './questions.ts'
import { repairsFirst } from './repairs.ts'
import { routesFor } from './route.ts'
import { standardRouteFailed } from './standard-route.ts'
import { triageView } from './view.ts'

/** Whose answers serve a dossier: its person's, or those of the visit of someone anonymous. `null` when it was opened outside any visit. */
function holderOf({ casefileId, personId }: CasefileRecord, { repositories }: ReadContext): TriageHolder | null {
  if (personId !== null) return { kind: 'person', personId }
  const visitId: VisitId | undefined = repositories.visits.latestOfCasefile(casefileId)?.visitId
  return visitId === undefined ? null : { kind: 'visit', visitId }
}

function mandateFact(casefile: CasefileRecord, context: ReadContext): RouteFacts['mandate'] {
  const answer = actForCasefile(casefile, context)
  if (answer.allowed) return 'in_force'
  const person = casefile.personId === null ? null : context.repositories.people.find(casefile.personId)
  if (person === null || casefile.sheet.mandate_allowed === false) return 'not_allowed'
  const { capacity, mandateAllowed, askAgain } = gateOf(person, context)
  const notAsked = capacity === null || capacity === 'unknown' || askAgain
  return mandateAllowed || notAsked ? 'possible' : 'not_allowed'
}

function hasFailed(casefile: CasefileRecord, { repositories, clock }: ReadContext): boolean {
  const { timeZone } = repositories.settings.read()
  const waits = casefile.status === 'submitted' || casefile.status === 'awaiting_decision'
  const answers = repositories.deadlines
    .ofCasefiles([casefile.casefileId])
    .filter(({ role, doneAt }) => role === 'answer' && doneAt === null)
    .map(({ day, lastDay }) => lastDay ?? day)
  return standardRouteFailed({
    obstacleDays: standingObstacles(casefile, repositories.casefiles.timeline(casefile.casefileId)).map(
      ({ since }) => localTime(since, timeZone).day,
    ),
    answerDue: waits ? (answers.toSorted().at(-1) ?? null) : null,
    exchangeDays: repositories.exchanges.ofCasefile(casefile.casefileId).map(({ day }) => day),
    today: clock.today(),
  })
}

/** The dossiers already open, of the same person or of the same visit, by procedure. */
function openBeside(casefile: CasefileRecord, holder: TriageHolder | null, { repositories }: ReadContext) {
  const ids =
    holder === null
      ? []
      : holder.kind === 'person'
        ? repositories.casefiles.openIdsOfPerson(holder.personId)
        : (repositories.visits.find(holder.visitId)?.casefileIds ?? [])
  const beside = repositories.casefiles.many(ids).filter(({ casefileId }) => casefileId !== casefile.casefileId)
  return new Map(beside.map(({ procedureId, casefileId }) => [procedureId as string, casefileId]))
}

function whatToRepair(
  answers: TriageAnswers,
  casefile: CasefileRecord,
  holder: TriageHolder | null,
  context: ReadContext,
): RouteAdvice['first'] {
  const open = openBeside(casefile, holder, context)
  return repairsFirst(answers, casefile.sheet).flatMap((procedureId) => {
    const sheet = context.catalogue.procedure(procedureId)
    if (sheet === null) return []
    return [{ procedureId: sheet.id, title: sheet.title, casefileId: open.get(procedureId) ?? null }]
  })
}

/** How this dossier can go forward for its person, from what she answered, what its sheet offers and what was tried. */
export function adviceFor(casefile: CasefileRecord, context: ReadContext): RouteAdvice {
  const holder = holderOf(casefile, context)
  const kept = holder === null ? null : context.repositories.triage.find(holder)
  const answers = kept?.answers ?? unanswered
  const facts: RouteFacts = {
    ...factsOfSheet(casefile.sheet),
    mandate: mandateFact(casefile, context),
    standardRouteFailed: hasFailed(casefile, context),
  }
  const first = whatToRepair(answers, casefile, holder, context)
  const triage = triageView(kept, context)
  const toAsk = [...stillToAsk(answers, facts)]
  if (!facts.standardRouteFailed && toAsk.length > 0) {
    return { triage, toAsk, route: null, reasons: [], others: [], first }
  }
  const [best, ...others] = routesFor(answers, facts)
  return {
    triage,
    toAsk,
    route: best.route,
    reasons: [...best.reasons],
    others: others.map(({ route, reasons }) => ({ route, reasons: [...reasons] })),
    first,
  }
}
