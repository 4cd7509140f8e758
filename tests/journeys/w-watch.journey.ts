import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { setUp, unlock } from './support/first-run.ts'
import { pressOn, tabTo, typeIn, withoutPointer } from './support/keyboard.ts'
import { readPaper } from './support/pdf.ts'

test('W. what the team should know: noted with its source, read on its sheet, recalled, read again, printed, by keyboard alone', async ({
  desk,
}) => {
  const { page } = desk
  await desk.setClock('2026-03-02T08:30:00Z')
  await desk.start()
  await setUp(page)
  const noPointer = await withoutPointer(page)
  const dialog = page.getByRole('dialog')
  const title = dialog.getByRole('textbox', { name: 'Titre' })
  const note = page.getByRole('article', { name: 'La permanence change de jour' })

  await test.step('a note is written', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Veille', exact: true }))
    await expect(page.getByText(/^Rien encore\./u)).toBeVisible()
    await expectAccessible(page)
    await pressOn(page, page.getByRole('button', { name: 'Noter une information' }))
    await expect(title).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('Donnez un titre.')).toBeVisible()
    await typeIn(page, title, 'La permanence change de jour')
    await typeIn(page, dialog.getByLabel('Source', { exact: true }), 'Réunion du réseau')
    await typeIn(page, dialog.getByLabel('Adresse de la page'), 'mairie.example')
    await page.keyboard.press('Enter')
    await expect(dialog.getByText(/^L’adresse commence par https/u)).toBeVisible()
    await typeIn(
      page,
      dialog.getByLabel('Adresse de la page'),
      'https://www.legifrance.gouv.fr/codes/LEGIARTI000042339682',
    )
    await typeIn(page, dialog.getByLabel('Ajouter une démarche'), 'aide au logement')
    await expect(dialog.getByRole('option').first()).toContainText('aide au logement')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('list', { name: 'Démarches concernées' })).toContainText('aide au logement')
    await typeIn(page, dialog.getByRole('combobox', { name: 'Étiquettes' }), 'horaires')
    await page.keyboard.press('Enter')
    await typeIn(page, dialog.getByLabel('À relire le'), '05/03/2026')
    await expectAccessible(page)
    await pressOn(page, dialog.getByRole('button', { name: 'Enregistrer' }))
    await expect(dialog).toBeHidden()
    await expect(note).toContainText('à relire le 5 mars 2026')
    await expectAccessible(page)
  })

  await test.step('it is read on the sheet of its procedure', async () => {
    await pressOn(page, note.getByRole('link', { name: /aide au logement/u }))
    const aside = page.getByRole('complementary', { name: 'Veille de l’équipe' })
    await expect(aside).toContainText('La permanence change de jour')
    await expectAccessible(page)
    await pressOn(page, aside.getByRole('link', { name: 'Voir la veille' }))
    await expect(note).toBeVisible()
  })

  await test.step('the digest is one page, with the source in full', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Imprimer pour l’équipe' }))
    await expect(page.getByRole('button', { name: 'Imprimer', exact: true })).toBeFocused()
    await expect(page.getByText('La permanence change de jour')).toBeVisible()
    await expectAccessible(page)
    const paper = await readPaper(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    const told = paper.pages.flatMap((texts) => texts.map(({ text }) => text)).join(' ')
    expect(paper.pages).toHaveLength(1)
    expect(told).toContain('Réunion du réseau, https://www.legifrance.gouv.fr')
  })

  await test.step('on the day, a reminder leads to it, and it is read again', async () => {
    await desk.stop()
    await desk.setClock('2026-03-05T09:30:00Z')
    await desk.start()
    await unlock(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Aujourd’hui' })).toBeVisible()
    await page.keyboard.press('F6')
    await pressOn(page, page.getByRole('link', { name: 'Note de veille à relire : La permanence change de jour' }))
    await expect(note).toContainText('À relire depuis le 5 mars 2026')
    await expectAccessible(page)
    await pressOn(page, page.getByRole('button', { name: 'Relue : La permanence change de jour' }))
    await expect(page.getByRole('menuitem').first()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(note).toContainText('à relire le 5 septembre 2026')
    await tabTo(page, page.getByRole('button', { name: /^Modifier/u }))
  })
  noPointer()
})
