import type { Bridge } from '../../../core/contract/events.ts'

// The page script of the browser shell: what the preload is to Electron. It runs before the screens and gives them the same two
// functions. No logic beside the transport.

const hostGone = { ok: false, error: { code: 'host_gone' } } as const
const LAUNCH_FRAGMENT = /^#token=([\w-]+)$/

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })

/** Trades the token of the address for the session's cookie, and takes it out of the address. */
async function openSession(): Promise<void> {
  const token = LAUNCH_FRAGMENT.exec(location.hash)?.[1]
  if (token === undefined) return
  history.replaceState(null, '', location.pathname)
  await post('/session', { token })
}

const session = openSession().catch(() => undefined)

async function call(name: string, input: unknown): Promise<unknown> {
  await session
  try {
    const response = await post('/call', { name, input })
    return response.ok ? await response.json() : hostGone
  } catch {
    return hostGone
  }
}

function subscribe(listener: (event: unknown) => void): () => void {
  let source: EventSource | null = null
  let stopped = false
  void session.then(() => {
    if (stopped) return
    source = new EventSource('/events')
    source.addEventListener('message', (message: MessageEvent<unknown>) => {
      if (typeof message.data === 'string') listener(JSON.parse(message.data))
    })
  })
  return () => {
    stopped = true
    source?.close()
  }
}

Object.defineProperty(window, 'etabli', { value: Object.freeze({ call, subscribe } satisfies Bridge) })
