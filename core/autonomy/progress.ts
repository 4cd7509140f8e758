import type { Autonomy, AutonomyLevel } from '../contract/autonomy.ts'
import type { ProcedureId } from '../contract/values.ts'
import type { CasefileRecord } from '../casefiles/model.ts'
import { movementOfDossiers, movementOfLevels } from './movement.ts'

/** One step done once, in one dossier. */
type Done = {
  readonly procedureId: ProcedureId
  readonly stepKey: string
  readonly text: string
  readonly title: string
  readonly level: AutonomyLevel
  readonly at: number
}

/** What the organisation does says nothing of the person. */
function doneIn({ procedureId, sheet, steps }: CasefileRecord): readonly Done[] {
  return steps.flatMap(({ rank, doneAt, doneHow }) => {
    const step = sheet.steps[rank]
    if (step === undefined || doneAt === null || doneHow === null || step.actor === 'organisation') return []
    return [{ procedureId, stepKey: step.id, text: step.text, title: sheet.title, level: doneHow, at: doneAt }]
  })
}

type Dossier = { readonly at: number; readonly done: readonly Done[] }

const countOf = (done: readonly Done[], wanted: AutonomyLevel): number =>
  done.filter(({ level }) => level === wanted).length

function procedureOf(procedureId: ProcedureId, dossiers: readonly Dossier[]): Autonomy['procedures'][number] {
  return {
    procedureId,
    title: dossiers.at(-1)?.done[0]?.title ?? procedureId,
    points: dossiers.map(({ at, done }) => ({
      at,
      alone: countOf(done, 'alone'),
      withHelp: countOf(done, 'with_help'),
      doneFor: countOf(done, 'done_for'),
    })),
    movement: movementOfDossiers(
      dossiers.map(({ done }) => new Map(done.map(({ stepKey, level }) => [stepKey, level]))),
    ),
  }
}

/** The same step of the same procedure, each time it was done, oldest first. */
type StepHistory = readonly [Done, ...Done[]]

function stepHistories(dossiers: readonly Dossier[]): readonly StepHistory[] {
  const histories = new Map<string, [Done, ...Done[]]>()
  for (const done of dossiers.flatMap((dossier) => dossier.done).toSorted((one, other) => one.at - other.at)) {
    const key = `${done.procedureId} ${done.stepKey}`
    const known = histories.get(key)
    if (known === undefined) histories.set(key, [done])
    else known.push(done)
  }
  return [...histories.values()]
}

/** Since when a step has been done as it was the last time, without a break. */
function sinceWhen(history: StepHistory, last: Done): number {
  const broken = history.findLastIndex(({ level }) => level !== last.level)
  return history[broken + 1]?.at ?? last.at
}

const latestFirst = <Item extends { readonly since: number }>(items: readonly Item[]): Item[] =>
  items.toSorted((one, other) => other.since - one.since)

/**
 * How someone's part in her own procedures moved over time: per procedure, one point per dossier; per step, what she now does alone, and what
 * she is learning. It tells her what she can do; it gives no mark, and compares her with nobody.
 */
export function progressOf(casefiles: readonly CasefileRecord[]): Autonomy {
  const dossiers = casefiles
    .map((casefile) => ({ procedureId: casefile.procedureId, done: doneIn(casefile) }))
    .filter(({ done }) => done.length > 0)
    .map(({ procedureId, done }) => ({ procedureId, done, at: Math.max(...done.map(({ at }) => at)) }))
    .toSorted((one, other) => one.at - other.at)

  const procedures = [...Map.groupBy(dossiers, ({ procedureId }) => procedureId)]
    .map(([procedureId, ofProcedure]) => procedureOf(procedureId, ofProcedure))
    .toSorted((one, other) => (other.points.at(-1)?.at ?? 0) - (one.points.at(-1)?.at ?? 0))

  const steps = stepHistories(dossiers).map((history) => {
    const last = history.at(-1) ?? history[0]
    return { history, last, since: sinceWhen(history, last) }
  })
  return {
    procedures,
    canDo: latestFirst(
      steps.flatMap(({ history, last, since }) =>
        last.level === 'alone'
          ? [
              {
                text: last.text,
                title: last.title,
                since,
                movement: movementOfLevels(history.map(({ level }) => level)),
              },
            ]
          : [],
      ),
    ),
    learning: latestFirst(
      steps.flatMap(({ history, last, since }) =>
        last.level === 'with_help' && history.some(({ level }) => level === 'done_for')
          ? [{ text: last.text, title: last.title, since }]
          : [],
      ),
    ),
  }
}
