import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { chooseTab, pressOn, withoutPointer } from './support/keyboard.ts'
import { setUp } from './support/first-run.ts'
import { openDossier, receive } from './support/reception.ts'

test('K. a minor gives no mandate: who signs is said, and nothing is done in her place', async ({ desk }) => {
  const { page } = desk
  const title = /^Carte Vitale\s: première carte/u
  await desk.setClock('2026-11-23T10:00:00+01:00')
  await desk.start()
  await setUp(page)
  const noPointer = await withoutPointer(page)
  await receive(page, { familyName: 'Novembre', givenName: 'Lila', birthDay: '24/11/2008' })
  await openDossier(page, 'carte vitale perdue', title)

  await test.step('« Je fais à la place » cannot be chosen, and says why', async () => {
    await expect(page.getByRole('radio', { name: 'Je fais à la place' }).first()).toBeDisabled()
    await expect(page.getByText(/^À la place\s:/u).first()).toBeVisible()
  })

  await test.step('a mandate stops at its first question: who signs, on which proof, how to go on', async () => {
    await pressOn(page, page.getByRole('button', { name: 'Préparer un mandat' }).first())
    const dialog = page.getByRole('dialog', { name: 'Préparer un mandat' })
    await expect(dialog).toContainText('D’après sa date de naissance, cette personne est mineure.')
    await expect(dialog).toContainText('Son représentant légal : parent ou tuteur.')
    await expect(dialog).toContainText('Le livret de famille.')
    await expect(dialog).toContainText('Accompagnez, en présence de qui la représente ou l’assiste.')
    await expect(dialog).toContainText('Code civil, article 388-1-1')
    await expect(dialog.getByRole('button', { name: 'Écrire le texte' })).toHaveCount(0)
    await expectAccessible(page)
    await pressOn(page, dialog.getByRole('button', { name: 'Fermer' }).last())
    await expect(dialog).toHaveCount(0)
  })

  await test.step('a step cannot be noted as done in her place', async () => {
    const step = page.getByRole('list', { name: 'À faire maintenant' }).getByRole('checkbox').first()
    await step.focus()
    await page.keyboard.press('3')
    await expect(page.getByRole('alert').filter({ hasText: 'Faire à sa place n’est pas possible ici.' })).toBeVisible()
    await expect(page.getByRole('list', { name: 'Faites' })).toHaveCount(0)
    await expectAccessible(page)
    await pressOn(page, page.getByRole('button', { name: 'J’ai compris' }))
    await expect(step).toBeFocused()
    await page.keyboard.press('2')
    await expect(page.getByRole('list', { name: 'Faites' }).getByRole('radio', { name: 'Avec aide' })).toBeChecked()
  })

  await test.step('whatever screen asks, the door refuses with its sentence', async () => {
    const visitId = page.url().split('/').at(-1) ?? ''
    const link = await page.getByRole('link', { name: 'Voir sa fiche' }).getAttribute('href')
    const personId = link?.split('/').at(-1) ?? ''
    const answers = await page.evaluate(
      async (ids) => [
        await window.etabli?.call('mandates.declareCapacity', { personId: ids.personId, capacity: 'adult_free' }),
        await window.etabli?.call('mandates.prepare', {
          personId: ids.personId,
          themes: ['social'],
          days: 31,
          channels: ['online'],
          otherStructure: 'no',
          renews: null,
        }),
        await window.etabli?.call('visits.setPosture', { visitId: ids.visitId, posture: 'act_for' }),
      ],
      { visitId, personId },
    )
    expect(answers.slice(1)).toEqual([
      { ok: false, error: { code: 'mandate_for_minor' } },
      { ok: false, error: { code: 'mandate_required' } },
    ])
  })

  await test.step('the person’s page says the same', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Voir sa fiche' }))
    await chooseTab(page, page.getByRole('tab', { name: 'Mandats et accords' }))
    await expect(page.getByText(/^Aucun mandat\. Sans mandat, on accompagne/u)).toBeVisible()
    await expectAccessible(page)
  })

  noPointer()
})
