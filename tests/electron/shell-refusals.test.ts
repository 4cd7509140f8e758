import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { messages } from '../../electron/messages.ts'
import { type Application, startApplication } from './stand-in/run.ts'

let application: Application
beforeAll(async () => {
  application = await startApplication()
})
afterAll(() => application.stop())

describe('a call is rejected, unread, unless it comes from the top frame of our own page', () => {
  test.each(['gone', 'subframe', 'other-origin', 'other-app-host', 'opaque-origin'] as const)(
    '%s',
    async (stranger) => {
      expect(await application.probe('callAs', stranger, 'session.status', {})).toBe('rejected')
    },
  )

  test('our own page is answered', async () => {
    expect(await application.probe('call', 'session.status', {})).toMatchObject({ ok: true })
  })
})

describe('what our own page sends is still judged by the host', () => {
  test.each([
    'no.such.operation',
    'constructor',
    '__proto__',
    'toString',
    '',
    null,
    42,
    { name: 'session.status' },
    ['session.status'],
  ])('%j is not an operation', async (name) => {
    expect(await application.probe('call', name, {})).toMatchObject({ ok: false, error: { code: 'invalid_input' } })
  })

  test.each([
    ['null', null],
    ['nothing', undefined],
    ['a text', 'text'],
    ['a number', 42],
    ['a list', []],
    ['an unknown field', { surprise: 1 }],
    ['bytes', new Uint8Array(100_000)],
  ])('garbage is refused: %s', async (_what, input) => {
    expect(await application.probe('call', 'session.status', input)).toMatchObject({
      ok: false,
      error: { code: 'invalid_input' },
    })
  })

  test('what cannot be cloned is a refusal, never an exception in the page', async () => {
    expect(await application.probe('callWithFunction')).toMatchObject({ ok: false })
  })

  test('a hundred calls at once are each given their own answer', async () => {
    const names = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? 'session.status' : 'no.such.operation'))
    const answers = await Promise.all(names.map((name) => application.probe('call', name, {})))
    expect(answers.map((answer) => (answer as { ok: boolean }).ok)).toEqual(
      names.map((name) => name === 'session.status'),
    )
  })
})

describe('a page goes nowhere, in this window or in one that nobody thought of', () => {
  test.each([
    'https://www.caf.fr/',
    'http://127.0.0.1:8080/',
    'file:///etc/passwd',
    'data:text/html,<h1>x</h1>',
    'javascript:alert(1)',
    'app://etabli/assets/other.html',
    'app://etabli.evil/index.html',
    'about:blank',
  ])('%s', async (url) => {
    for (const kind of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const) {
      expect(await application.probe('attempt', kind, url)).toEqual({ window: true, forgotten: true })
    }
  })

  test('a frame cannot be navigated at all', async () => {
    const attempt = await application.probe('attempt', 'will-frame-navigate', 'app://etabli/index.html', false)
    expect(attempt).toEqual({ window: true, forgotten: true })
  })

  test('a webview is not attached', async () => {
    const attempt = await application.probe('attempt', 'will-attach-webview', 'app://etabli/index.html')
    expect(attempt).toEqual({ window: true, forgotten: true })
  })

  test('the page may reload itself, wherever it was', async () => {
    for (const url of ['app://etabli/index.html', 'app://etabli/index.html#/dossiers/1']) {
      expect(await application.probe('attempt', 'will-navigate', url)).toEqual({ window: false, forgotten: false })
    }
  })
})

describe('a link opens in the system’s browser, never in a window', () => {
  test('after a question that shows the host of an official page', async () => {
    expect(await application.probe('openLink', 'https://www.caf.fr/aides#top', 0)).toBe('deny')
    const { dialogs, openedOutside } = await application.probe('asked')
    expect(dialogs.at(-1)?.message).toBe(messages.externalLink.question('www.caf.fr'))
    expect(dialogs.at(-1)?.detail).toContain('https://www.caf.fr/aides#top')
    expect(openedOutside).toEqual(['https://www.caf.fr/aides#top'])
  })

  test('and not when the mediator declines or closes the question', async () => {
    const before = (await application.probe('asked')).openedOutside.length
    await application.probe('openLink', 'https://www.caf.fr/', 1)
    await application.probe('openLink', 'https://www.caf.fr/')
    expect((await application.probe('asked')).openedOutside).toHaveLength(before)
  })

  test('a web page that the catalogue does not name is shown, not opened', async () => {
    const before = (await application.probe('asked')).openedOutside.length
    for (const url of ['https://caf.fr.evil.tld/', 'https://www.caf.fr.evil.tld/x']) {
      expect(await application.probe('openLink', url, 0)).toBe('deny')
      const { dialogs } = await application.probe('asked')
      expect(dialogs.at(-1)?.message).toBe(messages.externalLink.unknown(new URL(url).hostname))
    }
    expect((await application.probe('asked')).openedOutside).toHaveLength(before)
  })

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'smb://server/share',
    'https://user@www.caf.fr/',
    'https://user:secret@www.caf.fr/',
    'https://www.caf.fr:8443/',
    'http://www.caf.fr/',
    'ms-msdt:/id',
    'about:blank',
    '',
  ])('%j is refused without a question', async (url) => {
    const before = await application.probe('asked')
    expect(await application.probe('openLink', url, 0)).toBe('deny')
    const after = await application.probe('asked')
    expect(after.dialogs).toHaveLength(before.dialogs.length)
    expect(after.openedOutside).toHaveLength(before.openedOutside.length)
  })
})

