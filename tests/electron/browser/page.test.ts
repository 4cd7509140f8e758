import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Bridge } from '../../../core/contract/events.ts'

type Sent = { readonly path: string; readonly body: unknown }

const hostGone = { ok: false, error: { code: 'host_gone' } }

/** Plays the browser's EventSource; the test speaks through `opened`. */
class FakeEventSource extends EventTarget {
  static readonly CLOSED = 2
  static opened: FakeEventSource[] = []
  readonly address: string
  readyState = 1
  constructor(address: string) {
    super()
    this.address = address
    FakeEventSource.opened.push(this)
  }
  say(event: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(event) }))
  }
  fail(readyState: number): void {
    this.readyState = readyState
    this.dispatchEvent(new Event('error'))
  }
}

type Work = (lock: object | null) => unknown

/** Plays the lock that the windows of one browser share: held by one, awaited by the others in turn. */
function fakeLocks() {
  const queue: (() => Promise<unknown>)[] = []
  let isHeld = false
  const take = async (work: Work): Promise<unknown> => {
    isHeld = true
    const outcome = await work({})
    isHeld = false
    void queue.shift()?.()
    return outcome
  }
  const request = (
    _name: string,
    options: { readonly ifAvailable?: boolean } | Work,
    work?: Work,
  ): Promise<unknown> => {
    if (typeof options !== 'function') return Promise.resolve(isHeld ? work?.(null) : work && take(work))
    if (!isHeld) return take(options)
    return new Promise((resolve) => queue.push(() => take(options).then(resolve)))
  }
  return { request }
}

let sent: Sent[] = []
let respond: (sent: Sent) => Response | Promise<Response>
const replaceState = vi.fn<(state: unknown, unused: string, address: string) => void>()

beforeEach(() => {
  sent = []
  respond = () => Response.json({ ok: true, value: 1 })
  FakeEventSource.opened = []
  replaceState.mockClear()
  vi.useFakeTimers()
  vi.stubGlobal('history', { replaceState })
  vi.stubGlobal('EventSource', FakeEventSource)
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
    const request = { path, body: JSON.parse(body) as unknown }
    sent.push(request)
    return respond(request)
  })
  sharedBrowser()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A browser of its own for each test: its lock and its channel. */
function sharedBrowser(): void {
  const windows = new Set<EventTarget>()
  class FakeChannel extends EventTarget {
    constructor() {
      super()
      windows.add(this)
    }
    postMessage(data: unknown): void {
      for (const other of windows) if (other !== this) other.dispatchEvent(new MessageEvent('message', { data }))
    }
  }
  vi.stubGlobal('BroadcastChannel', FakeChannel)
  vi.stubGlobal('navigator', { locks: fakeLocks() })
}

/** Opens a window at an address and gives what the page script gives to the screens. */
async function openWindow(hash = '') {
  const window: { etabli?: Bridge } = {}
  vi.stubGlobal('window', window)
  vi.stubGlobal('location', { hash, pathname: '/', search: '' })
  vi.resetModules()
  await import('../../../electron/browser/page/index.ts')
  await vi.advanceTimersByTimeAsync(0)
  const bridge = window.etabli
  if (bridge === undefined) throw new Error('the page script gives the bridge')
  return {
    bridge,
    call: (name: string, input: unknown) => bridge.call(name, input),
    subscribe: (listener: (event: unknown) => void) => bridge.subscribe(listener),
  }
}

test('the launch token is traded for a session, then taken out of the address', async () => {
  await openWindow('#token=abc_DEF-123')
  expect(sent).toEqual([{ path: '/session', body: { token: 'abc_DEF-123' } }])
  expect(replaceState).toHaveBeenCalledWith(null, '', '/')
})

test.each(['', '#/dossiers/12', '#/token=abc', '#token='])('the address %j is left as it is', async (hash) => {
  await openWindow(hash)
  expect(sent).toEqual([])
  expect(replaceState).not.toHaveBeenCalled()
})

