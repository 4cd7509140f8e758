import { describe, expect, it } from 'vitest'
import type { CasefileStatus, Obstacle } from '../../../core/contract/casefiles.ts'
import type { PaperState } from '../../../core/contract/documents.ts'
import type { ProcedureSheet, SheetStep } from '../../../core/contract/sheets.ts'
import type { HeldDocumentId, StepId } from '../../../core/contract/values.ts'
import { type CasefileRecord, stepWaitingForNetwork } from '../../../core/casefiles/model.ts'
import { nextAction } from '../../../core/casefiles/next-action.ts'
import type { DeadlineRecord } from '../../../core/deadlines/model.ts'

type Given = Pick<SheetStep, 'needs'> & {
  readonly actor?: SheetStep['actor']
  readonly done?: boolean
  readonly obstacle?: Obstacle
}

/** A dossier with these steps, named s0, s1… */
const casefile = (status: CasefileStatus, steps: readonly Given[]): CasefileRecord => ({
  ...({} as CasefileRecord),
  status,
  sheet: {
    steps: steps.map(({ needs, actor }, rank) => ({
      id: `s${rank}`,
      text: `s${rank}`,
      where: null,
      needs,
      fallback: null,
      actor: actor ?? 'person',
    })),
  } as unknown as ProcedureSheet,
  steps: steps.map(({ done, obstacle }, rank) => ({
    stepId: `s${rank}` as StepId,
    rank,
    doneAt: done === true ? 1 : null,
    doneHow: done === true ? 'alone' : null,
    obstacle: obstacle ?? null,
    obstacleWords: '',
  })),
})

const heldDocumentId = 'h' as HeldDocumentId
const toBring: PaperState = { state: 'to_bring' }
const expired: PaperState = { state: 'expired', heldDocumentId, since: '2026-01-01' }
const valid: PaperState = { state: 'valid', heldDocumentId, until: null }

const done: Given = { needs: 'none', done: true }
const now: Given = { needs: 'none' }
const online: Given = { needs: 'network', actor: 'mediator_with_person' }
const blocked: Given = { needs: 'network', obstacle: 'site_fault' }

const step = (rank: number) => ({ kind: 'step', stepId: `s${rank}`, text: `s${rank}` })

describe('what comes next, and who acts', () => {
  it.each([
    ['what can be done now, even when papers miss', [done, online, now], [toBring], step(2), 'person'],
    [
      'who does a step together acts as the mediator',
      [{ ...now, actor: 'mediator_with_person' }],
      [],
      step(0),
      'mediator',
    ],
    ['a step of the organisation is its own', [{ ...now, actor: 'organisation' }], [], step(0), 'organisation'],
    [
      'then the papers missing or expired',
      [done, online],
      [toBring, expired, valid],
      { kind: 'papers', count: 2 },
      'person',
    ],
    ['then what waits', [done, online, blocked], [valid], step(1), 'mediator'],
    [
      'then what is blocked',
      [done, blocked],
      [valid],
      { kind: 'obstacle', stepId: 's1', obstacle: 'site_fault' },
      'mediator',
    ],
    ['then to submit', [done], [valid], { kind: 'submit' }, 'mediator'],
    ['a sheet without steps: the papers', [], [toBring], { kind: 'papers', count: 1 }, 'person'],
  ] satisfies readonly (readonly [string, readonly Given[], readonly PaperState[], object, string])[])(
    '%s',
    (_name, steps, papers, what, who) => {
      for (const status of ['preparing', 'in_progress'] as const) {
        expect(nextAction(casefile(status, steps), papers, [])).toEqual({ what, who, by: null })
      }
    },
  )

  it.each([
    ['submitted', [toBring], { kind: 'wait_decision' }, 'organisation'],
    ['awaiting_decision', [toBring], { kind: 'wait_decision' }, 'organisation'],
    ['appealed', [], { kind: 'wait_decision' }, 'organisation'],
    ['awaiting_documents', [toBring, valid], { kind: 'papers', count: 1 }, 'person'],
    ['awaiting_documents', [valid], { kind: 'submit' }, 'mediator'],
    ['granted', [toBring], { kind: 'closed' }, null],
    ['refused', [toBring], { kind: 'closed' }, null],
    ['abandoned', [toBring], { kind: 'closed' }, null],
    ['referred', [toBring], { kind: 'closed' }, null],
  ] satisfies readonly (readonly [CasefileStatus, readonly PaperState[], object, string | null])[])(
    '%s with %j',
    (status, papers, what, who) => {
      expect(nextAction(casefile(status, [now, online]), papers, [])).toMatchObject({ what, who })
    },
  )
})

describe('by when', () => {
  const deadline = (day: string, doneAt: number | null = null): DeadlineRecord => ({
    deadlineId: day,
    casefileId: 'c',
    label: '',
    day,
    sheetDeadline: null,
    doneAt,
  })

  it.each([
    ['the soonest date', [deadline('2026-05-02'), deadline('2026-05-01')], '2026-05-01'],
    ['a date already passed', [deadline('2026-05-02'), deadline('2020-01-01')], '2020-01-01'],
    ['not one that is done', [deadline('2026-05-02'), deadline('2020-01-01', 1)], '2026-05-02'],
    ['none', [], null],
  ])('%s', (_name, deadlines, by) => {
    for (const status of ['preparing', 'submitted', 'awaiting_documents'] as const) {
      expect(nextAction(casefile(status, [now]), [], deadlines).by).toBe(by)
    }
  })

  it('never, once closed', () => {
    expect(nextAction(casefile('granted', [now]), [], [deadline('2026-05-01')]).by).toBeNull()
  })
})

describe('the step that only waits for the network', () => {
  it.each([
    ['the first of them', [done, online, online], 's1'],
    ['not while something can still be done before it', [now, online], null],
    ['whatever is still to do after it', [online, now], 's0'],
    ['not behind one that waits for the post', [{ needs: 'post' }, online], null],
    ['past one that is blocked', [blocked, online], 's1'],
    ['none left', [done], null],
  ] satisfies readonly (readonly [string, readonly Given[], string | null])[])('%s', (_name, steps, expected) => {
    expect(stepWaitingForNetwork(casefile('in_progress', steps))?.stepId ?? null).toBe(expected)
  })

  it('none in a closed dossier', () => {
    expect(stepWaitingForNetwork(casefile('granted', [online]))).toBeNull()
  })
})
