import type { Cell as FileCell } from 'hucre'
import { writeCsv } from 'hucre/csv'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { type Cell, type Format, harmless, readableText, type Sheet, sheetNames, type Workbook } from './workbook.ts'

export type WrittenFile = { readonly name: string; readonly mime: string; readonly bytes: Uint8Array<ArrayBuffer> }

const WIDEST = 60
const NARROWEST = 10

const dated = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** As wide as its longest line, within reason. */
const widthOf = ({ header, rows }: Sheet, rank: number): number => {
  const lines = [header[rank] ?? '', ...rows.map((row) => lineOf(row[rank] ?? null))]
  const longest = lines.reduce((most, line) => Math.max(most, ...line.split('\n').map((part) => part.length)), 0)
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2))
}

const lineOf = (cell: Cell): string => {
  if (cell === null) return ''
  return typeof cell === 'object' ? '00/00/0000' : String(cell)
}

const valueOf = (cell: Cell) => {
  if (typeof cell === 'string') return readableText(cell)
  return cell !== null && typeof cell === 'object' ? dated(cell.day) : cell
}

/** What is not written as its column is: the header, and the days. */
function styledCells({ header, rows }: Sheet): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>()
  for (const [rank, name] of header.entries()) {
    cells.set(`0,${rank}`, { value: name, type: 'string', style: { font: { bold: true } } })
  }
  for (const [line, row] of rows.entries()) {
    for (const [rank, cell] of row.entries()) {
      if (cell === null || typeof cell !== 'object') continue
      const style = { numFmt: 'dd/mm/yyyy', alignment: { vertical: 'top' as const } }
      cells.set(`${line + 1},${rank}`, { value: dated(cell.day), type: 'date', style })
    }
  }
  return cells
}

/** Texts are text, never a formula; the header is bold and stays in sight. */
function spreadsheetOf({ title, sheets }: Workbook) {
  const names = sheetNames(sheets.map(({ name }) => name))
  return {
    properties: { title },
    sheets: sheets.map((sheet, at) => ({
      name: names[at] ?? '',
      columns: sheet.header.map((_header, rank) => ({
        width: widthOf(sheet, rank),
        style: { alignment: { wrapText: true, vertical: 'top' as const } },
      })),
      rows: [[...sheet.header], ...sheet.rows.map((row) => row.map(valueOf))],
      cells: styledCells(sheet),
      freezePane: { rows: 1 },
    })),
  }
}

const dayForExcel = (day: string): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`

function csvOf({ header, rows }: Sheet, format: 'csv_excel' | 'csv_open'): string {
  const isForExcel = format === 'csv_excel'
  const told = (cell: Cell): string => {
    if (cell === null) return ''
    if (typeof cell === 'string') return harmless(readableText(cell))
    if (typeof cell === 'object') return isForExcel ? dayForExcel(cell.day) : cell.day
    return isForExcel ? String(cell).replace('.', ',') : String(cell)
  }
  return writeCsv(
    [[...header], ...rows].map((row) => row.map(told)),
    {
      delimiter: isForExcel ? ';' : ',',
      bom: isForExcel,
      lineSeparator: '\r\n',
    },
  )
}

const mimes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv_excel: 'text/csv;charset=utf-8',
  csv_open: 'text/csv;charset=utf-8',
} as const satisfies Record<Format, string>

/**
 * Writes a workbook: one file of the spreadsheet formats, one a sheet of CSV. The name is without its ending. CSV for Excel in French: `;`, a
 * byte order mark, `dd/mm/yyyy`, a decimal comma; open data: `,`, none, ISO 8601, a decimal point. Both end lines with CRLF (RFC 4180).
 */
export async function writeWorkbook(workbook: Workbook, format: Format, name: string): Promise<readonly WrittenFile[]> {
  const mime = mimes[format]
  switch (format) {
    case 'xlsx':
      return [{ name: `${name}.xlsx`, mime, bytes: new Uint8Array(await writeXlsx(spreadsheetOf(workbook))) }]
    case 'ods':
      return [{ name: `${name}.ods`, mime, bytes: new Uint8Array(await writeOds(spreadsheetOf(workbook))) }]
    case 'csv_excel':
    case 'csv_open': {
      const { sheets } = workbook
      const names = sheetNames(sheets.map((sheet) => sheet.name))
      return sheets.map((sheet, at) => ({
        name: sheets.length === 1 ? `${name}.csv` : `${name} ${names[at] ?? ''}.csv`,
        mime,
        bytes: new TextEncoder().encode(csvOf(sheet, format)),
      }))
    }
    default:
      return format satisfies never
  }
}
