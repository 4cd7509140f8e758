import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Bridge } from '../../core/contract/events.ts'

declare global {
  interface Window {
    readonly etabli?: Bridge
  }
}

const ROOT = join(import.meta.dirname, '../..')
const RUNTIME = join(ROOT, 'node_modules/electron')

/** Why the real runtime cannot be started here, or `null`. */
function obstacle(): string | null {
  if (!existsSync(join(RUNTIME, 'path.txt')) || !existsSync(join(RUNTIME, 'dist')))
    return 'Electron’s runtime is not installed'
  if (process.platform !== 'linux') return null
  if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return 'there is no display'
  return process.getuid?.() === 0 ? 'Chromium’s sandbox refuses to run as root' : null
}

const reason = obstacle()
const skipped = reason === null ? '' : `SKIPPED, ${reason}: `

describe.skipIf(reason !== null)(`${skipped}the application on Electron’s real runtime`, () => {
  let data = ''
  const running: ElectronApplication[] = []

  async function start(): Promise<Page> {
    const executablePath = join(RUNTIME, 'dist', readFileSync(join(RUNTIME, 'path.txt'), 'utf8').trim())
    const application = await _electron.launch({ executablePath, args: [ROOT, '--data', data], cwd: ROOT })
    running.push(application)
    return application.firstWindow()
  }
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), 'etabli-smoke-'))
  })
  afterEach(async () => {
    for (const application of running.splice(0)) await application.close()
  })
  afterAll(() => rmSync(data, { recursive: true, force: true }))

  test('shows the first-run screen, and again after a restart', { timeout: 120_000 }, async () => {
    for (const _run of ['first', 'second']) {
      const page = await start()
      expect(page.url()).toMatch(/^app:\/\/etabli\/index\.html/u)
      await page.getByRole('heading').first().waitFor()
      expect(await page.evaluate(() => window.etabli?.call('session.status', {}))).toEqual({
        ok: true,
        value: { state: 'new' },
      })
      await running.pop()?.close()
    }
  })

  test('keeps its page closed in: no Node, no inline script, no network, no window', { timeout: 120_000 }, async () => {
    const page = await start()
    const seen = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'document.documentElement.dataset.inline = "ran"'
      document.head.append(script)
      return {
        bridge: Object.keys(window.etabli ?? {}),
        node: 'require' in window || 'process' in window,
        inline: document.documentElement.dataset['inline'] ?? 'refused',
        network: await fetch('https://www.service-public.gouv.fr/').then(
          () => 'reached',
          () => 'refused',
        ),
        opened: window.open('javascript:alert(1)') !== null,
      }
    })
    expect(seen).toEqual({
      bridge: ['call', 'subscribe'],
      node: false,
      inline: 'refused',
      network: 'refused',
      opened: false,
    })
  })
})
