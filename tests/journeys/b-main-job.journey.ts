import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { setUp, unlock } from './support/first-run.ts'
import { countFiles, tracesOf } from './support/traces.ts'

// Words that nothing else in the product contains: wherever they can be read, we wrote them.
const markers = {
  familyName: 'Zyxwvutsrel',
  givenName: 'Quetzalina',
  note: 'ornithorynque-mauve-4817',
  casefileNote: 'pamplemousse-indigo-9052',
  place: 'Bureau des hippocampes',
}

test('B. one procedure from reception to appointment, killed twice, nothing lost', async ({ desk }) => {
  const { page } = desk
  await desk.start()
  await setUp(page)
  await page.keyboard.press('F2')

  await test.step('a person who is not known yet is created with the minimum', async () => {
    await page.getByLabel('Nom, téléphone ou date de naissance').fill(markers.familyName)
    await page.getByRole('button', { name: 'Créer une fiche' }).click()
    await expect(page.getByLabel('Nom de famille')).toHaveValue(markers.familyName)
    await page.getByLabel('Prénom').fill(markers.givenName)
    await page.getByLabel('Date de naissance').fill('14/03/1987')
    await expectAccessible(page)
  })

  await test.step('killed while the form is being typed: it comes back as it was', async () => {
    // The hand pauses: half a second, far below the five that may be lost.
    await expect(async () => {
      const draft = await page.evaluate(() => window.etabli?.call('visits.unfinished', {}))
      expect(JSON.stringify(draft)).toContain('14/03/1987')
    }).toPass()
    await desk.kill()
    await desk.start()
    await unlock(page)
    await page.getByRole('button', { name: /^Reprendre/u }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible()
    await expect(page.getByLabel('Nom de famille')).toHaveValue(markers.familyName)
    await expect(page.getByLabel('Prénom')).toHaveValue(markers.givenName)
    await expect(page.getByLabel('Date de naissance')).toHaveValue('14/03/1987')
    await page.getByRole('button', { name: 'Enregistrer cette personne' }).click()
    await expect(page.getByText(`${markers.givenName} ${markers.familyName}`, { exact: true })).toBeVisible()
  })

  await test.step('the procedure is found with everyday words and opens its dossier', async () => {
    await page.getByLabel('Ce que la personne demande, avec ses mots').fill('apl')
    await expect(page.getByRole('option').first()).toContainText('aide au logement')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /^Étapes/u })).toBeVisible()
    await expectAccessible(page)
  })

  const firstStep = page.getByRole('list', { name: 'À faire maintenant' }).getByRole('checkbox').first()
  const stepName = await firstStep.evaluate((box) =>
    box instanceof HTMLInputElement ? (box.labels?.[0]?.textContent ?? '') : '',
  )

  await test.step('a step is ticked, undone, ticked again alone; another is blocked', async () => {
    await firstStep.click()
    await expect(page.getByRole('list', { name: 'Faites' }).getByText(stepName)).toBeVisible()
    await page.getByRole('button', { name: /^Annuler/u }).click()
    await expect(page.getByRole('list', { name: 'Faites' })).toHaveCount(0)
    await firstStep.focus()
    await page.keyboard.press('1')
    await expect(page.getByRole('list', { name: 'Faites' }).getByRole('radio', { name: 'Seul' })).toBeChecked()
    await page
      .getByRole('list', { name: 'À faire maintenant' })
      .getByRole('button', { name: /^Blocage/u })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'Messagerie inaccessible' }).click()
    await expect(page.getByRole('list', { name: 'Bloquées' })).toContainText('Messagerie inaccessible')
    await expectAccessible(page)
  })

  await test.step('a paper is recorded as seen', async () => {
    await page
      .getByRole('button', { name: /^Vue :/u })
      .first()
      .click()
    const save = page.getByRole('button', { name: 'Enregistrer', exact: true })
    if (await save.isVisible()) {
      await page.getByLabel(/Délivrée le|Valable jusqu/u).fill('01/01/2099')
      await save.click()
    }
    await expect(
      page.getByText(/Déjà là et valable|Valable jusqu’au|La date d’établissement est dans l’avenir/u).first(),
    ).toBeVisible()
  })

  await test.step('what is told is kept as it is typed', async () => {
    await page.getByLabel('Note de l’accueil').fill(markers.note)
    await expect(async () => {
      const visits = await page.evaluate(() => window.etabli?.call('visits.unfinished', {}))
      expect(JSON.stringify(visits)).toContain(markers.note)
    }).toPass()
  })

  await test.step('killed again: the visit resumes where it was', async () => {
    await desk.kill()
    await desk.start()
    await unlock(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Aujourd’hui' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: /^Reprendre/u }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible()
    await expect(page.getByText(`${markers.givenName} ${markers.familyName}`, { exact: true })).toBeVisible()
    await expect(page.getByRole('list', { name: 'Faites' }).getByText(stepName)).toBeVisible()
    await expect(page.getByRole('list', { name: 'Bloquées' })).toContainText('Messagerie inaccessible')
    await expect(page.getByLabel('Note de l’accueil')).toHaveValue(markers.note)
  })

  await test.step('the next appointment is planned with the papers to bring', async () => {
    await page.getByRole('button', { name: 'Planifier un rendez-vous' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Demain' }).click()
    await dialog.getByLabel('Heure').fill('9h30')
    await dialog.getByLabel('Lieu').fill(markers.place)
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Enregistrer le rendez-vous' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByText(/demain à 9\sh\s30/u)).toBeVisible()
  })

  await test.step('the sheet tells it, on one A4 page', async () => {
    await page.getByRole('link', { name: 'Imprimer la feuille' }).click()
    await expect(page.getByRole('heading', { name: 'Votre feuille de route' })).toBeVisible()
    // Told twice: what was done, and what she now knows how to do.
    await expect(page.getByText(stepName)).toHaveCount(2)
    await expect(page.getByText(/9\sh\s30/u).first()).toBeVisible()
    await expect(page.getByRole('img', { name: /^Code à photographier/u })).toBeVisible()
    await expectAccessible(page)
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/gu)).toHaveLength(1)
  })

  await test.step('the visit ends; the day shows what remains', async () => {
    await page.goBack()
    await page.getByRole('button', { name: 'Terminer l’accueil' }).click()
    await expect(page.getByRole('heading', { name: 'Accueil terminé' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Revenir à Aujourd’hui' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Aujourd’hui' })).toBeVisible()
    await expect(page.getByText('Demander une aide au logement').first()).toBeVisible()
  })

  await test.step('the dossier keeps its history and its note', async () => {
    await page
      .getByRole('link', { name: /Demander une aide au logement/u })
      .first()
      .click()
    await page.getByLabel('Ajouter une note').fill(markers.casefileNote)
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
    await expect(page.getByRole('region', { name: 'Historique' })).toContainText(markers.casefileNote)
    await expectAccessible(page)
  })

  await test.step('nothing that was typed can be read on the disk', async () => {
    expect(countFiles(desk.folder)).toBeGreaterThan(3)
    expect(tracesOf(Object.values(markers), desk.folder)).toEqual([])
    await desk.stop()
    expect(tracesOf(Object.values(markers), desk.folder)).toEqual([])
  })
})
