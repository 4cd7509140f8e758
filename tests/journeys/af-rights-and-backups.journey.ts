import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { setUp } from './support/first-run.ts'
import { chooseRadio, chooseTab, pressOn, tabTo, tickBox, typeIn, withoutPointer } from './support/keyboard.ts'
import { readPaper } from './support/pdf.ts'

const newPassphrase = 'falaise bouton cerceau melon tambour nuage girafe'

test('AF. a person asks for her data, has it restricted then erased; another machine restores the desk with the recovery key alone, and she does not come back', async ({
  desk,
}) => {
  const { page, folder } = desk
  const usbKey = join(folder, 'cle')
  mkdirSync(usbKey)
  await desk.setClock('2026-03-02T08:30:00Z')
  await desk.start()
  const recoveryKey = await setUp(page)
  const noPointer = await withoutPointer(page)
  const dialog = page.getByRole('dialog')
  const person = (familyName: string) =>
    page.evaluate(async (name) => {
      const details = { familyName: name, givenName: 'Camille', birthDay: null, phone: '', email: '' }
      const answer = (await window.etabli?.call('people.create', { details, notTheSameAs: [] })) as {
        readonly value: { readonly personId: string }
      }
      return answer.value.personId
    }, familyName)
  const stays = await person('Tragicomix')
  const goes = await person('Panoramix')
  const show = (address: string) => page.evaluate((to) => window.location.assign(`#${to}`), address)

  await test.step('a backup is made, also on a key', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Réglages', exact: true }))
    await pressOn(page, page.getByRole('link', { name: 'Voir les sauvegardes' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Sauvegardes' })).toBeVisible()
    await expectAccessible(page)
    await typeIn(page, page.getByLabel('Dossier', { exact: true }), join(folder, 'nulle-part'))
    await page.keyboard.press('Enter')
    await expect(page.getByText(/Ce dossier n’existe pas/u)).toBeVisible()
    await tabTo(page, page.getByLabel('Dossier', { exact: true }), 'Shift+Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type(usbKey)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Rien n’y a encore été copié.')).toBeVisible()
    await pressOn(page, page.getByRole('button', { name: 'Sauvegarder maintenant' }), 'Shift+Tab')
    await expect(page.getByText('La sauvegarde est faite et relue.')).toBeVisible()
    await expect(page.getByText('2 personnes, 0 dossier')).toHaveCount(2)
    await expectAccessible(page)
  })

  await test.step('a drill proves that it opens with the printed key', async () => {
    await pressOn(page, page.getByRole('button', { name: 'Faire l’exercice' }))
    await expect(dialog.getByLabel('Clé de secours', { exact: true }).last()).toBeFocused()
    await page.keyboard.type('AAAA')
    await page.keyboard.press('Enter')
    await expect(dialog.locator('[aria-invalid="true"]')).toBeFocused()
    await expectAccessible(page)
    await page.keyboard.press('Control+a')
    await page.keyboard.type(recoveryKey)
    await page.keyboard.press('Enter')
    await expect(page.getByText(/se relit en entier/u)).toBeVisible()
    await expect(page.getByText('Dernier exercice : aujourd’hui.')).toBeVisible()
  })

  await test.step('her data is read to her, printed, and taken away', async () => {
    await show(`/personnes/${goes}`)
    await chooseTab(page, page.getByRole('tab', { name: 'Ses droits' }))
    await expect(page.getByRole('heading', { name: 'Lui remettre ses données' })).toBeVisible()
    await expectAccessible(page)
    await pressOn(page, page.getByRole('link', { name: 'Voir ses données' }))
    await expect(page.getByRole('heading', { level: 3, name: 'Identité et coordonnées' })).toBeVisible()
    await expectAccessible(page)
    const paper = await readPaper(await page.pdf({ format: 'A4' }))
    expect(paper.pages.flatMap((texts) => texts.map(({ text }) => text)).join(' ')).toContain('Panoramix')
    const download = page.waitForEvent('download')
    await pressOn(page, page.getByRole('button', { name: 'Enregistrer en JSON' }))
    expect((await download).suggestedFilename()).toBe('donnees-2026-03-02.json')
    await pressOn(page, page.getByRole('link', { name: 'Revenir à la fiche' }), 'Shift+Tab')
  })

  await test.step('she has it restricted: nobody reads it; then it is lifted', async () => {
    await pressOn(page, page.getByRole('button', { name: 'Limiter', exact: true }))
    await expect(dialog.getByLabel('Motif')).toBeFocused()
    await page.keyboard.type('Conteste son adresse')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/sont limitées, à sa demande/u)).toBeVisible()
    await expect(page.getByText(/Conteste son adresse/u)).toBeVisible()
    await expectAccessible(page)
    await show('/reglages/conservation')
    await expect(page.getByRole('heading', { name: 'Données limitées' })).toBeVisible()
    await expectAccessible(page)
    await pressOn(page, page.getByRole('link', { name: 'Camille Panoramix' }))
    await pressOn(page, page.getByRole('button', { name: 'Lever la limitation' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Camille Panoramix' })).toBeVisible()
  })

  await test.step('she has it erased, for ever, in two presses', async () => {
    await chooseTab(page, page.getByRole('tab', { name: 'Ses droits' }))
    await pressOn(page, page.getByRole('button', { name: 'Effacer', exact: true }))
    await expect(dialog.getByRole('checkbox')).toBeFocused()
    await expectAccessible(page)
    await tickBox(page, dialog.getByRole('checkbox'))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Personnes' })).toBeVisible()
    await expect(page.getByText('Panoramix')).toHaveCount(0)
    await show('/reglages/conservation')
    await expect(page.getByText(/1.personne effacée \(demande de la personne\)/u)).toBeVisible()
    await expectAccessible(page)
    await show('/reglages/journal')
    await expect(page.getByText('A effacé les données d’une personne, à sa demande')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('on another machine, the printed key gives the desk back without her', async () => {
    await desk.stop()
    await desk.start([], join(folder, 'autre'))
    await expect(page.getByRole('heading', { level: 1, name: 'Bienvenue dans Établi' })).toBeVisible()
    await pressOn(page, page.getByRole('button', { name: 'Restaurer une sauvegarde' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Restaurer une sauvegarde' })).toBeVisible()
    await expectAccessible(page)
    await typeIn(page, page.getByLabel('Chercher dans un autre dossier'), usbKey)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('radio', { name: /2 mars 2026/u })).toBeChecked()
    await chooseRadio(page, page.getByRole('radiogroup', { name: 'Ouvrir avec' }), 'Clé de secours')
    await typeIn(page, page.getByLabel('Clé de secours', { exact: true }).last(), recoveryKey)
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Nouvelle phrase de passe', { exact: true })).toBeVisible()
    await typeIn(page, page.getByLabel('Nouvelle phrase de passe', { exact: true }), newPassphrase)
    await typeIn(page, page.getByLabel('La même, une seconde fois'), newPassphrase)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Aujourd’hui' })).toBeVisible()
    await show(`/personnes/${stays}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Camille Tragicomix' })).toBeVisible()
    await show(`/personnes/${goes}`)
    await expect(page.getByRole('link', { name: 'Rechercher une personne' })).toBeVisible()
    await show('/reglages/conservation')
    await expect(page.getByText(/1.personne effacée \(après une restauration\)/u)).toBeVisible()
  })
  noPointer()
})
