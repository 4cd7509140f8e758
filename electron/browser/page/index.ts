import type { Bridge } from '../../../core/contract/events.ts'
import { listenForAllWindows } from './events.ts'

// The page script of the browser shell: what the preload is to Electron. It runs before the screens and gives them the same two
// functions. No logic beside the transport.

const hostGone = { ok: false, error: { code: 'host_gone' } } as const
const invalidInput = { ok: false, error: { code: 'invalid_input', fields: [] } } as const
const LAUNCH_FRAGMENT = /^#token=([\w-]+)$/u
const TOO_LARGE = 413

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })

/** Trades the token of the address for the session's cookie, and takes it out of the address. */
async function openSession(): Promise<void> {
  const token = LAUNCH_FRAGMENT.exec(location.hash)?.[1]
  if (token === undefined) return
  history.replaceState(null, '', `${location.pathname}${location.search}`)
  await post('/session', { token })
}

// A token that was used may still come with a good cookie (a reopened window): the calls will tell.
const session = openSession().catch(() => undefined)

async function call(name: string, input: unknown): Promise<unknown> {
  await session
  try {
    const response = await post('/call', { name, input })
    if (response.status === TOO_LARGE) return invalidInput
    return response.ok ? await response.json() : hostGone
  } catch {
    return hostGone
  }
}

const listeners = new Set<(event: unknown) => void>()
listenForAllWindows(session, (event) => {
  for (const listener of listeners) listener(event)
})

function subscribe(listener: (event: unknown) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

Object.defineProperty(window, 'etabli', { value: Object.freeze({ call, subscribe } satisfies Bridge) })
