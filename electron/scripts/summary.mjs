import { messages } from './messages.mjs'
import { closingLine, sumOf } from './reports.mjs'

/** @typedef {import('./stages.mjs').StageResult} StageResult */

/**
 * Tells what was not run and why, the table of stages, then the closing line, last.
 * @param {readonly StageResult[]} results
 * @param {(line: string) => void} [say]
 * @returns {number} the exit code
 */
export function summarise(results, say = console.log) {
  const total = sumOf(results.map(({ counts }) => counts))
  say('')
  for (const { name, reason } of total.skipped) say(messages.stages.skipped(name, reason))
  for (const name of total.flaky) say(messages.stages.flaky(name))
  for (const line of tableOf(results)) say(line)
  say('')
  say(closingLine(total))
  return total.failed === 0 ? 0 : 1
}

/**
 * @param {readonly StageResult[]} results
 * @returns {string[]}
 */
export function tableOf(results) {
  const rows = [
    messages.stages.heading,
    ...results.map(({ label, counts, durationMs }) => [
      label,
      String(counts.passed),
      String(counts.failed),
      String(counts.skipped.length),
      `${(durationMs / 1000).toFixed(1).replace('.', ',')}\u00A0s`,
    ]),
  ]
  const widths = messages.stages.heading.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
