import type { PersonSection } from '../../../core/contract/rights.ts'
import { localTime } from '../../../core/shared/zone.ts'
import { dayDigits, dayPlain } from '../../messages/dates.ts'
import { personCodes, personColumns, personDataWords as words, personTables } from '../../messages/person-data.ts'

type Value = PersonSection['rows'][number][string]

/** What is read of one thing that is kept: its fields, those that say something. */
export type ReadableRow = readonly { readonly label: string; readonly text: string }[]
export type ReadableSection = { readonly table: string; readonly title: string; readonly rows: readonly ReadableRow[] }

/** Identifiers mean nothing to anyone, except those of the catalogue, which have a title. */
const NAMED = new Set(['procedure_id', 'document_type_id', 'organisation_id'])
const isOpaque = (column: string): boolean => (column.endsWith('_id') && !NAMED.has(column)) || column === 'uid'
/** Said by another column, or of no meaning outside of the store. */
const unread = new Set([
  'kind',
  'subject_id',
  'fingerprint',
  'template_version',
  'renews',
  'sheet_appeal',
  'sheet_deadline',
])
const kindIsRead = new Set(['consents', 'kept_identifiers'])
const isUnread = (table: string, column: string): boolean =>
  isOpaque(column) ||
  (unread.has(column) && !(column === 'kind' && kindIsRead.has(table))) ||
  column === 'beneficiary_key'

const isInstant = (column: string, value: number): boolean =>
  (column === 'at' || column === 'since' || column.endsWith('_at') || column === 'put_off_until') && value > 1e11

export const labelOf = (table: string, column: string): string =>
  personColumns[`${table}.${column}`] ?? personColumns[column] ?? column

/** How a value reads: a day and a time at the desk, the words of a code, a list, the fields of what is nested. */
function textOf(column: string, value: Value, timeZone: string): string {
  if (value === null || value === '') return ''
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') {
    if (!isInstant(column, value)) return String(value)
    const { day, time } = localTime(value, timeZone)
    return `${dayPlain(day)}, ${time}`
  }
  if (typeof value === 'string')
    return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? dayDigits(value) : (personCodes[value] ?? value)
  if (Array.isArray(value))
    return value
      .map((one) => textOf(column, one, timeZone))
      .filter(Boolean)
      .join(', ')
  return Object.entries(value)
    .filter(([key]) => !/Ids?$/u.test(key))
    .map(([, one]) => textOf(column, one, timeZone))
    .filter(Boolean)
    .join(' · ')
}

/** The sections in the order in which they are read, without what says nothing. The bytes of copies are for the file only. */
export function readable(sections: readonly PersonSection[], timeZone: string): readonly ReadableSection[] {
  return Object.entries(personTables).flatMap(([table, title]) => {
    const found = sections.find((section) => section.table === table)
    if (found === undefined || table === 'copy_chunks') return []
    const rows = found.rows
      .map((row) =>
        Object.entries(row).flatMap(([column, value]) => {
          const text = isUnread(table, column) ? '' : textOf(column, value, timeZone)
          return text === '' ? [] : [{ label: labelOf(table, column), text }]
        }),
      )
      .filter((row) => row.length > 0)
    return rows.length === 0 ? [] : [{ table, title, rows }]
  })
}

/** One line for each field, as any spreadsheet opens it. */
export const csvRows = (sections: readonly PersonSection[]): readonly (readonly string[])[] =>
  sections
    .filter(({ table }) => table !== 'copy_chunks')
    .flatMap(({ table, rows }) =>
      rows.flatMap((row, rank) =>
        Object.entries(row).map(([column, value]) => [
          personTables[table] ?? table,
          String(rank + 1),
          labelOf(table, column),
          value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value),
        ]),
      ),
    )

/** The file for another tool: `resources/schemas/etabli-personne-1.schema.json` says what it holds. */
export const jsonFile = (exportedAt: number, sections: readonly PersonSection[]): string =>
  JSON.stringify({ format: 'etabli-personne', version: 1, exportedAt, sections }, null, 2)
