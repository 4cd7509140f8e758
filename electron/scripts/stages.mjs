import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build-output.mjs'
import { ensureChromium } from './chromium.mjs'
import { withLock } from './lock.mjs'
import { messages } from './messages.mjs'
import { isProblem } from './problem.mjs'
import { reportsFolder, root, runtimeFolder } from './project.mjs'
import { countOne, countPlaywright, countVitest, readReport, settle } from './reports.mjs'
import { run } from './run.mjs'

/**
 * @typedef {import('./setup.mjs').Ready} Ready
 * @typedef {import('./reports.mjs').Counts} Counts
 * @typedef {{ label: string, counts: Counts, durationMs: number }} StageResult
 */

const worlds = ['core', 'node', 'web', 'tests']

/** Vitest projects that run apart, by their own command. */
export const apart = ['!faults', '!bench']

/**
 * Runs a stage and times it; a problem met on the way is said and counts as a failure.
 * @param {string} label
 * @param {() => Promise<Counts>} work
 * @returns {Promise<StageResult>}
 */
export async function stage(label, work) {
  console.log(`\n── ${label} ──`)
  const startedAt = Date.now()
  try {
    const counts = await work()
    return { label, counts, durationMs: Date.now() - startedAt }
  } catch (cause) {
    if (!isProblem(cause)) throw cause
    console.error(cause.message)
    return { label, counts: countOne(false), durationMs: Date.now() - startedAt }
  }
}

/**
 * The four worlds, each with what it may see.
 * @param {Ready} ready
 */
export function types({ node, env }) {
  return stage(messages.stages.types, async () => {
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    let ok = true
    for (const world of worlds) {
      const { code } = await run(node, [compiler, '-p', `tsconfig.${world}.json`], { cwd: root, env })
      ok &&= code === 0
    }
    return countOne(ok)
  })
}

/** @param {Ready} ready */
export function lint({ node, env }) {
  return stage(messages.stages.lint, async () => {
    const linter = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')
    const { code } = await run(node, [linter, '--type-aware'], { cwd: root, env })
    return countOne(code === 0)
  })
}

/** @param {Ready} ready */
export function construction(ready) {
  return stage(messages.stages.build, async () => {
    await withLock(join(runtimeFolder, 'setup.lock'), () => build(ready))
    return countOne(true)
  })
}

/**
 * The Vitest projects named, or all but those that run apart.
 * @param {Ready} ready
 * @param {{ label?: string, projects?: readonly string[], env?: NodeJS.ProcessEnv, more?: readonly string[] }} [options]
 */
export function vitest(ready, { label = messages.stages.unit, projects = apart, env = {}, more = [] } = {}) {
  return stage(label, async () => {
    const report = freshReport('vitest.json')
    const runner = join(root, 'node_modules', 'vitest', 'vitest.mjs')
    const chosen = projects.map((name) => `--project=${name}`)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const args = [runner, 'run', ...chosen, ...reporters, ...more]
    const { code } = await run(ready.node, args, { cwd: root, env: { ...ready.env, ...env } })
    return settle(readReport(report, countVitest), code)
  })
}

/**
 * The journeys, in a real Chromium, on what was built.
 * @param {Ready} ready
 */
export function journeys(ready) {
  return stage(messages.stages.journeys, async () => {
    const chromium = await ensureChromium(ready)
    console.log(messages.chromium.found(chromium))
    const report = freshReport('playwright.json')
    const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
    const args = [cli, 'test', '-c', 'tests/journeys/playwright.config.ts', '--reporter=list,json']
    const env = { ...ready.env, ETABLI_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    const { code } = await run(ready.node, args, { cwd: root, env })
    return settle(readReport(report, countPlaywright), code)
  })
}

/**
 * The report of an earlier run must never be read as this one's.
 * @param {string} name
 */
function freshReport(name) {
  mkdirSync(reportsFolder, { recursive: true })
  const file = join(reportsFolder, name)
  rmSync(file, { force: true })
  return file
}
