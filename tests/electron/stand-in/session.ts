import { EventEmitter } from 'node:events'
import { preventable } from './contents.ts'
import { asked } from './record.ts'

type PermissionDetails = { readonly isMainFrame: boolean; readonly requestingUrl: string }
type RequestHandler = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: PermissionDetails,
) => void
type CheckHandler = (contents: unknown, permission: string, origin: string, details: PermissionDetails) => boolean
type BeforeRequest = (details: { url: string }, decide: (decision: { cancel?: boolean }) => void) => void
type SchemeHandler = (request: Request) => Response | Promise<Response>

/** Plays Electron's Session. Without handlers it says yes to everything, as Electron does. */
export class Session extends EventEmitter {
  readonly name: string
  requestHandler: RequestHandler = (_contents, _permission, answer) => answer(true)
  checkHandler: CheckHandler = () => true
  deviceHandler: () => boolean = () => true
  displayMediaHandler: ((request: object, answer: (streams: object | null) => void) => void) | null = null
  beforeRequest: BeforeRequest = (_details, decide) => decide({})
  readonly schemes = new Map<string, SchemeHandler>()

  constructor(name: string) {
    super()
    this.name = name
    asked.spellChecker[name] = true
  }

  readonly protocol = {
    handle: (scheme: string, handler: SchemeHandler): void => {
      this.schemes.set(scheme, handler)
    },
  }
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.beforeRequest = listener
    },
  }
  setPermissionRequestHandler(handler: RequestHandler): void {
    this.requestHandler = handler
  }
  setPermissionCheckHandler(handler: CheckHandler): void {
    this.checkHandler = handler
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.deviceHandler = handler
  }
  setDisplayMediaRequestHandler(handler: (request: object, answer: (streams: object | null) => void) => void): void {
    this.displayMediaHandler = handler
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    asked.spellChecker[this.name] = enabled
  }

  isCancelled(address: string): boolean {
    let cancelled = false
    this.beforeRequest({ url: address }, (decision) => {
      cancelled = decision.cancel === true
    })
    return cancelled
  }

  /** A page starts a download; where it is written, `null` when it was refused. Without a handler, Electron asks by itself. */
  download(address: string, name: string): string | null {
    let path = 'asked by Electron'
    const event = preventable({})
    const item = {
      getURL: () => address,
      getFilename: () => name,
      setSavePath: (chosen: string): void => {
        path = chosen
      },
    }
    this.emit('will-download', event, item)
    return event.defaultPrevented ? null : path
  }
}
