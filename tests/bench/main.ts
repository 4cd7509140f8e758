import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { agendaRow } from './agenda-row.ts'
import { catalogueRows } from './catalogue-rows.ts'
import { type Row, tableOf, writeResults } from './report.ts'
import { memoryRow } from './memory-row.ts'
import { remindersRow } from './reminders-row.ts'
import { shellRows } from './screens/shell-rows.ts'
import { statisticsRows } from './statistics-row.ts'
import { encryptionRow, type OpenStores, screenRows, searchRows } from './store-rows.ts'
import { catalogueOfTheProduct, makeStore, root, workFolder } from './store.ts'
import { tickRow } from './worker-row.ts'

const PEOPLE = 200_000
const FEW_PEOPLE = 10_000

function peopleAsked(args: readonly string[]): number {
  const rank = args.indexOf('--people')
  const people = rank === -1 ? PEOPLE : Number(args[rank + 1])
  if (!Number.isInteger(people) || people < 100) throw new Error('--people attend un nombre entier, 100 au moins')
  return people
}

const say = (words: string): void => console.log(words)
const people = peopleAsked(process.argv.slice(2))
const catalogue = catalogueOfTheProduct()
const { folder, remove } = workFolder()
process.once('SIGINT', () => {
  remove()
  process.exit(130)
})

try {
  const rows: Row[] = []
  const take = async (label: string, measure: () => Promise<readonly Row[]>): Promise<void> => {
    say(`${label}…`)
    try {
      rows.push(...(await measure()))
    } catch (cause) {
      // The other figures are worth having; the exit code says that some are missing.
      console.error(cause)
      process.exitCode = 1
    }
  }
  const store = async (name: string, count: number) => {
    say(`Données : ${count.toLocaleString('fr-FR')} personnes…`)
    mkdirSync(join(folder, name))
    return makeStore(join(folder, name), count, catalogue, (words) => say(`  ${words}`))
  }
  const stores: OpenStores = {
    small: await store('small', Math.max(100, Math.min(FEW_PEOPLE, Math.floor(people / 20)))),
    full: await store('full', people),
    catalogue,
  }
  await take('Recherche', () => searchRows(stores))
  await take('Écrans', () => screenRows(stores))
  await take('Écriture', async () => [await tickRow(stores.full, folder)])
  await take('Chiffrement', async () => [await encryptionRow(stores, folder)])
  await take('Mémoire', () => memoryRow(stores.full))
  await take('Navigateur', () => shellRows(stores.full, folder))
  await take('Catalogue', () => catalogueRows(catalogue))
  await take('Activité', () => statisticsRows(stores.full, catalogue))
  await take('Rappels', async () => [await remindersRow()])
  // Last: it fills a month of the store.
  await take('Agenda', async () => [await agendaRow(stores.full, catalogue)])
  writeResults(join(root, 'bench-results.json'), rows)
  say(`\n${tableOf(rows)}\n`)
} finally {
  remove()
}
