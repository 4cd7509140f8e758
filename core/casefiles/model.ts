import type { CasefileStatus, DoneHow, Obstacle, Step, StepStanding, TimelineEntry } from '../contract/casefiles.ts'
import type { ProcedureSheet, SheetStep } from '../contract/sheets.ts'
import type { CasefileId, PersonId, ProcedureId, StepId } from '../contract/values.ts'
import type { RequirementRecord } from '../documents/model.ts'

/** The state of one step; its words are in the sheet, at `rank`. */
export type StepRecord = {
  readonly stepId: StepId
  readonly rank: number
  readonly doneAt: number | null
  readonly doneHow: DoneHow | null
  readonly obstacle: Obstacle | null
  readonly obstacleWords: string
}

/** A procedure being carried out for one person, or for someone who stays anonymous (`personId` is `null`). */
export type CasefileRecord = {
  readonly casefileId: CasefileId
  readonly personId: PersonId | null
  readonly procedureId: ProcedureId
  readonly fingerprint: string
  readonly sheet: ProcedureSheet
  readonly status: CasefileStatus
  /** A note being typed, not yet in the history. */
  readonly draftNote: string
  readonly openedAt: number
  readonly updatedAt: number
  /** By rank. */
  readonly steps: readonly StepRecord[]
  /** By rank. */
  readonly requirements: readonly RequirementRecord[]
}

export type TimelineEvent = TimelineEntry['event']

const closedStatuses: ReadonlySet<CasefileStatus> = new Set(['granted', 'refused', 'abandoned', 'referred'])

/** A closed dossier waits for nobody; it can always be reopened. */
export const isClosed = (status: CasefileStatus): boolean => closedStatuses.has(status)

/** Closing without a decision, or sending elsewhere, is only understood later with its reason. */
export const needsReason = (status: CasefileStatus): boolean => status === 'abandoned' || status === 'referred'

const transitions: Readonly<Record<CasefileStatus, readonly CasefileStatus[]>> = {
  preparing: ['in_progress', 'submitted', 'abandoned', 'referred'],
  in_progress: ['preparing', 'submitted', 'abandoned', 'referred'],
  submitted: ['in_progress', 'awaiting_documents', 'awaiting_decision', 'granted', 'refused', 'abandoned', 'referred'],
  awaiting_documents: ['awaiting_decision', 'granted', 'refused', 'abandoned', 'referred'],
  awaiting_decision: ['awaiting_documents', 'granted', 'refused', 'abandoned', 'referred'],
  granted: ['in_progress'],
  refused: ['appealed', 'in_progress'],
  appealed: ['awaiting_documents', 'granted', 'refused', 'abandoned', 'referred'],
  abandoned: ['in_progress'],
  referred: ['in_progress'],
}

/** Where a dossier may go from a status: the life cycle of the product's design; a closed one may always be reopened. */
export const allowedStatuses = (status: CasefileStatus): readonly CasefileStatus[] => transitions[status]

/**
 * When a step can be done. `now` needs nothing but the two people at the desk; `later` waits for a network, a phone, a counter or the
 * post; `blocked` has an obstacle.
 */
export function standingOf(step: StepRecord, sheetStep: SheetStep): StepStanding {
  if (step.doneAt !== null) return 'done'
  if (step.obstacle !== null) return 'blocked'
  return sheetStep.needs === 'none' ? 'now' : 'later'
}

const standingOrder: Readonly<Record<StepStanding, number>> = { now: 0, later: 1, blocked: 2, done: 3 }

/** Steps as a screen shows them: what can be done now first, then what waits, what is blocked, what is done; each in the sheet's order. */
export function stepsInOrder(casefile: CasefileRecord): readonly Step[] {
  return casefile.steps
    .flatMap((record) => {
      const sheetStep = casefile.sheet.steps[record.rank]
      return sheetStep === undefined ? [] : [{ record, step: stepView(record, sheetStep) }]
    })
    .sort((a, b) => standingOrder[a.step.standing] - standingOrder[b.step.standing] || a.record.rank - b.record.rank)
    .map(({ step }) => step)
}

const stepView = (record: StepRecord, sheetStep: SheetStep): Step => ({
  stepId: record.stepId,
  text: sheetStep.text,
  where: sheetStep.where,
  needs: sheetStep.needs,
  fallback: sheetStep.fallback,
  actor: sheetStep.actor,
  standing: standingOf(record, sheetStep),
  doneAt: record.doneAt,
  doneHow: record.doneHow,
  obstacle: record.obstacle,
  obstacleWords: record.obstacleWords,
})

/**
 * The step that only waits for the network: the first, in the sheet's order, that is neither done nor blocked. `null` when that one needs
 * something else, when there is none, or when the dossier is closed.
 */
export function stepWaitingForNetwork(casefile: CasefileRecord): StepRecord | null {
  if (isClosed(casefile.status)) return null
  const next = casefile.steps.find((step) => step.doneAt === null && step.obstacle === null)
  return next !== undefined && casefile.sheet.steps[next.rank]?.needs === 'network' ? next : null
}
