import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { hostilePdf, pdfSaying, pngAnnouncing, readBack } from '../renderer/workshop/sources.ts'
import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { pressOn, tabTo, withoutPointer } from './support/keyboard.ts'
import { memoryOf } from './support/memory.ts'
import { takePhotos } from './support/photos.ts'

const PHOTOS = 12
const MEGABYTE = 1_000_000

/** Files are picked as the hand picks them: the button, then the system's dialog. */
async function pick(page: Page, files: readonly string[]): Promise<void> {
  const asked = page.waitForEvent('filechooser')
  await pressOn(page, page.getByRole('button', { name: 'Ajouter des fichiers' }))
  await (await asked).setFiles([...files])
  await expect(page.getByRole('button', { name: 'Ajouter des fichiers' })).toBeEnabled({ timeout: 120_000 })
}

async function save(page: Page, name: RegExp, path: string): Promise<Buffer> {
  const starting = page.waitForEvent('download')
  await pressOn(page, page.getByRole('button', { name }))
  await (await starting).saveAs(path)
  return readFileSync(path)
}

const pagesOf = (page: Page) => page.getByRole('button', { name: /^Page \d+ sur \d+, /u })

/** The grid is one stop of the keyboard, wherever the hand was in it. */
async function toFirstPage(page: Page): Promise<void> {
  await tabTo(page, page.locator('[data-page-id][tabindex="0"]'))
  await page.keyboard.press('Home')
  await expect(pagesOf(page).first()).toBeFocused()
}

