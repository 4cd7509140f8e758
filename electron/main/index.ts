import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  Notification,
  powerMonitor,
  protocol,
  session,
  shell,
} from 'electron'
import createHost from '../host/index?nodeWorker'
import type { HostConnection } from '../host/connection.ts'
import { type HostOptions, hostLimits } from '../host/protocol.ts'
import { messages } from '../messages.ts'
import { createStaticFiles } from '../shared/static-files.ts'
import { superviseHost } from '../shared/supervised-host.ts'
import { clearCopied } from './clipboard.ts'
import { createLinkOpener } from './external-links.ts'
import { type Flags, readFlags } from './flags.ts'
import { openDoor, tell } from './ipc/door.ts'
import { showReminderNotices } from './reminder-notice.ts'
import { lockContents } from './security/contents.ts'
import { developmentOrigin } from './security/development.ts'
import { guardDownloads } from './security/downloads.ts'
import { cancelNetwork, silenceChromium } from './security/offline.ts'
import { denyPermissions } from './security/permissions.ts'
import { APP_ORIGIN, APP_START, registerAppScheme, serveApp } from './security/scheme.ts'
import { guardCapture } from './window/capture.ts'
import { menuTemplate } from './window/menu.ts'
import { bringToFront, openWindow } from './window/open.ts'

const ROOT = join(import.meta.dirname, '../..')
const RESOURCES = join(ROOT, 'resources')
const CLOSING_PATIENCE_MS = 5_000
const APP_ID = 'app.etabli.desktop'

type Started = Extract<Flags, { ok: true }>

const report = (message: string): void => {
  process.stderr.write(`[etabli] ${message}\n`)
}

function stop(title: string, detail: string): void {
  dialog.showErrorBox(title, detail)
  app.exit(1)
}

// Electron's own dialog would show a stack in English.
process.on('uncaughtException', (cause) => {
  report(`main: ${cause.name}`)
  stop(messages.start.impossible, messages.start.impossibleDetail)
})

const devOrigin = developmentOrigin(app.isPackaged, process.env['ELECTRON_RENDERER_URL'])
const trustedOrigin = devOrigin ?? APP_ORIGIN
const startAddress = devOrigin === null ? APP_START : `${devOrigin}/`

const flags = readFlags(process.argv.slice(1))
if (!flags.ok) stop(messages.start.impossible, messages.start.dataNeedsFolder)
else if (!claimDataFolder(flags.dataFolder)) stop(messages.start.folder, messages.start.folderDetail)
else if (!app.requestSingleInstanceLock()) app.quit()
else begin(flags)

/** The lock of the single instance lives in the user data folder: one instance for each store. */
function claimDataFolder(dataFolder: string): boolean {
  const userData = join(dataFolder, 'window')
  try {
    mkdirSync(userData, { recursive: true, mode: 0o700 })
    app.setPath('userData', userData)
    return true
  } catch {
    return false
  }
}

function begin(started: Started): void {
  app.enableSandbox()
  app.setAppUserModelId(APP_ID)
  silenceChromium(app.commandLine, devOrigin)
  registerAppScheme(protocol)
  const onLink = createLinkOpener({ resourcesFolder: RESOURCES, dialog, shell, report })
  app.on('web-contents-created', (_event, contents) => lockContents(contents, { startAddress, onLink }))
  app.on('second-instance', () => bringToFront(BrowserWindow.getAllWindows()[0]))
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(() => open(started))
}

function open({ dataFolder, demo }: Started): void {
  // In memory: what the browser engine would keep of a page (caches, storage, zoom) never reaches the disk.
  const ours = session.fromPartition('etabli')
  for (const each of [session.defaultSession, ours]) {
    denyPermissions(each, trustedOrigin)
    cancelNetwork(each, devOrigin)
    guardDownloads(each, { trustedOrigin, askPath: askWhereToSave })
  }
  if (devOrigin === null) serveApp(ours.protocol, createStaticFiles(join(ROOT, 'out/renderer')))

  const workerData: HostOptions = {
    dataFolder,
    demo,
    resourcesFolder: RESOURCES,
    migrationsFolder: join(ROOT, 'db/migrations'),
    backupThread: join(ROOT, 'out/main/backup.js'),
    shell: { blocksCapture: process.platform === 'win32' || process.platform === 'darwin', clearsClipboard: true },
  }
  const host = superviseHost({ start: () => createHost({ workerData, resourceLimits: hostLimits }), report, onDeath })
  const screens = () => BrowserWindow.getAllWindows().map((window) => window.webContents)
  openDoor({ ipcMain, host, trustedOrigin, screens, report })
  showReminderNotices({
    subscribe: host.subscribe,
    createNotification: (options) => new Notification(options),
    isWatched: () => BrowserWindow.getFocusedWindow() !== null,
    show: () => {
      bringToFront(BrowserWindow.getAllWindows()[0])
      tell(screens(), { type: 'reminders_wanted' })
    },
  })
  guardCapture(host, () => BrowserWindow.getAllWindows())
  clearCopied({ clipboard, subscribe: host.subscribe, report })
  powerMonitor.on('lock-screen', host.lock)
  powerMonitor.on('suspend', host.lock)
  closeOnQuit(() => host.close(CLOSING_PATIENCE_MS))

  Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(process.platform)]))
  openWindow({
    startAddress,
    session: ours,
    report,
    devTools: devOrigin !== null,
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    placementFile: join(app.getPath('userData'), 'window.json'),
  })

  void quitWhenInUse(host.ready)
}

function askWhereToSave(name: string): string | undefined {
  return dialog.showSaveDialogSync({ title: messages.download.title, defaultPath: name })
}

async function quitWhenInUse(ready: HostConnection['ready']): Promise<void> {
  if ((await ready) !== 'store_in_use') return
  dialog.showErrorBox(messages.host.inUse, messages.host.inUseDetail)
  app.quit()
}

function onDeath(outcome: 'restarted' | 'gone'): void {
  switch (outcome) {
    case 'restarted':
      void dialog.showMessageBox({
        type: 'warning',
        title: messages.appName,
        message: messages.host.restarted,
        detail: messages.host.restartedDetail,
        buttons: [messages.close],
        noLink: true,
      })
      return
    case 'gone':
      dialog.showErrorBox(messages.host.gone, messages.host.goneDetail)
      app.quit()
      return
    default:
      outcome satisfies never
  }
}

/** Closes the store after the windows, so that what a screen says last is still written, and before the process ends. */
function closeOnQuit(close: () => Promise<void>): void {
  app.once('will-quit', (event) => {
    event.preventDefault()
    void close().finally(() => app.exit(0))
  })
}
