import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type BrowserContext, expect, type Page } from '@playwright/test'

const root = join(import.meta.dirname, '../../..')

export type Desk = {
  /** Everything this journey's processes may write: store, temporary files, browser profile. */
  readonly folder: string
  readonly dataFolder: string
  readonly page: Page
  /** Starts the product and shows it; on another data folder, as on another machine, when given. */
  readonly start: (flags?: readonly string[], elsewhere?: string) => Promise<void>
  /** Every later start happens at this instant (ISO 8601), for the product and for the page: a legal date is then known beforehand. */
  readonly setClock: (instant: string) => Promise<void>
  /** Starts on fictitious people, and waits for the day's screen. */
  readonly demo: () => Promise<void>
  /** The power goes: no signal that the product could hear. */
  readonly kill: () => Promise<void>
  /** A normal end. */
  readonly stop: () => Promise<void>
  /** The address of one more window. */
  readonly address: () => string
}

const exited = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()))

function launch(
  folder: string,
  dataFolder: string,
  flags: readonly string[],
  now: string,
): Promise<{ child: ChildProcess; address: string }> {
  const temporary = join(folder, 'tmp')
  mkdirSync(temporary, { recursive: true })
  const child = spawn(
    process.execPath,
    [
      '--import',
      new URL('no-network.mjs', import.meta.url).href,
      '--import',
      new URL('at.mjs', import.meta.url).href,
      join(root, 'out/main/browser.js'),
      '--no-open',
      '--port',
      '0',
      '--data',
      dataFolder,
      ...flags,
    ],
    {
      cwd: folder,
      env: {
        ...process.env,
        TMPDIR: temporary,
        TEMP: temporary,
        TMP: temporary,
        TZ: 'Europe/Paris',
        ETABLI_NETWORK_LOG: join(folder, 'network.log'),
        ETABLI_JOURNEY_NOW: now,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const address = /(http:\/\/127\.0\.0\.1:\d+\/#\S+)/u.exec(said)?.[1]
      if (address !== undefined) resolve({ child, address })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => reject(new Error(`the product stopped with ${code}: ${said}`)))
  })
}

/** A desk of its own for each journey: the built product, in a folder that is removed, with a browser that keeps a profile on disk. */
export const test = base.extend<{ readonly desk: Desk }>({
  desk: async ({ playwright, launchOptions, viewport, locale, timezoneId }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'etabli-parcours-'))
    const dataFolder = join(folder, 'data')
    // A profile on disk, as the mediator's browser has: what it keeps is searched too.
    const context: BrowserContext = await playwright.chromium.launchPersistentContext(join(folder, 'profile'), {
      ...launchOptions,
      viewport,
      ...(locale === undefined ? {} : { locale }),
      ...(timezoneId === undefined ? {} : { timezoneId }),
    })
    const page = context.pages()[0] ?? (await context.newPage())
    const outside: string[] = []
    const faults: string[] = []
    context.on('request', (request) => {
      if (!/^(?:http:\/\/127\.0\.0\.1:\d+\/|data:|blob:|about:)/u.test(request.url())) outside.push(request.url())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      // A call that a killed product leaves unanswered is the journey's doing; a refused address is logged by the router itself.
      const expected = /net::ERR_|401|Failed to load resource|"code": "invalid_format"/u
      if (message.type() === 'error' && !expected.test(message.text())) faults.push(message.text())
    })

    let now = ''
    let running: { child: ChildProcess; address: string } | null = null
    const end = async (signal: NodeJS.Signals) => {
      if (running === null) return
      const { child } = running
      running = null
      child.kill(signal)
      await exited(child)
    }
    const start = async (flags: readonly string[] = [], elsewhere = dataFolder) => {
      running = await launch(folder, elsewhere, flags, now)
      await page.goto(running.address)
    }
    const desk: Desk = {
      folder,
      dataFolder,
      page,
      start,
      setClock: async (instant) => {
        now = instant
        await page.clock.install({ time: instant })
      },
      demo: async () => {
        await start(['--demo'])
        await expect(page.getByRole('heading', { level: 1, name: 'Aujourd’hui' })).toBeVisible()
      },
      kill: () => end('SIGKILL'),
      stop: () => end('SIGTERM'),
      address: () => running?.address ?? '',
    }

    await use(desk)

    await end('SIGTERM')
    await context.close()
    const network = join(folder, 'network.log')
    expect(existsSync(network) ? readFileSync(network, 'utf8') : '', 'the product tried to reach the network').toBe('')
    expect(outside, 'the page asked something of another address').toEqual([])
    expect(faults, 'the page met an error').toEqual([])
    rmSync(folder, { recursive: true, force: true })
  },
})

export { expect } from '@playwright/test'
