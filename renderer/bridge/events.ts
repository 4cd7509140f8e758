import type { QueryClient } from '@tanstack/react-query'
import type { Domain } from '../../core/contract/domains.ts'
import { HostEvent } from '../../core/contract/events.ts'
import { contract, isOperationName, type OperationName } from '../../core/contract/index.ts'
import type { SessionStatus } from '../../core/contract/session.ts'
import { bridge } from './bridge.ts'
import { operationQuery } from './queries.ts'

/** Listens to the host; what is not an event of the contract is ignored. Returns the function that stops. */
export const listen = (listener: (event: HostEvent) => void): (() => void) =>
  bridge.subscribe((event) => {
    const parsed = HostEvent.safeParse(event)
    if (parsed.success) listener(parsed.data)
  })

const toldBySession: ReadonlySet<Domain> = new Set<Domain>(['settings', 'mediators', 'journal'])

/**
 * True when the answers of `name` depend on one of `changed`. The session's status is no query, yet it tells the structure's name, who
 * works here and what is wrong with the journal.
 */
export const readsOneOf = (name: OperationName, changed: readonly Domain[]): boolean => {
  if (name === 'session.status') return changed.some((domain) => toldBySession.has(domain))
  if (name === 'backups.status') return changed.includes('backups')
  return contract[name].kind === 'query' && contract[name].domains.some((domain) => changed.includes(domain))
}

/** Stores the status; anything but unlocked, or unlocked for someone else, forgets every answer that was cached. */
export function applySessionStatus(client: QueryClient, status: SessionStatus): void {
  const { queryKey } = operationQuery('session.status', {})
  if (status.state !== 'unlocked' || workedBefore(client.getQueryData(queryKey), status.mediatorId)) {
    client.removeQueries({ predicate: ({ queryKey: [name] }) => name !== 'session.status' })
    client.getMutationCache().clear()
  }
  client.setQueryData(queryKey, status)
}

/** True when it was open, and for someone else. */
const workedBefore = (before: SessionStatus | undefined, mediatorId: string): boolean =>
  before?.state === 'unlocked' && before.mediatorId !== mediatorId

/** The one place where events become reads: call it once. Returns the function that stops. */
export const keepCacheFresh = (client: QueryClient): (() => void) =>
  listen((event) => {
    switch (event.type) {
      case 'changed':
        void client.invalidateQueries({
          predicate: ({ queryKey: [name] }) => isOperationName(name) && readsOneOf(name, event.domains),
        })
        return
      case 'session':
        applySessionStatus(client, event.status)
        return
      case 'locking_soon':
      case 'clear_copied':
      case 'reminders_wanted':
        return
      case 'reminders_due':
        void client.invalidateQueries({ queryKey: ['reminders.list'] })
        return
      default:
        event satisfies never
    }
  })
