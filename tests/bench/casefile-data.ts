import type { CasefileStatus, DoneHow, Obstacle } from '../../core/contract/casefile-life.ts'
import type { ProcedureSheet } from '../../core/contract/sheets.ts'
import type { CasefileId, PersonId, RequirementId, StepId } from '../../core/contract/values.ts'
import {
  type CasefileRecord,
  isClosed,
  type StepRecord,
  stepWaitingForNetwork,
  type TimelineEvent,
} from '../../core/casefiles/model.ts'
import { nextAction } from '../../core/casefiles/next-action.ts'
import { type DeadlineRecord, setByHand } from '../../core/deadlines/model.ts'
import { paperOf, type HeldDocumentRecord } from '../../core/documents/model.ts'
import type { Catalogue } from '../../core/procedures/catalogue.ts'
import { addDays, type CalendarDay } from '../../core/shared/calendar.ts'
import type { Chance } from './random.ts'
import type { Inserts } from './rows.ts'

export const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

const ways: readonly DoneHow[] = ['with_help', 'alone', 'done_for']
const openStatuses: readonly CasefileStatus[] = [
  'preparing',
  'in_progress',
  'submitted',
  'awaiting_decision',
  'awaiting_documents',
]
const closedStatuses: readonly CasefileStatus[] = ['granted', 'abandoned', 'refused', 'referred']
const obstacles: readonly Obstacle[] = ['account_unreachable', 'file_incomplete', 'site_fault', 'lost_mailbox']
const notes = [
  'Reviendra avec l’avis d’imposition de son épouse.',
  'Le site ne répondait pas ; le brouillon est enregistré sur son espace.',
  'Parle peu français ; sa fille traduit. Préfère être appelée l’après-midi.',
]

/** What every dossier of a filling is made from. */
export type Making = {
  readonly chance: Chance
  readonly catalogue: Catalogue
  readonly inserts: Inserts
  readonly nextId: (at: number) => string
  readonly mediatorIds: readonly string[]
  readonly now: number
  readonly today: CalendarDay
}

export type Pinned = { readonly sheet: ProcedureSheet; readonly fingerprint: string }

