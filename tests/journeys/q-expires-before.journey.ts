import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { setUp } from './support/first-run.ts'
import { chooseTab, pressOn, typeIn, withoutPointer } from './support/keyboard.ts'
import { openDossier, receive } from './support/reception.ts'

const who = { familyName: 'Zyxwvutsrel', givenName: 'Quetzalina', birthDay: '14/03/1987' }

test('Q. a payslip that will be too old on the day is flagged while the appointment is planned', async ({ desk }) => {
  const { page } = desk
  // A Monday of March, at half past nine in Paris.
  await desk.setClock('2026-03-02T08:30:00Z')
  await desk.start()
  await setUp(page)
  const noPointer = await withoutPointer(page)

  await test.step('a dossier that asks for payslips', async () => {
    await receive(page, who)
    await openDossier(page, 'prime d’activité', /^Demander la prime d’activité/u)
    await expect(page.getByRole('button', { name: /^Vue\s: Bulletins de salaire/u })).toBeVisible()
  })
  const back = page.url()

  await test.step('the payslip is noted on the person’s papers, found by everyday words, with its last day', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Voir sa fiche' }), 'Shift+Tab')
    await chooseTab(page, page.getByRole('tab', { name: 'Pièces' }))
    await pressOn(page, page.getByRole('button', { name: 'Noter une pièce vue' }))
    const dialog = page.getByRole('dialog', { name: 'Noter une pièce vue' })
    await expect(dialog.getByLabel('Quelle pièce ?')).toBeFocused()
    await expectAccessible(page)
    await page.keyboard.type('fiche de paie')
    await expect(dialog.getByRole('option').first()).toContainText('Bulletins de salaire')
    await page.keyboard.press('Enter')
    await expect(dialog.getByLabel('Délivrée le')).toBeFocused()
    await typeIn(page, dialog.getByLabel('Valable jusqu’au'), '12/03/2026')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    const paper = page.getByRole('list', { name: 'Pièces vues' }).getByRole('listitem')
    await expect(paper).toContainText(/Valable jusqu’au 12 mars 2026/u)
    await expect(paper.getByRole('link', { name: /prime d’activité/u })).toBeVisible()
  })

  await page.goto(back)
  const dialog = page.getByRole('dialog', { name: 'Planifier un rendez-vous' })
  const remark = dialog.getByText(/Bulletins de salaire\s: ne sera plus valable/u)

  await test.step('an appointment while it is valid: nothing to say', async () => {
    await expect(page.getByRole('heading', { name: /^Étapes/u })).toBeVisible()
    await page.keyboard.press('F8')
    await typeIn(page, dialog.getByRole('textbox', { name: 'Jour' }), '12/03/2026')
    await typeIn(page, dialog.getByRole('textbox', { name: 'Heure', exact: true }), '10h')
    await expect(dialog.getByText(/jeudi 12 mars/u).first()).toBeVisible()
    await expect(remark).toHaveCount(0)
  })

  await test.step('the day after: it is said before the appointment is kept, and after', async () => {
    await typeIn(page, dialog.getByRole('textbox', { name: 'Jour' }), '13/03/2026')
    await expect(remark).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
  })

  await test.step('the appointment asks for a new one', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Agenda' }), 'Shift+Tab')
    await page.goto(`${page.url().split('#')[0] ?? ''}#/agenda/2026-03-13/liste`)
    await expect(page.getByRole('article')).toContainText('Bulletins de salaire')
  })

  noPointer()
})
