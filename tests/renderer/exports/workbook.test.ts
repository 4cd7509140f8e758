import { assert, asyncProperty, property, string } from 'fast-check'
import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import {
  isTooLarge,
  MOST_COLUMNS,
  MOST_ROWS,
  plainFileName,
  readableText,
  sheetNames,
  type Workbook,
} from '../../../renderer/features/exports/workbook.ts'
import { type WrittenFile, writeWorkbook } from '../../../renderer/features/exports/write-workbook.ts'

/** What spreadsheets get wrong when they are given it carelessly (standards CSV-01). */
const vectors = [
  'Dupont; "Jr"',
  'deux\nlignes',
  '=HYPERLINK("http://x")',
  '01000',
  '+33 6 39 98 01 23',
  '-5',
  '@SUM(A1)',
  '\tindenté',
  'é’œ€',
  'virgule, guillemet "',
  ' espace ',
] as const

const book: Workbook = {
  title: 'Essai',
  sheets: [
    {
      name: 'Activités',
      header: ['Texte', 'Nombre', 'Jour', 'Vide'],
      rows: vectors.map((text, rank) => [text, rank === 0 ? 12.5 : rank, { day: '2026-03-01' }, null]),
    },
  ],
}

const only = (files: readonly WrittenFile[]): WrittenFile => {
  const [file] = files
  if (file === undefined || files.length !== 1) throw new Error(`one file was expected, not ${files.length}`)
  return file
}
const write = async (format: 'xlsx' | 'ods' | 'csv_excel' | 'csv_open', workbook = book) =>
  only(await writeWorkbook(workbook, format, 'essai'))

describe.each([
  ['xlsx', readXlsx],
  ['ods', readOds],
] as const)('a workbook written as %s', (format, read) => {
  it('is read back cell by cell', async () => {
    const file = await write(format)
    expect(file.name).toBe(`essai.${format}`)
    const [sheet] = (await read(file.bytes)).sheets
    expect(sheet?.name).toBe('Activités')
    expect(sheet?.rows[0]?.slice(0, 4)).toEqual(['Texte', 'Nombre', 'Jour', 'Vide'])
    for (const [rank, text] of vectors.entries()) {
      const [cell, number, day, empty] = sheet?.rows[rank + 1] ?? []
      expect([cell, number, day instanceof Date && day.toISOString().slice(0, 10)]).toEqual([
        text,
        rank === 0 ? 12.5 : rank,
        '2026-03-01',
      ])
      expect(empty ?? null).toBeNull()
    }
  })

  it('holds neither a macro nor a link to another file', async () => {
    const listing = Buffer.from((await write(format)).bytes).toString('latin1')
    expect(listing).not.toMatch(/vbaProject|externalLink|<f>/u)
  })

  it('keeps any text as it is, but what XML forbids', async () => {
    await assert(
      asyncProperty(string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const kept = readableText(text)
        if (kept.trim() === '' || /[\r\t]|^\s|\s$|\s\s/u.test(kept)) return
        const { bytes } = await write(format, { title: 't', sheets: [{ name: 's', header: ['x'], rows: [[text]] }] })
        expect((await read(bytes)).sheets[0]?.rows[1]?.[0]).toBe(kept)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a workbook written as CSV', () => {
  const textOf = async (format: 'csv_excel' | 'csv_open') =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode((await write(format)).bytes)

  it('for Excel in French has its mark, its semicolons, its commas and its days', async () => {
    const lines = (await textOf('csv_excel')).split('\r\n')
    expect(lines.slice(0, 8)).toEqual([
      '\uFEFFTexte;Nombre;Jour;Vide',
      '"Dupont; ""Jr""";12,5;01/03/2026;',
      '"deux\nlignes";1;01/03/2026;',
      '"\'=HYPERLINK(""http://x"")";2;01/03/2026;',
      '01000;3;01/03/2026;',
      "'+33 6 39 98 01 23;4;01/03/2026;",
      "'-5;5;01/03/2026;",
      "'@SUM(A1);6;01/03/2026;",
    ])
  })

  it('as open data has commas, points, ISO days and no mark', async () => {
    const lines = (await textOf('csv_open')).split('\r\n')
    expect(lines.slice(0, 5)).toEqual([
      'Texte,Nombre,Jour,Vide',
      '"Dupont; ""Jr""",12.5,2026-03-01,',
      '"deux\nlignes",1,2026-03-01,',
      '"\'=HYPERLINK(""http://x"")",2,2026-03-01,',
      '01000,3,2026-03-01,',
    ])
  })

  it('is one file a sheet', async () => {
    const sheet = { header: ['x'], rows: [] }
    const files = await writeWorkbook(
      {
        title: 't',
        sheets: [
          { ...sheet, name: 'T1 2026' },
          { ...sheet, name: 'T2 2026' },
        ],
      },
      'csv_excel',
      'rapport',
    )
    expect(files.map(({ name }) => name)).toEqual(['rapport T1 2026.csv', 'rapport T2 2026.csv'])
  })

  it('never begins a cell with what a spreadsheet would run', async () => {
    await assert(
      asyncProperty(string({ unit: 'binary', maxLength: 30 }), async (text) => {
        const { bytes } = await write('csv_open', {
          title: 't',
          sheets: [{ name: 's', header: ['x'], rows: [[text]] }],
        })
        expect(new TextDecoder().decode(bytes).slice(3)).not.toMatch(/^"?[=+\-@\t\r]/u)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the names of sheets', () => {
  it.each([
    [
      ['Activités', 'activités'],
      ['Activités', 'activités (2)'],
    ],
    [['a/b:c*d?[e]\\f'], ['a b c d  e  f']],
    [
      ['x'.repeat(40), 'x'.repeat(40)],
      ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
    ],
    [
      ['', "'"],
      ['1', '1 (2)'],
    ],
  ])('%j become %j', (names, expected) => {
    expect(sheetNames(names)).toEqual(expected)
  })

  it('are accepted whatever they are', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (one, other) => {
        const names = sheetNames([one, other])
        expect(new Set(names.map((name) => name.toLocaleLowerCase('fr'))).size).toBe(2)
        for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u)
      }),
    )
  })
})

describe('the name of a file', () => {
  it.each([
    ['Conseil départemental 2026-01-01.xlsx', 'Conseil departemental 2026-01-01.xlsx'],
    ['Œuvres d’août : bilan/été?.csv', 'OEuvres d aout bilan ete .csv'],
    ['a<b>c|d"e*f\\g.ods', 'a b c d e f g.ods'],
    ['Rapport (T1) & suite.csv', 'Rapport (T1) & suite.csv'],
  ])('« %s » is written « %s »', (name, plain) => {
    expect(plainFileName(name)).toBe(plain)
  })
})

it('a table beyond what a spreadsheet opens is known before it is written', () => {
  const sheet = { name: 's', header: ['x'], rows: [] as (readonly string[])[] }
  expect(isTooLarge({ title: '', sheets: [sheet] })).toBe(false)
  expect(isTooLarge({ title: '', sheets: [{ ...sheet, rows: Array.from({ length: MOST_ROWS }, () => ['']) }] })).toBe(
    true,
  )
  expect(
    isTooLarge({ title: '', sheets: [{ ...sheet, header: Array.from({ length: MOST_COLUMNS + 1 }, () => '') }] }),
  ).toBe(true)
})
