import { appendFileSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { messages } from './messages.mjs'
import { problem } from './problem.mjs'

const LOOK_EVERY_MS = 250
const LONGEST_WAIT_MS = 20 * 60_000

/** Locks this process holds, so that a part of a command can ask for what the whole already has. */
const held = new Set()

/**
 * The programs started under a lock hold it too: when a command is killed, what it started may still be writing.
 * @param {number} pid
 */
export function shareLocks(pid) {
  for (const file of held) {
    try {
      appendFileSync(file, ` ${pid}`)
    } catch {
      // The disk is full or gone: the program that starts will say so better.
    }
  }
}

/**
 * Does a work that only one command at a time may do; the others wait. A lock left by processes that no longer
 * exist is taken over. Throws a problem when the wait lasts beyond reason.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ pid?: number, alive?: (pid: number) => boolean, onWait?: () => void }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, options = {}) {
  if (held.has(file)) return work()
  const { pid = process.pid, alive = isAlive, onWait = () => console.error(messages.setup.waiting) } = options
  await take(file, { pid, alive, onWait })
  held.add(file)
  const release = () => rmSync(file, { force: true })
  process.on('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    held.delete(file)
    release()
  }
}

/**
 * @param {string} file
 * @param {{ pid: number, alive: (pid: number) => boolean, onWait: () => void }} options
 */
async function take(file, { pid, alive, onWait }) {
  const startedAt = Date.now()
  let told = false
  ensureFolder(file)
  for (;;) {
    if (tryToTake(file, pid)) return
    const owners = ownersOf(file)
    if (owners.length > 0 && !owners.some(alive)) {
      removeLeftover(file, owners, pid)
      continue
    }
    if (!told) onWait()
    told = true
    if (Date.now() - startedAt > LONGEST_WAIT_MS) throw problem(messages.setup.waitedTooLong(file))
    await new Promise((wake) => setTimeout(wake, LOOK_EVERY_MS))
  }
}

/** @param {string} file */
function ensureFolder(file) {
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch {
    throw problem(messages.setup.cannotWrite(dirname(file)))
  }
}

/**
 * The file appears whole, with its owner inside: it is written aside, then linked, which fails when the lock exists.
 * @param {string} file
 * @param {number} pid
 */
function tryToTake(file, pid) {
  const aside = `${file}.${pid}`
  try {
    writeFileSync(aside, String(pid))
  } catch {
    throw problem(messages.setup.cannotWrite(dirname(file)))
  }
  try {
    linkSync(aside, file)
    return true
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false
    return takeWithoutLinks(file, pid)
  } finally {
    rmSync(aside, { force: true })
  }
}

/**
 * For the file systems that know no links (a USB key in exFAT).
 * @param {string} file
 * @param {number} pid
 */
function takeWithoutLinks(file, pid) {
  try {
    writeFileSync(file, String(pid), { flag: 'wx' })
    return true
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false
    throw problem(messages.setup.cannotWrite(dirname(file)))
  }
}

/**
 * @param {string} file
 * @returns {number[]}
 */
function ownersOf(file) {
  try {
    return readFileSync(file, 'utf8')
      .split(' ')
      .map(Number)
      .filter((pid) => Number.isSafeInteger(pid) && pid > 0)
  } catch {
    return []
  }
}

/**
 * Two commands may find the same leftover, and the second must not remove the lock that the first has just taken: the file
 * is set aside first, and put back when it turns out to be another one.
 * @param {string} file
 * @param {readonly number[]} owners
 * @param {number} pid
 */
function removeLeftover(file, owners, pid) {
  const aside = `${file}.${pid}.old`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  try {
    if (String(ownersOf(aside)) !== String(owners)) linkSync(aside, file)
  } catch {
    // Somebody took the lock meanwhile: its holder and the one set aside both finish, and the next command starts clean.
  }
  rmSync(aside, { force: true })
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return codeOf(cause) === 'EPERM'
  }
}

/** @param {unknown} cause */
function codeOf(cause) {
  return cause instanceof Error && 'code' in cause ? cause.code : null
}
