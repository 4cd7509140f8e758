import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { keepRecoveryKey, passphrase, setUp, unlock } from './support/first-run.ts'

const newPassphrase = 'violon sentier bougie marmite caillou hibou parasol'

test('A. from the first run to the recovery key', async ({ desk }) => {
  const { page } = desk
  await desk.start()

  await test.step('the first run is calm and accessible at each step', async () => {
    await expect(page.getByRole('heading', { name: 'Bienvenue dans Établi' })).toBeVisible()
    await expectAccessible(page)
  })

  const key = await test.step('three steps, and the key asked back', () => setUp(page))

  await test.step('the day opens, empty, and says what to do next', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Aujourd’hui' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('locking empties the screen', async () => {
    await page.keyboard.press('Control+l')
    await expect(page.getByRole('heading', { name: 'Établi est verrouillé' })).toBeVisible()
    await expect(page.getByText('Espace de Testville')).toHaveCount(0)
    await expectAccessible(page)
  })

  await test.step('a wrong passphrase is said beside its field, and nothing opens', async () => {
    await unlock(page, 'ce n’est pas elle du tout')
    await expect(page.getByText('Ce n’est pas la phrase de passe.')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the passphrase opens', async () => {
    await unlock(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Aujourd’hui' })).toBeVisible()
  })

  await test.step('after a restart the store is locked', async () => {
    await desk.stop()
    await desk.start()
    await expect(page.getByRole('heading', { name: 'Établi est verrouillé' })).toBeVisible()
  })

  await test.step('a mistyped recovery key is told from a foreign one', async () => {
    await page.getByRole('button', { name: 'J’ai perdu ma phrase' }).click()
    await expectAccessible(page)
    await page.getByLabel('Clé de secours').fill(key.slice(0, -1))
    await page.getByLabel('Nouvelle phrase de passe', { exact: true }).fill(newPassphrase)
    await page.getByLabel('La même, une seconde fois').fill(newPassphrase)
    await page.getByRole('button', { name: 'Ouvrir et changer la phrase' }).click()
    await expect(page.getByText('La clé de secours est incomplète ou mal recopiée.')).toBeVisible()
  })

  await test.step('the recovery key opens and sets the new passphrase', async () => {
    await page.getByLabel('Clé de secours').fill(key.toLowerCase())
    await page.getByRole('button', { name: 'Ouvrir et changer la phrase' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Aujourd’hui' })).toBeVisible()
    await page.keyboard.press('Control+l')
    await unlock(page, passphrase)
    await expect(page.getByText('Ce n’est pas la phrase de passe.')).toBeVisible()
    await unlock(page, newPassphrase)
    await expect(page.getByRole('heading', { level: 1, name: 'Aujourd’hui' })).toBeVisible()
  })
})

test('A. killed before the key was asked back, a new key is made and verified', async ({ desk }) => {
  const { page } = desk
  await desk.start()
  await page.getByLabel('Nom de la structure').fill('Espace de Testville')
  await page.getByLabel('Votre nom').fill('Dominique Essai')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByRole('button', { name: 'Proposer sept mots' }).click()
  const field = page.getByLabel('Phrase de passe', { exact: true })
  await expect(field).toHaveValue(/^[a-z]+(?: [a-z]+){6}$/u)
  const proposed = await field.inputValue()
  await page.getByRole('button', { name: 'Créer l’espace de travail' }).click()
  await expect(page.getByRole('button', { name: 'J’ai gardé ma clé' })).toBeVisible()
  await desk.kill()

  await desk.start()
  await unlock(page, proposed)
  await expect(page.getByText('La clé de secours n’est pas vérifiée')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Faire une nouvelle clé de secours' }).click()
  await keepRecoveryKey(page)
  await expect(page.getByText('La clé de secours n’est pas vérifiée')).toHaveCount(0)
})

test('A. fictitious people open at once, marked, and leave nothing', async ({ desk }) => {
  const { page } = desk
  await desk.start()
  await page.getByRole('button', { name: 'Essayer avec des données fictives' }).click()
  await expect(page.getByText('Données fictives')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Quitter l’essai' }).click()
  await expect(page.getByRole('heading', { name: 'Bienvenue dans Établi' })).toBeVisible()
})
