import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'

/** The everyday words of the desk, and a word of the title of the sheet that must be in the first three. */
const queries = [
  ['renouveler carte identité', /Carte nationale d.identité d.un majeur/u],
  ['papiers perdus', /perdu ou volé/u],
  ['caf quotient', /quotient familial/u],
  ['apl', /aide au logement/u],
  ['demande retraite', /Demander sa retraite de base/u],
  ['carte grise', /[Cc]arte grise/u],
] as const

test('D. the catalogue finds the right sheet among the first three, and reads well', async ({ desk }) => {
  const { page } = desk
  await desk.demo()
  await page.getByRole('link', { name: 'Catalogue' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Catalogue' })).toBeVisible()
  await expectAccessible(page)
  const field = page.getByRole('main').getByRole('combobox').or(page.getByRole('main').getByRole('searchbox')).first()

  for (const [query, title] of queries) {
    await test.step(query, async () => {
      await field.fill(query)
      const firstThree = page.getByRole('main').getByRole('option').filter({ hasText: /./u })
      await expect(async () => {
        const titles = (await firstThree.allInnerTexts()).slice(0, 3)
        expect(
          titles.some((text) => title.test(text)),
          titles.join(' | '),
        ).toBe(true)
      }).toPass()
    })
  }
  await expectAccessible(page)

  await test.step('nothing found teaches what to try', async () => {
    await field.fill('xkzqv')
    await expect(page.getByRole('main').getByRole('status')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('a sheet says its source, its date and what is not known', async () => {
    await field.fill('renouveler carte identité')
    await expect(page.getByRole('option').first()).toContainText('Carte nationale')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Carte nationale d')
    const main = page.getByRole('main')
    await expect(main).toContainText('Source')
    await expect(main).toContainText('non renseigné')
    await expectAccessible(page)
  })
})
