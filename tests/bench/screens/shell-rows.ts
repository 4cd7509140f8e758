import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import { fold } from '../../../core/shared/text.ts'
import { median, percentile } from '../measure.ts'
import type { Row } from '../report.ts'
import { type Shell, startShell } from '../shell.ts'
import { type BenchStore, openEncrypted } from '../store.ts'
import { keystrokesOf } from '../typing.ts'
import { agendaRow } from './agenda-row.ts'
import { serveBlankPage } from './blank-page.ts'
import { keyDelays, timeToUsable, watchKeys } from './in-page.ts'
import { workshopRows } from './workshop-row.ts'

const ROUNDS = 9
/** The day's lists, each under its title: they come with the data. */
const TODAY_IS_THERE = 'main h2'
/** Longer than any answer takes, so that each key is timed alone. */
const BETWEEN_KEYS_MS = 200
const KEYS = 80

/** What the person at the desk waits for, in a real browser, on the built screens. */
export async function shellRows(full: BenchStore, folder: string): Promise<readonly Row[]> {
  const executablePath = process.env['ETABLI_CHROMIUM'] ?? ''
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
    '--disable-sync',
    '--disable-component-update',
  ]
  const browser = await chromium.launch({ ...(executablePath === '' ? {} : { executablePath }), args })
  const texts = textsToType(full)
  const shell = await startShell(full)
  try {
    return [
      ...(await coldStart(browser, shell, folder)),
      await keyPresses(browser, shell, texts),
      await agendaRow(browser, shell),
      ...(await workshopRows(browser, shell, folder)),
    ]
  } finally {
    await shell.close()
    await browser.close()
  }
}

async function coldStart(browser: Browser, shell: Shell, folder: string): Promise<readonly Row[]> {
  const blank = await serveBlankPage(folder)
  const ours: number[] = []
  const theirs: number[] = []
  let scripts: readonly string[] = []
  for (let round = -2; round < ROUNDS; round += 1) {
    const today = await timeToUsable(browser, await shell.address(), TODAY_IS_THERE)
    const empty = await timeToUsable(browser, blank.address, 'h1')
    if (round < 0) continue
    ours.push(today.ms)
    theirs.push(empty.ms)
    scripts = today.scripts
  }
  blank.close()
  const bodies = await Promise.all(scripts.map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())))
  const gzipped = bodies.map((body) => gzipSync(body).length)
  return [
    {
      name: 'démarrage à froid jusqu’à « Aujourd’hui » (référence : page vide de la même bibliothèque)',
      value: median(ours),
      unit: 'ms',
      baseline: median(theirs),
      ratio: median(ours.map((own, round) => own / (theirs[round] ?? Number.NaN))),
      limit: { mostRatio: 2 },
    },
    {
      name: `scripts avant le premier écran, compressés (${scripts.length} fichiers)`,
      value: gzipped.reduce((sum, size) => sum + size, 0) / 1000,
      unit: 'ko',
      baseline: null,
      ratio: null,
      limit: { most: 400 },
    },
  ]
}

/** Names to type, plain: a key that the layout lacks would be pasted, not pressed. */
function textsToType(full: BenchStore): readonly string[] {
  const database = openEncrypted(full)
  const whole = keystrokesOf(database, full.people).filter((text, rank, all) => !(all[rank + 1] ?? '').startsWith(text))
  database.close()
  return whole.map((text) => fold(text).replace(/[^a-z0-9 ]/gu, ''))
}

async function keyPresses(browser: Browser, shell: Shell, texts: readonly string[]): Promise<Row> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR' })
  const page = await context.newPage()
  await page.goto(await shell.address())
  await page.locator(TODAY_IS_THERE).first().waitFor()
  await page.goto(`${new URL(page.url()).origin}/#/personnes`)
  const field = page.locator('main input').first()
  await field.waitFor()
  await watchKeys(page)
  let pressed = 0
  for (const text of texts) {
    await field.fill('')
    await pause(BETWEEN_KEYS_MS)
    for (const key of text) {
      if (pressed === KEYS) break
      await page.keyboard.press(key === ' ' ? 'Space' : key)
      await pause(BETWEEN_KEYS_MS)
      pressed += 1
    }
  }
  const delays = await keyDelays(page)
  await context.close()
  return {
    name: `recherche d’une personne : de la touche aux réponses affichées, 95e centile de ${delays.length}`,
    value: percentile(delays, 0.95),
    unit: 'ms',
    baseline: null,
    ratio: null,
    limit: { most: 50 },
  }
}
