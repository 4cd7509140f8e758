import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { pressOn, tickBox, typeIn, withoutPointer } from './support/keyboard.ts'
import { setUp } from './support/first-run.ts'
import { openDossier, receive } from './support/reception.ts'

const title = /^Déposer un dossier de surendettement/u

test('I. an over-indebtedness file is never declared sent without the person’s signature', async ({ desk }) => {
  const { page } = desk
  await desk.start()
  await setUp(page)
  const noPointer = await withoutPointer(page)
  await receive(page, { familyName: 'Essaimage', givenName: 'Odile', birthDay: '02/11/1961' })
  await openDossier(page, 'surendettement', title)
  await pressOn(page, page.getByRole('link', { name: 'Voir sa fiche' }))
  await pressOn(page, page.getByRole('link', { name: title }))
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

  await test.step('the menu of states offers no way around the declaration', async () => {
    await pressOn(page, page.getByRole('button', { name: 'Changer l’état' }))
    await expect(page.getByRole('menuitem', { name: 'Déclarer le dépôt' })).toBeVisible()
    await expect(page.getByRole('menuitem', { name: /Déposé/u })).toHaveCount(0)
    await page.keyboard.press('Escape')
  })

  const dialog = page.getByRole('dialog', { name: 'Déclarer le dépôt' })
  await test.step('declared without her signature: refused, and nothing has moved', async () => {
    await pressOn(page, page.getByRole('button', { name: 'Déclarer le dépôt' }))
    await expect(dialog.getByText('La personne signe elle-même : un mandat ne suffit jamais.')).toBeVisible()
    await typeIn(page, dialog.getByLabel('Numéro de preuve'), 'AR-2043')
    await pressOn(page, dialog.getByRole('button', { name: 'Déclarer le dépôt' }))
    await expect(
      dialog.getByText(/La personne doit signer elle-même.*Le dossier n’est pas déposé\..*cochez «\sSigné/u),
    ).toBeVisible()
    await expect(dialog.getByRole('checkbox', { name: 'Signé par la personne' })).toBeFocused()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Historique' })).not.toContainText('Déposé')
  })

  await test.step('once she signed it is declared, and what was typed was kept', async () => {
    await pressOn(page, page.getByRole('button', { name: 'Déclarer le dépôt' }))
    await expect(dialog.getByLabel('Numéro de preuve')).toHaveValue('AR-2043')
    await tickBox(page, dialog.getByRole('checkbox', { name: 'Signé par la personne' }))
    await pressOn(page, dialog.getByRole('button', { name: 'Déclarer le dépôt' }))
    await expect(dialog).toHaveCount(0)
    const history = page.getByRole('region', { name: 'Historique' })
    await expect(history).toContainText('En préparation → Déposé')
    await expect(history).toContainText('AR-2043')
  })

  await test.step('who must act next, and by when: the organisation; the silence is a refusal until proved otherwise', async () => {
    const next = page.getByRole('group', { name: 'Prochaine chose à faire' })
    await expect(next).toContainText('L’organisme')
    await expect(next).toContainText(/au plus tard/u)
    await expect(page.getByRole('region', { name: 'Rendez-vous et échéances' })).toContainText(
      /à vérifier auprès de l’organisme/iu,
    )
    await expect(page.getByText(/c’est un accord/u)).toHaveCount(0)
    await expectAccessible(page)
  })

  noPointer()
})
