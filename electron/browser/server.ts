import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { HostConnection } from '../host/connection.ts'
import { createNonce } from '../shared/csp.ts'
import { securityHeaders, type StaticFiles } from '../shared/static-files.ts'
import type { Access } from './access.ts'
import { readJson, textOf } from './body.ts'
import { refuseForm, refuseStranger, type Refused, SESSION_COOKIE, sessionOf } from './guard.ts'

export type BrowserServerParts = {
  readonly host: Pick<HostConnection, 'call' | 'subscribe'>
  readonly access: Access
  /** The built renderer, its page carrying the script that gives it the bridge. */
  readonly files: StaticFiles
}

const JSON_HEADERS = {
  ...securityHeaders,
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-store',
} as const

const answerJson = (response: ServerResponse, status: number, value: unknown, headers = {}): void => {
  response.writeHead(status, { ...JSON_HEADERS, ...headers })
  response.end(JSON.stringify(value))
}

const refuse = (response: ServerResponse, { status, code }: Refused): void => {
  // What is left of a body that nobody reads would otherwise be taken for the next request.
  answerJson(response, status, { code }, { Connection: 'close' })
}

const notFound = { status: 404, code: 'not_found' } as const
const wrongMethod = { status: 405, code: 'wrong_method' } as const
const unauthorised = { status: 401, code: 'unauthorised' } as const

/** The host behind a loopback address, for this machine's own browser and nothing else. `port` is read once it listens. */
export function createBrowserServer({ host, access, files }: BrowserServerParts): Server {
  const call = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readJson(request)
    if (!body.ok) return refuse(response, body.error)
    const input: unknown = typeof body.value === 'object' && body.value !== null ? Reflect.get(body.value, 'input') : undefined
    answerJson(response, 200, await host.call(textOf(body.value, 'name'), input))
  }

  const openSession = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readJson(request)
    if (!body.ok) return refuse(response, body.error)
    const session = access.exchange(textOf(body.value, 'token'))
    if (session === null) return refuse(response, unauthorised)
    const cookie = `${SESSION_COOKIE}=${session}; HttpOnly; SameSite=Strict; Path=/`
    answerJson(response, 200, {}, { 'Set-Cookie': cookie })
  }

  const launch = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readJson(request)
    if (!body.ok) return refuse(response, body.error)
    if (!access.isLaunchSecret(textOf(body.value, 'secret'))) return refuse(response, unauthorised)
    answerJson(response, 200, { token: access.newLaunchToken() })
  }

  const events = (request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { ...JSON_HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' })
    response.write(':\n\n')
    const stop = host.subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`))
    request.on('close', stop)
  }

  const file = (response: ServerResponse, pathname: string): void => {
    const { status, headers, body } = files.serve(pathname, createNonce())
    response.writeHead(status, headers)
    response.end(body)
  }

  const posts: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void>>> = {
    '/call': call,
    '/session': openSession,
    '/launch': launch,
  }

  const route = async (request: IncomingMessage, response: ServerResponse, port: number): Promise<void> => {
    const stranger = refuseStranger(request, port)
    if (stranger !== null) return refuse(response, stranger)
    const [pathname = '/'] = (request.url ?? '/').split('?')
    const isOpen = access.isOpen(sessionOf(request))
    const post = Object.hasOwn(posts, pathname) ? posts[pathname] : undefined

    if (post !== undefined) {
      if (request.method !== 'POST') return refuse(response, wrongMethod)
      const form = refuseForm(request)
      if (form !== null) return refuse(response, form)
      if (pathname === '/call' && !isOpen) return refuse(response, unauthorised)
      return post(request, response)
    }
    if (request.method !== 'GET') return refuse(response, wrongMethod)
    if (pathname === '/events') return isOpen ? events(request, response) : refuse(response, unauthorised)
    if (!pathname.startsWith('/')) return refuse(response, notFound)
    return file(response, pathname)
  }

  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    route(request, response, port).catch(() => {
      if (response.headersSent) response.end()
      else refuse(response, { status: 400, code: 'unreadable' })
    })
  })
  return server
}
