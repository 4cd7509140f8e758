import { BrowserWindow, dialog, nativeTheme, screen, type Session } from 'electron'
import { messages } from '../../messages.ts'
import { windowOptions } from './options.ts'
import { placeWindow, readPlacement, writePlacement } from './placement.ts'

export type WindowSettings = {
  readonly startAddress: string
  readonly preload: string
  readonly session: Session
  readonly devTools: boolean
  /** File in which the size and the zoom are kept. */
  readonly placementFile: string
  readonly report: (message: string) => void
}

/** Opens the window; it shows itself once its first screen is painted. */
export function openWindow(settings: WindowSettings): BrowserWindow {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id)
  const placement = placeWindow(readPlacement(settings.placementFile), [
    main.workArea,
    ...others.map((display) => display.workArea),
  ])
  const window = new BrowserWindow(
    windowOptions({
      bounds: placement.bounds,
      zoomFactor: placement.zoomFactor,
      dark: nativeTheme.shouldUseDarkColors,
      session: settings.session,
      preload: settings.preload,
      devTools: settings.devTools,
    }),
  )
  if (placement.maximized) window.maximize()

  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    writePlacement(settings.placementFile, {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      zoomFactor: window.webContents.getZoomFactor(),
    })
  })
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    settings.report(`screen: ${reason}`)
    void offerToReopen(window)
  })
  // Without this, a page that asks to stay would make the window refuse to close, without a word.
  window.webContents.on('will-prevent-unload', (event) => {
    const { unsaved, unsavedDetail, stay, leave } = messages.screen
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      title: messages.appName,
      message: unsaved,
      detail: unsavedDetail,
      buttons: [stay, leave],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (answer === 1) event.preventDefault()
  })
  load(window, settings)
  return window

  async function offerToReopen(gone: BrowserWindow): Promise<void> {
    const { response } = await dialog.showMessageBox(gone, {
      type: 'warning',
      title: messages.appName,
      message: messages.screen.gone,
      detail: messages.screen.goneDetail,
      buttons: [messages.screen.reopen, messages.quit],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (response === 0) load(gone, settings)
    else gone.close()
  }
}

function load(window: BrowserWindow, { startAddress, report }: WindowSettings): void {
  window.loadURL(startAddress).catch(() => report('screen: not loaded'))
}

/** Brings the window to the front, wherever it was left. */
export function bringToFront(window: BrowserWindow | undefined): void {
  if (window === undefined) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
