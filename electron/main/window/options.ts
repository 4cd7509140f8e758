import type { BrowserWindowConstructorOptions, Rectangle, Session } from 'electron'

export type WindowParts = {
  readonly bounds: Rectangle
  readonly zoomFactor: number
  readonly dark: boolean
  readonly session: Session
  readonly preload: string
  readonly devTools: boolean
}

// The paper of the two themes, so that the window does not flash before the page paints.
const paper = { light: '#ffffff', dark: '#1f1f1f' } as const

/** The window's options; Electron's safe defaults are written out so that a test, and a reader, can see them. */
export function windowOptions({ bounds, zoomFactor, dark, session, preload, devTools }: WindowParts) {
  return {
    ...bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Établi',
    backgroundColor: dark ? paper.dark : paper.light,
    webPreferences: {
      session,
      preload,
      devTools,
      zoomFactor,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      plugins: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
    },
  } satisfies BrowserWindowConstructorOptions
}
