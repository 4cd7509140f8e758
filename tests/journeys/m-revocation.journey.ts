import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { chooseFromMenu, chooseRadio, chooseTab, pressOn, tabTo, typeIn, withoutPointer } from './support/keyboard.ts'
import { expectSheets } from './support/paper.ts'

const procedure = 'Demander une aide au logement'

test('M. a mandate is given, used, and revoked in two actions that block at once, by keyboard alone', async ({
  desk,
}) => {
  const { page } = desk
  const noPointer = await withoutPointer(page)
  await desk.demo()

  await test.step('someone new is received', async () => {
    await page.keyboard.press('F2')
    await expect(page.getByLabel('Nom, téléphone ou date de naissance')).toBeFocused()
    await page.keyboard.type('Zyxwvutsrel')
    await pressOn(page, page.getByRole('button', { name: 'Créer une fiche' }))
    await typeIn(page, page.getByLabel('Prénom'), 'Quetzalina')
    await typeIn(page, page.getByLabel('Date de naissance'), '14/03/1987')
    await pressOn(page, page.getByRole('button', { name: 'Enregistrer cette personne' }))
    await expect(page.getByText('Quetzalina Zyxwvutsrel', { exact: true })).toBeVisible()
    await expect(page.getByLabel('Ce que la personne demande, avec ses mots')).toBeFocused()
    await page.keyboard.type('apl')
    await expect(page.getByRole('option').first()).toContainText('aide au logement')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /^Étapes/u })).toBeVisible()
  })

  const now = page.getByRole('list', { name: 'À faire maintenant' })
  const done = page.getByRole('list', { name: 'Faites' })
  const posture = page.getByRole('radiogroup', { name: 'Votre posture' })
  await test.step('without a mandate, nothing is done in her place', async () => {
    await expect(posture.getByRole('radio', { name: 'Je fais à la place' })).toBeDisabled()
    await tabTo(page, now.getByRole('checkbox').first())
    await page.keyboard.press('3')
    await expect(page.getByRole('alert')).toContainText('Aucun mandat ne le permet.')
    await expectAccessible(page)
    await pressOn(page, page.getByRole('button', { name: 'J’ai compris' }))
    await expect(done).toHaveCount(0)
  })

  await test.step('a mandate is prepared: she can sign, one domain, one month', async () => {
    await pressOn(page, page.getByRole('button', { name: 'Préparer un mandat' }))
    const dialog = page.getByRole('dialog', { name: 'Préparer un mandat' })
    await expect(dialog.getByRole('radiogroup', { name: /^La personne peut-elle signer/u })).toBeVisible()
    await expectAccessible(page)
    await chooseRadio(
      page,
      dialog.getByRole('radiogroup', { name: /^La personne peut-elle signer/u }),
      'Oui : majeure, sans mesure de protection',
    )
    // The domain of the dossier in hand is already ticked.
    await expect(dialog.getByRole('checkbox', { name: 'Logement' })).toBeChecked()
    await chooseRadio(page, dialog.getByRole('radiogroup', { name: /^Pour combien de temps/u }), 'Un mois (31 jours)')
    await chooseRadio(page, dialog.getByRole('radiogroup', { name: /déjà autorisé une autre structure/u }), 'Non')
    await expectAccessible(page)
    await pressOn(page, dialog.getByRole('button', { name: 'Écrire le texte' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Mandat' })).toBeVisible()
  })

  await test.step('the text is read together, printed twice, signed', async () => {
    await expect(page.getByRole('main')).toContainText('Texte préparé, pas encore lu ensemble')
    await expect(page.getByText(/Empreinte SHA-256/u).first()).toBeVisible()
    await expectAccessible(page)
    await pressOn(page, page.getByRole('button', { name: 'Nous l’avons lu ensemble' }))
    await pressOn(page, page.getByRole('button', { name: 'Imprimer deux exemplaires' }))
    // Two copies of two pages.
    await expectSheets(page, 4)
    await pressOn(page, page.getByRole('button', { name: 'Les deux exemplaires sont signés' }))
    await expect(page.getByRole('main')).toContainText(/En cours jusqu’au/u)
    await expectAccessible(page)
  })

  await test.step('« Je fais à la place » is chosen, and a step is done', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Revenir à l’accueil' }), 'Shift+Tab')
    await expect(posture.getByRole('radio', { name: 'Je fais à la place' })).toBeEnabled()
    await chooseRadio(page, posture, 'Je fais à la place')
    await tabTo(page, now.getByRole('checkbox').first())
    await page.keyboard.press('3')
    await expect(done.getByRole('radio', { name: 'À sa place' })).toBeChecked()
    await expectAccessible(page)
  })

  await test.step('she ends it: the button, then how she said it', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Voir sa fiche' }), 'Shift+Tab')
    await chooseTab(page, page.getByRole('tab', { name: 'Mandats et accords' }))
    await expect(page.getByRole('list', { name: 'Mandats en cours ou en préparation' })).toBeVisible()
    await expectAccessible(page)
    await chooseFromMenu(
      page,
      page.getByRole('button', { name: /^Révoquer le mandat/u }),
      page.getByRole('menuitem', { name: 'de vive voix, sur place', exact: true }),
    )
    await expect(page.getByText('Mandat arrêté. Faire à la place n’est plus possible.')).toBeVisible()
    await expect(page.getByText(/^Révoqué par la personne aujourd’hui.*de vive voix/u)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the receipt is printed at once, one page for each', async () => {
    await expect(page.getByRole('link', { name: 'Imprimer l’attestation de fin', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Attestation de fin de mandat' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Zyxwvutsrel')
    await expectAccessible(page)
    await expectSheets(page, 2)
    await pressOn(page, page.getByRole('link', { name: 'Voir la personne' }), 'Shift+Tab')
  })

  await test.step('in the dossier, at once, nothing more is done in her place', async () => {
    await chooseTab(page, page.getByRole('tab', { name: 'Dossiers' }))
    await pressOn(page, page.getByRole('link', { name: procedure }))
    await expect(page.getByRole('heading', { level: 1, name: procedure })).toBeVisible()
    await tabTo(page, now.getByRole('checkbox').first())
    await page.keyboard.press('3')
    await expect(page.getByRole('alert')).toContainText('Son mandat a été arrêté.')
    await expect(done.getByRole('listitem')).toHaveCount(1)
    await expectAccessible(page)
  })
  noPointer()
})
