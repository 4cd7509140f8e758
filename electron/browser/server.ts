import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { HostConnection } from '../host/connection.ts'
import { createNonce } from '../shared/csp.ts'
import type { StaticFiles } from '../shared/static-files.ts'
import type { Access } from './access.ts'
import { answer, refuse, type Refused } from './answers.ts'
import { propertyOf, readJson, textOf } from './body.ts'
import { streamEvents } from './events.ts'
import { LOOPBACK, refuseForm, refuseStranger, sessionCookie, sessionsOf } from './guard.ts'

export type BrowserServerParts = {
  readonly host: Pick<HostConnection, 'call' | 'subscribe'>
  readonly access: Access
  /** The built renderer, its page carrying the script that gives it the bridge. */
  readonly files: StaticFiles
  /** A bug, without anything that was typed: for the log. */
  readonly report: (message: string) => void
}

type Exchange = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly port: number
  /** Whether the request carries the cookie of an open session. */
  readonly isOpen: boolean
}

/** A POST: what it makes of the body. */
type Action = (body: unknown, exchange: Exchange) => Refused | null | Promise<Refused | null>

const LIMITS = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
} as const
const MOST_CONNECTIONS = 128

const notFound = { status: 404, code: 'not_found' } as const
const unauthorised = { status: 401, code: 'unauthorised' } as const
const unexpected = { status: 500, code: 'unexpected' } as const
const onlyMethod = (method: string) => ({ status: 405, code: 'wrong_method', headers: { Allow: method } }) as const

/**
 * The host behind a loopback address, for this machine's own browser and nothing else: `GET` gives the files of the application,
 * `POST /session` trades a launch token for a cookie, `POST /call` and `GET /events` are the door, for those who hold the cookie, and
 * `POST /launch` gives another start of the application a token of its own. Refusals are a status and a code, in JSON.
 */
export function createBrowserServer({ host, access, files, report }: BrowserServerParts): Server {
  const actions: Readonly<Record<string, Action>> = {
    '/session': (body, { response, port }) => {
      const session = access.exchange(textOf(body, 'token'))
      if (session === null) return unauthorised
      answer(response, {}, { 'Set-Cookie': sessionCookie(port, session) })
      return null
    },
    '/launch': (body, { response }) => {
      if (!access.isLaunchSecret(textOf(body, 'secret'))) return unauthorised
      answer(response, { token: access.newLaunchToken() })
      return null
    },
    '/call': async (body, { response }) => {
      answer(response, await host.call(propertyOf(body, 'name'), propertyOf(body, 'input')))
      return null
    },
  }

  const act = async (action: Action, exchange: Exchange): Promise<Refused | null> => {
    const form = refuseForm(exchange.request)
    if (form !== null) return form
    const body = await readJson(exchange.request)
    return body.ok ? action(body.value, exchange) : body.error
  }

  const serveFile = (response: ServerResponse, pathname: string): null => {
    const { status, headers, body } = files.serve(pathname, createNonce())
    response.writeHead(status, headers)
    response.end(body)
    return null
  }

  const route = async (exchange: Exchange): Promise<Refused | null> => {
    const { request, response, port, isOpen } = exchange
    const stranger = refuseStranger(request, port)
    if (stranger !== null) return stranger
    const [pathname = '', search] = (request.url ?? '').split('?')
    const action = Object.hasOwn(actions, pathname) ? actions[pathname] : undefined
    if (action !== undefined && request.method !== 'POST') return onlyMethod('POST')
    if (action === undefined && request.method !== 'GET') return onlyMethod('GET')
    if ((pathname === '/call' || pathname === '/events') && !isOpen) return unauthorised
    if (action !== undefined) return act(action, exchange)
    if (pathname === '/events') {
      await streamEvents(host, request, response, search === 'again')
      return null
    }
    return pathname.startsWith('/') ? serveFile(response, pathname) : notFound
  }

  const handle = async (exchange: Exchange): Promise<void> => {
    const { request, response } = exchange
    const refused = await route(exchange).catch((cause: unknown) => {
      report(`browser: ${cause instanceof Error ? cause.name : 'unknown'}`)
      return unexpected
    })
    if (refused === null) return
    if (response.headersSent) response.destroy()
    else refuse(request, response, refused)
  }

  const server = createServer(LIMITS, (request, response) => {
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const isOpen = sessionsOf(request, port).some(access.isOpen)
    void handle({ request, response, port, isOpen })
  })
  server.maxConnections = MOST_CONNECTIONS
  return server
}

/** Listens on this machine's loopback address and no other. Resolves to the port; rejects when it cannot be had. */
export async function listenOnLoopback(server: Server, port: number): Promise<number> {
  server.listen(port, LOOPBACK)
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}
