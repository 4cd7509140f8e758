import type { HostEvent } from '../../core/contract/events.ts'
import { connectHost, type HostConnection, type HostWorker } from '../host/connection.ts'

export type SupervisionParts = {
  /** Starts a worker. */
  readonly start: () => HostWorker
  readonly report: (message: string) => void
  /** The worker stopped by itself: `restarted`, another has taken its place (locked); `gone`, the second has stopped too. */
  readonly onDeath: (outcome: 'restarted' | 'gone') => void
}

type Readiness = Awaited<HostConnection['ready']>

/**
 * A host that survives one death of its worker: calls under way are answered `host_gone`, a new worker takes over, and the screens
 * are told where the store stands. A second death is final: every call is then answered `host_gone`.
 */
export function superviseHost({ start, report, onDeath }: SupervisionParts): HostConnection {
  const listeners = new Set<(event: HostEvent) => void>()
  const ready = Promise.withResolvers<Readiness>()
  let restarts = 0
  let closing = false
  let inUse = false
  let current = connect()

  function announce(event: HostEvent): void {
    for (const listener of listeners) listener(event)
  }

  async function announceStatus(connection: HostConnection): Promise<void> {
    const answer = await connection.call('session.status', {})
    if (isStatusAnswer(answer)) announce({ type: 'session', status: answer.value })
  }

  function connect(): HostConnection {
    const worker = start()
    const connection = connectHost(worker, report)
    connection.subscribe(announce)
    void settle(connection)
    // After a refusal of the store the worker ends by itself: that is not a death.
    worker.on('exit', () => {
      if (!closing && !inUse) takeOver()
    })
    return connection
  }

  async function settle(connection: HostConnection): Promise<void> {
    const readiness = await connection.ready
    inUse = readiness === 'store_in_use'
    if (readiness !== 'host_gone') ready.resolve(readiness)
    if (readiness === 'ready' && restarts > 0) await announceStatus(connection)
  }

  function takeOver(): void {
    if (restarts > 0) {
      ready.resolve('host_gone')
      onDeath('gone')
      return
    }
    restarts += 1
    current = connect()
    onDeath('restarted')
  }

  return {
    ready: ready.promise,
    call: (name, input) => current.call(name, input),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    lock: () => current.lock(),
    close: (patienceMs) => {
      closing = true
      return current.close(patienceMs)
    },
  }
}

type StatusAnswer = { readonly ok: true; readonly value: Extract<HostEvent, { type: 'session' }>['status'] }

// The host's dispatcher has already parsed what it answers.
const isStatusAnswer = (answer: unknown): answer is StatusAnswer =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true && 'value' in answer
