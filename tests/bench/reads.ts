import type Database from 'better-sqlite3'

/** One read as the product made it. */
type Read = { readonly source: string; readonly args: readonly unknown[] }

type Reader = { readonly source: string; all: (...args: unknown[]) => unknown; get: (...args: unknown[]) => unknown }

const isReader = (value: unknown): value is Reader => typeof value === 'object' && value !== null && 'source' in value

/** Notes every read that any connection of this process makes while `work` runs. */
async function readsOf(database: Database.Database, work: () => unknown): Promise<readonly Read[]> {
  const statements: unknown = Object.getPrototypeOf(database.prepare('select 1'))
  if (!isReaderPrototype(statements)) throw new Error('the statements of the driver are not what they were')
  const { all, get } = statements
  const reads: Read[] = []
  const noting = (read: Reader['all']): Reader['all'] =>
    function (this: unknown, ...args) {
      if (isReader(this)) reads.push({ source: this.source, args })
      return read.apply(this, args)
    }
  Object.assign(statements, { all: noting(all), get: noting(get) })
  try {
    await work()
  } finally {
    Object.assign(statements, { all, get })
  }
  return reads
}

const isReaderPrototype = (value: unknown): value is Pick<Reader, 'all' | 'get'> =>
  typeof value === 'object' && value !== null && 'all' in value && 'get' in value

/**
 * The same queries as `work` makes, bare: already prepared, on a connection of its own, their rows left as the driver gives them. What the product
 * adds is what the two sides differ by.
 */
export async function bareReads(work: () => unknown, bare: Database.Database): Promise<() => void> {
  const reads = await readsOf(bare, work)
  const prepared = new Map<string, Database.Statement>()
  const statement = (source: string): Database.Statement => {
    const known = prepared.get(source)
    if (known !== undefined) return known
    const fresh = bare.prepare(source)
    const kept = fresh.reader ? fresh.raw() : fresh
    prepared.set(source, kept)
    return kept
  }
  const calls = reads.map(({ source, args }) => ({ statement: statement(source), args }))
  return () => {
    for (const call of calls) call.statement.all(...call.args)
  }
}
