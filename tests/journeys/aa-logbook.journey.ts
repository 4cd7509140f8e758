import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { passphrase, setUp, unlock } from './support/first-run.ts'
import { pressOn, tabTo, tickBox, typeIn, withoutPointer } from './support/keyboard.ts'
import { readPaper } from './support/pdf.ts'

const newPassphrase = 'sapin moulin cravate lucarne biscuit tambour givre'

test('AA. a logbook that its owner alone opens: written, prepared for the dossier, closed by the recovery key, opened again, by keyboard alone', async ({
  desk,
}) => {
  const { page } = desk
  await desk.setClock('2026-03-02T08:30:00Z')
  await desk.start()
  const key = await setUp(page)
  const noPointer = await withoutPointer(page)
  const dialog = page.getByRole('dialog')
  const title = dialog.getByRole('textbox', { name: 'Titre' })
  const open = () => pressOn(page, page.getByRole('link', { name: 'Journal', exact: true }))

  await test.step('a page is written', async () => {
    await open()
    await expect(page.getByText(/^Aucune page\./u)).toBeVisible()
    await expectAccessible(page)
    await pressOn(page, page.getByRole('button', { name: 'Écrire une page' }))
    await expect(title).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('Donnez un titre.')).toBeVisible()
    await typeIn(page, title, 'Une décision mal comprise')
    await tabTo(page, dialog.getByLabel('La situation'))
    await page.keyboard.type('Un courrier de refus.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('La file attendait.')
    await tickBox(page, dialog.getByRole('checkbox', { name: 'Médiation sociale' }))
    await expectAccessible(page)
    await tabTo(page, dialog.getByLabel('Ce que je referais'), 'Shift+Tab')
    await page.keyboard.type('Proposer une chaise.')
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('article', { name: 'Une décision mal comprise' })).toContainText('La file attendait.')
    await expectAccessible(page)
  })

  await test.step('what was typed and not kept is found again', async () => {
    await pressOn(page, page.getByRole('button', { name: 'Écrire une page' }))
    await typeIn(page, title, 'Une autre')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await pressOn(page, page.getByRole('button', { name: 'Écrire une page' }))
    await expect(title).toHaveValue('Une autre')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
  })

  await test.step('the dossier: on paper and as a Word file', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Préparer le dossier professionnel' }))
    await expect(page.getByRole('button', { name: 'Imprimer', exact: true })).toBeFocused()
    await tabTo(page, page.getByRole('checkbox', { name: /^Une autre/u }))
    await page.keyboard.press('Space')
    await expectAccessible(page)
    const paper = await readPaper(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    const told = paper.pages.flatMap((texts) => texts.map(({ text }) => text)).join(' ')
    expect(paper.pages).toHaveLength(1)
    expect(told).toContain('Une décision mal comprise')
    expect(told).not.toContain('Une autre')
    const download = page.waitForEvent('download')
    await pressOn(page, page.getByRole('button', { name: 'Fichier Word (.docx)' }))
    const file = await download
    expect(file.suggestedFilename()).toBe('Exemples de pratique.docx')
    const document = strFromU8(unzipSync(await readFile(await file.path()))['word/document.xml'] ?? new Uint8Array())
    expect(document).toContain('La file attendait.')
    expect(document).not.toContain('Une autre')
  })

  await test.step('the recovery key gives back the desk, not the logbook; the former passphrase does', async () => {
    await page.keyboard.press('Control+l')
    await pressOn(page, page.getByRole('button', { name: 'J’ai perdu ma phrase' }))
    await typeIn(page, page.getByLabel('Clé de secours'), key)
    await typeIn(page, page.getByLabel('Nouvelle phrase de passe', { exact: true }), newPassphrase)
    await typeIn(page, page.getByLabel('La même, une seconde fois'), newPassphrase)
    await page.keyboard.press('Enter')
    await open()
    await expect(page.getByRole('heading', { level: 1, name: 'Votre journal est fermé' })).toBeVisible()
    await expect(page.getByText('Une décision mal comprise')).toHaveCount(0)
    await expectAccessible(page)
    await typeIn(page, page.getByLabel('Votre ancienne phrase de passe'), newPassphrase)
    await page.keyboard.press('Enter')
    await expect(page.getByText(/^Ce n’est pas cette phrase de passe/u)).toBeVisible()
    await typeIn(page, page.getByLabel('Votre ancienne phrase de passe'), passphrase)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('article', { name: 'Une décision mal comprise' })).toBeVisible()
    await page.keyboard.press('Control+l')
    await unlock(page, newPassphrase)
    await open()
    await expect(page.getByRole('article', { name: 'Une décision mal comprise' })).toBeVisible()
  })
  noPointer()
})
