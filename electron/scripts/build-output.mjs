import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { messages } from './messages.mjs'
import { problem } from './problem.mjs'
import { withProgress } from './progress.mjs'
import { root, runtimeFolder } from './project.mjs'
import { run } from './run.mjs'
import { digestOf, isStamped, stamp, unstamp } from './stamp.mjs'

/** What the build reads; the migrations and the resources are read when the application runs. */
const sources = [
  'core',
  'db',
  'electron',
  'renderer',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package-lock.json',
]
const stampFile = join(root, 'out', '.stamp')
const made = ['main/index.js', 'main/browser.js', 'preload/index.cjs', 'preload/page.cjs', 'renderer/index.html']

const sourceDigest = () => digestOf(root, sources, notBuilt)

/** @param {string} path */
function notBuilt(path) {
  return path.startsWith('electron/scripts/') || path.startsWith('db/migrations/')
}

/** Whether what was built comes from the sources as they are. */
export function isBuilt() {
  return isStamped(stampFile, sourceDigest()) && made.every((path) => existsSync(join(root, 'out', path)))
}

/**
 * Builds the application when its sources changed since the last time, quietly; shows the builder's words and throws a
 * problem when it fails.
 * @param {import('./setup.mjs').Ready} ready
 */
export async function ensureBuild(ready) {
  if (isBuilt()) return
  await withLock(join(runtimeFolder, 'setup.lock'), async () => {
    if (isBuilt()) return
    await withProgress(messages.setup.build, () => build(ready))
  })
}

/**
 * @param {import('./setup.mjs').Ready} ready
 */
export async function build({ node, env }) {
  unstamp(stampFile)
  // Taken before: a source changed meanwhile asks for another build.
  const digest = sourceDigest()
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { code, output } = await run(node, [builder, 'build'], { cwd: root, env, output: 'capture' })
  if (code !== 0 || !made.every((path) => existsSync(join(root, 'out', path)))) {
    process.stderr.write(`\n${output}\n`)
    throw problem(messages.setup.buildFailed)
  }
  stamp(stampFile, digest)
  return output
}
