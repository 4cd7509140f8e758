import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { planFor } from './support/agenda.ts'
import { expect, test } from './support/desk.ts'
import { setUp, unlock } from './support/first-run.ts'
import { chooseRadio, pressOn, tabTo, typeIn, withoutPointer } from './support/keyboard.ts'
import { expectSheets } from './support/paper.ts'
import { receive } from './support/reception.ts'

const who = { familyName: 'Zyxwvutsrel', givenName: 'Quetzalina', birthDay: '14/03/1987' }
const fullName = `${who.givenName} ${who.familyName}`

const event = (page: Page, name: RegExp): Locator =>
  page.getByRole('group', { name: 'Calendrier des rendez-vous' }).getByRole('button', { name })

test('R. a week of the agenda by keyboard: plan, look at the remarks, move, settle, print', async ({ desk }) => {
  const { page } = desk
  // The Monday of Christmas week, at nine in Paris.
  await desk.setClock('2026-12-21T08:00:00Z')
  await desk.start()
  await setUp(page)
  const noPointer = await withoutPointer(page)
  await receive(page, who)
  await pressOn(page, page.getByRole('link', { name: 'Agenda' }), 'Shift+Tab')
  await expect(page.getByRole('heading', { level: 1, name: 'Agenda' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Calendrier des rendez-vous' })).toContainText('Jour férié')

  await test.step('a first appointment: a day, a time, Enter', async () => {
    await planFor(page, who.familyName)
    await page.keyboard.type('22/12')
    await page.keyboard.press('Tab')
    await typeIn(page, page.getByRole('dialog').getByRole('textbox', { name: 'Heure', exact: true }), '9h30')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(event(page, /^9\sh\s30 Quetzalina/u)).toBeVisible()
  })

  await test.step('a second one at the same time is told, and kept all the same', async () => {
    const dialog = await planFor(page, who.familyName)
    await page.keyboard.type('22/12')
    await typeIn(page, dialog.getByRole('textbox', { name: 'Heure', exact: true }), '9h45')
    await expect(dialog).toContainText(/En même temps qu’un autre rendez-vous\s: Quetzalina.*9\sh\s30/u)
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(event(page, /^9\sh\s45 .*Chevauche/u)).toBeVisible()
  })

  await test.step('a third one on Christmas day is told to be a public holiday', async () => {
    const dialog = await planFor(page, who.familyName)
    await page.keyboard.type('25/12')
    await typeIn(page, dialog.getByRole('textbox', { name: 'Heure', exact: true }), '10h')
    await expect(dialog).toContainText(/Jour férié\s: Noël/u)
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(event(page, /^10\sh Quetzalina/u)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('arrows lead from one to the next; Alt and arrows move it, once for all, with a way back', async () => {
    await tabTo(page, event(page, /^9\sh\s30/u))
    await page.keyboard.press('ArrowDown')
    await expect(event(page, /^9\sh\s45/u)).toBeFocused()
    await page.keyboard.down('Alt')
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
    await page.keyboard.up('Alt')
    await expect(page.getByText(/Rendez-vous déplacé\s: mercredi 23 décembre à 10\sh\s30/u)).toBeVisible()
    await expect(event(page, /^10\sh\s30/u)).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(event(page, /^9\sh\s45/u)).toBeFocused()
  })

  await test.step('M opens the dialog that moves it to any time', async () => {
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog', { name: 'Déplacer ou modifier le rendez-vous' })
    await expect(dialog.getByRole('textbox', { name: 'Jour' })).toBeFocused()
    await typeIn(page, dialog.getByRole('textbox', { name: 'Jour' }), '21/12/2026')
    await typeIn(page, dialog.getByRole('textbox', { name: 'Heure', exact: true }), '11h')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(event(page, /^11\sh Quetzalina/u)).toBeVisible()
  })

  await test.step('Enter shows it: she is there, and waits', async () => {
    await tabTo(page, event(page, /^11\sh/u))
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Rendez-vous' })
    await expect(dialog).toContainText(fullName)
    await pressOn(page, dialog.getByRole('button', { name: 'Est arrivé' }))
    await expect(dialog).toContainText('Vient d’arriver')
    await expectAccessible(page)
    await pressOn(page, dialog.getByRole('button', { name: 'Venu', exact: true }))
    await expect(dialog).not.toContainText('Vient d’arriver')
    await page.keyboard.press('Escape')
    await expect(event(page, /^11\sh .*Venu/u)).toBeVisible()
  })

  await test.step('the day, the month and the list show the same', async () => {
    const views = page.getByRole('radiogroup', { name: 'Présentation' })
    await chooseRadio(page, views, 'Mois')
    await expect(event(page, /^10\sh Quetzalina/u)).toBeVisible()
    await expectAccessible(page)
    await chooseRadio(page, views, 'Liste')
    await expect(page.getByRole('heading', { level: 2, name: 'vendredi 25 décembre' })).toBeVisible()
    await expectAccessible(page)
    await chooseRadio(page, views, 'Jour')
    await expect(page.getByRole('group', { name: 'Calendrier des rendez-vous' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the day’s list holds on one A4 page, with initials where the public reads it', async () => {
    await page.goto(page.url().replace(/#.*$/u, '#/agenda?jour=2026-12-22&vue=jour'))
    await pressOn(page, page.getByRole('link', { name: 'Liste du jour à imprimer' }))
    await expect(page.getByRole('button', { name: 'Imprimer la liste' })).toBeFocused()
    const sheet = page.getByRole('article')
    await expect(sheet).toContainText(fullName)
    await expectAccessible(page)
    await expectSheets(page, 1)
    const visible = page.getByLabel('Liste visible du public')
    await tabTo(page, visible)
    await page.keyboard.press('Space')
    await expect(sheet).toContainText(/Q\.\sZ\./u)
    await expect(sheet).not.toContainText(who.familyName)
  })

  await test.step('the next day it is asked how it went, one key each', async () => {
    await desk.kill()
    await desk.setClock('2026-12-23T08:00:00Z')
    await desk.start()
    await unlock(page)
    const asked = page.getByRole('region', { name: /comment cela s’est-il passé/u })
    await expect(asked.getByRole('listitem')).toHaveCount(1)
    await expectAccessible(page)
    await tabTo(page, asked.getByRole('button', { name: /^Venu/u }))
    await page.keyboard.press('a')
    await expect(page.getByText(/Rendez-vous noté\s: absent/u)).toBeVisible()
    await expect(asked).toHaveCount(0)
  })

  noPointer()
})
