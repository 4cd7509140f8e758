import type Database from 'better-sqlite3'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'

/** The query builder over an open, keyed store. */
export type Orm = BetterSQLite3Database & { $client: Database.Database }

export const ormOver = (database: Database.Database): Orm => drizzle({ client: database })

/**
 * `column in (…)` for a list of any length with one prepared statement: the list travels as one JSON parameter named `name`.
 * Give it as `JSON.stringify(list)` when the statement runs.
 */
export const inList = (column: SQLWrapper, name: string): SQL =>
  sql`${column} in (select value from json_each(${sql.placeholder(name)}))`
