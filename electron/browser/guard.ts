import type { IncomingMessage } from 'node:http'

/** Why a request is not ours to serve; each is one HTTP status. */
export type Refused = { readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 415; readonly code: string }

const LOOPBACK = new Set(['127.0.0.1', '::ffff:127.0.0.1'])

/** Sites of a request that our own page makes: itself, or the address bar. */
const OWN_SITES = new Set(['same-origin', 'none'])

/**
 * What every request must prove before anything is read of it: it comes from this machine, it names the address we listen on (a
 * foreign name that was made to resolve to this machine, DNS rebinding, does not), and no other site sent it.
 * `null` when it may go on.
 */
export function refuseStranger(request: IncomingMessage, port: number): Refused | null {
  const host = `127.0.0.1:${port}`
  const origin = request.headers.origin
  const site = request.headers['sec-fetch-site']
  if (!LOOPBACK.has(request.socket.remoteAddress ?? '')) return { status: 403, code: 'not_loopback' }
  if (request.headers.host !== host) return { status: 403, code: 'foreign_host' }
  if (origin !== undefined && origin !== `http://${host}`) return { status: 403, code: 'foreign_origin' }
  if (typeof site === 'string' && !OWN_SITES.has(site)) return { status: 403, code: 'foreign_site' }
  return null
}

/** A change must say where it comes from, and be JSON: no form of another site can send that without asking first. */
export function refuseForm(request: IncomingMessage): Refused | null {
  if (request.headers.origin === undefined) return { status: 403, code: 'foreign_origin' }
  const type = request.headers['content-type'] ?? ''
  return /^application\/json(?:\s*;\s*charset=utf-8)?$/iu.test(type) ? null : { status: 415, code: 'not_json' }
}

export const SESSION_COOKIE = 'etabli'

/** The session cookie of a request, `''` when it has none. */
export function sessionOf(request: IncomingMessage): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([name]) => name === SESSION_COOKIE)?.[1] ?? ''
}
