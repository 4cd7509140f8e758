import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'

test('E. the main job for a known person, by keyboard alone, in at most twelve actions', async ({ desk }) => {
  const { page } = desk
  const actions: string[] = []
  /** One action of the hand: a key, or a run of typing. */
  const act = async (what: string, hand: () => Promise<void>) => {
    actions.push(what)
    await hand()
  }
  const press = (key: string) => act(key, () => page.keyboard.press(key))
  const type = (text: string) => act(`« ${text} »`, () => page.keyboard.type(text))

  await desk.demo()

  await press('F2')
  await expect(page.getByLabel('Nom, téléphone ou date de naissance')).toBeFocused()
  await type('specimen')
  await expect(page.getByRole('option').first()).toContainText('Robert')
  await press('Enter')
  await expect(page.getByLabel('Ce que la personne demande, avec ses mots')).toBeFocused()
  await type('arret de travail')
  await expect(page.getByRole('option').first()).toContainText('arrêt de travail')
  await press('Enter')
  await expect(page.getByRole('heading', { name: /^Étapes/u })).toBeVisible()

  await test.step('the hand is on the first step; ticking goes on to the next', async () => {
    const ready = page.getByRole('list', { name: 'À faire maintenant' }).getByRole('checkbox')
    await expect(ready.first()).toBeFocused()
    await press('Space')
    await expect(page.getByRole('list', { name: 'Faites' })).toBeVisible()
    await expect(
      page.getByRole('region', { name: /^Étapes/u }).locator('input[type=checkbox]:not(:checked):focus'),
    ).toHaveCount(1)
  })

  await test.step('a paper is seen', async () => {
    await press('F4')
    await expect(page.getByRole('region', { name: /^Pièces/u }).locator(':focus')).toHaveCount(1)
    await press('Enter')
    await expect(page.getByText('Pièce notée comme vue.')).toBeVisible()
  })

  await test.step('the next appointment is planned', async () => {
    await press('F8')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('textbox', { name: 'Jour' })).toBeFocused()
    await type('31/12/2099')
    await press('Enter')
    await expect(dialog).toHaveCount(0)
  })

  await test.step('the sheet is there to print', async () => {
    await press('F9')
    await expect(page.getByRole('heading', { name: 'Votre feuille de route' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Imprimer', exact: true })).toBeFocused()
  })
  expect(actions.length, actions.join(', ')).toBeLessThanOrEqual(12)
  await expectAccessible(page)
})

test('E. every screen is reached and left by keyboard, and the focus is always seen', async ({ desk }) => {
  const { page } = desk
  await desk.demo()
  for (const screen of ['Agenda', 'Personnes', 'Catalogue', 'Réglages', 'Aujourd’hui']) {
    await test.step(screen, async () => {
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
      await page.keyboard.type(screen)
      await expect(page.getByRole('dialog').getByText(screen).first()).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible()
      // Backwards: the last control of a screen would hand the focus over to the browser.
      await page.keyboard.press('Shift+Tab')
      const [seen, blurred] = await page.evaluate(() => {
        const focused = document.activeElement
        const look = () => {
          if (!(focused instanceof HTMLElement)) return ''
          const { outline, borderColor, boxShadow } = getComputedStyle(focused)
          return [outline, borderColor, boxShadow].join(' ')
        }
        const before = look()
        if (focused instanceof HTMLElement) focused.blur()
        return [before, look()]
      })
      expect(seen).not.toBe(blurred)
      await expectAccessible(page)
    })
  }
})

test('E. at 200 % nothing is lost or cut', async ({ desk }) => {
  const { page } = desk
  await page.setViewportSize({ width: 683, height: 384 })
  await desk.demo()
  for (const path of ['/', '/agenda', '/personnes', '/catalogue', '/catalogue/ants-cni-majeur', '/reglages']) {
    await test.step(path, async () => {
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, 'the page scrolls sideways').toBeLessThanOrEqual(0)
      await expectAccessible(page)
    })
  }
})
