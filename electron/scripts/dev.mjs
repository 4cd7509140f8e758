import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { ensureBuild } from './build-output.mjs'
import { chooseShell, electronProgram } from './electron-runtime.mjs'
import { flagsFor, readFlags } from './flags.mjs'
import { messages } from './messages.mjs'
import { command, isProblem } from './problem.mjs'
import { root, runtimeFolder } from './project.mjs'
import { run } from './run.mjs'
import { setUp } from './setup.mjs'

/** @typedef {import('./setup.mjs').Ready} Ready */
/** @typedef {import('./flags.mjs').Flags} Flags */

const QUIET_MS = 300
const watched = ['core', 'db', 'electron', 'renderer', 'resources']

await command(async () => {
  const read = readFlags(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
  if (!read.ok) {
    console.error(read.code === 'unknown' ? messages.flags.unknown(read.flag) : messages.flags[read.code])
    return 2
  }
  const ready = await setUp()
  // Work in progress never opens the real data folder by itself.
  const flags = { ...read.flags, data: read.flags.data ?? join(runtimeFolder, 'dev-data') }
  const choice = chooseShell({
    flags,
    platform: process.platform,
    env: process.env,
    uid: process.getuid?.() ?? null,
    present: electronProgram() !== null,
    failedAt: null,
    now: Date.now(),
  })
  if (choice.shell === 'electron') return withElectron(ready, flags)
  console.error(messages.dev.withoutElectron)
  return withBrowser(ready, flags)
})

/**
 * @param {Ready} ready
 * @param {Flags} flags
 */
async function withElectron({ node, env }, flags) {
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { code } = await run(node, [builder, 'dev', '--watch', '--', ...flagsFor(flags, 'electron')], {
    cwd: root,
    env,
  })
  return code
}

/**
 * Builds, opens the browser shell, and does both again after each change; a build that fails leaves the previous shell
 * open. Ends with the command itself.
 * @param {Ready} ready
 * @param {Flags} flags
 * @returns {Promise<never>}
 */
async function withBrowser(ready, flags) {
  /** @type {import('node:child_process').ChildProcess | null} */
  let shell = null
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => {
      shell?.kill('SIGTERM')
      process.exit(0)
    })
  }
  const changes = watchSources()
  let opened = flags
  for (;;) {
    if (await buildsAgain(ready)) {
      if (shell !== null) await closed(shell)
      shell = spawn(ready.node, [join(root, 'out', 'main', 'browser.js'), ...flagsFor(opened, 'browser')], {
        cwd: root,
        env: ready.env,
        stdio: 'inherit',
      })
      opened = { ...flags, open: false }
    }
    await changes.next()
  }
}

/** @param {Ready} ready */
async function buildsAgain(ready) {
  try {
    await ensureBuild(ready)
    return true
  } catch (cause) {
    if (!isProblem(cause)) throw cause
    console.error(cause.message)
    return false
  }
}

/** @param {import('node:child_process').ChildProcess} shell */
async function closed(shell) {
  if (shell.exitCode !== null || shell.signalCode !== null) return
  const end = new Promise((done) => shell.once('exit', done))
  shell.kill('SIGTERM')
  await end
}

/** Gathers the changes of a save into one. */
function watchSources() {
  let wake = () => {}
  let changed = false
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const notice = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      changed = true
      wake()
    }, QUIET_MS)
  }
  for (const folder of watched) watch(join(root, folder), { recursive: true }, notice)
  return {
    next: async () => {
      if (!changed) await new Promise((done) => (wake = () => done(null)))
      changed = false
    },
  }
}
