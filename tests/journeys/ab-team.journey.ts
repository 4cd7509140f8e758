import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { keepRecoveryKey, passphrase, setUp, unlock } from './support/first-run.ts'
import { pressOn, tabTo, typeIn, withoutPointer } from './support/keyboard.ts'
import { readPaper } from './support/pdf.ts'

const karimsPassphrase = 'sapin moulin cravate lucarne biscuit tambour givre'

test('AB. two mediators at one desk: invited on paper, in her place in a moment, signing what she does, taken out for good, by keyboard alone', async ({
  desk,
}) => {
  const { page } = desk
  await desk.setClock('2026-03-02T08:30:00Z')
  await desk.start()
  const formerKey = await setUp(page)
  const noPointer = await withoutPointer(page)
  const dialog = page.getByRole('dialog')
  const openTeam = async () => {
    await pressOn(page, page.getByRole('link', { name: 'Réglages', exact: true }))
    await pressOn(page, page.getByRole('link', { name: 'Voir l’équipe' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Équipe' })).toBeVisible()
  }
  let words = ''

  await test.step('someone is invited: seven words, shown once and printed', async () => {
    await openTeam()
    await expectAccessible(page)
    await pressOn(page, page.getByRole('button', { name: 'Inviter quelqu’un' }))
    await expect(dialog.getByLabel('Prénom et nom')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog.getByLabel('Prénom et nom')).toHaveAttribute('aria-invalid', 'true')
    await page.keyboard.type('Karim Essai')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('Ces mots ne s’affichent qu’une fois.')).toBeVisible()
    await expectAccessible(page)
    const paper = await readPaper(await page.pdf({ format: 'A4' }))
    const told = paper.pages.flatMap((texts) => texts.map(({ text }) => text)).join(' ')
    words =
      /espaces\. .*? passe\. (?<words>(?:\p{L}+ ){6}\p{L}+) /u.exec(told.replaceAll(/\s+/gu, ' '))?.groups?.['words'] ??
      ''
    expect(words.split(' ')).toHaveLength(7)
    expect(paper.pages).toHaveLength(1)
    await pressOn(page, dialog.getByRole('button', { name: 'C’est remis' }))
    await expect(page.getByText(/n’a pas encore choisi sa phrase/u)).toBeVisible()
  })

  await test.step('she takes the place and chooses her own passphrase before anything else', async () => {
    await page.keyboard.press('Control+Shift+L')
    await typeIn(page, dialog.getByLabel('Phrase de passe de qui prend la place'), 'autre chose')
    await page.keyboard.press('Enter')
    await expect(dialog.getByLabel('Phrase de passe de qui prend la place')).toHaveAttribute('aria-invalid', 'true')
    await typeIn(page, dialog.getByLabel('Phrase de passe de qui prend la place'), words)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Choisir votre phrase de passe' })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.type(karimsPassphrase)
    await typeIn(page, page.getByLabel('La même, une seconde fois'), karimsPassphrase)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Aujourd’hui' })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Karim Essai travaille/u })).toBeVisible()
  })

  await test.step('what she does is signed by her, and the team is not hers to change', async () => {
    await page.keyboard.press('F2')
    await pressOn(page, page.getByRole('button', { name: 'Rester anonyme' }))
    await typeIn(page, page.getByLabel('Ce que la personne demande, avec ses mots'), 'apl')
    await expect(page.getByRole('option').first()).toContainText('aide au logement')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /^Étapes/u })).toBeVisible()
    const sheet = await page.getByRole('link', { name: 'Imprimer la feuille' }).getAttribute('href')
    await page.evaluate((address) => window.location.assign(address), sheet?.replace('/feuille', '') ?? '')
    await expect(page.getByText(/par Karim Essai$/u)).toBeVisible()
    await openTeam()
    await expect(page.getByRole('button', { name: 'Inviter quelqu’un' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: /^Retirer/u })).toHaveCount(0)
    await expectAccessible(page)
  })

  await test.step('the head comes back and gives her another role, then takes her out with a new key for everything', async () => {
    await page.keyboard.press('Control+Shift+L')
    await expect(dialog.getByLabel('Phrase de passe de qui prend la place')).toBeFocused()
    await page.keyboard.type(passphrase)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: /^Dominique Essai travaille/u })).toBeVisible()
    await openTeam()
    await tabTo(page, page.getByLabel('Rôle de Karim Essai'))
    await page.keyboard.type('For')
    await expect(page.getByLabel('Rôle de Karim Essai')).toHaveValue('trainer')
    await pressOn(page, page.getByRole('button', { name: 'Retirer Karim Essai' }))
    await expectAccessible(page)
    await typeIn(page, dialog.getByLabel('Votre phrase de passe'), passphrase)
    await page.keyboard.press('Enter')
    const key = await keepRecoveryKey(page)
    expect(key).not.toBe(formerKey)
    await expect(page.getByRole('heading', { level: 2, name: 'Ont quitté ce poste' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('her passphrase opens nothing any more; the desk goes on', async () => {
    await page.keyboard.press('Control+l')
    await unlock(page, karimsPassphrase)
    await expect(page.getByRole('heading', { level: 1, name: 'Établi est verrouillé' })).toBeVisible()
    await expect(page.getByLabel('Phrase de passe', { exact: true })).toHaveAttribute('aria-invalid', 'true')
    await page.keyboard.press('Control+a')
    await page.keyboard.type(passphrase)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Équipe' })).toBeVisible()
  })
  noPointer()
})

test('AB. a trainer sees the catalogue and nobody’s dossier', async ({ desk }) => {
  const { page } = desk
  await desk.start()
  await setUp(page)
  const invited = await page.evaluate(() =>
    window.etabli?.call('session.inviteMediator', { name: 'Ali Exemple', role: 'trainer' }),
  )
  const words = /"passphrase":"(?<words>[^"]+)"/u.exec(JSON.stringify(invited))?.groups?.['words'] ?? ''
  await page.keyboard.press('Control+l')
  await unlock(page, words)
  await page.getByLabel('Nouvelle phrase de passe', { exact: true }).fill(karimsPassphrase)
  await page.getByLabel('La même, une seconde fois').fill(karimsPassphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Catalogue' })).toBeVisible()
  const links = page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link')
  await expect(links).toHaveText(['Catalogue', 'Veille', 'Journal', 'Réglages'])
  await page.evaluate(() => window.location.assign('#/personnes'))
  await expect(page.getByRole('heading', { level: 1, name: 'Catalogue' })).toBeVisible()
  await expectAccessible(page)
  await pressOn(page, page.getByRole('link', { name: 'Réglages', exact: true }))
  await expect(page.getByRole('heading', { level: 3, name: 'Capture de l’écran' })).toBeVisible()
  await expect(page.getByText('Numéro de sécurité sociale')).toHaveCount(0)
})
