import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'

/** What a hostile or tired hand types. `kept`: shown literally afterwards; else refused with a sentence. */
const names = [
  { typed: '<img src=x onerror="window.pwned=1">', kept: true },
  { typed: `Robert'); DROP TABLE people;--`, kept: true },
  { typed: '😀 Émoji', kept: true },
  { typed: 'أحمد بن علي', kept: true },
  { typed: '${7*7}{{7*7}}', kept: true },
  { typed: `gauche\u202Edroite`, kept: false },
  { typed: `nul\u0000caché`, kept: false },
  { typed: 'x'.repeat(10_000), kept: false },
] as const

const isExecuted = (page: Page) => page.evaluate(() => 'pwned' in window)

/** Fills a field past what its own length limit would let through: a paste tool or another program does. */
const force = (field: Locator, value: string) =>
  field.evaluate((input, text) => {
    if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return
    input.removeAttribute('maxlength')
    const prototype = input instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(input, text)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }, value)

test('F. garbage in the person form is refused with a sentence, or kept and shown literally', async ({ desk }) => {
  const { page } = desk
  await desk.demo()

  for (const { typed, kept } of names) {
    await test.step(JSON.stringify(typed.slice(0, 40)), async () => {
      await page.keyboard.press('F2')
      await page.getByRole('button', { name: 'Créer une fiche' }).click()
      await force(page.getByLabel('Nom de famille'), typed)
      await page.getByRole('button', { name: 'Enregistrer cette personne' }).click()
      if (kept) await expect(page.getByRole('main').getByText(typed, { exact: false }).first()).toBeVisible()
      else await expect(page.getByLabel('Nom de famille')).toHaveAccessibleDescription(/./u)
      expect(await isExecuted(page)).toBe(false)
    })
  }
  await expectAccessible(page)
})

test('F. dates that do not exist, phones and addresses that are none, say so beside their field', async ({ desk }) => {
  const { page } = desk
  await desk.demo()
  await page.keyboard.press('F2')
  await page.getByRole('button', { name: 'Créer une fiche' }).click()
  await page.getByLabel('Nom de famille').fill('Essai')
  for (const [label, value] of [
    ['Date de naissance', '31/02/2001'],
    ['Téléphone', 'pas un numéro'],
    ['Adresse électronique', 'pas une adresse'],
  ] as const) {
    await page.getByLabel(label).fill(value)
    await page.getByRole('button', { name: 'Enregistrer cette personne' }).click()
    await expect(page.getByLabel(label)).toHaveAccessibleDescription(/./u)
    await expectAccessible(page)
    await page.getByLabel(label).fill('')
  }
  await page.getByRole('button', { name: 'Enregistrer cette personne' }).click()
  await expect(page.getByText('Essai', { exact: true })).toBeVisible()
})

test('F. garbage in searches, notes and addresses changes nothing and breaks nothing', async ({ desk }) => {
  const { page } = desk
  await desk.demo()
  await page.keyboard.press('F2')
  const fields = [
    'Nom, téléphone ou date de naissance',
    'Ce que la personne demande, avec ses mots',
    'Note de l’accueil',
  ]
  for (const { typed } of names) {
    for (const label of fields) {
      await force(page.getByLabel(label), typed)
      await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible()
      expect(await isExecuted(page)).toBe(false)
    }
  }
  for (const label of fields) await page.getByLabel(label).fill('')
  for (const address of [
    '/accueil/nawak',
    '/personnes/%3Cscript%3E',
    '/dossiers/0',
    '/nulle-part',
    '/catalogue/../../etc/passwd',
  ]) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#${address}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await isExecuted(page)).toBe(false)
  }
  await expectAccessible(page)
})
