import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Orm } from './orm.ts'
import * as schema from './schema/index.ts'

/** Rows of one table, by the names of their columns. */
export type TableRows = { readonly table: string; readonly rows: readonly Readonly<Record<string, unknown>>[] }

/** From a column of a parent to the column of a table that refers to it. */
type Link = { readonly from: string; readonly column: string; readonly to: string }

const tables = Object.values(schema).filter((value) => is(value, SQLiteTable))

const links: readonly Link[] = tables.flatMap((table) =>
  getTableConfig(table).foreignKeys.flatMap((key) => {
    const { columns, foreignColumns, foreignTable } = key.reference()
    const [column, ...more] = columns
    const [parent] = foreignColumns
    // Only sheets are referred to by two columns; they are no one's data.
    if (column === undefined || parent === undefined || more.length > 0) return []
    return [{ from: getTableName(foreignTable), column: column.name, to: getTableName(table) }]
  }),
)

/** Her reports written without a visit: the key that stands for her leads to them, and is no reference of the schema. */
const byKey: Link = { from: 'beneficiary_keys', column: 'beneficiary_key', to: 'activity_reports' }

/** What was said of the times of her reminders: by the identifier of what they recall. */
const MARKS = 'reminder_marks'

/** The column of a table that others refer to. */
const keyColumnOf = (from: string): string => {
  if (from === byKey.from) return byKey.column
  const table = tables.find((one) => getTableName(one) === from)
  const found = tables
    .flatMap((one) => getTableConfig(one).foreignKeys)
    .map((key) => key.reference())
    .find(({ foreignTable, foreignColumns }) => foreignTable === table && foreignColumns.length === 1)
  const [column] = found?.foreignColumns ?? []
  if (column === undefined) throw new Error(`nothing refers to ${from}`)
  return column.name
}

const childrenOf = (table: string): readonly Link[] => [...links, byKey].filter(({ from }) => from === table)

/** Columns of a table, by their names in the store. */
export const columnsOf = (name: string): readonly string[] => {
  const table = tables.find((one) => getTableName(one) === name)
  return table === undefined ? [] : Object.values(getTableColumns(table)).map((column) => column.name)
}

/** True for a column that says yes or no, which SQLite keeps as 1 or 0. */
export const isYesOrNo = (name: string, column: string): boolean => yesOrNo.has(`${name}.${column}`)

const yesOrNo: ReadonlySet<string> = new Set(
  tables.flatMap((table) =>
    Object.values(getTableColumns(table)).flatMap((column) =>
      column.dataType === 'boolean' ? [`${getTableName(table)}.${column.name}`] : [],
    ),
  ),
)

/** The words that a column may hold, when they are few and known. */
export const wordsOf = (name: string, column: string): readonly string[] => {
  const table = tables.find((one) => getTableName(one) === name)
  if (table === undefined) return []
  return Object.values(getTableColumns(table)).find((one) => one.name === column)?.enumValues ?? []
}

/** Every table of the store. */
export const everyTable = (): readonly string[] => tables.map((table) => getTableName(table))

/** The tables that hold something of someone: those that refer to `people`, those that refer to them, and so on. */
export function tablesOfPeople(): readonly string[] {
  const reached = new Set(['people'])
  for (const table of reached) for (const { to } of childrenOf(table)) reached.add(to)
  return [...reached, MARKS]
}

/**
 * Everything that the store keeps of someone: her row, and every row that leads to it by the references of the schema. A table that is added
 * later, with its reference, is read too.
 */
export function readPersonData({ $client: client }: Orm, personId: string): readonly TableRows[] {
  const found = new Map<string, Map<string, Readonly<Record<string, unknown>>>>()
  const identifiers = new Set<string>()

  const take = (table: string, column: string, values: readonly unknown[]): void => {
    if (values.length === 0) return
    const kept = found.get(table) ?? new Map<string, Readonly<Record<string, unknown>>>()
    found.set(table, kept)
    const rows = client
      .prepare<[string], Record<string, unknown>>(
        `select rowid as _row, * from "${table}" where "${column}" in (select value from json_each(?))`,
      )
      .all(JSON.stringify(values))
    const fresh = rows.filter(({ _row }) => !kept.has(String(_row)))
    for (const { _row, ...row } of fresh) {
      kept.set(String(_row), row)
      for (const value of Object.values(row)) if (typeof value === 'string') identifiers.add(value)
    }
    if (fresh.length === 0) return
    for (const link of childrenOf(table)) {
      const key = keyColumnOf(table)
      take(
        link.to,
        link.column,
        fresh.map((row) => row[key]).filter((value) => value !== null),
      )
    }
  }

  take('people', 'person_id', [personId])
  take(MARKS, 'subject_id', [...identifiers])
  return tablesOfPeople().flatMap((table) => {
    const rows = [...(found.get(table)?.values() ?? [])]
    return rows.length === 0 ? [] : [{ table, rows }]
  })
}
