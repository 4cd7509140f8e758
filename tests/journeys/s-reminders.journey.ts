import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { planFor } from './support/agenda.ts'
import { expect, test } from './support/desk.ts'
import { setUp, unlock } from './support/first-run.ts'
import { pressOn, tabTo, typeIn, withoutPointer } from './support/keyboard.ts'
import { receive } from './support/reception.ts'

const who = { familyName: 'Zyxwvutsrel', givenName: 'Quetzalina', birthDay: '14/03/1987' }

const tray = (page: Page): Locator => page.getByRole('dialog', { name: 'Rappels' })
const bell = (page: Page, waiting: RegExp): Locator => page.getByRole('button', { name: waiting })

async function openTray(page: Page): Promise<Locator> {
  await page.keyboard.press('F6')
  await expect(tray(page)).toBeVisible()
  return tray(page)
}

test('S. a closed week: what fell due is told once, in one place, and nothing is lost', async ({ desk }) => {
  const { page } = desk
  await desk.setClock('2026-12-07T08:00:00Z')
  await desk.start()
  await setUp(page)
  const noPointer = await withoutPointer(page)
  await receive(page, who)

  await test.step('a reminder in one’s own words: tomorrow morning, each week', async () => {
    await pressOn(page, (await openTray(page)).getByRole('button', { name: 'Nouveau rappel' }))
    const dialog = page.getByRole('dialog', { name: 'Nouveau rappel' })
    await expect(dialog.getByRole('textbox', { name: 'Quoi' })).toBeFocused()
    await page.keyboard.type('Rappeler la mairie')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(tray(page)).toContainText(/Rappeler la mairie.*demain à 9\sh/u)
    await page.keyboard.press('Escape')
    await expect(tray(page)).toHaveCount(0)
  })

  await test.step('an appointment, which recalls itself the day before', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Agenda' }), 'Shift+Tab')
    const dialog = await planFor(page, who.familyName)
    await page.keyboard.type('15/12')
    await typeIn(page, dialog.getByRole('textbox', { name: 'Heure', exact: true }), '14h')
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
  })

  await test.step('a week later, both are told in one sentence; killed before anyone looked, they are told again', async () => {
    await desk.kill()
    await desk.setClock('2026-12-14T14:00:00Z')
    await desk.start()
    await unlock(page)
    await expect(page.getByText('2 rappels vous attendent.').first()).toBeVisible()
    await desk.kill()
    await desk.start()
    await unlock(page)
    await expect(page.getByText('2 rappels vous attendent.').first()).toBeVisible()
    await expect(bell(page, /2 à voir/u)).toBeVisible()
  })

  await test.step('the tray groups them, from before the desk was opened', async () => {
    const drawer = await openTray(page)
    const away = drawer.getByRole('region', { name: 'Pendant votre absence' })
    await expect(away.getByRole('listitem')).toHaveCount(2)
    await expect(away).toContainText('Rappeler la mairie')
    await expect(away).toContainText(/Rendez-vous demain à 14\sh/u)
    await expectAccessible(page)
  })

  await test.step('one is done, with a way back; the other is put off to tomorrow', async () => {
    await pressOn(page, tray(page).getByRole('button', { name: /^Fait\s: Rappeler la mairie/u }))
    await expect(tray(page).getByRole('region', { name: 'Pendant votre absence' }).getByRole('listitem')).toHaveCount(1)
    const putOff = tray(page)
      .getByRole('button', { name: /^Reporter\s: Rendez-vous/u })
      .first()
    await tabTo(page, putOff)
    await page.keyboard.press('Enter')
    const tomorrow = page.getByRole('menuitem', { name: /^Demain à 9\sh/u })
    await expect(tomorrow).toBeVisible()
    while (!(await tomorrow.evaluate((element) => element === document.activeElement)))
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(tray(page).getByRole('region', { name: 'Pendant votre absence' })).toHaveCount(0)
    await expect(tray(page).getByRole('region', { name: 'À venir, sous sept jours' })).toContainText('reporté')
    await page.keyboard.press('Escape')
    await expect(bell(page, /aucun/u)).toBeVisible()
  })

  await test.step('opened again the same day, nothing is told twice; the next morning, what was put off is', async () => {
    await desk.kill()
    await desk.start()
    await unlock(page)
    await expect(bell(page, /aucun/u)).toBeVisible()
    await desk.kill()
    await desk.setClock('2026-12-15T08:30:00Z')
    await desk.start()
    await unlock(page)
    await expect(page.getByText('Un rappel vous attend.').first()).toBeVisible()
  })

  noPointer()
})
