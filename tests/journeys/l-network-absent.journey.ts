import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { pressOn, tabTo, withoutPointer } from './support/keyboard.ts'
import { setUp, unlock } from './support/first-run.ts'
import { openDossier } from './support/reception.ts'

const title = /^Faire la déclaration trimestrielle de ressources/u

test('L. someone anonymous, the network absent the whole day: what waits is listed, then worked through', async ({
  desk,
}) => {
  const { page } = desk
  await desk.start()
  await setUp(page)
  const noPointer = await withoutPointer(page)

  await test.step('one click says that the network is absent', async () => {
    await pressOn(page, page.getByRole('button', { name: /^Réseau : présent/u }))
    await expect(page.getByRole('button', { name: /^Réseau : absent/u })).toBeVisible()
  })

  await test.step('someone anonymous asks for a procedure that is online', async () => {
    await page.keyboard.press('F2')
    await pressOn(page, page.getByRole('button', { name: 'Rester anonyme' }))
    await openDossier(page, 'declaration trimestrielle rsa', title)
  })

  const now = page.getByRole('list', { name: 'À faire maintenant' })
  const online = page.getByRole('list', { name: 'Quand le réseau reviendra' })
  await test.step('what can be done here comes first; what waits says how to do without', async () => {
    await expect(now.getByRole('checkbox')).not.toHaveCount(0)
    await expect(online.getByText('Se connecter et ouvrir la déclaration')).toBeVisible()
    await expect(now.getByText('Internet')).toHaveCount(0)
    await expect(page.getByText(/Sans réseau\s:.*formulaire papier.*14129/u)).toBeVisible()
    await expect(page.getByText(/Sans réseau\s:.*téléphone 3230/u)).toBeVisible()
    const [first, then] = [await now.boundingBox(), await online.boundingBox()]
    expect(first?.y ?? 0).toBeLessThan(then?.y ?? 0)
    await expectAccessible(page)
  })

  await test.step('what needs no network is done here', async () => {
    await tabTo(page, now.getByRole('checkbox', { name: /^Réunir les bulletins/u }))
    await page.keyboard.press('2')
    await expect(page.getByRole('list', { name: 'Faites' })).toContainText('Réunir les bulletins')
  })

  await test.step('the power goes and comes back: the network is still absent', async () => {
    await desk.kill()
    await desk.start()
    await unlock(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Aujourd’hui' })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Réseau : absent/u })).toBeVisible()
  })

  const list = page.getByRole('list', { name: /^Étapes en ligne.*déclaration trimestrielle/u })
  await test.step('« À faire en ligne » has them, with how long they take', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Ouvrir la liste, avec les durées' }))
    await expect(page.getByRole('heading', { level: 1, name: 'À faire en ligne' })).toBeVisible()
    await expect(page.getByText('Le réseau est noté absent.', { exact: false })).toBeVisible()
    await expect(list.getByText('Se connecter et ouvrir la déclaration')).toBeVisible()
    await expect(page.getByText(/\d\sétapes, environ \d+\s(?:min|h)/u)).toBeVisible()
    await expect(page.getByText('Personne anonyme', { exact: false })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the network is back: each step is noted in place, until nothing waits', async () => {
    await pressOn(page, page.getByRole('button', { name: 'Le réseau est revenu' }))
    await expect(page.getByRole('button', { name: /^Réseau : présent/u })).toBeVisible()
    await expect(page.getByRole('link', { name: /^Ouvrir la page/u })).toBeVisible()
    const left = await list.getByRole('listitem').count()
    expect(left).toBeGreaterThan(1)
    for (let step = left; step > 0; step -= 1) {
      await expect(list.getByRole('listitem')).toHaveCount(step)
      await pressOn(page, list.getByRole('listitem').first().getByRole('button', { name: 'Fait avec aide' }))
    }
    await expect(page.getByText(/^Rien n’attend une connexion à internet\./u)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the dossier knows it, and nobody was named', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Revenir à Aujourd’hui' }).first())
    await pressOn(page, page.getByRole('button', { name: /^Reprendre/u }))
    await expect(page.getByRole('list', { name: 'Faites' })).toContainText('Se connecter et ouvrir la déclaration')
    await expect(page.getByRole('list', { name: 'Quand le réseau reviendra' })).toHaveCount(0)
    const people = await page.evaluate(() => window.etabli?.call('people.search', { text: '', limit: 50 }))
    expect(people).toEqual({ ok: true, value: [] })
    await expectAccessible(page)
  })

  noPointer()
})
