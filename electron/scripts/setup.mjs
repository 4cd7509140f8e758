import { delimiter, dirname, join } from 'node:path'
import { withLock } from './lock.mjs'
import { messages } from './messages.mjs'
import { ensureNode } from './node-runtime.mjs'
import { npmCi } from './npm.mjs'
import { withProgress } from './progress.mjs'
import { root, runtimeFolder } from './project.mjs'
import { digestOf, isStamped, stamp, unstamp } from './stamp.mjs'

/** @typedef {{ node: string, env: NodeJS.ProcessEnv }} Ready  the Node to run everything on, and an environment where it comes first */

/**
 * Installs what is missing, and only that; says nothing when there is nothing to do.
 * @returns {Promise<Ready>}
 */
export async function setUp() {
  const node = await ensureNode()
  await ensureDependencies()
  return { node, env: environmentFor(node, process.env) }
}

/**
 * Installs the dependencies when they are missing, when the lock file changed, or when the folder comes from another kind
 * of machine. Runs no script of any package.
 */
export async function ensureDependencies() {
  const file = join(root, 'node_modules', '.etabli-stamp')
  const digest = () => `${digestOf(root, ['package-lock.json'])} ${process.platform}-${process.arch}`
  if (isStamped(file, digest())) return
  await withLock(join(runtimeFolder, 'setup.lock'), async () => {
    if (isStamped(file, digest())) return
    unstamp(file)
    const installed = digest()
    await withProgress(messages.setup.dependencies, () => npmCi(root))
    stamp(file, installed)
  })
}

/**
 * The programs that our tools start by the name `node` find the same one.
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentFor(node, env) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...env, [name]: [dirname(node), env[name]].filter(Boolean).join(delimiter) }
}
