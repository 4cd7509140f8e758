import type { CasefileStatus, DoneHow, Obstacle } from '../contract/casefile-life.ts'
import type { Step, StepStanding } from '../contract/casefiles.ts'
import type { TimelineEntry } from '../contract/timeline.ts'
import type { NetworkState } from '../contract/settings.ts'
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

const closedStatuses: ReadonlySet<CasefileStatus> = new Set(['granted', 'abandoned', 'referred'])

/** A closed dossier waits for nobody; it can always be reopened. A refusal is not the end: it is contested in time, or closed with an outcome. */
export const isClosed = (status: CasefileStatus): boolean => closedStatuses.has(status)

/** Closing without a decision, or sending elsewhere, is only understood later with its reason, and asks what came of the dossier. */
export const isClosing = (status: CasefileStatus): boolean => status === 'abandoned' || status === 'referred'

const withDetails: ReadonlySet<CasefileStatus> = new Set([
  'submitted',
  'awaiting_documents',
  'granted',
  'refused',
  'appealed',
])

/** Reached only by what says when, and with which proof: a submission, a request for papers, a decision, an appeal. */
export const needsDetails = (status: CasefileStatus): boolean => withDetails.has(status)

const transitions: Readonly<Record<CasefileStatus, readonly CasefileStatus[]>> = {
  preparing: ['in_progress', 'submitted', 'abandoned', 'referred'],
  in_progress: ['preparing', 'submitted', 'abandoned', 'referred'],
  submitted: ['in_progress', 'awaiting_documents', 'awaiting_decision', 'granted', 'refused', 'abandoned', 'referred'],
  awaiting_documents: ['awaiting_decision', 'in_progress', 'granted', 'refused', 'abandoned', 'referred'],
  awaiting_decision: ['awaiting_documents', 'in_progress', 'granted', 'refused', 'abandoned', 'referred'],
  granted: ['in_progress', 'awaiting_decision', 'appealed'],
  refused: ['appealed', 'awaiting_decision', 'in_progress', 'abandoned', 'referred'],
  appealed: ['awaiting_documents', 'in_progress', 'granted', 'refused', 'abandoned', 'referred'],
  abandoned: ['in_progress'],
  referred: ['in_progress'],
}

/**
 * Where a dossier may go from a status: the life cycle of the product's design. A closed one may always be reopened; what was sent or decided by
 * mistake is undone by going back.
 */
export const allowedStatuses = (status: CasefileStatus): readonly CasefileStatus[] => transitions[status]

/**
 * When a step can be done. `now` needs nothing but the two people at the desk, and the network where it is present; `online` waits for the
 * network, `elsewhere` for a phone, a counter or the post; `blocked` has an obstacle.
 */
export function standingOf(step: StepRecord, { needs }: SheetStep, network: NetworkState): StepStanding {
  if (step.doneAt !== null) return 'done'
  if (step.obstacle !== null) return 'blocked'
  if (needs === 'none') return 'now'
  if (needs === 'network') return network === 'present' ? 'now' : 'online'
  return 'elsewhere'
}

const standingOrder: Readonly<Record<StepStanding, number>> = { now: 0, online: 1, elsewhere: 2, blocked: 3, done: 4 }

/** Steps as a screen shows them: what can be done now first, then what waits, what is blocked, what is done; each in the sheet's order. */
export function stepsInOrder(casefile: CasefileRecord, network: NetworkState): readonly Step[] {
  return casefile.steps
    .flatMap((record) => {
      const sheetStep = casefile.sheet.steps[record.rank]
      return sheetStep === undefined ? [] : [{ record, step: stepView(record, sheetStep, network) }]
    })
    .sort((a, b) => standingOrder[a.step.standing] - standingOrder[b.step.standing] || a.record.rank - b.record.rank)
    .map(({ step }) => step)
}

const stepView = (record: StepRecord, sheetStep: SheetStep, network: NetworkState): Step => ({
  stepId: record.stepId,
  text: sheetStep.text,
  where: sheetStep.where,
  needs: sheetStep.needs,
  fallback: sheetStep.fallback,
  actor: sheetStep.actor,
  standing: standingOf(record, sheetStep, network),
  doneAt: record.doneAt,
  doneHow: record.doneHow,
  obstacle: record.obstacle,
  obstacleWords: record.obstacleWords,
})

/**
 * The step for which this dossier waits for the network: the first network step neither done nor blocked, once it comes next in the sheet's order
 * or once work online was begun, so that what was begun stays in sight until its end. `null` when there is none, or when the dossier is
 * closed or refused.
 */
export function stepWaitingForNetwork(casefile: CasefileRecord): StepRecord | null {
  if (isClosed(casefile.status) || casefile.status === 'refused') return null
  const isOnline = ({ rank }: StepRecord): boolean => casefile.sheet.steps[rank]?.needs === 'network'
  const left = casefile.steps.filter((step) => step.doneAt === null && step.obstacle === null)
  const [next] = left
  const begun = casefile.steps.some((step) => step.doneAt !== null && isOnline(step))
  return next === undefined || (!begun && !isOnline(next)) ? null : (left.find(isOnline) ?? null)
}
