import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import type { HostWorker } from '../../../electron/host/connection.ts'
import type { HostReply, HostRequest } from '../../../electron/host/protocol.ts'
import { superviseHost } from '../../../electron/shared/supervised-host.ts'

class FakeWorker extends EventEmitter implements HostWorker {
  readonly sent: HostRequest[] = []
  postMessage(message: HostRequest): void {
    this.sent.push(message)
    if (message.type === 'close') this.reply({ type: 'closed' })
  }
  terminate(): Promise<number> {
    this.emit('exit', 0)
    return Promise.resolve(0)
  }
  reply(message: HostReply): void {
    this.emit('message', message)
  }
}

const goneAnswer = { ok: false, error: { code: 'host_gone' } }
const lockedStatus = { state: 'locked' } as const

function supervise() {
  const workers: FakeWorker[] = []
  const deaths: string[] = []
  const host = superviseHost({
    start: () => {
      const worker = new FakeWorker()
      workers.push(worker)
      return worker
    },
    report: () => undefined,
    onDeath: (outcome) => deaths.push(outcome),
  })
  const worker = (index: number): FakeWorker => {
    const found = workers[index]
    if (found === undefined) throw new Error(`worker ${index} was not started`)
    return found
  }
  return { host, workers, worker, deaths }
}

test('a first death answers what was waiting, and another worker takes the next calls', async () => {
  const { host, worker, deaths } = supervise()
  worker(0).reply({ type: 'ready' })
  const waiting = host.call('today.read', {})
  worker(0).emit('exit', 1)
  expect(await waiting).toEqual(goneAnswer)
  expect(deaths).toEqual(['restarted'])

  const next = host.call('today.read', {})
  worker(1).reply({ type: 'answer', sequence: 1, answer: { ok: true, value: 1 } })
  expect(await next).toEqual({ ok: true, value: 1 })
})

test('the screens are told where the store stands after a restart', async () => {
  const { host, worker } = supervise()
  const told = Promise.withResolvers<unknown>()
  host.subscribe(told.resolve)
  worker(0).reply({ type: 'ready' })
  worker(0).emit('exit', 1)
  const post = worker(1).postMessage.bind(worker(1))
  worker(1).postMessage = (message) => {
    post(message)
    if (message.type === 'call' && message.name === 'session.status') {
      worker(1).reply({ type: 'answer', sequence: message.sequence, answer: { ok: true, value: lockedStatus } })
    }
  }
  worker(1).reply({ type: 'ready' })
  expect(await told.promise).toEqual({ type: 'session', status: lockedStatus })
})

test('events of the second worker reach those who listened to the first, until they stop', () => {
  const { host, worker } = supervise()
  const seen: unknown[] = []
  const stop = host.subscribe((event) => seen.push(event))
  worker(0).emit('exit', 1)
  worker(1).reply({ type: 'event', event: { type: 'changed', domains: ['people'] } })
  stop()
  worker(1).reply({ type: 'event', event: { type: 'changed', domains: ['visits'] } })
  expect(seen).toEqual([{ type: 'changed', domains: ['people'] }])
})

test('a second death is final: nothing is started again and every call is answered', async () => {
  const { host, worker, workers, deaths } = supervise()
  worker(0).emit('exit', 1)
  worker(1).emit('exit', 1)
  expect(deaths).toEqual(['restarted', 'gone'])
  expect(workers).toHaveLength(2)
  expect(await host.call('today.read', {})).toEqual(goneAnswer)
})

test('readiness survives a death before the first worker was ready', async () => {
  const { host, worker } = supervise()
  worker(0).emit('exit', 1)
  worker(1).reply({ type: 'ready' })
  expect(await host.ready).toBe('ready')
})

test('a host that never starts says so', async () => {
  const { host, worker } = supervise()
  worker(0).emit('exit', 1)
  worker(1).emit('exit', 1)
  expect(await host.ready).toBe('host_gone')
})

test('a store held by another process is not a death', async () => {
  const { host, worker, workers, deaths } = supervise()
  worker(0).reply({ type: 'store_in_use' })
  expect(await host.ready).toBe('store_in_use')
  worker(0).emit('exit', 0)
  expect(deaths).toEqual([])
  expect(workers).toHaveLength(1)
})

test('closing asks the worker to close its store, and its end is not a death', async () => {
  const { host, worker, deaths } = supervise()
  worker(0).reply({ type: 'ready' })
  await host.close(1_000)
  expect(worker(0).sent).toContainEqual({ type: 'close' })
  expect(deaths).toEqual([])
})