describe('every permission is denied, asked for or looked up, in every session', () => {
  test.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'usb',
    'hid',
    'serial',
    'fullscreen',
    'openExternal',
  ])('%s', async (permission) => {
    const nothing = { requested: false, checked: false, device: false, captured: null }
    expect(await application.probe('permission', permission, 'app://etabli/index.html')).toEqual([nothing, nothing])
  })

  test('only our own top frame may put text on the clipboard', async () => {
    const copy = async (url: string, isMainFrame: boolean): Promise<readonly boolean[]> => {
      const answers = await application.probe('permission', 'clipboard-sanitized-write', url, isMainFrame)
      return answers.flatMap(({ requested, checked }) => [requested, checked])
    }
    expect(await copy('app://etabli/index.html', true)).toEqual([true, true, true, true])
    expect(await copy('app://etabli/index.html', false)).toEqual([false, false, false, false])
    expect(await copy('https://evil.tld/index.html', true)).toEqual([false, false, false, false])
    expect(await copy('app://etabli.evil/index.html', true)).toEqual([false, false, false, false])
  })
})

describe('every request but our own files is cancelled, in every session', () => {
  test.each([
    'http://www.caf.fr/',
    'https://www.caf.fr/',
    'http://localhost:5173/',
    'http://127.0.0.1/',
    'ws://www.caf.fr/socket',
    'wss://www.caf.fr/socket',
    'ftp://www.caf.fr/',
    'file:///etc/passwd',
    'data:text/html,x',
    'blob:null/x',
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://abc/x.js',
    'app://etabli.evil/x',
    'blob:app://etabli.evil/x',
    'blob:https://evil.tld/x',
    '',
  ])('%j', async (url) => {
    expect(await application.probe('isCancelled', url)).toEqual([true, true])
  })

  test('our own files are not, nor what our page made in memory', async () => {
    expect(await application.probe('isCancelled', 'blob:app://etabli/0b1c')).toEqual([false, false])
    expect(await application.probe('isCancelled', 'app://etabli/assets/index.js')).toEqual([false, false])
  })
})

describe('a file leaves only when our own page made it and the person says where', () => {
  test('where they say', async () => {
    const paths = await application.probe('download', 'blob:app://etabli/0b1c', 1)
    expect(paths[0]).toBe('/chosen/Pieces.pdf')
  })

  test('nowhere when they give up', async () => {
    expect(await application.probe('download', 'blob:app://etabli/0b1c', 0)).toEqual([null, null])
  })

  test.each([
    'https://evil.tld/x.exe',
    'blob:https://evil.tld/x',
    'blob:app://etabli.evil/x',
    'app://etabli/index.html',
    'data:text/html,x',
  ])('never %s', async (url) => {
    expect(await application.probe('download', url, 1)).toEqual([null, null])
  })
})

describe('app://etabli serves the built screens and nothing else', () => {
  test('each load has its own nonce, in the page and in the policy, without unsafe-inline', async () => {
    const loads = [
      await application.probe('fetchApp', 'app://etabli/'),
      await application.probe('fetchApp', 'app://etabli/'),
    ]
    const nonces = loads.map(({ status, headers, body }) => {
      expect(status).toBe(200)
      const policy = headers['content-security-policy'] ?? ''
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'nonce-/u)
      expect(policy).not.toContain('unsafe')
      const nonce = /'nonce-([^']+)'/u.exec(policy)?.[1] ?? ''
      expect(body).toContain(`nonce="${nonce}"`)
      expect(body).not.toContain('ETABLI_NONCE')
      return nonce
    })
    expect(nonces[0]).not.toBe('')
    expect(nonces[0]).not.toBe(nonces[1])
  })

  test('the page holds no inline script or style that the policy would refuse', async () => {
    const { body } = await application.probe('fetchApp', 'app://etabli/index.html')
    expect(body).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>|<style(?![^>]*\snonce=)[^>]*>|\son\w+=|\sstyle=/u)
    for (const [, path = ''] of body.matchAll(/(?:src|href)="\.?([^"]+)"/gu)) {
      expect((await application.probe('fetchApp', `app://etabli${path}`)).status).toBe(200)
    }
  })

  test.each([
    'app://etabli/../../etc/passwd',
    'app://etabli/%2e%2e/%2e%2e/etc/passwd',
    'app://etabli/..%2f..%2fetc%2fpasswd',
    'app://etabli/..%5c..%5cpackage.json',
    'app://etabli/../main/index.js',
    'app://etabli/../renderer-x/index.html',
    'app://etabli//etc/passwd',
    'app://etabli/package.json',
    'app://etabli/assets/',
    'app://etabli/index.html%00.js',
    'app://etabli/unknown.html',
    'app://evil/index.html',
    'app://etabli:80/index.html',
    'app:///index.html',
  ])('%s is not found', async (url) => {
    const { status, body } = await application.probe('fetchApp', url)
    expect(status).toBe(404)
    expect(body).not.toMatch(/root:|"name"|import /u)
  })

  test('only reading is allowed', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect((await application.probe('fetchApp', 'app://etabli/index.html', method)).status).toBe(404)
    }
  })
})
