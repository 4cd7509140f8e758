import { expect, type Page } from '@playwright/test'

export type Newcomer = { readonly familyName: string; readonly givenName: string; readonly birthDay: string }

/** A visit begins, for someone who is not known yet. */
export async function receive(page: Page, { familyName, givenName, birthDay }: Newcomer): Promise<void> {
  await page.keyboard.press('F2')
  await page.getByLabel('Nom, téléphone ou date de naissance').fill(familyName)
  await page.getByRole('button', { name: 'Créer une fiche' }).click()
  await expect(page.getByLabel('Nom de famille')).toHaveValue(familyName)
  await page.getByLabel('Prénom').fill(givenName)
  await page.getByLabel('Date de naissance').fill(birthDay)
  await page.getByRole('button', { name: 'Enregistrer cette personne' }).click()
  await expect(page.getByText(`${givenName} ${familyName}`, { exact: true })).toBeVisible()
}

/** The procedure is found with the person's words, and its dossier opens in the visit. */
export async function openDossier(page: Page, words: string, title: RegExp): Promise<void> {
  await page.getByLabel('Ce que la personne demande, avec ses mots').fill(words)
  await page.getByRole('option').filter({ hasText: title }).first().click()
  await expect(page.getByRole('tab', { name: title })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Étapes/u })).toBeVisible()
}
