import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { chooseFromMenu, chooseTab, pressOn, tabTo, typeIn, withoutPointer } from './support/keyboard.ts'
import { setUp } from './support/first-run.ts'
import { expectSheets } from './support/paper.ts'
import { openDossier, receive } from './support/reception.ts'

const who = { familyName: 'Zyxwvutsrel', givenName: 'Quetzalina', birthDay: '14/03/1987' }
const declaration = /^Faire la déclaration trimestrielle de ressources/u
const mailbox = /Retrouver l.accès à sa boîte mail/u

test('H. RSA review with a lost mailbox: repaired first, called, reported without saying who', async ({ desk }) => {
  const { page } = desk
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await desk.start()
  await setUp(page)
  const noPointer = await withoutPointer(page)
  await receive(page, who)

  await test.step('six questions, one key each: the mailbox is lost', async () => {
    await pressOn(page, page.getByRole('button', { name: 'Répondre au sas' }))
    const dialog = page.getByRole('dialog', { name: 'Sas d’accès' })
    await expect(dialog.getByRole('radiogroup')).toHaveCount(6)
    await expectAccessible(page)
    // Lost mailbox, her own phone, FranceConnect, her own device, reads easily, decides herself.
    await expect(dialog.getByRole('radio').first()).toBeFocused()
    for (const key of ['2', '1', '1', '1', '1', '1']) await page.keyboard.press(key)
    await expect(dialog.getByText('Les six réponses sont gardées.')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByText(/Messagerie perdue/u)).toBeVisible()
  })

  await test.step('the dossier says by which way and why, and what to repair first', async () => {
    await openDossier(page, 'declaration trimestrielle rsa', declaration)
    await expect(page.getByText(/Par où passer\s:.*sa messagerie ne s’ouvre plus/u)).toBeVisible()
    await expect(page.getByText(/À faire d’abord/u)).toBeVisible()
    await expectAccessible(page)
  })
  const visit = page.url()

  await test.step('the mailbox has its own dossier, opened first', async () => {
    await pressOn(page, page.getByRole('button', { name: /^Ouvrir ce dossier.*boîte mail/u }))
    await expect(page.getByRole('heading', { level: 1, name: mailbox })).toBeVisible()
    await expect(page.getByRole('list', { name: 'À faire maintenant' }).getByRole('checkbox').first()).toBeVisible()
    await expectAccessible(page)
    await page.goto(visit)
    await chooseTab(page, page.getByRole('tab', { name: declaration }))
    await expect(page.getByRole('button', { name: /^Voir ce dossier.*boîte mail/u })).toBeVisible()
  })

  await test.step('what blocks the declaration is said in two actions', async () => {
    await chooseFromMenu(
      page,
      page.getByRole('button', { name: /^Blocage.*Se connecter et ouvrir la déclaration/u }),
      page.getByRole('menuitem', { name: 'Messagerie inaccessible' }),
    )
    await expect(page.getByRole('list', { name: 'Bloquées' })).toContainText('Messagerie inaccessible')
  })

  await test.step('a phone call is noted in three actions', async () => {
    const actions: string[] = []
    const act = async (what: string, hand: () => Promise<void>) => {
      actions.push(what)
      await hand()
    }
    await act('F7', () => page.keyboard.press('F7'))
    const dialog = page.getByRole('dialog', { name: 'Noter un échange' })
    await expect(dialog.getByLabel('Ce qui a été dit')).toBeFocused()
    await act('words', () =>
      page.keyboard.type(`La Caf refuse de changer l’adresse de ${who.givenName} ${who.familyName.toUpperCase()}.`),
    )
    await act('Enter', () => page.keyboard.press('Enter'))
    await expect(dialog).toHaveCount(0)
    expect(actions).toHaveLength(3)
  })

  await test.step('the dossier’s own screen tells the call with everything else', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Voir sa fiche' }))
    await pressOn(page, page.getByRole('link', { name: declaration }))
    await expect(page.getByRole('heading', { level: 1, name: declaration })).toBeVisible()
    const history = page.getByRole('region', { name: 'Historique' })
    await expect(history).toContainText(/Échange.*téléphone/iu)
    await expect(history).toContainText('La Caf refuse de changer l’adresse')
    await expect(history).toContainText('Blocage « Messagerie inaccessible »')
    await expectAccessible(page)
  })

  await test.step('the report asks only for what the mediator alone can say', async () => {
    await chooseFromMenu(
      page,
      page.getByRole('button', { name: 'Autres', exact: true }),
      page.getByRole('menuitem', { name: 'Préparer un signalement' }),
    )
    await expect(page.getByRole('heading', { level: 1, name: 'Préparer un signalement' })).toBeVisible()
    await expect(page.getByText('Ce qui manque encore')).toBeVisible()
    await typeIn(
      page,
      page.getByLabel('Ce que vous demandez à l’organisme'),
      `Changer l’adresse électronique de Madame ${who.familyName}, pour qu’elle déclare ses ressources.`,
    )
    await tabTo(page, page.getByRole('combobox', { name: 'Urgence' }))
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option', { name: 'Plus de ressources' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await typeIn(page, page.getByLabel('Pourquoi c’est urgent'), 'Le versement s’arrête sans déclaration.')
    await expect(page.getByText('Gardé au fur et à mesure.')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Texte à coller' })).toContainText('Changer l’adresse électronique')
    await expectAccessible(page)
  })

  await test.step('the copied text has every field that Administration+ asks, and never who she is', async () => {
    await pressOn(page, page.getByRole('button', { name: 'Copier le texte' }))
    await expect(page.getByText(/^Texte copié/u)).toBeVisible()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    for (const field of [
      'Thème',
      'Organisme concerné',
      'Démarche',
      'Démarche classique déjà tentée',
      'Dépôt de la demande',
      'Blocage',
      'Urgence',
      'Demande',
    ]) {
      expect(text, field).toMatch(new RegExp(`^${field}\\s:.`, 'mu'))
    }
    expect(text).toContain('Messagerie inaccessible')
    expect(text).toContain('La Caf refuse de changer l’adresse')
    expect(text).toContain('Plus de ressources')
    expect(text).not.toContain('non renseigné')
    for (const name of [who.familyName, who.givenName]) expect(text.toLowerCase()).not.toContain(name.toLowerCase())
    await expect(page.getByText(/passages? remplacés?/u)).toBeVisible()
  })

  await test.step('the letter holds on one A4 page', async () => {
    await pressOn(page, page.getByRole('button', { name: 'Imprimer la lettre' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Lettre de signalement' })).toBeVisible()
    const letter = page.getByRole('main')
    await expect(letter).toContainText('Messagerie inaccessible')
    await expect(letter).not.toContainText(who.familyName)
    await expectAccessible(page)
    await expectSheets(page, 1)
  })

  noPointer()
})
