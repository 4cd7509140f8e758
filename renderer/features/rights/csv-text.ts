import { writeCsv } from 'hucre/csv'
import { personDataWords as words } from '../../messages/person-data.ts'
import { harmless } from '../exports/workbook.ts'

/** As a French spreadsheet opens it; no text of it runs as a formula. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  writeCsv([[...words.csvHeader], ...rows.map((row) => row.map(harmless))], {
    delimiter: ';',
    bom: true,
    lineSeparator: '\r\n',
  })
