import { describe, expect, it } from 'vitest'
import type { CasefileStatus, Obstacle } from '../../../core/contract/casefile-life.ts'
import type { PaperState } from '../../../core/contract/documents.ts'
import type { ProcedureSheet, SheetStep } from '../../../core/contract/sheets.ts'
import type { HeldDocumentId, StepId } from '../../../core/contract/values.ts'
import { type CasefileRecord, stepWaitingForNetwork } from '../../../core/casefiles/model.ts'
import { nextAction } from '../../../core/casefiles/next-action.ts'
import { type DeadlineRecord, setByHand } from '../../../core/deadlines/model.ts'

type Given = Pick<SheetStep, 'needs'> & {
  readonly actor?: SheetStep['actor']
  readonly done?: boolean
  readonly obstacle?: Obstacle
}

/** A dossier with these steps, named s0, s1… */
const casefile = (
  status: CasefileStatus,
  steps: readonly Given[],
  silence: ProcedureSheet['silence']['meaning'] = 'unknown',
): CasefileRecord => ({
  ...({} as CasefileRecord),
  status,
  sheet: {
    silence: { meaning: silence, duration: null, source: null },
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

const today = '2026-04-01'

const deadline = (
  day: string,
  doneAt: number | null = null,
  role: DeadlineRecord['role'] = 'set_by_hand',
): DeadlineRecord => ({
  ...setByHand,
  role,
  deadlineId: day,
  casefileId: 'c',
  label: '',
  day,
  sheetDeadline: null,
  doneAt,
})

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
        expect(nextAction(casefile(status, steps), papers, [], today, 'absent')).toEqual({ what, who, by: null })
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
    ['refused', [toBring], { kind: 'appeal' }, 'mediator'],
    ['abandoned', [toBring], { kind: 'closed' }, null],
    ['referred', [toBring], { kind: 'closed' }, null],
  ] satisfies readonly (readonly [CasefileStatus, readonly PaperState[], object, string | null])[])(
    '%s with %j',
    (status, papers, what, who) => {
      expect(nextAction(casefile(status, [now, online]), papers, [], today, 'absent')).toMatchObject({ what, who })
    },
  )
})

describe('by when', () => {
  it.each([
    ['the soonest date', [deadline('2026-05-02'), deadline('2026-05-01')], '2026-05-01'],
    ['a date already passed', [deadline('2026-05-02'), deadline('2020-01-01')], '2020-01-01'],
    ['not one that is done', [deadline('2026-05-02'), deadline('2020-01-01', 1)], '2026-05-02'],
    ['none', [], null],
  ])('%s', (_name, deadlines, by) => {
    for (const status of ['preparing', 'submitted', 'awaiting_documents'] as const) {
      expect(nextAction(casefile(status, [now]), [], deadlines, today, 'absent').by).toBe(by)
    }
  })

  it('never, once closed', () => {
    expect(nextAction(casefile('granted', [now]), [], [deadline('2026-05-01')], today, 'absent').by).toBeNull()
  })
})

describe('when the answer does not come', () => {
  const yesterday = '2026-03-31'
  const waiting = ['submitted', 'awaiting_decision', 'appealed'] as const

  it.each(waiting)('%s: the organisation has until the end of the day awaited', (status) => {
    for (const role of ['answer', 'silence'] as const) {
      expect(nextAction(casefile(status, []), [], [deadline(today, null, role)], today, 'absent')).toEqual({
        what: { kind: 'wait_decision' },
        who: 'organisation',
        by: today,
      })
    }
  })

  it.each(waiting)('%s: the day after, the mediator asks again', (status) => {
    for (const role of ['answer', 'set_by_hand'] as const) {
      expect(nextAction(casefile(status, []), [], [deadline(yesterday, null, role)], today, 'absent')).toEqual({
        what: { kind: 'chase' },
        who: 'mediator',
        by: yesterday,
      })
    }
  })

  it.each(waiting)('%s: a date of hers that is past does not make the organisation late', (status) => {
    const { what } = nextAction(casefile(status, []), [], [deadline(yesterday, null, 'act')], today, 'absent')
    expect(what).toEqual({ kind: 'wait_decision' })
  })

  it.each([
    ['submitted', 'unknown', 'appeal'],
    ['submitted', 'refusal', 'appeal'],
    ['awaiting_decision', 'unknown', 'appeal'],
    ['submitted', 'acceptance', 'chase'],
    // An acceptance is of the request: no silence kept on an appeal is one.
    ['appealed', 'acceptance', 'appeal'],
  ] as const)('%s, silence over and %s: %s', (status, meaning, kind) => {
    const silent = [deadline(yesterday, null, 'silence')]
    expect(nextAction(casefile(status, [], meaning), [], silent, today, 'absent')).toMatchObject({
      what: { kind },
      who: 'mediator',
    })
  })

  it('an answer that came, or an appeal whose date is behind, is not one that did not come', () => {
    const settled = [deadline(yesterday, 1, 'silence'), deadline(yesterday, null, 'appeal')]
    expect(nextAction(casefile('appealed', []), [], settled, today, 'absent').what.kind).toBe('wait_decision')
  })

  it('a refusal is to be contested by the soonest of its appeals, not by another date', () => {
    const dates = [
      deadline('2026-04-02'),
      deadline('2026-05-20', null, 'appeal'),
      deadline('2026-05-10', null, 'appeal'),
    ]
    expect(nextAction(casefile('refused', []), [], dates, today, 'absent')).toEqual({
      what: { kind: 'appeal' },
      who: 'mediator',
      by: '2026-05-10',
    })
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

  it('none in a closed dossier, nor in a refused one', () => {
    expect(stepWaitingForNetwork(casefile('granted', [online]))).toBeNull()
    expect(stepWaitingForNetwork(casefile('refused', [online]))).toBeNull()
  })
})
