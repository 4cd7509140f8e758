import type { Locator, Page } from '@playwright/test'
import { expect } from './desk.ts'

/** From the agenda by F8: it asks who it is for, and someone met today answers to the first letters of their name. Leaves the hand on the day. */
export async function planFor(page: Page, familyName: string): Promise<Locator> {
  await expect(page.getByRole('heading', { level: 1, name: 'Agenda' })).toBeVisible()
  await page.keyboard.press('F8')
  const dialog = page.getByRole('dialog', { name: 'Planifier un rendez-vous' })
  const search = dialog.getByLabel('Pour qui ?')
  await expect(search).toBeFocused()
  await page.keyboard.type(familyName)
  await expect(dialog.getByRole('option').first()).toContainText(familyName, { ignoreCase: true })
  await expect(search).toHaveAttribute('aria-busy', 'false')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'Jour' })).toBeFocused()
  return dialog
}
