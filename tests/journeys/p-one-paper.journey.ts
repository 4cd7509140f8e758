import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { setUp } from './support/first-run.ts'
import { chooseFromMenu, chooseTab, pressOn, tabTo, typeIn, withoutPointer } from './support/keyboard.ts'
import { expectSheets } from './support/paper.ts'
import { readPaper, shownInWindow } from './support/pdf.ts'
import { openDossier, receive } from './support/reception.ts'

const first = { familyName: 'Abcdefgh', givenName: 'Ondine', birthDay: '02/02/1990' }
const who = { familyName: 'Zyxwvutsrel', givenName: 'Quetzalina', birthDay: '14/03/1987' }
const passport = /^Passeport/u
const card = /^Carte nationale d’identité d’un majeur/u

/** How many papers the dossier shown still asks for, as its screen says it. */
async function missingPapers(page: Page): Promise<number> {
  const heading = page.getByRole('heading', { level: 2, name: /^Pièces/u })
  await expect(heading).toBeVisible()
  return Number(/(\d+) à réunir/u.exec((await heading.textContent()) ?? '')?.[1] ?? 0)
}

const rows = (page: Page, name: RegExp) => page.getByRole('article').getByRole('row', { name })

test('P. one paper, several procedures: the second asks strictly fewer, and the list asks each paper once', async ({
  desk,
}) => {
  const { page } = desk
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await desk.start()
  await setUp(page)
  const noPointer = await withoutPointer(page)

  await receive(page, first)
  await openDossier(page, 'passeport', passport)
  const askedOfANewcomer = await missingPapers(page)

  await test.step('for someone else, a first dossier: two papers are there', async () => {
    await receive(page, who)
    await openDossier(page, 'carte d’identité', card)
    const before = await missingPapers(page)
    for (const paper of [/^Vue\s: Photo d’identité/u, /^Vue\s: Justificatif de domicile/u]) {
      await pressOn(page, page.getByRole('button', { name: paper }))
      await expect(page.getByLabel('Délivrée le')).toBeFocused()
      await page.keyboard.type(new Date(Date.now() - 7 * 86_400_000).toLocaleDateString('fr-FR'))
      await page.keyboard.press('Enter')
      await expect(page.getByRole('button', { name: paper })).toHaveCount(0)
    }
    await expect.poll(() => missingPapers(page)).toBe(before - 2)
  })

  await test.step('the second dossier asks strictly fewer than of a newcomer, and says what is there', async () => {
    await openDossier(page, 'passeport', passport)
    await expect.poll(() => missingPapers(page)).toBe(askedOfANewcomer - 2)
    await expect(page.getByRole('heading', { level: 2, name: /à réunir, 2 déjà là/u })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the reception desk prints one list for both, each paper once', async () => {
    const menu = page.getByRole('button', { name: 'Liste des pièces' })
    await chooseFromMenu(page, menu, page.getByRole('menuitem', { name: 'À imprimer pour l’accueil' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Liste des pièces' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Imprimer' })).toBeFocused()
    await expect(rows(page, /^Timbre fiscal/u)).toHaveCount(1)
    const alone = await rows(page, /./u).count()
    const other = page.getByRole('checkbox', { name: card })
    await tabTo(page, other, 'Shift+Tab')
    await page.keyboard.press('Space')
    await expect(other).toBeChecked()
    await expect(rows(page, /^Justificatif de domicile/u)).toHaveCount(1)
    await expect(rows(page, /^Justificatif de domicile/u)).toContainText(/1, 2.*Déjà là/u)
    await expect.poll(() => rows(page, /./u).count()).toBeGreaterThan(alone)
    await expectAccessible(page)
    await expectSheets(page, 2)
  })

  await test.step('the person’s own list names no procedure, and no paper where an envelope has its window', async () => {
    const audience = page.getByRole('radiogroup', { name: 'Pour qui ?' })
    await tabTo(page, audience, 'Shift+Tab')
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('heading', { level: 1, name: 'Vos pièces à apporter' })).toBeVisible()
    await expectAccessible(page)
    const paper = await readPaper(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true }))
    expect(paper.pages).toHaveLength(1)
    expect(paper.tagged).toBe(true)
    const words = (texts: readonly { readonly text: string }[]) => texts.map(({ text }) => text).join(' ')
    expect(words(paper.pages.flat())).toMatch(/Timbre fiscal/u)
    expect(words(paper.pages.flat())).not.toMatch(/passeport|renouvellement/iu)
    expect(words(shownInWindow(paper))).toMatch(/Vos pièces à apporter/u)
    expect(words(shownInWindow(paper))).not.toMatch(/Timbre/u)
  })

  await test.step('what is missing goes by SMS, without a word of the procedure', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Retour au dossier' }), 'Shift+Tab')
    const menu = page.getByRole('button', { name: 'Liste des pièces' })
    await chooseFromMenu(page, menu, page.getByRole('menuitem', { name: 'Texte de SMS' }))
    const dialog = page.getByRole('dialog', { name: 'Liste à envoyer par SMS' })
    await expect(dialog.getByText(/^1\sSMS/u)).toBeVisible()
    await expectAccessible(page)
    await pressOn(page, dialog.getByRole('button', { name: 'Copier' }))
    await expect(dialog.getByRole('button', { name: 'Copié' })).toBeVisible()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toMatch(/^Pièces à apporter\s: .*Timbre fiscal/u)
    expect(text).not.toMatch(/passeport|justificatif de domicile/iu)
    await page.keyboard.press('Escape')
    await expect(menu).toBeFocused()
  })

  await test.step('the person’s own screen shows both papers and the dossiers that they serve', async () => {
    await pressOn(page, page.getByRole('link', { name: `${who.givenName} ${who.familyName}` }).first(), 'Shift+Tab')
    await chooseTab(page, page.getByRole('tab', { name: 'Pièces' }))
    const papers = page.getByRole('list', { name: 'Pièces vues' }).getByRole('listitem')
    await expect(papers).toHaveCount(2)
    await expect(papers.filter({ hasText: 'Justificatif de domicile' }).getByRole('link')).toHaveCount(2)
    await expectAccessible(page)
  })

  await test.step('one is forgotten, and comes back', async () => {
    const papers = page.getByRole('list', { name: 'Pièces vues' }).getByRole('listitem')
    await pressOn(page, page.getByRole('button', { name: /^Oublier\s: Photo/u }))
    await expect(papers).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(papers).toHaveCount(2)
  })

  await test.step('a paper is corrected: who keeps the original', async () => {
    await pressOn(page, page.getByRole('button', { name: /^Modifier\s: Photo/u }))
    const dialog = page.getByRole('dialog', { name: /^Modifier\s: Photo/u })
    await expect(dialog.getByLabel('Délivrée le')).toBeFocused()
    await tabTo(page, dialog.getByRole('radio', { name: 'La personne' }))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await typeIn(page, dialog.getByLabel('Qui ?'), 'sa fille')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('list', { name: 'Pièces vues' })).toContainText(/original\s: sa fille/u)
  })

  noPointer()
})
