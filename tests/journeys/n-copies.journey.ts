import type { Locator, Page } from '@playwright/test'
import { pdfSaying, pngAnnouncing } from '../renderer/workshop/sources.ts'
import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { setUp } from './support/first-run.ts'
import { chooseRadio, pressOn, tabTo, typeIn, withoutPointer } from './support/keyboard.ts'
import { browserTemporaryFolders, inBase64, markedPdf, markedPhoto, onAKey } from './support/marked-files.ts'
import { openDossier, receive } from './support/reception.ts'
import { countFiles, tracesOf } from './support/traces.ts'

const who = { familyName: 'Zyxwvutsrel', givenName: 'Quetzalina', birthDay: '14/03/1987' }
const housing = /aide au logement/iu

// Words that only the two files contain: drawn anew each time, so that no file of the test itself says them.
const inPdf = `Dragonnier-${crypto.randomUUID()}`
const inPhoto = `Tamarinier-${crypto.randomUUID()}`
const everyForm = [inPdf, inPhoto].flatMap((marker) => [marker, ...inBase64(marker)])

/** Files are picked as the hand picks them: the button, then the system's dialog. */
async function pick(page: Page, button: Locator, file: string): Promise<void> {
  const asked = page.waitForEvent('filechooser')
  await pressOn(page, button)
  await (await asked).setFiles(file)
}

/** How much of what is drawn is neither white nor empty, in pixels. */
const inkOf = (canvas: Locator): Promise<number> =>
  canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) return -1
    const data = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ?? []
    let ink = 0
    for (let at = 0; at < data.length; at += 4) if ((data[at + 1] ?? 0) < 200 && (data[at + 3] ?? 0) > 0) ink += 1
    return ink
  })

