import type { BrowserWindowConstructorOptions, MenuItemConstructorOptions } from 'electron'

/** How the stand-in of Electron is asked to behave; handed to its process as JSON. */
export type StandInSettings = {
  /** Folder of the built application (`out/`). */
  readonly out: string
  readonly packaged: boolean
  /** False plays a second instance: the lock is already taken. */
  readonly firstInstance: boolean
  readonly screenSize: { readonly width: number; readonly height: number }
}

export type ShownDialog = {
  readonly kind: 'box' | 'error'
  readonly message: string
  readonly detail: string
  readonly buttons: readonly string[]
}

/** What the application asked of Electron, in the order in which it asked it. */
export type Asked = {
  /** Names of the calls whose order matters. */
  readonly order: string[]
  readonly switches: string[]
  readonly dialogs: ShownDialog[]
  readonly openedOutside: string[]
  /** Every notification that the system was asked to show. */
  readonly notices: string[]
  readonly spellChecker: Record<string, boolean>
  readonly windows: BrowserWindowConstructorOptions[]
  readonly loaded: string[]
  readonly shown: { count: number; focused: number; maximized: number }
  readonly exposed: { key: string; names: string[]; frozen: boolean }[]
  menu: readonly MenuItemConstructorOptions[]
  userData: string
}

export const asked: Asked = {
  order: [],
  switches: [],
  dialogs: [],
  openedOutside: [],
  notices: [],
  spellChecker: {},
  windows: [],
  loaded: [],
  shown: { count: 0, focused: 0, maximized: 0 },
  exposed: [],
  menu: [],
  userData: '',
}

/** Buttons that the person at the keyboard will press, one per question; the cancel button once they are used up. */
export const nextAnswers: number[] = []

export const settings = JSON.parse(process.env['STAND_IN'] ?? '{}') as StandInSettings
