import { expect, type Page } from '@playwright/test'
import { pressOn, typeIn } from './keyboard.ts'

export type Newcomer = { readonly familyName: string; readonly givenName: string; readonly birthDay: string }

/** A visit begins, for someone who is not known yet. */
export async function receive(page: Page, { familyName, givenName, birthDay }: Newcomer): Promise<void> {
  await page.keyboard.press('F2')
  await expect(page.getByLabel('Nom, téléphone ou date de naissance')).toBeFocused()
  await page.keyboard.type(familyName)
  await pressOn(page, page.getByRole('button', { name: 'Créer une fiche' }))
  await expect(page.getByLabel('Nom de famille')).toHaveValue(familyName)
  await typeIn(page, page.getByLabel('Prénom'), givenName)
  await typeIn(page, page.getByLabel('Date de naissance'), birthDay)
  await pressOn(page, page.getByRole('button', { name: 'Enregistrer cette personne' }))
  await expect(page.getByText(`${givenName} ${familyName}`, { exact: true })).toBeVisible()
}

/** The procedure is found with the person's words, and its dossier opens in the visit. */
export async function openDossier(page: Page, words: string, title: RegExp): Promise<void> {
  const search = page.getByLabel('Ce que la personne demande, avec ses mots')
  await typeIn(page, search, words)
  await expect(search).toHaveValue(words)
  // The answers to the last letter put the first of them in evidence again: the hand moves after them.
  await expect(search).toHaveAttribute('aria-busy', 'false')
  const wanted = page.getByRole('option').filter({ hasText: title }).first()
  await expect(wanted).toBeVisible()
  for (let move = 0; move < 12; move += 1) {
    if ((await wanted.getAttribute('aria-selected')) === 'true') break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: title })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Étapes/u })).toBeVisible()
}
