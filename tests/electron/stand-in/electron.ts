import { EventEmitter } from 'node:events'
import { createRequire } from 'node:module'
import type { BrowserWindowConstructorOptions, MenuItemConstructorOptions } from 'electron'
import { originOf, preventable, WebContents } from './contents.ts'
import { asked, nextAnswers, settings } from './record.ts'
import { Session } from './session.ts'

const ready = Promise.withResolvers<void>()
let isReady = false

const onlyBeforeReady = (call: string): void => {
  if (isReady) throw new Error(`${call}: too late, the application is ready`)
  asked.order.push(call)
}
const onlyOnceReady = (call: string): void => {
  if (!isReady) throw new Error(`${call}: too early, the application is not ready`)
  asked.order.push(call)
}

class App extends EventEmitter {
  readonly isPackaged = settings.packaged
  readonly commandLine = {
    appendSwitch: (name: string, value?: string): void => {
      onlyBeforeReady('appendSwitch')
      asked.switches.push(value === undefined ? name : `${name}=${value}`)
    },
  }
  setPath(_name: string, path: string): void {
    asked.order.push('setPath')
    asked.userData = path
  }
  getPath(_name: string): string {
    return asked.userData
  }
  setAppUserModelId(_id: string): void {
    asked.order.push('setAppUserModelId')
  }
  requestSingleInstanceLock(): boolean {
    asked.order.push('requestSingleInstanceLock')
    return settings.firstInstance
  }
  enableSandbox(): void {
    onlyBeforeReady('enableSandbox')
  }
  whenReady(): Promise<void> {
    return ready.promise
  }
  becomeReady(): void {
    isReady = true
    asked.order.push('ready')
    ready.resolve()
  }
  quit(): void {
    if (isReady) BrowserWindow.open.slice().forEach((window) => window.close())
    const event = preventable({})
    this.emit('will-quit', event)
    if (!event.defaultPrevented) process.exit(0)
  }
  exit(code: number): void {
    process.exit(code)
  }
}
export const app = new App()

export const protocol = {
  registerSchemesAsPrivileged: (_schemes: readonly object[]): void => onlyBeforeReady('registerSchemesAsPrivileged'),
}

const sessions = new Map([['default', new Session('default')]])
export const session = {
  get defaultSession(): Session {
    return session.fromPartition('default')
  },
  fromPartition: (name: string): Session => {
    onlyOnceReady('session')
    const known = sessions.get(name) ?? new Session(name)
    sessions.set(name, known)
    return known
  },
}

type Handler = (event: object, ...args: readonly unknown[]) => unknown
export const handlers = new Map<string, Handler>()
export const ipcMain = {
  handle: (channel: string, handler: Handler): void => {
    if (handlers.has(channel)) throw new Error(`a second handler for ${channel}`)
    handlers.set(channel, handler)
  },
}

/** The page's side, once its preload script has run. */
export const world = new Map<string, Readonly<Record<string, unknown>>>()
export const contextBridge = {
  exposeInMainWorld: (key: string, api: Readonly<Record<string, unknown>>): void => {
    asked.exposed.push({ key, names: Object.keys(api), frozen: Object.isFrozen(api) })
    world.set(key, api)
  },
}

class IpcRenderer extends EventEmitter {
  async invoke(channel: string, ...args: readonly unknown[]): Promise<unknown> {
    const [window] = BrowserWindow.getAllWindows()
    const handler = handlers.get(channel)
    if (window === undefined || handler === undefined) throw new Error(`no handler for ${channel}`)
    const event = { senderFrame: window.webContents.mainFrame, sender: window.webContents }
    const sent = structuredClone(args)
    return structuredClone(await handler(event, ...sent))
  }
}
export const ipcRenderer = new IpcRenderer()

/** Told each time that a window lets itself be captured, or no longer does. */
export const captures = new EventEmitter()

