import type { IncomingMessage } from 'node:http'
import type { Refused } from './answers.ts'

export const LOOPBACK = '127.0.0.1'

/** The origin of a page served on this port, as browsers write it (without the port when it is 80). */
export const originOn = (port: number): string => new URL(`http://${LOOPBACK}:${port}`).origin

/** Sites of a request that our own page makes: itself, or the address bar. */
const OWN_SITES = new Set(['same-origin', 'none'])

/**
 * What every request must prove before anything is read of it: it comes from this machine, it names the address we listen on (a
 * foreign name that was made to resolve to this machine, DNS rebinding, does not), and no other site sent it.
 * `null` when it may go on.
 */
export function refuseStranger(request: IncomingMessage, port: number): Refused | null {
  const own = originOn(port)
  const { host, origin, 'sec-fetch-site': site } = request.headers
  if (request.socket.remoteAddress !== LOOPBACK) return { status: 403, code: 'not_loopback' }
  if (`http://${host}` !== own) return { status: 403, code: 'foreign_host' }
  if (origin !== undefined && origin !== own) return { status: 403, code: 'foreign_origin' }
  if (site !== undefined && !(typeof site === 'string' && OWN_SITES.has(site)))
    return { status: 403, code: 'foreign_site' }
  return null
}

/** A change must say where it comes from, and be JSON: no form of another site can send that without asking first. */
export function refuseForm(request: IncomingMessage): Refused | null {
  if (request.headers.origin === undefined) return { status: 403, code: 'foreign_origin' }
  const type = request.headers['content-type'] ?? ''
  return /^application\/json(?:\s*;\s*charset=utf-8)?$/iu.test(type)
    ? null
    : { status: 415, code: 'wrong_content_type' }
}

/** Cookies are shared between the ports of an address: without the port in its name, a second store would close the first one's session. */
const cookieName = (port: number): string => `etabli-${port}`

/** The header that gives a browser its session: out of reach of scripts and of other sites, gone with the browser. */
export const sessionCookie = (port: number, session: string): string =>
  `${cookieName(port)}=${session}; HttpOnly; SameSite=Strict; Path=/`

/** The session cookies of a request: another port of this machine can add its own under our name, but not take ours away. */
export function sessionsOf(request: IncomingMessage, port: number): readonly string[] {
  const prefix = `${cookieName(port)}=`
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim())
  return pairs.filter((pair) => pair.startsWith(prefix)).map((pair) => pair.slice(prefix.length))
}
