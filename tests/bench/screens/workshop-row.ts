import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { takePhotos } from '../../journeys/support/photos.ts'
import { memoryOf } from '../../journeys/support/memory.ts'
import { median } from '../measure.ts'
import type { Row } from '../report.ts'
import type { Shell } from '../shell.ts'

const PHOTOS = 12
const ROUNDS = 3
const PATIENCE_MS = 180_000
/** Longer than that, and the window is felt to stick. */
const LONGEST_GAP_MS = 200

/** The same photos decoded, drawn at the same size and written as JPEG, with nothing chosen nor assembled: milliseconds. */
async function bareCanvas(browser: Browser, photos: readonly string[]): Promise<number> {
  const page = await browser.newPage()
  await page.setContent('<input type="file" multiple>')
  await page.locator('input').setInputFiles([...photos])
  const spent = await page.evaluate(async () => {
    const files = [...(document.querySelector('input')?.files ?? [])]
    const start = performance.now()
    for (const file of files) {
      const photo = await createImageBitmap(file)
      const canvas = new OffscreenCanvas(2480, Math.round((2480 * photo.height) / photo.width))
      canvas.getContext('2d')?.drawImage(photo, 0, 0, canvas.width, canvas.height)
      photo.close()
      await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.6 })
    }
    return performance.now() - start
  })
  await page.close()
  return spent
}

/** From now on, the longest time during which the window answered nothing is kept. */
const watchGaps = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let last = performance.now()
    Reflect.set(window, 'longestGap', 0)
    setInterval(() => {
      const now = performance.now()
      Reflect.set(window, 'longestGap', Math.max(Number(Reflect.get(window, 'longestGap')), now - last))
      last = now
    }, 5)
  })

type Merge = { readonly ms: number; readonly gap: number; readonly memory: number }

async function merge(browser: Browser, shell: Shell, photos: readonly string[]): Promise<Merge> {
  const page = await browser.newPage()
  await page.goto(await shell.address())
  await page.locator('main h2').first().waitFor()
  await page.goto(`${new URL(page.url()).origin}/#/atelier`)
  await page.locator('input[type="file"]').setInputFiles([...photos])
  await page
    .locator('[data-page-id]')
    .nth(PHOTOS - 1)
    .waitFor({ timeout: PATIENCE_MS })
  await watchGaps(page)
  const start = performance.now()
  await page.getByRole('button', { name: 'Créer le fichier' }).click()
  await page.getByRole('heading', { name: 'Fichiers prêts' }).waitFor({ timeout: PATIENCE_MS })
  const ms = performance.now() - start
  const gap = await page.evaluate(() => Number(Reflect.get(window, 'longestGap')))
  const memory = await memoryOf(page)
  await page.close()
  return { ms, gap, memory }
}

/** Twelve photos of 12 million pixels, about 4 MB each, into one PDF under 5 MB. */
export async function workshopRows(browser: Browser, shell: Shell, folder: string): Promise<readonly Row[]> {
  const photosFolder = join(folder, 'photos')
  mkdirSync(photosFolder, { recursive: true })
  const maker = await browser.newPage()
  const photos = await takePhotos(maker, photosFolder, PHOTOS)
  await maker.close()
  const ours: Merge[] = []
  const theirs: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await merge(browser, shell, photos))
    theirs.push(await bareCanvas(browser, photos))
  }
  const shown = { baseline: null, ratio: null } as const
  return [
    {
      name: `fusion de ${PHOTOS} photos en un PDF de moins de 5 Mo (référence : les mêmes photos réduites par un simple canevas)`,
      value: median(ours.map(({ ms }) => ms)),
      unit: 'ms',
      baseline: median(theirs),
      ratio: median(ours.map(({ ms }, round) => ms / (theirs[round] ?? Number.NaN))),
      limit: { mostRatio: 4 },
    },
    {
      name: 'fusion : plus longue attente de la fenêtre',
      value: median(ours.map(({ gap }) => gap)),
      unit: 'ms',
      ...shown,
      limit: { most: LONGEST_GAP_MS },
    },
    {
      name: 'fusion : mémoire des pages du navigateur',
      value: median(ours.map(({ memory }) => memory)),
      unit: 'Mo',
      ...shown,
      limit: null,
    },
  ]
}