export class BrowserWindow extends EventEmitter {
  static readonly open: BrowserWindow[] = []
  static getAllWindows(): readonly BrowserWindow[] {
    return BrowserWindow.open
  }
  /** The person at the keyboard looks at this window, or elsewhere. */
  static focused: BrowserWindow | null = null
  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.focused
  }

  readonly webContents = new WebContents()
  readonly session: Session
  readonly preload: string

  constructor({ webPreferences, ...rest }: BrowserWindowConstructorOptions) {
    super()
    onlyOnceReady('window')
    // Neither crosses a process boundary as it is.
    const { session: given, ...preferences } = webPreferences ?? {}
    asked.windows.push({ ...rest, webPreferences: preferences })
    this.session = given instanceof Session ? given : session.defaultSession
    this.preload = webPreferences?.preload ?? ''
    this.webContents.receive = (channel, message) => ipcRenderer.emit(channel, { sender: ipcRenderer }, message)
    BrowserWindow.open.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  async loadURL(address: string): Promise<void> {
    asked.loaded.push(address)
    const handler = this.session.schemes.get('app')
    if (handler === undefined) throw new Error('ERR_UNKNOWN_URL_SCHEME')
    const response = await handler(new Request(address))
    if (!response.ok) throw new Error('ERR_FILE_NOT_FOUND')
    this.webContents.mainFrame = { origin: originOf(address), parent: null }
    createRequire(import.meta.url)(this.preload)
    this.emit('ready-to-show')
  }
  show(): void {
    asked.shown.count += 1
  }
  focus(): void {
    asked.shown.focused += 1
  }
  maximize(): void {
    asked.shown.maximized += 1
  }
  restore(): void {
    asked.order.push('restore')
  }
  /** Whether captures of the screen leave this window out. */
  isProtected = false
  setContentProtection(enable: boolean): void {
    this.isProtected = enable
    captures.emit('changed')
  }
  isMinimized(): boolean {
    return true
  }
  isMaximized(): boolean {
    return false
  }
  isDestroyed(): boolean {
    return this.webContents.destroyed
  }
  getNormalBounds() {
    return { x: 10, y: 20, width: 900, height: 700 }
  }
  close(): void {
    this.emit('close')
    this.webContents.destroyed = true
    BrowserWindow.open.splice(BrowserWindow.open.indexOf(this), 1)
  }
}

type BoxOptions = { message: string; detail?: string; buttons?: readonly string[]; cancelId?: number }
type BoxArguments = readonly [BoxOptions] | readonly [BrowserWindow, BoxOptions]

const answerTo = (args: BoxArguments): number => {
  onlyOnceReady('dialog')
  const { message, detail = '', buttons = [], cancelId = 0 } = args.length === 1 ? args[0] : args[1]
  asked.dialogs.push({ kind: 'box', message, detail, buttons })
  return nextAnswers.shift() ?? cancelId
}

export const dialog = {
  showMessageBox: (...args: BoxArguments) => Promise.resolve({ response: answerTo(args) }),
  showMessageBoxSync: (...args: BoxArguments) => answerTo(args),
  showSaveDialogSync: ({
    title = '',
    defaultPath = '',
  }: {
    title?: string
    defaultPath?: string
  }): string | undefined => {
    asked.dialogs.push({ kind: 'box', message: title, detail: defaultPath, buttons: [] })
    return nextAnswers.shift() === 1 ? `/chosen/${defaultPath}` : undefined
  },
  showErrorBox: (message: string, detail: string): void => {
    asked.dialogs.push({ kind: 'error', message, detail, buttons: [] })
    process.send?.({ dialog: { kind: 'error', message, detail, buttons: [] } })
  },
}

/** One clipboard for the whole machine, as the system's. */
let clipboardText = ''
const clipboardChanges = new EventEmitter()
export const clipboard = {
  readText: (): Promise<string> => Promise.resolve(clipboardText),
  writeText: async (text: string): Promise<void> => {
    clipboardText = text
    clipboardChanges.emit('changed')
  },
  clear: (): void => void clipboard.writeText(''),
  changes: clipboardChanges,
}

export const shell = {
  openExternal: (address: string): Promise<void> => {
    asked.openedOutside.push(address)
    return Promise.resolve()
  },
}

export const Menu = {
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (template: readonly MenuItemConstructorOptions[]): void => {
    asked.menu = template
  },
}

export class Notification extends EventEmitter {
  static readonly shown: Notification[] = []
  readonly body: string
  constructor({ title, body }: { title: string; body: string }) {
    super()
    this.body = `${title}: ${body}`
  }
  show(): void {
    Notification.shown.push(this)
    asked.notices.push(this.body)
  }
  close(): void {
    Notification.shown.splice(Notification.shown.indexOf(this), 1)
  }
}

export const powerMonitor = new EventEmitter()
export const nativeTheme = { shouldUseDarkColors: false }

const display = { id: 1, workArea: { x: 0, y: 0, ...settings.screenSize } }
export const screen = { getPrimaryDisplay: () => display, getAllDisplays: () => [display] }
