import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './support/desk.ts'

/** `ETABLI_PICTURES=docs/images npm test` renews the pictures of the README; else they stay with the other results. */
const folder = join(import.meta.dirname, '../..', process.env['ETABLI_PICTURES'] ?? 'test-results/pictures')

test('G. the pictures of the screens are taken as a mediator sees them', async ({ desk }) => {
  const { page } = desk
  mkdirSync(folder, { recursive: true })
  const picture = async (name: string) => {
    await page.mouse.move(0, 0)
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
  }

  await desk.start()
  await expect(page.getByRole('heading', { name: 'Bienvenue dans Établi' })).toBeVisible()
  await picture('premier-lancement')
  await page.getByRole('button', { name: 'Essayer avec des données fictives' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Aujourd’hui' })).toBeVisible()
  await picture('aujourdhui')

  await page.keyboard.press('F2')
  await page.getByLabel('Nom, téléphone ou date de naissance').fill('diallo')
  await page.getByRole('option').first().click()
  await page.getByLabel('Ce que la personne demande, avec ses mots').fill('papiers perdus')
  await expect(page.getByRole('option').first()).toBeVisible()
  await picture('accueil')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Étapes/u })).toBeVisible()

  await page.getByRole('link', { name: 'Voir sa fiche' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Amina Exemple-Diallo' })).toBeVisible()
  await picture('personne')
  await page
    .getByRole('link', { name: /aide au logement/u })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: /^Étapes/u })).toBeVisible()
  await picture('dossier')
  await page.keyboard.press('F9')
  await expect(page.getByRole('heading', { name: 'Votre feuille de route' })).toBeVisible()
  await picture('feuille-de-route')

  await page.getByRole('link', { name: 'Catalogue' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Catalogue' })).toBeVisible()
  await picture('catalogue')
})
