import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { messages } from './messages.mjs'
import { problem } from './problem.mjs'

/**
 * A digest of the content of files and folders, whatever their dates: a checkout or a copy changes those. Paths that do
 * not exist count as empty; a file added, removed, renamed or changed gives another digest.
 * @param {string} root
 * @param {readonly string[]} paths  relative to the root
 * @param {(path: string) => boolean} [ignored]  given paths relative to the root, with `/`
 */
export function digestOf(root, paths, ignored = () => false) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesUnder(join(root, path))).sort()) {
    const name = relative(root, file).split(sep).join('/')
    if (ignored(name)) continue
    const content = readFileSync(file)
    hash.update(`${name}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return []
  if (!stats.isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)))
}

/**
 * Whether a stamp says that a work was done for this digest.
 * @param {string} file
 * @param {string} digest
 */
export function isStamped(file, digest) {
  try {
    return readFileSync(file, 'utf8') === digest
  } catch {
    return false
  }
}

/**
 * @param {string} file
 * @param {string} digest
 */
export function stamp(file, digest) {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, digest)
  } catch {
    throw problem(messages.setup.cannotWrite(dirname(file)))
  }
}

/**
 * Before a work that replaces what was stamped: interrupted, it must be done again.
 * @param {string} file
 */
export function unstamp(file) {
  try {
    rmSync(file, { force: true })
  } catch {
    throw problem(messages.setup.cannotWrite(dirname(file)))
  }
}