test('calls and events wait for the session', async () => {
  const trade = Promise.withResolvers<Response>()
  respond = ({ path }) => (path === '/session' ? trade.promise : Response.json({ ok: true, value: 'answered' }))
  const { call } = await openWindow('#token=abc')
  const answer = call('today.read', { a: 1 })
  await vi.advanceTimersByTimeAsync(0)
  expect(sent).toHaveLength(1)
  expect(FakeEventSource.opened).toEqual([])
  trade.resolve(Response.json({}))
  expect(await answer).toEqual({ ok: true, value: 'answered' })
  expect(sent[1]).toEqual({ path: '/call', body: { name: 'today.read', input: { a: 1 } } })
  expect(FakeEventSource.opened).toHaveLength(1)
})

test('a token that no longer opens anything does not stop a window that has its cookie', async () => {
  respond = ({ path }) =>
    path === '/session' ? Response.json({}, { status: 401 }) : Response.json({ ok: true, value: 2 })
  const { call } = await openWindow('#token=used')
  expect(await call('today.read', {})).toEqual({ ok: true, value: 2 })
})

test.each([
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), hostGone],
  ['no session', () => Response.json({ code: 'unauthorised' }, { status: 401 }), hostGone],
  ['a fault', () => Response.json({ code: 'unexpected' }, { status: 500 }), hostGone],
  ['an answer that is cut', () => new Response('{"ok":tr'), hostGone],
  [
    'too long a text',
    () => Response.json({ code: 'body_too_large' }, { status: 413 }),
    { ok: false, error: { code: 'invalid_input', fields: [] } },
  ],
])('a call never rejects: %s is a refusal with a code', async (_what, outcome, expected) => {
  respond = outcome
  const { call } = await openWindow()
  expect(await call('today.read', {})).toEqual(expected)
})

test('events go to whoever listens, until they stop', async () => {
  const { subscribe } = await openWindow()
  const [heard, alsoHeard] = [vi.fn<(event: unknown) => void>(), vi.fn<(event: unknown) => void>()]
  const stop = subscribe(heard)
  subscribe(alsoHeard)
  FakeEventSource.opened[0]?.say({ type: 'changed', domains: ['people'] })
  stop()
  FakeEventSource.opened[0]?.say({ type: 'changed', domains: ['agenda'] })
  expect(heard.mock.calls).toEqual([[{ type: 'changed', domains: ['people'] }]])
  expect(alsoHeard).toHaveBeenCalledTimes(2)
})

test('all the windows of a browser share one stream: it allows six connections and no more', async () => {
  const listeners = []
  for (let window = 0; window < 8; window += 1) {
    const { subscribe } = await openWindow()
    const heard = vi.fn<(event: unknown) => void>()
    subscribe(heard)
    listeners.push(heard)
  }
  expect(FakeEventSource.opened.map(({ address }) => address)).toEqual(['/events'])
  FakeEventSource.opened[0]?.say({ type: 'locking_soon', inMs: 30_000 })
  for (const heard of listeners) expect(heard.mock.calls).toEqual([[{ type: 'locking_soon', inMs: 30_000 }]])
})

test('when the window that holds the stream goes, another takes it up and asks for what was missed', async () => {
  await openWindow()
  await openWindow()
  FakeEventSource.opened[0]?.fail(FakeEventSource.CLOSED)
  await vi.advanceTimersByTimeAsync(0)
  expect(FakeEventSource.opened.map(({ address }) => address)).toEqual(['/events', '/events?again'])
})

test('a lost connection is left to the browser; a stream that ended for good is asked for again, not in a rush', async () => {
  await openWindow()
  FakeEventSource.opened[0]?.fail(0)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(FakeEventSource.opened).toHaveLength(1)

  FakeEventSource.opened[0]?.fail(FakeEventSource.CLOSED)
  await vi.advanceTimersByTimeAsync(0)
  FakeEventSource.opened[1]?.fail(FakeEventSource.CLOSED)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(FakeEventSource.opened).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(FakeEventSource.opened.map(({ address }) => address)).toEqual(['/events', '/events?again', '/events?again'])
})

test('what the screens are given cannot be changed', async () => {
  const { bridge } = await openWindow()
  expect(Object.isFrozen(bridge)).toBe(true)
  expect(Object.keys(bridge)).toEqual(['call', 'subscribe'])
  expect(Object.getOwnPropertyDescriptor(window, 'etabli')).toMatchObject({ writable: false, configurable: false })
})
