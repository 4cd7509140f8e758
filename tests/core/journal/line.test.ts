import { describe, expect, it } from 'vitest'
import { contract, type OperationName } from '../../../core/contract/index.ts'
import { subjectsOf } from '../../../core/journal/line.ts'
import { recordingOf } from '../../../core/journal/recorded.ts'

const PERSON = '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'
const CASEFILE = '0190bbbb-bbbb-7ccc-8ddd-eeeeeeeeeeee'

describe('what a line is about', () => {
  it('is what was asked about, then what was made', () => {
    expect(
      subjectsOf({ personId: PERSON, procedureIds: ['cpam-c2s'] }, [{ casefileId: CASEFILE, title: 'x' }]),
    ).toEqual([
      { kind: 'person', id: PERSON },
      { kind: 'casefile', id: CASEFILE },
    ])
  })

  it('is found inside what was asked', () => {
    expect(subjectsOf({ subject: { kind: 'known', personId: PERSON } }, null)).toEqual([{ kind: 'person', id: PERSON }])
  })

  it('is told once, and holds no text, even one that looks like an identifier', () => {
    const input = {
      personId: PERSON,
      exceptId: PERSON,
      note: CASEFILE,
      familyName: 'Panoramix',
      casefileId: 'Panoramix',
    }
    expect(subjectsOf(input, { personId: PERSON })).toEqual([{ kind: 'person', id: PERSON }])
  })

  it('stays short, whatever is sent', () => {
    const ids = Array.from({ length: 500 }, (_, rank) => `0190aaaa-bbbb-7ccc-8ddd-${String(rank).padStart(12, '0')}`)
    expect(subjectsOf({ casefileIds: ids }, null)).toHaveLength(8)
    for (const value of [null, 'x', 3, [], [[PERSON]], () => PERSON]) expect(subjectsOf(value, value)).toEqual([])
  })
})

describe('what is recorded', () => {
  it('is every change that someone makes, every opening of someone’s data, and every key', () => {
    expect(recordingOf('people.change')).toBe('each')
    expect(recordingOf('people.read')).toBe('once_in_a_while')
    expect(recordingOf('session.removeMediator')).toBe('each')
  })

  it('is neither a search, nor what a screen keeps while someone types', () => {
    for (const name of ['people.search', 'visits.keep', 'settings.read', 'session.status'] as const)
      expect(recordingOf(name)).toBe('never')
  })

  it('leaves out few changes', () => {
    const commands = (Object.keys(contract) as OperationName[]).filter((name) => contract[name].kind === 'command')
    expect(commands.filter((name) => recordingOf(name) === 'never').length).toBeLessThan(10)
  })
})
