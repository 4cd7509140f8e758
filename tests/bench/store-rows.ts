import { rmSync } from 'node:fs'
import type Database from 'better-sqlite3'
import type { Catalogue } from '../../core/procedures/catalogue.ts'
import { bareReads } from './reads.ts'
import { sideBySide } from './measure.ts'
import type { Row } from './report.ts'
import { type BenchDoor, type BenchStore, doorOn, openEncrypted, openPlain, plainCopy } from './store.ts'
import { catalogueKeystrokes, keystrokesOf } from './typing.ts'

/** The two sizes of a desk, each open twice: once for the product, once bare. */
export type OpenStores = {
  readonly full: BenchStore
  readonly small: BenchStore
  readonly catalogue: Catalogue
}

const PACE = { rounds: 15, runs: 1 }

const searchEvery = (door: BenchDoor, texts: readonly string[]) => async () => {
  for (const text of texts) await door.ask('people.search', { text, limit: 8 })
}
const searchCatalogue = (door: BenchDoor) => async () => {
  for (const text of catalogueKeystrokes) await door.ask('procedures.search', { text, limit: 8 })
}

const words = (people: number): string => `${people.toLocaleString('fr-FR')} personnes`

/** Search as you type: against the same full-text queries, and against a desk twenty times smaller. */
export async function searchRows({ full, small, catalogue }: OpenStores): Promise<readonly Row[]> {
  const databases = [openEncrypted(full), openEncrypted(full), openEncrypted(small)] as const
  const [own, bare, smaller] = databases
  const texts = keystrokesOf(bare, full.people)
  const door = doorOn(own, catalogue)
  const catalogueOnly = searchCatalogue(door)
  const peopleOnly = searchEvery(door, texts)

  const bareQueries = await bareReads(peopleOnly, bare)
  const people = await sideBySide(peopleOnly, bareQueries, PACE)
  const grown = await sideBySide(peopleOnly, searchEvery(doorOn(smaller, catalogue), texts), PACE)
  const bareCatalogue = fullTextCatalogue(bare, catalogue)
  const both = await sideBySide(
    async () => {
      await peopleOnly()
      await catalogueOnly()
    },
    () => {
      bareQueries()
      bareCatalogue()
    },
    PACE,
  )
  const sheets = await sideBySide(catalogueOnly, bareCatalogue, PACE)
  for (const database of databases) database.close()
  const per = (value: number, keys = texts.length): number => value / keys
  return [
    {
      name: `recherche à chaque touche, ${words(full.people)}`,
      value: per(people.ours),
      unit: 'ms',
      baseline: per(people.baseline),
      ratio: people.ratio,
      limit: { mostRatio: 1.5 },
    },
    {
      name: `la même avec le catalogue (référence : FTS5 pour les deux)`,
      value: per(both.ours, texts.length + catalogueKeystrokes.length),
      unit: 'ms',
      baseline: per(both.baseline, texts.length + catalogueKeystrokes.length),
      ratio: both.ratio,
      limit: { mostRatio: 1.5 },
    },
    {
      name: 'catalogue seul, fautes et phrases comprises (référence : FTS5 au mot près)',
      value: per(sheets.ours, catalogueKeystrokes.length),
      unit: 'ms',
      baseline: per(sheets.baseline, catalogueKeystrokes.length),
      ratio: sheets.ratio,
      limit: null,
    },
    {
      name: `croissance de ${words(small.people)} à ${words(full.people)}`,
      value: per(grown.ours),
      unit: 'ms',
      baseline: per(grown.baseline),
      ratio: grown.ratio,
      limit: { mostRatio: 1.5 },
    },
  ]
}

/** The catalogue in a full-text table of the same file, asked as it would be without our engine. */
function fullTextCatalogue(database: Database.Database, { pack }: Catalogue): () => void {
  database.exec(`create virtual table temp.bench_sheets using fts5(title, summary, keywords, prefix = '2 3')`)
  const insert = database.prepare('insert into bench_sheets (title, summary, keywords) values (?, ?, ?)')
  for (const { title, summary, keywords } of pack.procedures) insert.run(title, summary, keywords.join(' '))
  const search = database.prepare(
    'select rowid, title, summary from bench_sheets where bench_sheets match ? order by rank limit 8',
  )
  const queries = catalogueKeystrokes.map((text) =>
    text
      .split(' ')
      .map((word) => `"${word}" *`)
      .join(' AND '),
  )
  return () => {
    for (const query of queries) search.all(query)
  }
}

/** Two screens against the bare queries that they make. */
export async function screenRows({ full, catalogue }: OpenStores): Promise<readonly Row[]> {
  const [own, bare] = [openEncrypted(full), openEncrypted(full)]
  const door = doorOn(own, catalogue)
  const against = async (work: () => Promise<unknown>) =>
    sideBySide(work, await bareReads(work, bare), { rounds: 25, runs: 4 })
  const casefile = await against(() => door.ask('casefiles.read', { casefileId: full.flagshipId }))
  const today = await against(() => door.ask('today.read', {}))
  own.close()
  bare.close()
  return [
    {
      name: 'ouvrir un dossier de 30 étapes, 20 pièces, 100 événements',
      value: casefile.ours,
      unit: 'ms',
      baseline: casefile.baseline,
      ratio: casefile.ratio,
      limit: { mostRatio: 2 },
    },
    {
      name: `« Aujourd’hui », ${words(full.people)}`,
      value: today.ours,
      unit: 'ms',
      baseline: today.baseline,
      ratio: today.ratio,
      limit: { most: 16, mostRatio: 2 },
    },
  ]
}

/** One run of everything, on the encrypted store and on the same one in clear. */
export async function encryptionRow({ full, catalogue }: OpenStores, folder: string): Promise<Row> {
  const encrypted = openEncrypted(full)
  const path = plainCopy(full, folder)
  const plain = openPlain(path, encrypted)
  const texts = keystrokesOf(encrypted, full.people)
  const aRun = (door: BenchDoor) => async () => {
    await searchEvery(door, texts)()
    await searchCatalogue(door)()
    await door.ask('today.read', {})
    const { steps } = await door.ask('casefiles.read', { casefileId: full.flagshipId })
    for (const { stepId, doneAt } of steps.slice(0, 3)) {
      await door.ask('casefiles.tickStep', { stepId, how: doneAt === null ? 'with_help' : null })
    }
  }
  const beside = await sideBySide(aRun(doorOn(encrypted, catalogue)), aRun(doorOn(plain, catalogue)), PACE)
  encrypted.close()
  plain.close()
  rmSync(path)
  return {
    name: 'chiffrement : recherches, « Aujourd’hui », dossier, étapes (référence : en clair)',
    value: beside.ours,
    unit: 'ms',
    baseline: beside.baseline,
    ratio: beside.ratio,
    limit: { mostRatio: 1.25 },
  }
}
