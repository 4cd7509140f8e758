import type { CasefileBrief } from '../contract/casefiles.ts'
import type { NetworkState } from '../contract/settings.ts'
import type { Paper } from '../contract/documents.ts'
import type { ReadContext } from '../context.ts'
import type { DeadlineRecord } from '../deadlines/model.ts'
import { type HeldDocumentRecord, latestByType, mustBeBrought, paperOf } from '../documents/model.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import { type CasefileRecord, stepWaitingForNetwork } from './model.ts'
import { nextAction } from './next-action.ts'
import type { CasefileSummary } from './repository.ts'

/** A dossier with all that its rules need to know. */
export type GatheredCasefile = {
  readonly casefile: CasefileRecord
  readonly personName: string | null
  readonly papers: readonly Paper[]
  readonly deadlines: readonly DeadlineRecord[]
  readonly network: NetworkState
}

const isPresent = <Value>(value: Value | null): value is Value => value !== null

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

function papersOf(
  casefile: CasefileRecord,
  held: readonly HeldDocumentRecord[],
  { catalogue }: Pick<ReadContext, 'catalogue'>,
  day: CalendarDay,
): readonly Paper[] {
  const latest = latestByType(held)
  return casefile.requirements.flatMap((requirement) => {
    const asked = casefile.sheet.documents[requirement.rank]
    if (asked === undefined) return []
    const type = catalogue.documentType(asked.id)
    const question =
      asked.kind_of_condition === null ? null : (catalogue.condition(asked.kind_of_condition)?.question ?? null)
    const giving = catalogue.obtainedBy(asked.id)
    const obtainedBy =
      giving === null || giving.id === casefile.sheet.id ? null : { procedureId: giving.id, title: giving.title }
    return [paperOf(asked, requirement, type, question, obtainedBy, latest.get(asked.id) ?? null, day)]
  })
}

/** Reads what several dossiers need in one round of queries, whatever their number. Papers are judged on `day`. */
export function gather(
  casefiles: readonly CasefileRecord[],
  context: ReadContext,
  day: CalendarDay,
): readonly GatheredCasefile[] {
  const { repositories } = context
  const ids = casefiles.map(({ casefileId }) => casefileId)
  const personIds = [...new Set(casefiles.map(({ personId }) => personId).filter(isPresent))]
  const anonymousIds = casefiles.filter(({ personId }) => personId === null).map(({ casefileId }) => casefileId)

  const names = repositories.people.names(personIds)
  const deadlines = groupBy(repositories.deadlines.ofCasefiles(ids), ({ casefileId }) => casefileId)
  const heldByPerson = groupBy(repositories.documents.ofPeople(personIds), ({ personId }) => personId)
  const heldByCasefile = groupBy(repositories.documents.ofCasefiles(anonymousIds), ({ casefileId }) => casefileId)

  const { network } = repositories.settings.read()

  return casefiles.map((casefile) => {
    const held =
      casefile.personId === null ? heldByCasefile.get(casefile.casefileId) : heldByPerson.get(casefile.personId)
    return {
      casefile,
      personName: casefile.personId === null ? null : (names.get(casefile.personId) ?? null),
      papers: papersOf(casefile, held ?? [], context, day),
      deadlines: deadlines.get(casefile.casefileId) ?? [],
      network,
    }
  })
}

const standings = (papers: readonly Paper[]) => papers.map(({ standing }) => standing)

/** One line of a list. */
export function briefOf(
  { casefile, personName, papers, deadlines, network }: GatheredCasefile,
  context: ReadContext,
): CasefileBrief {
  return {
    casefileId: casefile.casefileId,
    personId: casefile.personId,
    personName,
    procedureId: casefile.procedureId,
    title: casefile.sheet.title,
    organisationName:
      context.catalogue.organisation(casefile.sheet.organisation)?.short_name ?? casefile.sheet.organisation,
    status: casefile.status,
    stepsDone: casefile.steps.filter(({ doneAt }) => doneAt !== null).length,
    stepsTotal: casefile.steps.length,
    papersMissing: standings(papers).filter(mustBeBrought).length,
    next: nextAction(casefile, standings(papers), deadlines, context.clock.today(), network),
    openedAt: casefile.openedAt,
    updatedAt: casefile.updatedAt,
  }
}

/** The lines of a list, in the order of `casefileIds`. */
export function briefsOf(casefileIds: readonly string[], context: ReadContext): readonly CasefileBrief[] {
  const gathered = gather(context.repositories.casefiles.many(casefileIds), context, context.clock.today())
  return gathered.map((one) => briefOf(one, context))
}

/**
 * What lists need to find this dossier without opening it. The network comes and goes without any dossier being written again: whoever must
 * act with or without it is the mediator as soon as it may be, and lists look closer.
 */
export function summaryFrom(
  { casefile, papers, deadlines }: GatheredCasefile,
  { clock }: Pick<ReadContext, 'clock'>,
): CasefileSummary {
  const next = nextAction(casefile, standings(papers), deadlines, clock.today(), 'present')
  const without = nextAction(casefile, standings(papers), deadlines, clock.today(), 'absent')
  const nextActor = without.who === 'mediator' ? without.who : next.who
  return { nextActor, nextBy: next.by, networkStepId: stepWaitingForNetwork(casefile)?.stepId ?? null }
}

/** One dossier with all that its rules need to know, papers judged today. */
export function gatherOne(casefile: CasefileRecord, context: ReadContext): GatheredCasefile {
  const [gathered] = gather([casefile], context, context.clock.today())
  if (gathered === undefined) throw new Error('one dossier gives one gathering')
  return gathered
}

/** {@link summaryFrom} of a dossier not gathered yet. */
export const summaryOf = (casefile: CasefileRecord, context: ReadContext): CasefileSummary =>
  summaryFrom(gatherOne(casefile, context), context)
