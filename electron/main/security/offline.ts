import type { CommandLine, Session } from 'electron'
import { APP_ORIGIN } from './scheme.ts'

/**
 * True for what a screen may fetch: its own files and nothing else. With a development server, that server (pages and live reload)
 * and the developer tools as well.
 */
export function isRequestAllowed(address: string, devOrigin: string | null): boolean {
  // What a page made itself, in memory: its own files to save.
  if (address.startsWith(`blob:${devOrigin ?? APP_ORIGIN}/`)) return true
  const url = URL.parse(address)
  if (url === null) return false
  if (`${url.protocol}//${url.host}` === APP_ORIGIN) return true
  if (devOrigin === null) return false
  if (url.protocol === 'devtools:') return true
  const { host } = new URL(devOrigin)
  return url.host === host && (url.protocol === 'http:' || url.protocol === 'ws:')
}

/** Cancels every request of a session but its own files: being offline is a property of the window, not a hope. */
export function cancelNetwork(session: Session, devOrigin: string | null): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isRequestAllowed(details.url, devOrigin) })
  })
  // Hunspell's dictionaries would be downloaded from a public server.
  session.setSpellCheckerEnabled(false)
}

/** What Chromium would do by itself, outside of any page: look for a proxy, resolve names, update its components. */
export function silenceChromium(commandLine: CommandLine, devOrigin: string | null): void {
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('no-pings')
  commandLine.appendSwitch('no-proxy-server')
  if (devOrigin === null) commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}