test('N. copies of a paper are kept, seen and deleted by keyboard; nothing of them is ever on the disk in clear', async ({
  desk,
}) => {
  const { page } = desk
  const key = onAKey()
  await desk.start()
  await setUp(page)
  const photo = await markedPhoto(page, inPhoto)
  const noPointer = await withoutPointer(page)
  const dialog = page.getByRole('dialog', { name: /^Copies/u })
  const add = dialog.getByRole('button', { name: 'Garder une copie' })
  const copies = dialog.getByRole('list', { name: 'Copies' })
  const copiesButton = page.getByRole('button', { name: /^Copies\s: .*identité bancaire/u })
  let back = ''
  const openCopies = () => pressOn(page, copiesButton)

  await test.step('a paper is seen; no copy of it is kept unless one asks for it', async () => {
    await receive(page, who)
    await openDossier(page, 'aide au logement', housing)
    back = page.url()
    await pressOn(page, page.getByRole('button', { name: /^Vue\s: .*identité bancaire/u }))
    await openCopies()
    await expect(dialog).toContainText('Aucune copie gardée')
    await expectAccessible(page)
  })

  await test.step('hostile files are refused by name, before anything is sent', async () => {
    const locked = await pdfSaying(['UNE'])
    locked.encrypt({ userPassword: '', ownerPassword: 'y' })
    for (const [name, bytes, sentence] of [
      ['bombe.pdf', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(1000)]), 'archive'],
      ['programme.pdf', Buffer.from('MZ\u0090 not a pdf'), 'est un programme'],
      ['geante.png', pngAnnouncing(30_000, 30_000), 'trop grande'],
      ['coupee.jpg', photo.subarray(0, photo.length - 40), 'incomplète'],
      ['secret.pdf', await locked.save(), 'mot de passe'],
      ['abime.pdf', Buffer.from('%PDF-1.7 and nothing more'), 'abîmé'],
      ['lourd.pdf', Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(21 * 1024 * 1024)]), '20\u00A0Mo'],
    ] as const) {
      await pick(page, add, key.write(name, bytes))
      await expect(dialog.getByRole('alert'), name).toContainText(sentence)
    }
    await expect(copies).toHaveCount(0)
    await expectAccessible(page)
  })

  await test.step('a PDF is kept with its reason, until the dossier is over', async () => {
    await pick(page, add, key.write('rib.pdf', markedPdf(inPdf)))
    const keep = dialog.getByRole('button', { name: 'Garder la copie' })
    await pressOn(page, keep)
    await expect(dialog.getByText('Choisissez pourquoi cette copie est gardée.')).toBeVisible()
    await expectAccessible(page)
    await chooseRadio(page, dialog.getByRole('radiogroup', { name: 'Pourquoi la garder' }), 'La joindre à la démarche')
    await pressOn(page, keep)
    await expect(copies.getByRole('listitem')).toHaveCount(1)
    await expect(copies).toContainText(
      /PDF, 1\spage.*À joindre à la démarche, gardée jusqu’à 30\sjours après la clôture/u,
    )
  })

  await test.step('a photo is kept under its own name, until a day', async () => {
    await pick(page, add, key.write('recto.jpg', photo))
    await chooseRadio(
      page,
      dialog.getByRole('radiogroup', { name: 'Pourquoi la garder' }),
      'Garder la preuve d’un dépôt',
    )
    await chooseRadio(page, dialog.getByRole('radiogroup', { name: 'Jusqu’à quand' }), 'Jusqu’à un jour choisi')
    const last = new Date(Date.now() + 60 * 86_400_000).toLocaleDateString('fr-FR')
    await typeIn(page, dialog.getByLabel('Dernier jour'), last)
    await typeIn(page, dialog.getByLabel('Nom de la copie'), 'Recto')
    await page.keyboard.press('Enter')
    await expect(copies.getByRole('listitem')).toHaveCount(2)
    await expectAccessible(page)
  })

  await test.step('a paper with copies is not forgotten by mistake', async () => {
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await pressOn(page, page.getByRole('button', { name: /^Retirer\s: .*identité bancaire/u }))
    await expect(page.getByText('Des copies de cette pièce sont gardées')).toBeVisible()
  })

  await test.step('the photo is seen, turned and enlarged by keys', async () => {
    await openCopies()
    await pressOn(page, copies.getByRole('link', { name: 'Voir : Recto' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Recto' })).toBeVisible()
    const shown = page.getByRole('img', { name: 'Recto, page 1 sur 1' })
    await expect.poll(() => inkOf(shown)).toBeGreaterThan(100_000)
    const wide = await shown.evaluate((canvas) => canvas.clientWidth > canvas.clientHeight)
    await page.keyboard.press('r')
    await expect.poll(() => shown.evaluate((canvas) => canvas.clientWidth > canvas.clientHeight)).toBe(!wide)
    const before = await shown.evaluate((canvas) => canvas.clientWidth)
    await page.keyboard.press('+')
    await expect.poll(() => shown.evaluate((canvas) => canvas.clientWidth)).toBeGreaterThan(before)
    await expectAccessible(page)
    await pressOn(page, page.getByRole('button', { name: 'Retour' }), 'Shift+Tab')
  })

  await test.step('the PDF is drawn; what it asked to run does not', async () => {
    await openCopies()
    await pressOn(page, copies.getByRole('link', { name: /^Voir\s: .*identité bancaire/u }))
    const shown = page.getByRole('img', { name: /identité bancaire, page 1 sur 1$/u })
    await expect.poll(() => inkOf(shown)).toBeGreaterThan(500)
    await expectAccessible(page)
  })

  await test.step('from there it goes to the workshop, joins the photo, and what is made is kept beside it', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Ouvrir dans l’atelier' }), 'Shift+Tab')
    const pages = page.getByRole('button', { name: /^Page \d/u })
    await expect(page.getByRole('heading', { level: 1, name: 'Atelier de pièces' })).toBeVisible()
    await expect(pages).toHaveCount(1)
    await expect(page.getByRole('log', { name: 'Fichiers non repris' })).toContainText('contenait un programme')
    await pick(page, page.getByRole('button', { name: 'Ajouter des fichiers' }), key.write('recto.jpg', photo))
    await expect(pages).toHaveCount(2)
    await pressOn(page, page.getByRole('button', { name: 'Créer le fichier' }), 'Shift+Tab')
    await expect(page.getByRole('heading', { name: 'Fichiers prêts' })).toBeVisible({ timeout: 60_000 })
    await pressOn(page, page.getByRole('button', { name: /^Garder dans le dossier/u }))
    const keep = page.getByRole('dialog', { name: 'Garder dans le dossier' })
    await chooseRadio(
      page,
      keep.getByRole('radiogroup', { name: 'Pourquoi la garder' }),
      'L’envoyer plus tard, quand il y aura Internet',
    )
    await typeIn(page, keep.getByLabel('Nom de la copie'), 'Ensemble')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Copie gardée, chiffrée sur ce poste.')).toBeVisible()
    await expect(keep).toHaveCount(0)
    await pressOn(page, page.getByRole('link', { name: 'Catalogue' }), 'Shift+Tab')
    await pressOn(page, page.getByRole('button', { name: 'Quitter sans garder' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Catalogue' })).toBeVisible()
    await page.goto(back)
  })

  await test.step('all are deleted, for good', async () => {
    await openCopies()
    for (const left of [2, 1, 0]) {
      await pressOn(page, copies.getByRole('button', { name: /^Supprimer/u }).first())
      await expect(dialog.getByText('Cette copie sera effacée pour de bon.')).toBeVisible()
      await pressOn(page, dialog.getByRole('button', { name: 'Effacer la copie' }))
      await expect(copies.getByRole('listitem')).toHaveCount(left)
    }
    await expect(dialog).toContainText('Aucune copie gardée')
    await tabTo(page, add)
    await expectAccessible(page)
  })

  await test.step('nothing of either file can be read on the disk: store, log, browser profile, temporary files', async () => {
    key.remove()
    expect(countFiles(desk.folder)).toBeGreaterThan(3)
    const traces = () => [desk.folder, ...browserTemporaryFolders()].flatMap((folder) => tracesOf(everyForm, folder))
    expect(traces()).toEqual([])
    await desk.stop()
    expect(traces()).toEqual([])
  })

  noPointer()
})
