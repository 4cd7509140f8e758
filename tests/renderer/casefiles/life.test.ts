import { describe, expect, it } from 'vitest'
import { allowedStatuses } from '../../../core/casefiles/model.ts'
import { CasefileStatus } from '../../../core/contract/casefile-life.ts'
import { type NextAction } from '../../../core/contract/casefiles.ts'
import { isOver, lifeActions, mainMove } from '../../../renderer/features/casefiles/life.ts'

const from = (status: CasefileStatus) => ({ status, allowedStatuses: [...allowedStatuses(status)] })
const kinds = (status: CasefileStatus) =>
  lifeActions(from(status)).map((action) => (action.kind === 'set' ? action.status : action.kind))

describe('the moves of a dossier', () => {
  it.each([
    ['preparing', ['in_progress', 'submit', 'close']],
    ['submitted', ['in_progress', 'documents_requested', 'awaiting_decision', 'decision', 'close']],
    ['awaiting_documents', ['documents_sent', 'in_progress', 'decision', 'close']],
    ['refused', ['contest', 'awaiting_decision', 'reopen', 'close']],
    ['abandoned', ['reopen']],
  ] as const)('from %s are %j, each once', (status, expected) => {
    expect(kinds(status)).toEqual(expected)
  })

  it.each(CasefileStatus.options)('from %s never set by hand a status that needs a date and a proof', (status) => {
    const set = lifeActions(from(status)).flatMap((action) => (action.kind === 'set' ? [action.status] : []))
    expect(set.every((target) => ['preparing', 'in_progress', 'awaiting_decision'].includes(target))).toBe(true)
  })
})

const next: NextAction = { what: { kind: 'submit' }, who: 'mediator', by: null }

describe('the main move', () => {
  it.each(CasefileStatus.exclude(['granted']).options)('of %s is one of its moves', (status) => {
    expect(kinds(status)).toContain(mainMove({ status, next }))
  })

  it('of what was granted is none', () => {
    expect(mainMove({ status: 'granted', next })).toBeNull()
  })

  it('of a refusal is to contest it', () => {
    expect(mainMove({ status: 'refused', next })).toBe('contest')
  })
})

describe('a silence that became a refusal', () => {
  it('is contested', () => {
    expect(mainMove({ status: 'submitted', next: { ...next, what: { kind: 'appeal' } } })).toBe('contest')
  })
})

describe('a dossier', () => {
  it.each([
    ['refused', false],
    ['granted', true],
    ['appealed', false],
    ['submitted', false],
  ] as const)('%s is over: %s', (status, over) => {
    expect(isOver(status)).toBe(over)
  })
})
