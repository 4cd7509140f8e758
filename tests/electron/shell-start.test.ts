import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { messages } from '../../electron/messages.ts'
import { type Application, startApplication } from './stand-in/run.ts'

describe('the application that starts', () => {
  let application: Application
  beforeAll(async () => {
    application = await startApplication()
    await application.probe('subscribe')
  })
  afterAll(() => application.stop())

  test('takes the lock of its own store, then the sandbox and the scheme, before it is ready', async () => {
    const { order, userData } = await application.probe('asked')
    const before = ['setPath', 'requestSingleInstanceLock', 'enableSandbox', 'registerSchemesAsPrivileged', 'ready']
    expect(order.filter((call) => before.includes(call))).toEqual(before)
    expect(order.indexOf('window')).toBeGreaterThan(order.indexOf('ready'))
    expect(userData).toBe(join(application.data, 'window'))
  })

  test('isolates and sandboxes its page, without Node, webview, spell checker or developer tools', async () => {
    const { windows } = await application.probe('asked')
    expect(windows).toHaveLength(1)
    expect(windows[0]?.webPreferences).toMatchObject({
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
      spellcheck: false,
      devTools: false,
    })
  })

  test('shows its window once it is painted, on its own page', async () => {
    const { windows, loaded, shown } = await application.probe('asked')
    expect(windows[0]?.show).toBe(false)
    expect(loaded).toEqual(['app://etabli/index.html'])
    expect(shown).toMatchObject({ count: 1, maximized: 0 })
  })

  test('exposes exactly two functions, frozen, and nothing else', async () => {
    const { exposed } = await application.probe('asked')
    expect(exposed).toEqual([{ key: 'etabli', names: ['call', 'subscribe'], frozen: true }])
  })

  test('opens one channel', async () => {
    expect(await application.probe('channels')).toEqual(['etabli'])
  })

  test('never asks for a dictionary, a proxy, a name or an update', async () => {
    const { spellChecker, switches } = await application.probe('asked')
    expect(spellChecker).toEqual({ default: false, etabli: false })
    expect(switches).toEqual(
      expect.arrayContaining([
        'disable-background-networking',
        'disable-component-update',
        'no-proxy-server',
        'host-resolver-rules=MAP * ~NOTFOUND',
      ]),
    )
    expect(await application.probe('webRtcPolicy')).toBe('disable_non_proxied_udp')
  })

  test('has a French menu without developer tools', async () => {
    const { menu } = await application.probe('asked')
    expect(menu.map((entry) => entry.label)).toEqual(['Établi', 'Édition', 'Affichage'])
    const roles = menu.flatMap((entry) => (Array.isArray(entry.submenu) ? entry.submenu : []))
    expect(roles.map((entry) => entry.role)).toEqual(expect.arrayContaining(['copy', 'paste', 'zoomIn', 'quit']))
    expect(roles.map((entry) => entry.role)).not.toContain('toggleDevTools')
    for (const entry of roles) expect(entry.type === 'separator' || entry.label !== undefined).toBe(true)
  })

  test('brings its window to the front when it is started a second time', async () => {
    const before = await application.probe('asked')
    await application.probe('startSecondInstance')
    const after = await application.probe('asked')
    expect(after.windows).toHaveLength(1)
    expect(after.shown.focused).toBe(before.shown.focused + 1)
    expect(after.order).toContain('restore')
  })

  test('asks before it closes a page that holds unsaved work, and can always be closed', async () => {
    expect(await application.probe('leaveUnsaved', 0)).toBe(false)
    expect(await application.probe('leaveUnsaved', 1)).toBe(true)
    const { dialogs } = await application.probe('asked')
    expect(dialogs.at(-1)).toMatchObject({
      message: messages.screen.unsaved,
      buttons: [messages.screen.stay, messages.screen.leave],
    })
  })

  test('offers to reopen a screen whose process has died', async () => {
    await application.probe('losePage', 'crashed', 0)
    const { dialogs, loaded } = await application.probe('asked')
    expect(dialogs.at(-1)?.message).toBe(messages.screen.gone)
    expect(loaded).toHaveLength(2)
  })
})

test('a second instance on the same store ends without opening anything', async () => {
  const application = await startApplication({ firstInstance: false })
  expect(await application.ended).toBe(0)
  expect(application.errorBoxes).toEqual([])
  await application.stop()
})

test('a small screen is filled', async () => {
  const application = await startApplication({ screenSize: { width: 1366, height: 728 } })
  expect((await application.probe('asked')).shown.maximized).toBe(1)
  await application.stop()
})

test('quitting keeps the size of the window, closes the store and ends cleanly', async () => {
  const application = await startApplication()
  expect(await application.probe('call', 'session.status', {})).toMatchObject({ ok: true })
  await application.probe('quit')
  expect(await application.ended).toBe(0)
  expect(JSON.parse(readFileSync(join(application.data, 'window/window.json'), 'utf8'))).toMatchObject({
    bounds: { x: 10, y: 20, width: 900, height: 700 },
  })
  await application.stop()
})

describe('what prevents a start is said in French, before any window', () => {
  test('--data without a folder', async () => {
    const application = await startApplication({ args: ['--data'] })
    expect(await application.ended).toBe(1)
    expect(application.errorBoxes).toMatchObject([{ detail: messages.start.dataNeedsFolder }])
    await application.stop()
  })

  test('a data folder that cannot be made', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'etabli-shell-'))
    writeFileSync(join(folder, 'file'), '')
    const application = await startApplication({ data: join(folder, 'file') })
    expect(await application.ended).toBe(1)
    expect(application.errorBoxes).toMatchObject([{ message: messages.start.folder }])
    rmSync(folder, { recursive: true })
  })

  test('a bug, without a word of what was typed', async () => {
    const application = await startApplication()
    await application.probe('fail')
    expect(await application.ended).toBe(1)
    expect(application.errorBoxes).toMatchObject([{ message: messages.start.impossible }])
    expect(JSON.stringify(application.errorBoxes) + application.printed()).not.toContain('Marqueur')
    await application.stop()
  })
})

test('a packaged application does not take its page from a development server', async () => {
  const env = { ELECTRON_RENDERER_URL: 'http://localhost:5173' }
  const application = await startApplication({ packaged: true, env })
  const { loaded, windows } = await application.probe('asked')
  expect(loaded).toEqual(['app://etabli/index.html'])
  expect(windows[0]?.webPreferences?.devTools).toBe(false)
  await application.stop()
})
