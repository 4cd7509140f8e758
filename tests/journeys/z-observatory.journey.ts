import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { setUp } from './support/first-run.ts'
import { chooseFromMenu, pressOn, withoutPointer } from './support/keyboard.ts'
import { readPaper } from './support/pdf.ts'
import { openDossier, receive } from './support/reception.ts'

const who = { familyName: 'Zyxwvutsrel', givenName: 'Quetzalina', birthDay: '14/03/1987' }

test('Z. what blocks at the desk is told to the institution on paper, about nobody, by keyboard alone', async ({
  desk,
}) => {
  const { page } = desk
  await desk.setClock('2026-03-02T08:30:00Z')
  await desk.start()
  await setUp(page)
  const noPointer = await withoutPointer(page)

  await test.step('a step is blocked, and the visit ends', async () => {
    await receive(page, who)
    await openDossier(page, 'aide au logement', /aide au logement/u)
    const blocked = page.getByRole('button', { name: /^Blocage/u }).first()
    await chooseFromMenu(page, blocked, page.getByRole('menuitem', { name: 'Panne du site' }))
    await expect(page.getByRole('list', { name: 'Bloquées' })).toContainText('Panne du site')
    await page.keyboard.press('F10')
    await pressOn(page, page.getByRole('button', { name: 'Terminer maintenant' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Accueil terminé' })).toBeVisible()
  })

  await test.step('the activity says what blocks, and at whose', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Activité' }))
    const table = page.getByRole('table', { name: 'Ce qui bloque ici, chez qui' })
    await expect(table).toContainText(/Caf.*Panne du site/u)
    await expectAccessible(page)
  })

  await test.step('the sheet for the institution fits two pages and names nobody', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Faire remonter' }))
    await expect(page.getByRole('button', { name: 'Imprimer', exact: true })).toBeFocused()
    await expectAccessible(page)
    const paper = await readPaper(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    const told = paper.pages.flatMap((texts) => texts.map(({ text }) => text)).join(' ')
    expect(paper.pages.length).toBeLessThanOrEqual(2)
    expect(told).toContain('Blocages constatés à l’accueil')
    expect(told).toContain('Panne du site')
    expect(told).toContain('< 5')
    expect(told).toContain('Moins de 5 accueils')
    expect(told).not.toContain(who.familyName)
    expect(told).not.toContain(who.givenName)
  })
  noPointer()
})
