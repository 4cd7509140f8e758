import { readFileSync } from 'node:fs'

/**
 * @typedef {{ name: string, reason: string }} Skipped
 * @typedef {{ passed: number, failed: number, skipped: readonly Skipped[], flaky: readonly string[] }} Counts
 */

/** A stage that is not made of tests counts as one. */
/** @param {boolean} ok @returns {Counts} */
export const countOne = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [], flaky: [] })

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sumOf(all) {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    skipped: all.flatMap(({ skipped }) => skipped),
    flaky: all.flatMap(({ flaky }) => flaky),
  }
}

/**
 * The last line of a run: `12 passed, 0 failed`, with the skipped ones when there are any.
 * @param {Counts} counts
 */
export function closingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`
  return skipped.length === 0 ? line : `${line}, ${skipped.length} skipped`
}

/**
 * What a runner ended with: its report, corrected when it cannot be the whole truth. No report, no test at all, or an exit
 * code that disagrees (a file that did not load, an error outside of any test) counts as one failure.
 * @param {Counts | null} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
export function settle(counts, exitCode) {
  if (counts === null) return countOne(false)
  const { passed, failed } = counts
  const silent = failed === 0 && (exitCode !== 0 || passed === 0)
  return silent ? { ...counts, failed: 1 } : counts
}

/**
 * Reads a report, or null when it is missing or is not one.
 * @param {string} file
 * @param {(report: any) => Counts} count
 * @returns {Counts | null}
 */
export function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/**
 * @typedef {{ fullName: string, status: string, failureMessages?: string[], meta?: unknown }} VitestTest
 * @typedef {{ testResults: { name: string, status: string, assertionResults: VitestTest[] }[] }} VitestReport
 */

/**
 * Vitest's JSON report. A file that failed without a failed test counts as one.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countVitest({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const failedTests = tests.filter(({ status }) => status === 'failed').length
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: failedTests + broken,
    skipped: skipped.map(({ fullName }) => ({ name: fullName.trim(), reason: '' })),
    flaky: [],
  }
}

/**
 * @typedef {{
 *   title: string, status: string, annotations?: { type: string, description?: string }[],
 *   results?: { annotations?: { type: string, description?: string }[] }[],
 * }} PlaywrightTest
 * @typedef {{ title: string, specs?: { title: string, tests: PlaywrightTest[] }[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ suites: PlaywrightSuite[], errors?: unknown[] }} PlaywrightReport
 */

/**
 * Playwright's JSON report. A test that succeeds at the second try has passed, and is named.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function countPlaywright({ suites, errors = [] }) {
  const tests = suites.flatMap((suite) => testsOf(suite, []))
  /** @param {string} status */
  const having = (status) => tests.filter(({ test }) => test.status === status)
  return {
    passed: having('expected').length + having('flaky').length,
    failed: having('unexpected').length + errors.length,
    skipped: having('skipped').map(({ name, test }) => ({ name, reason: reasonOf(test) })),
    flaky: having('flaky').map(({ name }) => name),
  }
}

/**
 * @param {PlaywrightSuite} suite
 * @param {readonly string[]} parents
 * @returns {{ name: string, test: PlaywrightTest }[]}
 */
function testsOf({ title, specs = [], suites = [] }, parents) {
  const path = [...parents, title]
  return [
    ...specs.flatMap((spec) => spec.tests.map((test) => ({ name: [...path, spec.title].join(' › '), test }))),
    ...suites.flatMap((suite) => testsOf(suite, path)),
  ]
}

/** @param {PlaywrightTest} test */
function reasonOf({ annotations = [], results = [] }) {
  const all = [...annotations, ...results.flatMap((result) => result.annotations ?? [])]
  return all.find(({ type, description }) => type === 'skip' && description)?.description ?? ''
}
