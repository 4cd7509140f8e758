import { describe, expect, test } from 'vitest'
import {
  closingLine,
  countOne,
  countPlaywright,
  countVitest,
  readReport,
  settle,
} from '../../../electron/scripts/reports.mjs'
import { summarise } from '../../../electron/scripts/summary.mjs'

const vitestReport = {
  testResults: [
    {
      name: 'a.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'passes', status: 'passed' },
        { fullName: 'fails', status: 'failed' },
        { fullName: 'SKIPPED, no runtime: starts', status: 'skipped' },
        { fullName: 'later', status: 'todo' },
      ],
    },
    { name: 'broken.test.ts', status: 'failed', assertionResults: [] },
  ],
}

const spec = (title: string, status: string, more = {}) => ({ title, tests: [{ title, status, ...more }] })
const playwrightReport = {
  suites: [
    {
      title: 'journeys.ts',
      specs: [spec('one', 'expected'), spec('two', 'unexpected'), spec('three', 'flaky')],
      suites: [
        {
          title: 'real runtime',
          specs: [spec('four', 'skipped', { annotations: [{ type: 'skip', description: 'not installed' }] })],
        },
      ],
    },
  ],
}

const counts = (passed: number, failed: number, names: readonly string[] = []) => ({
  passed,
  failed,
  skipped: names.map((name) => ({ name, reason: '' })),
  flaky: [],
})

describe('counting a report', () => {
  test('of Vitest: a file that did not load counts as a failure', () => {
    expect(countVitest(vitestReport)).toEqual({
      passed: 1,
      failed: 2,
      skipped: [
        { name: 'SKIPPED, no runtime: starts', reason: '' },
        { name: 'later', reason: '' },
      ],
      flaky: [],
    })
  })

  test('of Playwright: suites within suites, reasons, second tries', () => {
    expect(countPlaywright(playwrightReport)).toEqual({
      passed: 2,
      failed: 1,
      skipped: [{ name: 'journeys.ts › real runtime › four', reason: 'not installed' }],
      flaky: ['journeys.ts › three'],
    })
  })

  test('of Playwright: an error outside of any test counts as a failure', () => {
    expect(countPlaywright({ suites: [], errors: [{ message: 'the server did not start' }] }).failed).toBe(1)
  })

  test('that is missing is none', () => {
    expect(readReport('/there/is/none.json', countVitest)).toBeNull()
  })
})

describe('what a runner ended with', () => {
  test.each([
    ['a good report is believed', counts(3, 0), 0, 0],
    ['failures are counted once', counts(3, 2), 1, 2],
    ['no report is a failure', null, 0, 1],
    ['no test at all is a failure', counts(0, 0), 0, 1],
    ['nothing but skipped tests is a failure', counts(0, 0, ['one']), 0, 1],
    ['an exit code that disagrees is a failure', counts(3, 0), 1, 1],
  ])('%s', (_, report, code, failed) => {
    expect(settle(report, code).failed).toBe(failed)
  })
})

describe('the end of a run', () => {
  test.each([
    [counts(12, 0), '12 passed, 0 failed'],
    [counts(1, 2, ['a', 'b']), '1 passed, 2 failed, 2 skipped'],
  ])('%j', (total, line) => {
    expect(closingLine(total)).toBe(line)
  })

  test('names what was skipped, then the stages, and closes with the count', () => {
    const lines: string[] = []
    const code = summarise(
      [
        { label: 'Types', counts: countOne(true), durationMs: 1234 },
        { label: 'Tests', counts: counts(10, 0, ['the real runtime']), durationMs: 60_000 },
      ],
      (line) => lines.push(line),
    )
    expect(code).toBe(0)
    expect(lines[1]).toContain('the real runtime')
    expect(lines.find((line) => line.startsWith('Types'))).toMatch(/1 +0 +0 +1,2\u00A0s$/)
    expect(lines.at(-1)).toBe('11 passed, 0 failed, 1 skipped')
  })

  test('one failure anywhere fails the run', () => {
    const stages = [
      { label: 'Types', counts: countOne(false), durationMs: 0 },
      { label: 'Tests', counts: counts(10, 0), durationMs: 0 },
    ]
    expect(summarise(stages, () => {})).toBe(1)
  })
})
