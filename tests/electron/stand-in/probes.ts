import { EventEmitter, once } from 'node:events'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { type Frame, preventable, WebContents } from './contents.ts'
import {
  app,
  BrowserWindow,
  captures,
  clipboard,
  handlers,
  Notification,
  powerMonitor,
  session,
  world,
} from './electron.ts'
import { asked, nextAnswers } from './record.ts'

const workers: Worker[] = []
process.on('worker', (worker: Worker) => workers.push(worker))

type Received = { readonly type: string; readonly domains?: readonly string[] }

const received: Received[] = []
const arrivals = new EventEmitter()
let unsubscribe: (() => void) | null = null

const ours = () => session.fromPartition('etabli')
const window = (): BrowserWindow => {
  const [first] = BrowserWindow.getAllWindows()
  if (first === undefined) throw new Error('no window is open')
  return first
}
const bridge = () => {
  const { call, subscribe } = world.get('etabli') ?? {}
  if (typeof call !== 'function' || typeof subscribe !== 'function') throw new Error('the preload exposed no bridge')
  return { call, subscribe }
}

/** A sender that is not the application's own page, each by one difference. */
export type Stranger = 'gone' | 'subframe' | 'other-origin' | 'other-app-host' | 'opaque-origin'

const strangers: Readonly<Record<Stranger, () => Frame | null>> = {
  gone: () => null,
  subframe: () => ({ origin: 'app://etabli', parent: window().webContents.mainFrame }),
  'other-origin': () => ({ origin: 'https://www.caf.fr', parent: null }),
  'other-app-host': () => ({ origin: 'app://etabli.evil', parent: null }),
  'opaque-origin': () => ({ origin: 'null', parent: null }),
}

type Attempt = 'will-navigate' | 'will-frame-navigate' | 'will-redirect' | 'will-attach-webview'

/** What a test may try on the running application, and see. */
export const probes = {
  asked: () => asked,
  /** Calls as the page does, through the preload script. */
  call: (name: unknown, input: unknown): Promise<unknown> => bridge().call(name, input),
  callWithFunction: (): Promise<unknown> => bridge().call('session.status', () => undefined),
  callAs: async (stranger: Stranger, name: string, input: unknown): Promise<'answered' | 'rejected'> => {
    const handler = handlers.get('etabli')
    const event = { senderFrame: strangers[stranger](), sender: window().webContents }
    return Promise.resolve(handler?.(event, name, input)).then(
      () => 'answered',
      () => 'rejected',
    )
  },
  channels: () => [...handlers.keys()],
  subscribe: () => {
    unsubscribe = bridge().subscribe((event: Received) => {
      received.push(event)
      arrivals.emit('event')
    })
  },
  unsubscribe: () => unsubscribe?.(),
  received: () => received,
  /** Waits until an event of this type has been received. */
  receivedOf: async (type: string): Promise<Received> => {
    for (;;) {
      const found = received.find((event) => event.type === type)
      if (found !== undefined) return found
      await once(arrivals, 'event')
    }
  },
  /** What a window that nobody thought of would be allowed, as well as the one there is. */
  attempt: (kind: Attempt, url: string, isMainFrame = true): { window: boolean; forgotten: boolean } => {
    const forgotten = new WebContents()
    app.emit('web-contents-created', {}, forgotten)
    const prevented = (contents: WebContents): boolean => {
      const event = preventable({ url, isMainFrame })
      contents.emit(kind, event)
      return event.defaultPrevented
    }
    return { window: prevented(window().webContents), forgotten: prevented(forgotten) }
  },
  openLink: async (url: string, ...answers: readonly number[]): Promise<string> => {
    nextAnswers.push(...answers)
    const { action } = window().webContents.openHandler({ url })
    for (let turn = 0; turn < 5; turn += 1) await nextTurn()
    nextAnswers.length = 0
    return action
  },
  permission: (name: string, requestingUrl: string, isMainFrame = true) => {
    const [scheme = '', , host = ''] = requestingUrl.split('/')
    return [session.defaultSession, ours()].map((each) => {
      let requested = false
      const details = { isMainFrame, requestingUrl }
      each.requestHandler({}, name, (granted) => (requested = granted), details)
      let captured: object | null = null
      each.displayMediaHandler?.({}, (streams) => (captured = streams))
      return {
        requested,
        checked: each.checkHandler(null, name, `${scheme}//${host}/`, details),
        device: each.deviceHandler(),
        captured,
      }
    })
  },
  isCancelled: (url: string) => [session.defaultSession, ours()].map((each) => each.isCancelled(url)),
  download: (url: string, answer: number) => {
    nextAnswers.push(answer)
    const paths = [session.defaultSession, ours()].map((each) => each.download(url, 'Pieces.pdf'))
    nextAnswers.length = 0
    return paths
  },
  fetchApp: async (url: string, method = 'GET') => {
    const handler = ours().schemes.get('app')
    if (handler === undefined) throw new Error('app: is not served')
    const response = await handler(new Request(url, { method }))
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
  },
  webRtcPolicy: () => window().webContents.webRtcPolicy,
  /** Waits until the window is left out of captures, or no longer is. */
  capture: async (wanted: 'allowed' | 'blocked') => {
    while (window().isProtected !== (wanted === 'blocked')) await once(captures, 'changed')
    return wanted
  },
  /** As a window that has just been opened is. */
  uncover: () => window().setContentProtection(false),
  copy: (text: string) => clipboard.writeText(text),
  pasted: () => clipboard.readText(),
  /** Waits until the clipboard is empty. */
  emptied: async (): Promise<boolean> => {
    while ((await clipboard.readText()) !== '') await once(clipboard.changes, 'changed')
    return true
  },
  look: (at: 'window' | 'elsewhere') => {
    BrowserWindow.focused = at === 'window' ? window() : null
  },
  noticesLeft: () => Notification.shown.map(({ body }) => body),
  clickNotice: () => Notification.shown.at(-1)?.emit('click'),
  startSecondInstance: () => app.emit('second-instance', {}),
  power: (event: 'lock-screen' | 'suspend') => powerMonitor.emit(event),
  /** Ends the host's worker from outside, and waits until it is gone. */
  killHost: async () => {
    const worker = workers.at(-1)
    if (worker === undefined) throw new Error('no worker was started')
    const gone = once(worker, 'exit')
    await worker.terminate()
    await gone
    return workers.length
  },
  losePage: async (reason: string, answer: number) => {
    nextAnswers.push(answer)
    window().webContents.emit('render-process-gone', {}, { reason })
    for (let turn = 0; turn < 5; turn += 1) await nextTurn()
    nextAnswers.length = 0
  },
  /** The page asks to stay while its window is closed: true when the window leaves all the same. */
  leaveUnsaved: (answer: number): boolean => {
    nextAnswers.push(answer)
    const event = preventable({})
    window().webContents.emit('will-prevent-unload', event)
    nextAnswers.length = 0
    return event.defaultPrevented
  },
  fail: () => {
    setImmediate(() => {
      throw new Error('Madame Marqueur 06 12 34 56 78')
    })
  },
  quit: () => {
    setImmediate(() => app.quit())
  },
}

export type Probes = typeof probes