test('O. twelve photos become one PDF that a service accepts; what is hostile is named and left out', async ({
  desk,
}) => {
  const { page } = desk
  await desk.demo()
  const maker = await page.context().newPage()
  const photos = await takePhotos(maker, desk.folder, PHOTOS)
  await maker.close()
  const noPointer = await withoutPointer(page)
  const inFolder = (name: string) => join(desk.folder, name)
  const write = (name: string, bytes: Uint8Array): string => {
    writeFileSync(inFolder(name), bytes)
    return inFolder(name)
  }
  const [firstPhoto = ''] = photos

  await test.step('the workshop is one screen, empty', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Atelier' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Atelier de pièces' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Créer le fichier' })).toBeDisabled()
    await expectAccessible(page)
  })

  await test.step('bad files are refused one by one, by name, and lose none of the good ones', async () => {
    const locked = await pdfSaying(['UNE'])
    locked.encrypt({ userPassword: 'x', ownerPassword: 'y' })
    const photo = readFileSync(firstPhoto)
    await pick(page, [
      write('bombe.docx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(1000)])),
      write('coupee.jpg', photo.subarray(0, photo.length / 2)),
      write('geante.png', pngAnnouncing(30_000, 30_000)),
      write('secret.pdf', await locked.save()),
      write('programme.pdf', Buffer.from('MZ\u0090 not a pdf')),
      write('piege.pdf', await hostilePdf()),
      write('mal-nommee.png', photo),
    ])
    const told = page.getByRole('log', { name: 'Fichiers non repris' })
    for (const [name, sentence] of [
      ['bombe.docx', 'archive'],
      ['coupee.jpg', 'incomplète'],
      ['geante.png', 'trop grande'],
      ['secret.pdf', 'mot de passe'],
      ['programme.pdf', 'est un programme'],
      ['piege.pdf', 'contenait un programme'],
      ['mal-nommee.png', 'vrai format'],
    ] as const) {
      await expect(told.getByRole('alert').filter({ hasText: name })).toContainText(sentence)
    }
    // The two pages of the trapped PDF, and the photo that had the wrong name.
    await expect(pagesOf(page)).toHaveCount(3)
    await expectAccessible(page)
  })

  await test.step('pages are removed, put back, moved and turned by keys', async () => {
    await toFirstPage(page)
    await page.keyboard.press('Delete')
    await expect(pagesOf(page)).toHaveCount(2)
    await page.keyboard.press('Control+z')
    await expect(pagesOf(page)).toHaveCount(3)
    await toFirstPage(page)
    await page.keyboard.press('End')
    await expect(pagesOf(page).last()).toBeFocused()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(page.getByRole('button', { name: 'Page 2 sur 3, mal-nommee.png' })).toBeFocused()
    await page.keyboard.press('r')
    await expect(page.getByText('Page tournée.')).toBeAttached()
    for (let left = 3; left > 0; left -= 1) {
      await toFirstPage(page)
      await page.keyboard.press('Delete')
      await expect(pagesOf(page)).toHaveCount(left - 1)
    }
  })

  await test.step('one page is cut, straightened and lightened without a pointer', async () => {
    await pick(page, photos)
    await expect(pagesOf(page)).toHaveCount(PHOTOS)
    await toFirstPage(page)
    await page.keyboard.press('Enter')
    const editor = page.getByRole('dialog', { name: 'Régler la page 1' })
    await expect(editor).toBeVisible()
    const height = editor.getByLabel('Hauteur', { exact: true })
    await tabTo(page, height)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('50')
    await tabTo(page, editor.getByRole('slider', { name: 'Redresser' }))
    await page.keyboard.press('ArrowRight')
    await expect(editor.getByText('Redresser (0,5 degrés)')).toBeVisible()
    await pressOn(page, editor.getByRole('button', { name: 'Automatique' }))
    await expect(editor.getByText(/Éclaircir \([1-9]/u)).toBeVisible()
    await expectAccessible(page)
    await pressOn(page, editor.getByRole('button', { name: 'Garder ces réglages' }))
    await expect(editor).toHaveCount(0)
  })

  const create = page.getByRole('button', { name: 'Créer le fichier' })

  await test.step('the making can be cancelled midway', async () => {
    await pressOn(page, create, 'Shift+Tab')
    await expect(page.getByText('Page 3 sur 12', { exact: true })).toBeVisible({ timeout: 60_000 })
    await pressOn(page, page.getByRole('main').getByRole('button', { name: 'Annuler', exact: true }))
    await expect(page.getByText('Création annulée. Vos pages sont toujours là.')).toBeVisible()
    await expect(pagesOf(page)).toHaveCount(PHOTOS)
  })

  await test.step('twelve photos make one PDF under 5 MB, opened by another reader', async () => {
    const before = await memoryOf(page)
    await pressOn(page, create, 'Shift+Tab')
    await expect(page.getByRole('heading', { name: 'Fichiers prêts' })).toBeVisible({ timeout: 120_000 })
    const after = await memoryOf(page)
    test.info().annotations.push({ type: 'memory', description: `${before} Mo before, ${after} Mo after` })
    await expectAccessible(page)
    const bytes = await save(page, /^Télécharger .*Pieces\.pdf$/u, inFolder('out.pdf'))
    expect(bytes.length).toBeLessThan(5 * MEGABYTE)
    const read = await readBack(bytes)
    expect(read.numPages).toBe(PHOTOS)
    for (let number = 1; number <= PHOTOS; number += 1) {
      const { width, height } = (await read.getPage(number)).getViewport({ scale: 1 })
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
    }
    expect(await read.getJSActions()).toBeNull()
  })

  await test.step('a limit that would make it unreadable is refused, with a way out in one key', async () => {
    await tabTo(page, page.getByRole('combobox', { name: 'Taille au plus' }))
    await page.keyboard.press('Home')
    await pressOn(page, create, 'Shift+Tab')
    await expect(page.getByText('12 pages ne tiennent pas lisiblement dans 1 Mo.')).toBeVisible({ timeout: 120_000 })
    await pressOn(page, page.getByRole('button', { name: /^Faire \d+ fichiers$/u }))
    await expect(page.getByRole('heading', { name: 'Fichiers prêts' })).toBeVisible({ timeout: 120_000 })
    const bytes = await save(page, /partie 1\.pdf$/u, inFolder('part.pdf'))
    expect(bytes.length).toBeLessThanOrEqual(MEGABYTE)
    expect((await readBack(bytes)).numPages).toBeGreaterThan(1)
  })

  await test.step('closing or reloading the window asks, since nothing is kept', async () => {
    const asking = page.waitForEvent('dialog')
    await page.evaluate(() => setTimeout(() => location.reload(), 0))
    const question = await asking
    expect(question.type()).toBe('beforeunload')
    await question.dismiss()
    await expect(pagesOf(page)).toHaveCount(PHOTOS)
  })

  await test.step('leaving asks too', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Catalogue' }), 'Shift+Tab')
    const question = page.getByRole('dialog', { name: 'Quitter l’atelier ?' })
    await expect(question).toBeVisible()
    await expectAccessible(page)
    await pressOn(page, question.getByRole('button', { name: 'Quitter sans garder' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Catalogue' })).toBeVisible()
  })

  noPointer()
})
