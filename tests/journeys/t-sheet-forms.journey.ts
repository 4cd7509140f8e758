import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import jsqr from 'jsqr'
import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { chooseRadio, pressOn, tabTo, typeIn, withoutPointer } from './support/keyboard.ts'
import { type Paper, readPaper, shownInWindow } from './support/pdf.ts'

const root = join(import.meta.dirname, '../..')
const pictures = join(root, 'test-results/sheets')
const title = 'Demander une aide au logement (APL, ALF ou ALS)'

/** Names of organisations and benefits of this sheet, of which an envelope must say nothing. */
const revealing = /caf\b|allocation|logement|\bAPL\b|\bAL[FS]\b|MSA|France services|démonstration/iu

const told = ({ pages }: Paper): string =>
  pages
    .flat()
    .map(({ text }) => text)
    .join(' ')

async function printed(page: Page, name: string): Promise<Paper> {
  const pdf = await page.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    tagged: true,
    path: join(pictures, `${name}.pdf`),
  })
  const paper = await readPaper(pdf)
  expect(paper.pages, `pages of ${name}`).toHaveLength(1)
  expect(paper.tagged).toBe(true)
  expect(paper.language).toMatch(/^fr/u)
  expect(paper.title).toContain('Feuille de route')
  const inWindow = shownInWindow(paper)
  expect(inWindow.map(({ text }) => text).join(' ')).toContain('Votre feuille de route')
  expect(inWindow.filter(({ text }) => revealing.test(text))).toEqual([])
  // The measure itself can fail: the sheet does name them, lower.
  expect(told(paper)).toMatch(revealing)
  return paper
}

/** What a camera reads on the sheet. */
async function codeRead(page: Page): Promise<string | undefined> {
  const code = page.getByRole('img', { name: /^Code à photographier/u })
  const box = await code.boundingBox()
  // 30 mm with its quiet zone: the code itself is 20 mm at least.
  expect(box?.width ?? 0).toBeGreaterThan((29.9 / 25.4) * 96)
  const png = (await code.screenshot()).toString('base64')
  const { data, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('a canvas draws')
    context.drawImage(bitmap, 0, 0)
    const image = context.getImageData(0, 0, bitmap.width, bitmap.height)
    return { data: [...image.data], width: image.width, height: image.height }
  }, png)
  return jsqr(Uint8ClampedArray.from(data), width, height)?.data
}

test('T. the sheet in its three forms, alone and with Arabic beside, by keyboard alone', async ({ desk }) => {
  const { page } = desk
  mkdirSync(pictures, { recursive: true })
  const noPointer = await withoutPointer(page)
  await desk.demo()

  await test.step('a dossier under way is opened, and its sheet', async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await page.keyboard.type('exemple-diallo')
    await expect(
      page
        .getByRole('dialog')
        .getByText(/Exemple-Diallo/u)
        .first(),
    ).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: /Exemple-Diallo/u })).toBeVisible()
    await pressOn(page, page.getByRole('list', { name: 'Dossiers' }).getByRole('link', { name: title }))
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await page.keyboard.press('F9')
    await expect(page.getByRole('heading', { name: 'Votre feuille de route' })).toBeVisible()
    await expect(page.getByText('Cette feuille n’a pas encore été imprimée.')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the code leads to an address of the catalogue, printed in clear', async () => {
    const address = await codeRead(page)
    const procedures = readFileSync(join(root, 'resources/knowledge/procedures.json'), 'utf8')
    expect(address).toMatch(/^https:/u)
    expect(procedures).toContain(`"url": "${address}"`)
    await expect(page.getByRole('article')).toContainText(`Page officielle : ${address}`)
  })

  const choose = async (form: string) => {
    await chooseRadio(page, page.getByRole('radiogroup', { name: 'Forme' }), form)
    await expect(page.getByText('Cette feuille tient sur une page A4.')).toBeVisible()
  }
  const sizes = () =>
    page.getByRole('article').evaluate((sheet) =>
      [...sheet.querySelectorAll('h1, h2, h3, p, li, span')].map((one) => {
        const { fontSize, textAlign, hyphens, fontStyle } = getComputedStyle(one)
        return { points: Number.parseFloat(fontSize) * 0.75, textAlign, hyphens, fontStyle }
      }),
    )

  await test.step('the standard form', async () => {
    expect(told(await printed(page, 'standard'))).toContain('Ce qu’il faut apporter')
  })

  await test.step('plain language: 14 points, to the left, no word cut', async () => {
    await choose('Langage clair')
    expect(told(await printed(page, 'plain'))).toContain('Vous pouvez arrêter à tout moment.')
    for (const { points, textAlign, hyphens, fontStyle } of await sizes()) {
      expect(points).toBeGreaterThanOrEqual(14)
      expect(['left', 'start']).toContain(textAlign)
      expect([hyphens, fontStyle]).toEqual(['none', 'normal'])
    }
  })

  await test.step('large print: 18 points', async () => {
    await choose('Gros caractères')
    await printed(page, 'large')
    expect(Math.min(...(await sizes()).map(({ points }) => points))).toBeGreaterThanOrEqual(18)
  })

  await test.step('Arabic beside, from right to left, said not to be reviewed', async () => {
    await choose('Standard')
    await tabTo(page, page.getByLabel('Deuxième langue'))
    await page.keyboard.type('arabe')
    await expect(page.getByText(/La traduction en arabe n’a pas été relue/u)).toBeVisible()
    await expect(page.getByRole('article').locator('[lang="ar"]').first()).toHaveAttribute('dir', 'rtl')
    expect(told(await printed(page, 'arabic'))).toContain('Traduction d’aide, le français fait foi.')
    await expectAccessible(page)
  })

  await test.step('what is printed is kept: its form, its language, its copies', async () => {
    // The dialog of the system has no place in a journey.
    await page.evaluate(() => Object.assign(globalThis, { print: () => {} }))
    await typeIn(page, page.getByLabel('Exemplaires'), '2')
    const two = await readPaper(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    expect(two.pages).toHaveLength(2)
    await pressOn(page, page.getByRole('button', { name: 'Imprimer', exact: true }), 'Shift+Tab')
    await expect(page.getByRole('list', { name: 'Déjà imprimé' })).toContainText(
      'Standard, français et arabe, 2\u00A0exemplaires',
    )
    await pressOn(page, page.getByRole('link', { name: 'Revenir au dossier' }), 'Shift+Tab')
    await expect(page.getByText('Feuille de route imprimée').first()).toBeVisible()
    await page.keyboard.press('F9')
    await expect(page.getByLabel('Deuxième langue')).toHaveValue('ar')
  })
  noPointer()
})
