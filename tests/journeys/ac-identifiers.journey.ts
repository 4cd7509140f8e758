import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { setUp } from './support/first-run.ts'
import { chooseRadio, pressOn, tabTo, typeIn, withoutPointer } from './support/keyboard.ts'
import { countFiles, tracesOf } from './support/traces.ts'

test('AC. a number is checked as it is typed and never leaves its field, by keyboard alone', async ({ desk }) => {
  const { page } = desk
  await desk.start()
  await setUp(page)
  const noPointer = await withoutPointer(page)
  const dialog = page.getByRole('dialog', { name: 'Vérifier un numéro' })
  const number = dialog.getByLabel('Le numéro, avec ou sans espaces')
  const spaced = '2 55 08 14 168 025 38'
  const bare = spaced.replaceAll(' ', '')
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))

  await test.step('from anywhere, in four keys and the number', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('vérifier un')
    await expect(page.getByRole('option').first()).toContainText('Vérifier un numéro')
    await page.keyboard.press('Enter')
    await expect(number).toBeFocused()
    await page.keyboard.type(spaced)
    await expect(dialog.getByText('Ce numéro est bien formé.')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('what to look at again is said', async () => {
    await typeIn(page, number, '2 55 08 14 168 025 39')
    await expect(dialog.getByText(/^Un chiffre n’est pas le bon/u)).toBeVisible()
    await chooseRadio(page, dialog.getByRole('radiogroup', { name: 'Quel numéro ?' }), 'IBAN')
    await expect(dialog.getByText(/^Un IBAN commence/u)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('nothing of it is left, on the screen or anywhere on the disk', async () => {
    await chooseRadio(page, dialog.getByRole('radiogroup', { name: 'Quel numéro ?' }), 'Sécurité sociale')
    await typeIn(page, number, bare)
    await pressOn(page, dialog.getByRole('button', { name: 'Fermer' }).last())
    await expect(dialog).toBeHidden()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('vérifier un')
    await expect(page.getByRole('option').first()).toContainText('Vérifier un numéro')
    await page.keyboard.press('Enter')
    await expect(number).toHaveValue('')
    await page.keyboard.press('Escape')
    await tabTo(page, page.getByRole('link', { name: 'Réglages', exact: true }))
    expect(countFiles(desk.folder)).toBeGreaterThan(2)
    expect(tracesOf([bare, spaced], desk.folder)).toEqual([])
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.filter((request) => request.includes(bare) || request.includes(spaced))).toEqual([])
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
    expect(kept).not.toContain(bare)
  })
  noPointer()
})
