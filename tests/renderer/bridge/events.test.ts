import type { MediatorId } from '../../../core/contract/values.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { contract, isOperationName } from '../../../core/contract/index.ts'
import type { SessionStatus } from '../../../core/contract/session.ts'
import { applySessionStatus, readsOneOf } from '../../../renderer/bridge/events.ts'
import { operationQuery } from '../../../renderer/bridge/queries.ts'
import { createQueryClient } from '../../../renderer/bridge/query-client.ts'

const unlocked = {
  state: 'unlocked',
  demo: false,
  structureName: 'Structure',
  mediatorId: '0198a000-0000-7000-8000-000000000001' as MediatorId,
  mediatorName: 'Médiateur',
  role: 'head',
  colleagues: 0,
  mustChoosePassphrase: false,
  autoLockMinutes: 5,
  journalAlert: null,
  recoveryKeyPending: false,
  shell: { blocksCapture: false, clearsClipboard: false },
} as const satisfies SessionStatus

const statusKey = operationQuery('session.status', {}).queryKey
const todayKey = operationQuery('today.read', {}).queryKey

describe('which answers a change makes stale', () => {
  it('are those of the queries that read one of the changed domains', () => {
    expect(readsOneOf('people.search', ['people'])).toBe(true)
    expect(readsOneOf('people.search', ['deadlines'])).toBe(false)
    expect(readsOneOf('today.read', ['agenda', 'settings'])).toBe(true)
    expect(readsOneOf('procedures.browse', ['people', 'casefiles'])).toBe(false)
  })

  it('are never those of commands', () => {
    expect(readsOneOf('people.create', ['people'])).toBe(false)
  })

  it('are none when nothing changed', () => {
    expect(Object.keys(contract).filter((name) => isOperationName(name) && readsOneOf(name, []))).toEqual([])
  })

  it('include the status, which tells names that are settings', () => {
    expect(readsOneOf('session.status', ['settings'])).toBe(true)
    expect(readsOneOf('session.status', ['people'])).toBe(false)
  })
})

describe('the status of the session', () => {
  const client = createQueryClient()

  beforeEach(() => {
    client.clear()
    client.setQueryData(['people.search', { text: 'martin', limit: 10 }], ['someone'])
    client.setQueryData(todayKey, undefined)
  })

  it('forgets every cached answer when the store is no longer open', () => {
    applySessionStatus(client, { state: 'locked' })
    expect(
      client
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey),
    ).toEqual([statusKey])
    expect(client.getQueryData(statusKey)).toEqual({ state: 'locked' })
  })

  it('keeps the answers while the store stays open', () => {
    applySessionStatus(client, unlocked)
    expect(client.getQueryData(['people.search', { text: 'martin', limit: 10 }])).toEqual(['someone'])
    expect(client.getQueryData(statusKey)).toEqual(unlocked)
  })
})

it('never waits for a network', () => {
  const { queries, mutations } = createQueryClient().getDefaultOptions()
  expect([queries?.networkMode, mutations?.networkMode, queries?.retry]).toEqual(['always', 'always', false])
})
