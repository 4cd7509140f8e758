import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { setUp } from './support/first-run.ts'
import { chooseFromMenu, pressOn, tabTo, typeIn, withoutPointer } from './support/keyboard.ts'
import { openDossier, receive } from './support/reception.ts'
import { countFiles, tracesOf } from './support/traces.ts'

const someone = { familyName: 'Vasseur', givenName: 'Honorine', birthDay: '12/03/1961' }
const iban = 'FR1420041010050500013M02606'
const nir = '255081416802538'

test('AE. a number is kept masked for one dossier, shown when asked, gone when the dossier closes; the social security number only once the head allows it, by keyboard alone', async ({
  desk,
}) => {
  const { page } = desk
  await desk.start()
  await setUp(page)
  const noPointer = await withoutPointer(page)
  const dialog = page.getByRole('dialog')
  const kept = page.getByRole('region', { name: 'Numéros gardés' })
  /** A list that the system draws: Home is its first line, the arrow the next one. */
  const choose = async (label: string, option: string) => {
    const field = dialog.getByLabel(label)
    await tabTo(page, field)
    await page.keyboard.press('Home')
    for (let move = 0; move < 8; move += 1) {
      if ((await field.locator('option:checked').textContent()) === option) return
      await page.keyboard.press('ArrowDown')
    }
  }
  const openPerson = async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('vasseur')
    await expect(page.getByRole('option').filter({ hasText: 'né(e) le' }).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Honorine Vasseur' })).toBeVisible()
  }

  await test.step('without a dossier there is no purpose, hence no number', async () => {
    await receive(page, someone)
    await pressOn(page, page.getByRole('link', { name: 'Voir sa fiche' }))
    await expect(kept.getByText('Aucun. Un numéro ne se garde que pour un dossier ouvert.')).toBeVisible()
    await expect(kept.getByRole('button')).toHaveCount(0)
    await pressOn(page, page.getByRole('button', { name: 'Accueil', exact: true }))
    await openDossier(page, 'aide logement', /aide au logement/iu)
    await openPerson()
  })

  await test.step('it is read as it is typed, refused when it cannot exist, and kept masked for a dossier', async () => {
    await pressOn(page, kept.getByRole('button', { name: 'Garder un numéro' }))
    await expect(dialog.getByLabel('Quel numéro ?').locator('option')).not.toContainText(['Numéro de sécurité sociale'])
    await choose('Quel numéro ?', 'IBAN')
    await typeIn(page, dialog.getByLabel('Le numéro, avec ou sans espaces'), iban.replace(/6$/u, '7'))
    await page.keyboard.press('Enter')
    await expect(dialog.getByText(/^Ce numéro ne peut pas exister/u)).toBeVisible()
    await expectAccessible(page)
    await typeIn(page, dialog.getByLabel('Le numéro, avec ou sans espaces'), 'FR14 2004 1010 0505 0001 3M02 606')
    await expect(dialog.getByText(/^Ce numéro est bien formé/u)).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(kept.getByText('FR** **** **** **** **** **** 606')).toBeVisible()
    await expect(kept.getByText(/^Pour\s: Demander une aide au logement/u)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('it is shown when asked, and hidden again', async () => {
    await pressOn(page, kept.getByRole('button', { name: 'Afficher : IBAN' }))
    await expect(kept.getByText('FR14 2004 1010 0505 0001 3M02 606')).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(kept.getByText('FR14 2004 1010 0505 0001 3M02 606')).toHaveCount(0)
  })

  await test.step('the social security number only once the head says on what text', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Réglages', exact: true }))
    await pressOn(page, page.getByRole('button', { name: 'Autoriser à le garder' }))
    await expect(dialog.getByLabel('Article du décret qui le permet')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog.getByLabel('Article du décret qui le permet')).toHaveAttribute('aria-invalid', 'true')
    await expectAccessible(page)
    await typeIn(page, dialog.getByLabel('Article du décret qui le permet'), 'Article cité par notre délégué')
    await typeIn(page, dialog.getByLabel('Catégorie d’organisme de votre structure'), 'Centre communal')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/^Il peut se garder, masqué\s: Article cité/u)).toBeVisible()
    await expect(page.getByText(/^Autorisé le .* par Dominique Essai/u)).toBeVisible()
    await openPerson()
    await pressOn(page, kept.getByRole('button', { name: 'Garder un numéro' }))
    await choose('Quel numéro ?', 'Numéro de sécurité sociale')
    await typeIn(page, dialog.getByLabel('Le numéro, avec ou sans espaces'), nir)
    await page.keyboard.press('Enter')
    await expect(kept.getByText('2 55 08 ** *** *** **')).toBeVisible()
  })

  await test.step('neither is anywhere in clear on the disk, nor found by a search', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(nir)
    await expect(page.getByText(/^Rien/u)).toBeVisible()
    await page.keyboard.press('Escape')
    expect(countFiles(desk.folder)).toBeGreaterThan(2)
    expect(tracesOf([iban, nir], desk.folder)).toEqual([])
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(iban)
  })

  await test.step('forbidden again, it leaves; the other stays until its dossier closes', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Réglages', exact: true }))
    await pressOn(page, page.getByRole('button', { name: 'Ne plus le garder' }))
    await expectAccessible(page)
    await pressOn(page, dialog.getByRole('button', { name: 'Effacer et ne plus garder' }))
    await expect(page.getByRole('button', { name: 'Autoriser à le garder' })).toBeVisible()
    await openPerson()
    await expect(kept.getByRole('listitem')).toHaveCount(1)
    await expect(kept.getByText('FR** **** **** **** **** **** 606')).toBeVisible()
    await pressOn(
      page,
      page
        .getByRole('main')
        .getByRole('link', { name: /aide au logement/iu })
        .first(),
    )
    const close = page.getByRole('menuitem', { name: 'Clore le dossier' })
    await chooseFromMenu(page, page.getByRole('button', { name: 'Changer l’état' }), close)
    await tabTo(page, dialog.getByLabel('Ce que le dossier a donné').first())
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('[data-combobox-selected]')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('option')).toHaveCount(0)
    await typeIn(page, dialog.getByLabel('Pourquoi'), 'Elle a déménagé.')
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await openPerson()
    await expect(kept.getByText('Aucun. Un numéro ne se garde que pour un dossier ouvert.')).toBeVisible()
  })
  noPointer()
})
