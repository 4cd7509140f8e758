import type { CasefileStatus } from '../contract/casefile-life.ts'
import type { NextAction, Step } from '../contract/casefiles.ts'
import type { TimelineEntry } from '../contract/timeline.ts'
import type { SheetDeadline } from '../contract/sheets.ts'
import type { VisitClosing } from '../contract/visits.ts'
import type { ReadContext } from '../context.ts'
import { briefOf, gather, type GatheredCasefile } from '../casefiles/gather.ts'
import { isClosed, stepsInOrder } from '../casefiles/model.ts'
import { questionsOf } from '../casefiles/questions.ts'
import { mustBeBrought } from '../documents/model.ts'
import type { VisitRecord } from './repository.ts'

/** What only the two of them together can do, all of it; when there is nothing of the kind, the step that comes next. */
export function stepsToFinish(steps: readonly Step[]): readonly Step[] {
  const ready = steps.filter(({ standing, actor }) => standing === 'now' && actor !== 'organisation')
  const together = ready.filter(({ needs }) => needs === 'none')
  return together.length > 0 ? together : ready.slice(0, 1)
}

/** Not a change of the dossier: nothing in it makes the sheet taken home older. */
const leavesTheSheetAsItIs: ReadonlySet<TimelineEntry['event']['kind']> = new Set([
  'handout_printed',
  'escalation_prepared',
])

/** True when the dossier changed since `from` and its sheet was not printed after the last change. `timeline` is read latest first. */
export function needsPrinting(timeline: readonly TimelineEntry[], from: number): boolean {
  for (const { at, event } of timeline) {
    if (at < from || event.kind === 'handout_printed') return false
    if (!leavesTheSheetAsItIs.has(event.kind)) return true
  }
  return false
}

type PlanFacts = {
  readonly status: CasefileStatus
  readonly next: NextAction
  readonly papersMissing: number
  /** A meeting is planned, today or later. */
  readonly meets: boolean
  /** What the deadlines of the sheet are for. */
  readonly dates: readonly SheetDeadline['kind'][]
}

/** True when the sheet gives a date to hold at this point of the dossier, and none is written. */
function lacksDate({ status, next, dates }: PlanFacts): boolean {
  if (next.by !== null) return false
  const waits = next.who === 'organisation'
  return dates.some((kind) => (kind === 'user_must_act') !== waits) && !isClosed(status)
}

type Planned = VisitClosing['toPlan'][number]['what']

/** What to plan before she leaves: when she comes back, with which papers, and the dates to hold. */
export function whatToPlan(facts: PlanFacts): readonly Planned[] {
  if (isClosed(facts.status)) return []
  const waits = facts.next.what.kind === 'wait_decision'
  return [
    ...(facts.meets || waits ? [] : (['appointment'] as const)),
    ...(facts.meets || waits || facts.papersMissing === 0 ? [] : (['papers'] as const)),
    ...(lacksDate(facts) ? (['dates'] as const) : []),
  ]
}

function toSay(visit: VisitRecord, open: readonly GatheredCasefile[], context: ReadContext): VisitClosing['toSay'] {
  const unanswered = open.flatMap(({ casefile }) => {
    const count = questionsOf(casefile, context).filter(({ answer }) => answer === null).length
    const { casefileId, sheet } = casefile
    return count === 0 ? [] : [{ kind: 'questions' as const, casefileId, title: sheet.title, count }]
  })
  return [
    ...(visit.subject.kind === 'undecided' ? [{ kind: 'person' as const }] : []),
    ...(visit.posture === null ? [{ kind: 'posture' as const }] : []),
    ...(visit.casefileIds.length === 0 ? [{ kind: 'request' as const }] : []),
    ...unanswered,
  ]
}

const keptOf = (dossiers: readonly GatheredCasefile[], context: ReadContext): VisitClosing['kept'] => ({
  themes: [...new Set(dossiers.map(({ casefile }) => casefile.sheet.theme))],
  titles: dossiers.map(({ casefile }) => casefile.sheet.title),
  obstacles: dossiers.flatMap(({ casefile: { casefileId, steps } }) =>
    steps.flatMap(({ obstacle, obstacleWords, doneAt }) =>
      obstacle === null || doneAt !== null ? [] : [{ casefileId, obstacle, words: obstacleWords }],
    ),
  ),
  next: dossiers.map((one) => {
    const { casefileId, title, next } = briefOf(one, context)
    return { casefileId, title, next }
  }),
})

/**
 * The end of a visit: what is left to finish, to say, to print and to plan, and what is already kept if the person leaves now. Everything is
 * read from what the visit wrote as it went, so that it is the same at the sixth minute, at the twentieth, and after a killed application.
 */
export function closingOf(visit: VisitRecord, context: ReadContext): VisitClosing {
  const { repositories, clock } = context
  const { network } = repositories.settings.read()
  const dossiers = gather(repositories.casefiles.many(visit.casefileIds), context, clock.today())
  const open = dossiers.filter(({ casefile }) => !isClosed(casefile.status))
  const named = ({ casefile }: GatheredCasefile) => ({ casefileId: casefile.casefileId, title: casefile.sheet.title })
  const meets = ({ casefile }: GatheredCasefile): boolean =>
    repositories.agenda
      .ofCasefiles([casefile.casefileId])
      .some(({ status, startsAt }) => status === 'planned' && startsAt >= clock.now())

  return {
    toFinish: open.flatMap((one) =>
      stepsToFinish(stepsInOrder(one.casefile, network)).map(({ text }) => ({ ...named(one), text })),
    ),
    toSay: toSay(visit, open, context),
    toPrint: dossiers
      .filter(({ casefile }) => needsPrinting(repositories.casefiles.timeline(casefile.casefileId), visit.startedAt))
      .map(named),
    toPlan: open.flatMap((one) =>
      whatToPlan({
        status: one.casefile.status,
        next: briefOf(one, context).next,
        papersMissing: one.papers.filter(({ standing }) => mustBeBrought(standing)).length,
        meets: meets(one),
        dates: one.casefile.sheet.deadlines.map(({ kind }) => kind),
      }).map((what) => ({ ...named(one), what })),
    ),
    kept: keptOf(dossiers, context),
  }
}
