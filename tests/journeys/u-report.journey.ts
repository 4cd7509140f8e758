import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { setUp, unlock } from './support/first-run.ts'
import { chooseRadio, pressOn, tabTo, typeIn, withoutPointer } from './support/keyboard.ts'
import { openDossier, receive } from './support/reception.ts'

const who = { familyName: 'Zyxwvutsrel', givenName: 'Quetzalina', birthDay: '14/03/1987' }

test('U. the visit is the record: its report is filled already, kept in two actions, corrected in place', async ({
  desk,
}) => {
  const { page } = desk
  await desk.setClock('2026-03-02T08:30:00Z')
  await desk.start()
  await setUp(page)
  const noPointer = await withoutPointer(page)
  const report = page.getByRole('region', { name: 'Compte rendu' })

  await test.step('two actions end the visit with its report', async () => {
    await receive(page, who)
    await openDossier(page, 'passeport', /^Passeport/u)
    await page.keyboard.press('F10')
    await expect(report).toContainText('02/03/2026 · 5\u00A0min · Lieu d’activité · Sans rendez-vous')
    await expect(report).toContainText('1 accueil, 1\u00A0demande.')
    await expectAccessible(page)
    await pressOn(page, page.getByRole('button', { name: 'Terminer maintenant' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Accueil terminé' })).toBeVisible()
    await expect(report).toContainText('Non réglé sur place')
  })

  await test.step('what the timer could not know is corrected where it is read', async () => {
    await pressOn(page, report.getByRole('button', { name: 'Corriger' }))
    const minutes = report.getByLabel('Durée, en minutes')
    await expect(minutes).toBeFocused()
    await expect(minutes).toHaveValue('5')
    await typeIn(page, minutes, '0')
    await page.keyboard.press('Enter')
    await expect(report.getByText(/^Écrivez une durée de 1 à/u)).toBeVisible()
    await chooseRadio(page, report.getByRole('radiogroup', { name: 'Durées courantes' }), '45\u00A0min')
    await tabTo(page, report.getByRole('group', { name: 'Matériel utilisé' }))
    await page.keyboard.press('Space')
    await expect(report.getByRole('checkbox', { name: 'Ordinateur' })).toBeChecked()
    await expectAccessible(page)
    await pressOn(page, report.getByRole('button', { name: 'Enregistrer le compte rendu' }))
    await expect(report).toContainText('Corrigé par vous')
    await expect(report).toContainText('45\u00A0min · Lieu d’activité · Sans rendez-vous')
    await expect(report.getByRole('button', { name: 'Corriger' })).toBeFocused()
  })

  await test.step('it is there after the power went', async () => {
    const where = new URL(page.url()).hash
    await desk.kill()
    await desk.start()
    await unlock(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Aujourd’hui' })).toBeVisible()
    await page.evaluate((hash) => window.location.assign(hash), where)
    await expect(report).toContainText('Corrigé par vous')
    await expect(report).toContainText('45\u00A0min · Lieu d’activité · Sans rendez-vous')
  })
  noPointer()
})
