import { readFile } from 'node:fs/promises'
import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
import { inflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { setUp } from './support/first-run.ts'
import { chooseRadio, chooseTab, pressOn, tabTo, typeIn, withoutPointer } from './support/keyboard.ts'

async function bytesSaved(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent('download')
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Enregistrer le fichier' }))
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('X. the quarterly report of a funder from a model kept once, the Coop’s file, France Services, by keyboard alone', async ({
  desk,
}) => {
  const { page } = desk
  await desk.setClock('2026-06-30T08:30:00Z')
  await desk.start()
  await setUp(page)
  const noPointer = await withoutPointer(page)
  const dialog = page.getByRole('dialog')
  const exportButton = page.getByRole('button', { name: 'Exporter', exact: true })
  const kinds = dialog.getByRole('radiogroup', { name: 'Quel fichier ?' })

  await test.step('six questions of two quarters are noted', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Activité' }))
    for (const day of ['05/01/2026', '06/01/2026', '07/01/2026', '08/01/2026', '09/01/2026', '02/04/2026']) {
      await pressOn(page, page.getByRole('button', { name: 'Noter une activité' }))
      await typeIn(page, dialog.getByLabel('Démarche'), 'aide au logement')
      await expect(dialog.getByRole('option').first()).toContainText('aide au logement')
      await page.keyboard.press('Enter')
      await expect(dialog.getByRole('list', { name: 'Ce qui a été demandé' })).toBeVisible()
      await typeIn(page, dialog.getByRole('textbox', { name: 'Date' }), day)
      await page.keyboard.press('Enter')
      await expect(dialog).toBeHidden()
    }
    await chooseRadio(page, page.getByRole('radiogroup', { name: 'Période' }), 'Cette année')
    await expect(page.locator('dl')).toContainText('Accueils6')
  })

  await test.step('a model is made, kept, and gives one sheet a quarter', async () => {
    await pressOn(page, exportButton)
    await chooseRadio(page, kinds, 'Rapport pour un employeur ou un financeur')
    await typeIn(page, dialog.getByLabel('Nom du modèle'), 'Conseil départemental')
    await pressOn(page, dialog.getByRole('button', { name: 'Garder ce modèle' }))
    await expect(dialog.getByText('Modèle gardé.')).toBeVisible()
    await expectAccessible(page)
    const { name, bytes } = await bytesSaved(page)
    expect(name).toBe('Conseil departemental 2026-01-01 2026-12-31.xlsx')
    const { sheets } = await readXlsx(bytes)
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Total', 'T1 2026', 'T2 2026', 'T3 2026', 'T4 2026'])
    expect(sheets[0]?.rows[1]?.slice(0, 5)).toEqual(['Total', '', 6, 6, 30])
    expect(sheets[1]?.rows[1]?.slice(2, 5)).toEqual([5, 5, 25])
    expect(sheets[2]?.rows[1]?.slice(2, 5)).toEqual(['< 5', '< 5', '< 5'])
    await expect(dialog).toBeHidden()
  })

  await test.step('the next time the model is chosen by its name', async () => {
    await pressOn(page, exportButton)
    await chooseRadio(page, kinds, 'Rapport pour un employeur ou un financeur')
    await tabTo(page, dialog.getByRole('combobox', { name: 'Modèle' }))
    await page.keyboard.type('Conseil')
    await expect(dialog.getByLabel('Nom du modèle')).toHaveValue('Conseil départemental')
    await chooseRadio(page, dialog.getByRole('radiogroup', { name: 'Format' }), 'LibreOffice (ODS)')
    const { name, bytes } = await bytesSaved(page)
    expect(name).toBe('Conseil departemental 2026-01-01 2026-12-31.ods')
    expect((await readOds(bytes)).sheets.map((sheet) => sheet.name)).toEqual([
      'Total',
      'T1 2026',
      'T2 2026',
      'T3 2026',
      'T4 2026',
    ])
  })

  await test.step('the Coop’s file says first what the Coop would refuse', async () => {
    await pressOn(page, exportButton)
    await chooseRadio(page, kinds, 'Coop de la médiation numérique')
    await expect(dialog.getByText('6\u00A0accueils sans lieu d’activité')).toBeVisible()
    await expectAccessible(page)
    const { bytes } = await bytesSaved(page)
    const [sheet] = (await readXlsx(bytes)).sheets
    expect(sheet?.rows).toHaveLength(7)
    expect(sheet?.rows[0]?.slice(0, 3)).toEqual(['Date', 'Enregistré le', 'Dernière modification le'])
    expect(sheet?.rows[1]?.[15]).toBe('Aide aux démarches administratives\nLogement')
  })

  await test.step('France Services, as CSV for Excel', async () => {
    await pressOn(page, exportButton)
    await chooseRadio(page, dialog.getByRole('radiogroup', { name: 'Format' }), 'CSV pour Excel')
    const { name, bytes } = await bytesSaved(page)
    expect(name).toBe('France Services 2026-01-01 2026-12-31.csv')
    expect(bytes.toString('utf8')).toContain('Opérateurs;Caf (CNAF);6;6;30')
  })

  await test.step('the Coop is opened from an activity only once the structure asked for it', async () => {
    const notes = page.getByRole('tab', { name: 'Ce qui a été noté' })
    const links = page.getByRole('link', { name: /^Ouvrir dans la Coop/u })
    await chooseTab(page, notes)
    await expect(page.getByRole('button', { name: /^Modifier/u })).toHaveCount(6)
    await expect(links).toHaveCount(0)
    await pressOn(page, page.getByRole('link', { name: 'Réglages' }))
    await chooseRadio(
      page,
      page.getByRole('radiogroup', { name: 'Bouton « Ouvrir dans la Coop »' }),
      'Affiché à côté de chaque activité notée',
    )
    await expectAccessible(page)
    await page.goBack()
    await expect(links).toHaveCount(6)
    await expectAccessible(page)
    const address = (await links.first().getAttribute('href')) ?? ''
    const state = inflateSync(Buffer.from(new URL(address).searchParams.get('v') ?? '', 'base64url')).toString('utf8')
    expect(JSON.parse(state)).toMatchObject({ json: { date: '2026-04-02', typeLieu: 'LieuActivite' } })
  })
  noPointer()
})
