import { expect, type Page } from '@playwright/test'
import { pressOn } from './keyboard.ts'

export const passphrase = 'lampe rivage tortue cerise manteau fougere brouette'

/** The first run of a mediator who knows their passphrase; gives the recovery key. */
export async function setUp(
  page: Page,
  names = { structure: 'Espace de Testville', mediator: 'Dominique Essai' },
): Promise<string> {
  await page.getByLabel('Nom de la structure').fill(names.structure)
  await page.getByLabel('Votre nom').fill(names.mediator)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByLabel('Phrase de passe', { exact: true }).fill(passphrase)
  await page.getByLabel('La même, une seconde fois').fill(passphrase)
  await page.getByRole('button', { name: 'Créer l’espace de travail' }).click()
  const key = await keepRecoveryKey(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Aujourd’hui' })).toBeVisible()
  return key
}

/** Reads the key that is shown, and types back the two groups asked. */
export async function keepRecoveryKey(page: Page): Promise<string> {
  const items = page.getByRole('listitem').filter({ hasText: /^Groupe/u })
  await expect(items).toHaveCount(6)
  const groups = await items.allInnerTexts()
  const key = groups.map((group) => group.trim().split(/\s/u).at(-1) ?? '')
  await pressOn(page, page.getByRole('button', { name: 'J’ai gardé ma clé' }))
  const fields = page.getByRole('textbox', { name: /^Groupe/u })
  await expect(fields).toHaveCount(2)
  for (const field of await fields.all()) {
    const label =
      (await field.evaluate((input) => (input instanceof HTMLInputElement ? input.labels?.[0]?.textContent : ''))) ?? ''
    await field.fill(key[Number(/\d+/u.exec(label)?.[0]) - 1] ?? '')
  }
  await pressOn(page, page.getByRole('button', { name: 'Vérifier et terminer' }))
  return key.join('-')
}

export async function unlock(page: Page, typed = passphrase): Promise<void> {
  await page.getByLabel('Phrase de passe', { exact: true }).fill(typed)
  await pressOn(page, page.getByRole('button', { name: 'Ouvrir', exact: true }))
}
