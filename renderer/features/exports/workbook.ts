/** A day is told as a date; a text may hold several values, one a line. */
export type Cell = string | number | { readonly day: string } | null

export type Sheet = {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What is written to a file, whatever its format. */
export type Workbook = { readonly title: string; readonly sheets: readonly Sheet[] }

export const FORMATS = ['xlsx', 'ods', 'csv_excel', 'csv_open'] as const
export type Format = (typeof FORMATS)[number]

/** What a spreadsheet refuses beyond (OOXML). */
export const MOST_ROWS = 1_048_576
export const MOST_COLUMNS = 16_384
const LONGEST_NAME = 31
const NUL = String.fromCharCode(0)

/** True when a spreadsheet could not hold it whole. */
export const isTooLarge = ({ sheets }: Workbook): boolean =>
  sheets.some(({ header, rows }) => rows.length + 1 > MOST_ROWS || header.length > MOST_COLUMNS)

// XML 1.0 knows no other control character than these three.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A text that any spreadsheet can hold. */
export const readableText = (text: string): string => text.replaceAll(forbidden, '')

/** A text that no spreadsheet runs as a formula when it opens a CSV file (ASVS 1.2.10). */
export const harmless = (text: string): string =>
  /^[=+\-@\t\r\n]/u.test(text) || text.startsWith(NUL) ? `'${text}` : text

/** Names that spreadsheets accept, each once: 31 characters, none of `[]:*?/\`, neither beginning nor ending with an apostrophe. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = readableText(name)
      .replaceAll(/[[\]:*?/\\]/gu, ' ')
      .replaceAll(/^'+|'+$/gu, '')
      .trim()
    for (let again = 1; ; again += 1) {
      const suffix = again === 1 ? '' : ` (${again})`
      const wanted = `${[...(plain === '' ? '1' : plain)].slice(0, LONGEST_NAME - suffix.length).join('')}${suffix}`
      if (taken.has(wanted.toLocaleLowerCase('fr'))) continue
      taken.add(wanted.toLocaleLowerCase('fr'))
      return wanted
    }
  })
}

const ligatures: Readonly<Record<string, string>> = {
  '\u0153': 'oe',
  '\u0152': 'OE',
  '\u00E6': 'ae',
  '\u00C6': 'AE',
}

/** A file name that every system and every locale keeps: letters without accents, nothing that a disk refuses. */
export const plainFileName = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\u0153\u0152\u00E6\u00C6]/gu, (letter) => ligatures[letter] ?? letter)
    .replaceAll(/[^!#-),-.0-9;=@-[\]-{}~]+/gu, ' ')
    .trim()
