import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalogue } from '../../core/procedures/catalogue.ts'
import { type ExpectedQuery, scoreQueries } from '../support/search-quality.ts'
import type { Row } from './report.ts'
import { root } from './store.ts'

const isQueries = (value: unknown): value is readonly ExpectedQuery[] =>
  Array.isArray(value) &&
  value.every((one) => typeof one === 'object' && one !== null && 'query' in one && 'expected' in one)

/** Every set of everyday queries that the tests keep. */
async function everydayQueries(): Promise<readonly ExpectedQuery[]> {
  const folder = join(root, 'tests/core/procedures')
  const files = readdirSync(folder).filter((name) => /^everyday-queries.*\.ts$/u.test(name))
  const sets = await Promise.all(
    files.map(async (name): Promise<readonly ExpectedQuery[]> => {
      const exported: Readonly<Record<string, unknown>> = await import(join(folder, name))
      return Object.values(exported).filter(isQueries).flat()
    }),
  )
  return sets.flat()
}

/** How often the catalogue's search answers what people ask, as they ask it. */
export async function catalogueRows(catalogue: Catalogue): Promise<readonly Row[]> {
  const queries = await everydayQueries()
  const search = (query: string) => catalogue.search(query, 3).map(({ id }) => ({ procedureId: id }))
  const { hit1, hit3, empty } = scoreQueries(search, queries)
  const alone = { baseline: null, ratio: null } as const
  return [
    {
      name: `bonne fiche en premier (${queries.length} questions)`,
      value: hit1 * 100,
      unit: '%',
      ...alone,
      limit: { least: 90 },
    },
    { name: 'bonne fiche dans les trois premières', value: hit3 * 100, unit: '%', ...alone, limit: { least: 97 } },
    { name: 'questions sans réponse', value: empty, unit: 'n', ...alone, limit: { most: 0 } },
  ]
}
