import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { setUp } from './support/first-run.ts'
import { chooseTab, pressOn, tabTo, tickBox, typeIn, withoutPointer } from './support/keyboard.ts'
import { readPaper } from './support/pdf.ts'
import { receive } from './support/reception.ts'

const who = { familyName: 'Zyxwvutsrel', givenName: 'Quetzalina', birthDay: '14/03/1987' }

test('Y. a workshop of twelve: noted, evaluated, its sheet printed, the next one made from it, by keyboard alone', async ({
  desk,
}) => {
  const { page } = desk
  await desk.setClock('2026-03-02T08:30:00Z')
  await desk.start()
  await setUp(page)
  const noPointer = await withoutPointer(page)
  const dialog = page.getByRole('dialog')
  const add = page.getByRole('button', { name: 'Noter un atelier ou une action' })

  await test.step('someone is known', async () => {
    await receive(page, who)
  })

  await test.step('a workshop with someone known and eleven others', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Activité' }))
    await chooseTab(page, page.getByRole('tab', { name: 'Ateliers et actions' }))
    await expect(page.getByText(/^Aucun atelier ni action/u)).toBeVisible()
    await expectAccessible(page)
    await pressOn(page, add)
    await expect(dialog.getByLabel('Titre')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('Donnez un titre.')).toBeVisible()
    await typeIn(page, dialog.getByLabel('Titre'), 'Prendre en main son téléphone')
    await typeIn(page, dialog.getByLabel('Participants anonymes'), '11')
    await typeIn(page, dialog.getByLabel('Ajouter une personne connue'), who.familyName)
    await expect(dialog.getByRole('option', { name: new RegExp(who.familyName, 'u') })).toBeVisible()
    await page.keyboard.press('Enter')
    await tickBox(page, dialog.getByRole('checkbox', { name: 'Évaluer avant et après' }))
    const name = `${who.givenName} ${who.familyName}`
    await tabTo(page, dialog.getByRole('combobox', { name: `Avant : ${name}` }))
    await page.keyboard.type('Avec')
    await tabTo(page, dialog.getByRole('combobox', { name: `Après : ${name}` }))
    await page.keyboard.type('Autonome')
    await expectAccessible(page)
    await pressOn(page, dialog.getByRole('button', { name: 'Enregistrer' }))
    await expect(dialog).toBeHidden()
    await expect(page.getByText('Atelier collectif : 1 (12\u00A0participants, 2\u00A0h)')).toBeVisible()
    await expect(page.getByText(/1 en progrès/u)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('its attendance sheet has a line for each', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Feuille d’émargement : Prendre en main son téléphone' }))
    await expect(page.getByRole('button', { name: 'Imprimer', exact: true })).toBeFocused()
    await expectAccessible(page)
    const paper = await readPaper(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    const told = paper.pages.flatMap((texts) => texts.map(({ text }) => text)).join(' ')
    expect(paper.pages).toHaveLength(1)
    expect(told).toContain(`${who.givenName} ${who.familyName}`)
    expect(told).toContain('12')
    expect(told).not.toContain('Lignes vides')
    await pressOn(page, page.getByRole('link', { name: 'Retour aux ateliers' }), 'Shift+Tab')
  })

  await test.step('the next one is made from the last', async () => {
    await pressOn(page, add)
    await pressOn(page, dialog.getByRole('button', { name: 'Reprendre le dernier' }))
    await expect(dialog.getByLabel('Titre')).toHaveValue('Prendre en main son téléphone')
    await expect(dialog.getByRole('table', { name: 'Participants' })).toContainText(who.familyName)
    await pressOn(page, dialog.getByRole('button', { name: 'Enregistrer' }))
    await expect(dialog).toBeHidden()
    await expect(page.getByText('Atelier collectif : 2 (13\u00A0participants, 4\u00A0h)')).toBeVisible()
  })

  await test.step('one is taken out, and comes back', async () => {
    const remove = page.getByRole('button', { name: 'Retirer : Prendre en main son téléphone' })
    await pressOn(page, remove.first())
    await expect(remove).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(remove).toHaveCount(2)
  })
  noPointer()
})
