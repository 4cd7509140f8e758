import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { setUp } from './support/first-run.ts'

test('C. someone who stays anonymous is helped, and no record of a person is made', async ({ desk }) => {
  const { page } = desk
  await desk.start()
  await setUp(page)
  await page.keyboard.press('F2')
  await page.getByRole('button', { name: 'Rester anonyme' }).click()
  await expect(page.getByText('Aucune fiche n’est créée.')).toBeVisible()
  await page.getByLabel('Ce que la personne demande, avec ses mots').fill('caf quotient')
  await expect(page.getByRole('option').first()).toContainText('quotient familial')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Étapes/u })).toBeVisible()
  await page.getByRole('list', { name: 'À faire maintenant' }).getByRole('checkbox').first().click()
  await expect(page.getByRole('list', { name: 'Faites' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Terminer l’accueil' }).click()
  await expect(page.getByRole('heading', { name: 'Accueil terminé' })).toBeVisible()
  await page.getByRole('link', { name: 'Personnes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Personnes' })).toBeVisible()
  const people = await page.evaluate(() => window.etabli?.call('people.search', { text: '', limit: 50 }))
  expect(people).toEqual({ ok: true, value: [] })
  await expectAccessible(page)
})
