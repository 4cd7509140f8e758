import type { HostEvent } from '../../core/contract/events.ts'
import type { HostReply, HostRequest } from './protocol.ts'

/** The worker as a shell sees it: enough of `node:worker_threads`' Worker to be replaced in a test. */
export interface HostWorker {
  postMessage(message: HostRequest): void
  on(event: 'message', listener: (message: HostReply) => void): unknown
  on(event: 'error', listener: (cause: Error) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  terminate(): Promise<number>
}

export type HostConnection = {
  /** Resolves once the worker can answer, or says why it never will. */
  readonly ready: Promise<'ready' | 'store_in_use' | 'host_gone'>
  /** Never rejects; answers `host_gone` when the worker stopped before it could answer. */
  readonly call: (name: unknown, input: unknown) => Promise<unknown>
  readonly subscribe: (listener: (event: HostEvent) => void) => () => void
  readonly lock: () => void
  /** Closes the store cleanly, or ends the worker after `patienceMs`. */
  readonly close: (patienceMs: number) => Promise<void>
}

const hostGone = { ok: false, error: { code: 'host_gone' } } as const

/**
 * Speaks the host's protocol for a shell: numbers the calls, pairs the answers, spreads the events, and answers `host_gone` to
 * whatever waits when the worker stops, so that no screen waits for ever.
 */
export function connectHost(worker: HostWorker, report: (message: string) => void): HostConnection {
  const waiting = new Map<number, (answer: unknown) => void>()
  const listeners = new Set<(event: HostEvent) => void>()
  const closing = Promise.withResolvers<void>()
  const ready = Promise.withResolvers<'ready' | 'store_in_use' | 'host_gone'>()
  let sequence = 0
  let gone = false

  const stop = () => {
    gone = true
    for (const answer of waiting.values()) answer(hostGone)
    waiting.clear()
    ready.resolve('host_gone')
    closing.resolve()
  }

  worker.on('message', (message) => {
    switch (message.type) {
      case 'ready':
      case 'store_in_use':
        ready.resolve(message.type)
        return
      case 'answer':
        waiting.get(message.sequence)?.(message.answer)
        waiting.delete(message.sequence)
        return
      case 'event':
        for (const listener of listeners) listener(message.event)
        return
      case 'report':
        report(message.message)
        return
      case 'closed':
        closing.resolve()
        return
      default:
        message satisfies never
    }
  })
  worker.on('error', (cause) => {
    report(`host: ${cause.name}`)
    stop()
  })
  worker.on('exit', stop)

  return {
    ready: ready.promise,
    call: (name, input) => {
      if (gone) return Promise.resolve(hostGone)
      sequence += 1
      const current = sequence
      return new Promise((resolve) => {
        waiting.set(current, resolve)
        try {
          worker.postMessage({ type: 'call', sequence: current, name, input })
        } catch {
          // What cannot be cloned (a function, say) is bad input, not a reason to wait.
          waiting.delete(current)
          resolve({ ok: false, error: { code: 'invalid_input', fields: [] } })
        }
      })
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    lock: () => {
      if (!gone) worker.postMessage({ type: 'lock' })
    },
    close: async (patienceMs) => {
      if (gone) return
      worker.postMessage({ type: 'close' })
      const timer = setTimeout(() => closing.resolve(), patienceMs)
      await closing.promise
      clearTimeout(timer)
      await worker.terminate()
    },
  }
}
