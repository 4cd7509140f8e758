import type { Protocol } from 'electron'
import { createNonce } from '../../shared/csp.ts'
import type { StaticFiles } from '../../shared/static-files.ts'

const SCHEME = 'app'
const HOST = 'etabli'

/** The origin of the screens, as Chromium writes it. */
export const APP_ORIGIN = `${SCHEME}://${HOST}`
export const APP_START = `${APP_ORIGIN}/index.html`

/** Gives the scheme an origin, a secure context and `fetch`; Electron takes it only before it is ready. */
export function registerAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built screens at `app://etabli`; anything but a GET of one of their files is refused. */
export function serveApp(protocol: Protocol, files: StaticFiles): void {
  protocol.handle(SCHEME, (request) => {
    const url = URL.parse(request.url)
    if (url?.host !== HOST || request.method !== 'GET') return new Response(null, { status: 404 })
    const { status, headers, body } = files.serve(url.pathname, createNonce())
    return new Response(new Uint8Array(body), { status, headers })
  })
}
