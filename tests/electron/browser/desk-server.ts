import { mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { request } from 'node:http'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { HostEvent } from '../../../core/contract/events.ts'
import { type Access, createAccess } from '../../../electron/browser/access.ts'
import { createBrowserServer, listenOnLoopback } from '../../../electron/browser/server.ts'
import { createStaticFiles, withPageScript } from '../../../electron/shared/static-files.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Plays the host: says what it was asked, and announces what the test wants. */
export function fakeHost() {
  const listeners = new Set<(event: HostEvent) => void>()
  const calls: { readonly name: unknown; readonly input: unknown }[] = []
  return {
    calls,
    listeners,
    announce: (event: HostEvent): void => listeners.forEach((listener) => listener(event)),
    call: (name: unknown, input: unknown): Promise<unknown> => {
      calls.push({ name, input })
      if (name === 'breaks') return Promise.reject(new TypeError('secret words'))
      return Promise.resolve({ ok: true, value: name === 'session.status' ? { state: 'locked' } : { name, input } })
    },
    subscribe: (listener: (event: HostEvent) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export type Answered = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

export type Asking = {
  readonly method?: string
  readonly path?: string
  /** Added to the ones our own page sends; `null` takes one away. */
  readonly headers?: Readonly<Record<string, string | null>>
  readonly body?: string | Buffer
  readonly from?: string
}

export type DeskServer = {
  readonly port: number
  readonly origin: string
  readonly host: ReturnType<typeof fakeHost>
  readonly access: Access
  readonly reports: readonly string[]
  /** A request as our own page sends it, but for what the test changes. */
  readonly ask: (asking: Asking) => Promise<Answered>
  /** Bytes as they are; gives all that is answered until the connection ends. */
  readonly raw: (bytes: string | Buffer) => Promise<string>
  /** The `Cookie` header of a session just opened. */
  readonly signIn: () => Promise<string>
}

/** The server of the browser shell on a real socket, with two small files and a host that the test plays. */
export async function deskServer(): Promise<DeskServer> {
  const folder = join(temporaryFolder(), 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, '../secret.txt'), 'root:x:0:0')
  writeFileSync(join(folder, 'index.html'), '<head><script type="module" src="./assets/a.js"></script></head>')
  writeFileSync(join(folder, 'assets/a.js'), 'start()')

  const host = fakeHost()
  const access = createAccess()
  const reports: string[] = []
  const server = createBrowserServer({
    host,
    access,
    files: withPageScript(createStaticFiles(folder), 'window.etabli = {}'),
    report: (message) => reports.push(message),
  })
  const port = await listenOnLoopback(server, 0)
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const origin = `http://127.0.0.1:${port}`

  const ask = ({ method = 'GET', path = '/', headers = {}, body, from }: Asking): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const own = method === 'POST' ? { Origin: origin, 'Content-Type': 'application/json' } : {}
      const sent = Object.entries({ ...own, ...headers }).filter((pair): pair is [string, string] => pair[1] !== null)
      const asked = request(
        {
          port,
          path,
          method,
          agent: false,
          host: '127.0.0.1',
          headers: Object.fromEntries(sent),
          ...(from === undefined ? {} : { localAddress: from }),
        },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks).toString('utf8'),
            }),
          )
        },
      )
      asked.once('error', reject)
      asked.end(body)
    })

  const raw = (bytes: string | Buffer): Promise<string> =>
    new Promise((resolve) => {
      const chunks: Buffer[] = []
      const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
      socket.on('data', (chunk: Buffer) => chunks.push(chunk))
      // A refused connection may be reset: what matters is what came before.
      socket.on('error', () => undefined)
      socket.once('close', () => resolve(Buffer.concat(chunks).toString('latin1')))
    })

  const signIn = async (): Promise<string> => {
    const { headers } = await ask({
      method: 'POST',
      path: '/session',
      body: JSON.stringify({ token: access.newLaunchToken() }),
    })
    return cookieOf(headers)
  }

  return { port, origin, host, access, reports, ask, raw, signIn }
}

/** What a browser would send back of the cookie it was given. */
export function cookieOf(headers: Answered['headers']): string {
  const [cookie = ''] = [headers['set-cookie'] ?? ''].flat()
  return cookie.split(';')[0] ?? ''
}

/** A call as the page makes it. */
export const aCall = (cookie: string | null, body: unknown = { name: 'today.read', input: {} }): Asking => ({
  method: 'POST',
  path: '/call',
  headers: cookie === null ? {} : { Cookie: cookie },
  body: JSON.stringify(body),
})
