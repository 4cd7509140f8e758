import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { chooseRadio, pressOn, tabTo, tickBox, typeIn, withoutPointer } from './support/keyboard.ts'
import { expectSheets } from './support/paper.ts'

const title = 'Demander ou renouveler la Complémentaire santé solidaire (C2S)'
const review = 'Recours amiable préalable obligatoire'

// Two months from 8 March 2027 end on 8 May, a Saturday and a public holiday, then a Sunday: the last day is Monday 10. The
// cautious day takes no such extension, and keeps seven days: 1 May. Published in the research, not taken from the product.
const received = '08/03/2027'
const cautious = 'samedi 1er mai 2027'
const last = 'lundi 10 mai 2027'

test('J. a refusal by the health insurance is contested with both dates, by keyboard alone', async ({ desk }) => {
  const { page } = desk
  const noPointer = await withoutPointer(page)
  await desk.setClock('2027-03-15T10:00:00+01:00')
  await desk.demo()
  const dossier = () => page.getByRole('heading', { level: 1, name: title })

  await test.step('the dossier is found', async () => {
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
    await expect(dossier()).toBeVisible()
  })

  await test.step('the request was sent, and she signed it', async () => {
    await pressOn(page, page.getByRole('button', { name: 'Déclarer le dépôt' }))
    const dialog = page.getByRole('dialog', { name: 'Déclarer le dépôt' })
    await expect(dialog.getByLabel('Numéro de preuve')).toBeFocused()
    await page.keyboard.type('C2S-118')
    await typeIn(page, dialog.getByRole('textbox', { name: 'Déposé ou envoyé le' }), '15/01/2027')
    await tickBox(page, dialog.getByRole('checkbox', { name: 'Signé par la personne' }))
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('group', { name: 'Prochaine chose à faire' })).toContainText('L’organisme')
  })

  await test.step('the refusal: the day it was received, what proves it, its reference', async () => {
    await pressOn(page, page.getByRole('button', { name: 'Noter la décision' }))
    const dialog = page.getByRole('dialog', { name: 'Noter la décision' })
    const neverClaimed = dialog.getByRole('checkbox', { name: 'Un droit que la personne n’avait jamais demandé' })
    await expect(neverClaimed).toBeVisible()
    await chooseRadio(page, dialog.getByRole('radiogroup', { name: 'Décision', exact: true }), 'Refusé')
    await expect(neverClaimed).toHaveCount(0)
    await typeIn(page, dialog.getByRole('textbox', { name: 'Reçue par la personne le' }), received)
    await typeIn(page, dialog.getByLabel('Référence de la décision'), 'D-77')
    await chooseRadio(page, dialog.getByRole('radiogroup', { name: /^La lettre dit-elle/u }), 'Oui')
    await expect(dialog.getByRole('combobox', { name: 'Ce qui prouve ce jour' })).toHaveValue('Enveloppe, avec sa date')
    await expectAccessible(page)
    await pressOn(page, dialog.getByRole('button', { name: 'Noter la décision' }))
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Historique' })).toContainText(/Décision\s: Refusé, reçue/u)
  })

  await test.step('the dossier is about contesting, before the cautious day', async () => {
    const deadlines = page.getByRole('region', { name: 'Rendez-vous et échéances' })
    await expect(deadlines).toContainText(cautious)
    await expect(deadlines).toContainText(last)
    await expect(deadlines).toContainText('Enveloppe, avec sa date')
    await expectAccessible(page)
  })

  await test.step('first one question, read on the letter', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Contester' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Contester une décision' })).toBeVisible()
    await expect(page.getByText('La décision mentionne-t-elle un recours préalable obligatoire ?')).toBeVisible()
    await expect(page.getByRole('heading', { level: 3, name: review })).toHaveCount(0)
    await expectAccessible(page)
    await chooseRadio(page, page.getByRole('radiogroup', { name: /^La décision mentionne-t-elle/u }), 'Oui')
  })

  const route = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: review }) })
  await test.step('the review comes first: to whom, both dates, the reasoning, the warning', async () => {
    await expect(route).toContainText('À faire en premier')
    await expect(route).toContainText('Commission de recours amiable')
    await expect(route).toContainText(new RegExp(`À faire avant \\(prudent\\)\\s: ${cautious}`, 'u'))
    await expect(route).toContainText(new RegExp(`Dernier jour théorique\\s: ${last}`, 'u'))
    await expect(route).toContainText('À vérifier auprès de l’organisme')
    await expect(route).toContainText(/au bout de 2\smois, c’est un refus/u)
    await pressOn(page, route.getByText('Comment c’est calculé'))
    for (const line of [/Départ.*8 mars 2027/u, /victoire de 1945|un samedi/u, /un dimanche/u, /7\sjours de marge/u]) {
      await expect(route.getByText(line).first()).toBeVisible()
    }
    await expect(route).toContainText('Code de procédure civile')
    await expectAccessible(page)
  })

  await test.step('the court waits for the review; what is late is never « rien à faire »', async () => {
    await expect(page.getByText('Après le recours préalable')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Même quand les dates sont passées' })).toContainText(
      'Voir un point-justice',
    )
    await expect(page.getByText(/trop tard/iu)).toHaveCount(0)
  })

  await test.step('the letter holds on one A4 page, with the day and the reference of the decision', async () => {
    await pressOn(page, page.getByRole('link', { name: `Préparer la lettre : ${review}` }), 'Shift+Tab')
    await expect(page.getByRole('heading', { level: 1, name: 'Lettre de recours' })).toBeVisible()
    await tabTo(page, page.getByRole('button', { name: 'Imprimer la lettre' }))
    await expect(page.getByRole('main')).toContainText('8 mars 2027')
    await expect(page.getByRole('main')).toContainText('D-77')
    await expectAccessible(page)
    await expectSheets(page, 1)
    await pressOn(page, page.getByRole('link', { name: 'Revenir aux recours' }), 'Shift+Tab')
  })

  await test.step('the appeal was sent: the dossier is contested, and its own answer is awaited', async () => {
    await chooseRadio(page, page.getByRole('radiogroup', { name: /^La décision mentionne-t-elle/u }), 'Oui')
    await pressOn(page, page.getByRole('button', { name: `Déclarer l’envoi du recours : ${review}` }))
    const dialog = page.getByRole('dialog', { name: 'Déclarer l’envoi du recours' })
    await expect(dialog.getByLabel('Numéro de preuve')).toBeFocused()
    await page.keyboard.type('1A 200 300')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(dossier()).toBeVisible()
    const history = page.getByRole('region', { name: 'Historique' })
    await expect(history).toContainText('Refusé → Recours')
    await expect(history).toContainText('1A 200 300')
    await expect(page.getByRole('group', { name: 'Prochaine chose à faire' })).toContainText('L’organisme')
    // Sent on 15 March 2027: two months of silence end on the same day of May, without any extension.
    await expect(page.getByRole('region', { name: 'Rendez-vous et échéances' })).toContainText('samedi 15 mai 2027')
    await expectAccessible(page)
  })
  noPointer()
})
