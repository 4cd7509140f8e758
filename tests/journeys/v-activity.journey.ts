import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { setUp } from './support/first-run.ts'
import { chooseRadio, chooseTab, pressOn, tabTo, typeIn, withoutPointer } from './support/keyboard.ts'
import { readPaper } from './support/pdf.ts'
import { openDossier, receive } from './support/reception.ts'

const who = { familyName: 'Zyxwvutsrel', givenName: 'Quetzalina', birthDay: '14/03/1987' }

test('V. the activity counts itself: a visit, a question at the counter, a visit of the past; its figures, its page', async ({
  desk,
}) => {
  const { page } = desk
  await desk.setClock('2026-03-02T08:30:00Z')
  await desk.start()
  await setUp(page)
  const noPointer = await withoutPointer(page)
  const figures = page.locator('dl')
  const record = page.getByRole('button', { name: 'Noter une activité' })
  const dialog = page.getByRole('dialog')

  await test.step('an empty month says how it fills', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Activité' }))
    await expect(page.getByText('Rien n’est compté sur cette période.')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('a visit counts itself when it ends', async () => {
    await receive(page, who)
    await openDossier(page, 'passeport', /^Passeport/u)
    await page.keyboard.press('F10')
    await pressOn(page, page.getByRole('button', { name: 'Terminer maintenant' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Accueil terminé' })).toBeVisible()
    await pressOn(page, page.getByRole('link', { name: 'Activité' }))
    await expect(figures).toContainText(/Accueils1Demandes1Personnes connues1/u)
  })

  await test.step('a simple question is two presses', async () => {
    await pressOn(page, record)
    await expect(dialog.getByLabel('Démarche')).toBeFocused()
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(figures).toContainText(/Accueils2Demandes2Personnes connues1/u)
  })

  await test.step('a visit of last week, with its procedure, its day and its duration', async () => {
    await pressOn(page, record)
    await typeIn(page, dialog.getByLabel('Démarche'), 'aide au logement')
    await expect(dialog.getByRole('option').first()).toContainText('aide au logement')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('list', { name: 'Ce qui a été demandé' })).toContainText('aide au logement')
    await pressOn(page, dialog.getByRole('button', { name: 'Préciser' }))
    await typeIn(page, dialog.getByLabel('Personne connue'), who.familyName)
    await expect(dialog.getByRole('option', { name: new RegExp(who.familyName, 'u') })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(dialog.getByText(/^Personne connue/u)).toContainText(who.familyName)
    await typeIn(page, dialog.getByRole('textbox', { name: 'Date' }), '25/02/2026')
    await chooseRadio(page, dialog.getByRole('radiogroup', { name: 'Durées courantes' }), '45\u00A0min')
    await expectAccessible(page)
    await pressOn(page, dialog.getByRole('button', { name: 'Enregistrer' }))
    await expect(dialog).toBeHidden()
    await expect(figures).toContainText(/Accueils2Demandes2/u)
    await chooseRadio(page, page.getByRole('radiogroup', { name: 'Période' }), 'Cette année')
    await expect(figures).toContainText(/Accueils3Demandes3Personnes connues1Temps passé55\u00A0min/u)
    await expect(page.getByRole('table', { name: 'Opérateurs' })).toContainText(/Caf \(CNAF\)1/u)
    await expectAccessible(page)
  })

  await test.step('one organisation alone', async () => {
    await tabTo(page, page.getByRole('combobox', { name: 'Organisme' }))
    await page.keyboard.type('Caf')
    await expect(figures).toContainText(/Accueils1Demandes1Personnes connues1Temps passé45\u00A0min/u)
    await pressOn(page, page.getByRole('button', { name: 'Tout compter' }))
    await expect(figures).toContainText(/Accueils3/u)
  })

  await test.step('what was noted is taken out, and comes back', async () => {
    await chooseTab(page, page.getByRole('tab', { name: 'Ce qui a été noté' }))
    await expectAccessible(page)
    await pressOn(page, page.getByRole('button', { name: 'Retirer : Simple question' }))
    await expect(page.getByRole('button', { name: 'Retirer : Simple question' })).toBeHidden()
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('button', { name: 'Retirer : Simple question' })).toBeVisible()
  })

  await test.step('the report is one page, without a name, its small counts hidden', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Imprimer le rapport' }))
    await expect(page.getByRole('button', { name: 'Imprimer', exact: true })).toBeFocused()
    await expectAccessible(page)
    const paper = await readPaper(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    expect(paper.pages).toHaveLength(1)
    const told = paper.pages.flatMap((texts) => texts.map(({ text }) => text)).join(' ')
    expect(told).toContain('Rapport d’activité')
    expect(told).toContain('< 5')
    expect(told).not.toContain(who.familyName)
    expect(told).not.toContain('Masquer les petits nombres')
  })
  noPointer()
})
