import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { setUp, unlock } from './support/first-run.ts'
import { chooseFromMenu, pressOn, tabTo, tickBox, typeIn, withoutPointer } from './support/keyboard.ts'
import { openDossier, receive } from './support/reception.ts'

const someone = { familyName: 'Vasseur', givenName: 'Honorine', birthDay: '12/03/1961' }

test('AD. one key hides everything about anyone, and gives it back as it was, by keyboard alone', async ({ desk }) => {
  const { page } = desk
  await desk.start()
  await setUp(page)
  const noPointer = await withoutPointer(page)
  const cover = page.getByRole('heading', { level: 1, name: 'Écran discret' })
  const note = page.getByLabel('Note de l’accueil')

  /** Nothing of the person can be seen, read aloud or reached. */
  const expectNobody = async () => {
    await expect(cover).toBeFocused()
    await expect(page).toHaveTitle('Écran discret — Établi')
    const shown = await page.locator('body').innerText()
    expect(shown).not.toContain(someone.familyName)
    expect(shown).not.toContain(someone.givenName)
    expect(await page.locator('body').ariaSnapshot()).not.toMatch(/Vasseur|Honorine/u)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('navigation')).toHaveCount(0)
  }

  await test.step('in a visit, in the middle of a word: what is left is the procedure, as anyone may read it', async () => {
    await receive(page, someone)
    await openDossier(page, 'carte identite', /carte/iu)
    await typeIn(page, note, 'Madame Vasseur reviendra mar')
    await page.keyboard.press('Control+d')
    await expectNobody()
    await expect(page.getByRole('heading', { level: 2, name: /carte/iu })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Les étapes' }).getByRole('listitem').first()).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('no other key reaches what is hidden', async () => {
    for (const key of ['F2', 'F7', 'F8', 'F10', 'Control+k', 'Escape', 'Tab', 'Tab', 'Tab']) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
    expect(await page.evaluate(() => document.activeElement?.closest('#root'))).toBeNull()
  })

  await test.step('the same key gives back the word where it was left', async () => {
    await page.keyboard.press('Control+d')
    await expect(cover).toHaveCount(0)
    await expect(note).toBeFocused()
    await page.keyboard.type('di')
    await expect(note).toHaveValue('Madame Vasseur reviendra mardi')
    await expect(page).toHaveTitle('Accueil — Établi')
  })

  await test.step('over a dialog too, which waits', async () => {
    await page.keyboard.press('F10')
    const dialog = page.getByRole('dialog', { name: 'Faire le point avant de terminer' })
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Control+d')
    await expectNobody()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+d')
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })

  await test.step('from the palette; and nothing of it stays anywhere: the lock opens on the screens', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('écran dis')
    await expect(page.getByRole('option').first()).toContainText('Écran discret')
    await page.keyboard.press('Enter')
    await expect(cover).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: /carte/iu })).toBeVisible()
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
    expect(kept).not.toMatch(/discre/iu)
    await page.keyboard.press('Control+l')
    await unlock(page)
    await expect(note).toHaveValue('Madame Vasseur reviendra mardi')
    await expect(cover).toHaveCount(0)
  })

  await test.step('from the button of every screen; where no procedure is current, nothing is left at all', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Personnes' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Personnes' })).toBeVisible()
    await pressOn(page, page.getByRole('button', { name: 'Discret' }))
    await expectNobody()
    await expect(page.getByRole('heading')).toHaveCount(1)
    await expectAccessible(page)
    await tabTo(page, page.getByRole('button', { name: 'Verrouiller' }))
    await pressOn(page, page.getByRole('button', { name: 'Tout montrer de nouveau' }))
    await expect(page.getByRole('button', { name: 'Discret' })).toBeFocused()
  })

  await test.step('the visit ends: what may be left on the post is listed, one key passes, what we copied is gone', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const pasted = () => page.evaluate(() => navigator.clipboard.readText())
    await pressOn(page, page.getByRole('link', { name: 'Aujourd’hui' }))
    await pressOn(page, page.getByRole('button', { name: 'Reprendre l’accueil : Honorine Vasseur' }))
    const menu = page.getByRole('button', { name: 'Liste des pièces' })
    await chooseFromMenu(page, menu, page.getByRole('menuitem', { name: 'Texte de SMS' }))
    const sms = page.getByRole('dialog', { name: 'Liste à envoyer par SMS' })
    await pressOn(page, sms.getByRole('button', { name: 'Copier' }))
    await expect(sms.getByText('Copié')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sms).toHaveCount(0)
    expect(await pasted()).not.toBe('')
    // In a dialog the hand does not leave the window, whose browser may then still empty the clipboard.
    await page.keyboard.press('F10')
    await pressOn(page, page.getByRole('button', { name: 'Terminer maintenant' }))
    const checks = page.getByRole('region', { name: 'Avant la personne suivante' })
    await expect(checks.getByRole('button', { name: 'Tout est fait' })).toBeFocused()
    await expect.poll(pasted).toBe('')
    await expectAccessible(page)
    await tickBox(page, checks.getByRole('checkbox', { name: 'Ses papiers lui sont rendus' }))
    await pressOn(page, checks.getByRole('button', { name: 'Tout est fait' }))
    await expect(checks.getByRole('checkbox', { checked: true })).toHaveCount(5)
    await expect(checks.getByText(/^Vérifié/u)).toBeVisible()
    await page.reload()
    await expect(checks.getByRole('checkbox', { checked: true })).toHaveCount(5)
  })

  await test.step('a browser says that it cannot keep its window out of captures', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Réglages', exact: true }))
    await expect(page.getByText(/^Ici, Établi ne peut pas empêcher une capture de l’écran/u)).toBeVisible()
    await expect(page.getByRole('radiogroup', { name: 'Capture de l’écran' })).toHaveCount(0)
  })
  noPointer()
})
