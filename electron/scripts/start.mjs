import { join } from 'node:path'
import { ensureBuild } from './build-output.mjs'
import { chooseShell, electronProgram, explainElectron, fetchElectron, lastFailure } from './electron-runtime.mjs'
import { flagsFor, readFlags } from './flags.mjs'
import { messages } from './messages.mjs'
import { command } from './problem.mjs'
import { root } from './project.mjs'
import { run } from './run.mjs'
import { setUp } from './setup.mjs'

/** @typedef {import('./setup.mjs').Ready} Ready */
/** @typedef {import('./flags.mjs').Flags} Flags */

const QUICK_END_MS = 15_000

await command(async () => {
  const read = readFlags(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
  if (!read.ok) {
    console.error(read.code === 'unknown' ? messages.flags.unknown(read.flag) : messages.flags[read.code])
    return 2
  }
  if (read.flags.help) {
    console.log(messages.flags.help)
    return 0
  }
  const ready = await setUp()
  await ensureBuild(ready)
  const why = await tryElectron(ready, read.flags)
  if (typeof why === 'number') return why
  if (why !== null) console.error(messages.shell[why])
  return browserShell(ready, read.flags)
})

/**
 * Gives the exit code of the Electron shell once closed, or why the browser shell has to be opened (null: it was asked for).
 * @param {Ready} ready
 * @param {Flags} flags
 * @returns {Promise<number | import('./electron-runtime.mjs').NoElectron | null>}
 */
async function tryElectron(ready, flags) {
  const choice = chooseShell({
    flags,
    platform: process.platform,
    env: process.env,
    uid: process.getuid?.() ?? null,
    present: electronProgram() !== null,
    failedAt: lastFailure(),
    now: Date.now(),
  })
  if (choice.shell === 'browser') return choice.because
  if (choice.shell === 'fetch') {
    const failure = await fetchElectron(ready)
    if (failure !== null) return failure
  }
  const program = electronProgram()
  return program === null ? 'download_failed' : electronShell(program, flags)
}

/**
 * @param {string} program
 * @param {Flags} flags
 */
async function electronShell(program, flags) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const startedAt = Date.now()
  const args = [root, ...flagsFor(flags, 'electron')]
  const { code, output } = await run(program, args, { cwd: root, env, output: 'copy_errors', closesItself: true })
  const refusal = Date.now() - startedAt < QUICK_END_MS ? explainElectron(code, output) : null
  return refusal ?? code
}

/**
 * @param {Ready} ready
 * @param {Flags} flags
 */
async function browserShell({ node, env }, flags) {
  const shell = join(root, 'out', 'main', 'browser.js')
  const { code } = await run(node, [shell, ...flagsFor(flags, 'browser')], { cwd: root, env, closesItself: true })
  return code
}