/** Writes one dossier with its steps, papers, history and deadlines; gives its identifier. */
export function writeCasefile(
  { sheet, fingerprint }: Pinned,
  wanted: {
    readonly personId: string | null
    readonly openedAt: number
    readonly open: boolean
    /** What the person holds; only read for an open dossier. */
    readonly held: readonly HeldDocumentRecord[]
    /** Notes to add to the history. */
    readonly notes: number
  },
  making: Making,
): string {
  const { chance, inserts, nextId, mediatorIds, now } = making
  const { personId, openedAt, open } = wanted
  const casefileId = nextId(openedAt)
  const status = open ? chance.skewed(openStatuses, 1.6) : chance.skewed(closedStatuses, 2)
  const stepsDone = open ? chance.below(sheet.steps.length) : sheet.steps.length
  const doneAt = (rank: number) => Math.min(now, openedAt + (rank + 1) * 20 * MINUTE_MS)

  const steps = sheet.steps.map((_step, rank): StepRecord => {
    const done = rank < stepsDone
    const obstacle = !done && chance.happens(0.08) ? chance.oneOf(obstacles) : null
    return {
      stepId: nextId(openedAt) as StepId,
      rank,
      doneAt: done ? doneAt(rank) : null,
      doneHow: done ? chance.oneOf(ways) : null,
      obstacle,
      obstacleWords: '',
    }
  })
  const requirements = sheet.documents.map((asked, rank) => ({
    requirementId: nextId(openedAt) as RequirementId,
    rank,
    documentTypeId: asked.id,
    concerned: asked.required || chance.happens(0.5) ? null : chance.happens(0.5),
  }))
  const updatedAt = Math.min(now, doneAt(stepsDone))
  const deadlines = deadlinesOf(casefileId, wanted, making)
  const casefile: CasefileRecord = {
    casefileId: casefileId as CasefileId,
    personId: personId as PersonId | null,
    procedureId: sheet.id,
    fingerprint,
    sheet,
    status,
    draftNote: '',
    openedAt,
    updatedAt,
    steps,
    requirements,
  }
  const summary = isClosed(status) ? null : summaryOf(casefile, wanted.held, deadlines, making)

  inserts.casefile.run(
    casefileId,
    personId,
    sheet.id,
    fingerprint,
    status,
    isClosed(status) ? 0 : 1,
    summary?.nextActor ?? null,
    summary?.nextBy ?? null,
    '',
    openedAt,
    updatedAt,
  )
  for (const step of steps) {
    const words = sheet.steps[step.rank]
    if (words === undefined) throw new Error('a step has its words in the sheet')
    inserts.step.run(
      step.stepId,
      casefileId,
      step.rank,
      words.id,
      words.needs,
      step.doneAt,
      step.doneHow,
      step.obstacle,
      '',
      step.stepId === summary?.networkStepId ? 1 : 0,
    )
  }
  for (const { requirementId, rank, documentTypeId, concerned } of requirements) {
    inserts.requirement.run(
      requirementId,
      casefileId,
      rank,
      documentTypeId,
      concerned === null ? null : Number(concerned),
    )
  }
  const record = (at: number, event: TimelineEvent) =>
    inserts.entry.run(nextId(at), casefileId, at, chance.oneOf(mediatorIds), JSON.stringify(event))
  record(openedAt, { kind: 'opened' })
  for (const step of steps.slice(0, Math.min(stepsDone, 3))) {
    const text = sheet.steps[step.rank]?.text ?? ''
    record(step.doneAt ?? openedAt, { kind: 'step_done', text, how: step.doneHow ?? 'alone' })
  }
  for (let rank = 0; rank < wanted.notes; rank += 1) record(doneAt(rank), { kind: 'note', text: chance.oneOf(notes) })
  if (status !== 'preparing')
    record(updatedAt, { kind: 'status', from: 'preparing', to: status, reason: '', outcome: null })
  for (const { deadlineId, label, day, doneAt: done } of deadlines) {
    inserts.deadline.run(deadlineId, casefileId, label, day, openedAt, done)
  }
  return casefileId
}

/** Four open dossiers in ten have one or two; one closed in ten had one, which nobody marked as done one time in five. */
function deadlinesOf(
  casefileId: string,
  { open, openedAt }: { readonly open: boolean; readonly openedAt: number },
  { chance, nextId, today, now }: Making,
): readonly DeadlineRecord[] {
  if (!chance.happens(open ? 0.4 : 0.1)) return []
  const total = open && chance.happens(0.3) ? 2 : 1
  return Array.from({ length: total }, () => ({
    ...setByHand,
    deadlineId: nextId(openedAt),
    casefileId,
    label: 'Répondre au courrier reçu',
    day: open ? addDays(today, chance.below(130) - 10) : addDays(today, Math.floor((openedAt - now) / DAY_MS) + 30),
    sheetDeadline: null,
    doneAt: !open && chance.happens(0.8) ? openedAt + DAY_MS : null,
  }))
}

function summaryOf(
  casefile: CasefileRecord,
  held: readonly HeldDocumentRecord[],
  deadlines: readonly DeadlineRecord[],
  { catalogue, today }: Making,
) {
  const papers = casefile.requirements.flatMap((requirement) => {
    const asked = casefile.sheet.documents[requirement.rank]
    if (asked === undefined) return []
    const paper = held.find(({ documentTypeId }) => documentTypeId === asked.id) ?? null
    return [paperOf(asked, requirement, catalogue.documentType(asked.id), null, null, paper, today).standing]
  })
  const next = nextAction(casefile, papers, deadlines, today, 'present')
  return { nextActor: next.who, nextBy: next.by, networkStepId: stepWaitingForNetwork(casefile)?.stepId ?? null }
}
