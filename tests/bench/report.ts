import { writeFileSync } from 'node:fs'

/** One figure of a run. Ratios are ours over the baseline's unless the limit says otherwise. */
export type Row = {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'Mo' | 'ko' | '%' | '×' | 'n'
  readonly baseline: number | null
  readonly ratio: number | null
  /** What must hold; `null` for a figure that is only shown. */
  readonly limit: Limit | null
}

export type Limit = {
  readonly mostRatio?: number
  readonly most?: number
  readonly least?: number
}

const NBSP = '\u00A0'

const digits = (value: number): string => {
  if (Number.isNaN(value)) return '—'
  const places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3
  return value.toLocaleString('fr-FR', { minimumFractionDigits: places, maximumFractionDigits: places })
}
const withUnit = (value: number, unit: string): string =>
  unit === 'n' ? String(value) : `${digits(value)}${NBSP}${unit}`

/** True when every part of the limit holds; a figure that could not be taken does not hold. */
export function holds({ value, ratio, limit }: Row): boolean {
  if (limit === null) return true
  const { mostRatio, most, least } = limit
  return (
    (mostRatio === undefined || (ratio !== null && ratio <= mostRatio)) &&
    (most === undefined || value <= most) &&
    (least === undefined || value >= least)
  )
}

function limitWords({ limit, unit }: Row): string {
  if (limit === null) return ''
  const { mostRatio, most, least } = limit
  const parts = [
    ...(mostRatio === undefined ? [] : [`≤ ${mostRatio.toLocaleString('fr-FR')}${NBSP}×`]),
    ...(most === undefined ? [] : [`≤ ${unit === 'n' ? most : `${most.toLocaleString('fr-FR')}${NBSP}${unit}`}`]),
    ...(least === undefined ? [] : [`≥ ${least.toLocaleString('fr-FR')}${NBSP}${unit}`]),
  ]
  return parts.join(' et ')
}

const heading = ['Mesure', 'Établi', 'Référence', 'Rapport', 'Limite', ''] as const

/** The figures as a table in plain text. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.name,
    withUnit(row.value, row.unit),
    row.baseline === null ? '' : withUnit(row.baseline, row.unit),
    row.ratio === null ? '' : `${digits(row.ratio)}${NBSP}×`,
    limitWords(row),
    row.limit === null ? '' : holds(row) ? 'tenu' : 'DÉPASSÉ',
  ])
  const lines = [[...heading], ...cells]
  const widths = heading.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Keeps the figures where other tools read them. */
export function writeResults(path: string, rows: readonly Row[]): void {
  const results = rows.map(({ name, value, unit, baseline, ratio }) => ({ name, value, unit, baseline, ratio }))
  writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`)
}
