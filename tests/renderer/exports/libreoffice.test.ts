import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseCsv } from 'hucre/csv'
import { describe, expect, it } from 'vitest'
import { coopWorkbook } from '../../../renderer/features/exports/coop.ts'
import type { Cell, Workbook } from '../../../renderer/features/exports/workbook.ts'
import { writeWorkbook } from '../../../renderer/features/exports/write-workbook.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { anActivity } from './activities.ts'

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0
if (!hasLibreOffice) console.warn('LibreOffice is not installed here: exports are not opened again by it.')

/** Comma, quotes, UTF-8, from the first line; cells as they are shown, texts quoted. */
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1'

/** The cells of the first sheet, as LibreOffice shows them. */
function reopened(bytes: Uint8Array, ending: string): readonly (readonly unknown[])[] {
  const folder = temporaryFolder()
  writeFileSync(join(folder, `essai.${ending}`), bytes)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const convert = ['--headless', profile, '--convert-to', asCsv, '--outdir', folder, join(folder, `essai.${ending}`)]
  // As at a French desk: LibreOffice shows days the way of its own language.
  const env = { ...process.env, LC_ALL: 'fr_FR.UTF-8' }
  const { status, stderr } = spawnSync('soffice', convert, { encoding: 'utf8', timeout: 90_000, env })
  if (status !== 0) throw new Error(`LibreOffice: ${stderr}`)
  const name = `essai-${book.sheets[0]?.name ?? ''}.csv`
  return parseCsv(readFileSync(join(folder, name), 'utf8'), { typeInference: false })
}

const texts = [
  'Dupont; "Jr"',
  'deux\nlignes',
  '=HYPERLINK("http://x")',
  '01000',
  '+33 6 39 98 01 23',
  '-5',
  '@SUM(A1)',
  'é’œ€',
]

const lines = coopWorkbook(
  {
    workshops: [],
    activities: [
      anActivity({ channel: 'at_home', commune: { name: 'Bourg', postalCode: '01000', inseeCode: '01053' } }),
      anActivity({ equipment: ['computer', 'phone'], digitalThemes: ['email', 'security'] }),
    ],
  },
  'Europe/Paris',
).sheets[0]
const header = ['Texte', ...(lines?.header ?? [])]
const rows = texts.map((text, rank): readonly Cell[] => [text, ...(lines?.rows[rank % 2] ?? [])])
const book: Workbook = { title: 'Essai', sheets: [{ name: 'Essai', header, rows }] }

const shown = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'object') return `${cell.day.slice(8)}/${cell.day.slice(5, 7)}/${cell.day.slice(0, 4)}`
  return String(cell)
}

describe.skipIf(!hasLibreOffice)('a workbook opened by LibreOffice', () => {
  it.each(['xlsx', 'ods'] as const)(
    'as %s shows the same cells',
    async (format) => {
      const [file] = await writeWorkbook(book, format, 'essai')
      const cells = reopened(file?.bytes ?? new Uint8Array(), format)
      expect(cells).toEqual([header, ...rows.map((row) => row.map(shown))])
    },
    120_000,
  )
})
